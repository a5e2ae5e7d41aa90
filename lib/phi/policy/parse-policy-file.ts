import { STRICT_POLICY, policyContentSchema, type DeidPolicy } from "./policy.schema";

export type ParsedPolicyFile =
  | { readonly ok: true; readonly policy: DeidPolicy }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads a policy from the text of a JSON file, for the command line. What the file leaves out is the strict
 * choice, so `{"actions":{"date":"keep_year"}}` is a whole file. Its version is 0: no organization saved it.
 */
export function parsePolicyFile(text: string): ParsedPolicyFile {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, problems: ["This is not JSON."] };
    throw error;
  }
  if (typeof read !== "object" || read === null || Array.isArray(read)) {
    return { ok: false, problems: ["A policy is a JSON object."] };
  }
  const given = read as Record<string, unknown>;
  const { version: _version, ...rest } = given;
  const actions = typeof rest["actions"] === "object" ? rest["actions"] : {};
  const parsed = policyContentSchema.safeParse({
    patterns: [],
    allowed: [],
    ...rest,
    actions: { ...STRICT_POLICY.actions, ...actions },
  });
  if (parsed.success) return { ok: true, policy: { version: 0, ...parsed.data } };
  return {
    ok: false,
    problems: parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`),
  };
}
