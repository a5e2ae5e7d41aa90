export type AllergyStatus = "not_asked" | "none_known" | "listed";

/**
 * What the banner says. The list decides: "no known allergies" never stands over a listed one, whoever was
 * later, and a list whose last line was taken off says nothing until somebody asks again.
 */
export function allergyStatusOf(recorded: string, listed: number): AllergyStatus {
  if (listed > 0) return "listed";
  return recorded === "none_known" ? "none_known" : "not_asked";
}
