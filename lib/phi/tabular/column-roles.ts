import { parse } from "csv-parse/sync";
import { ProvenoteError } from "@/lib/errors";

/**
 * What is done with a column. `quasi` and every `generalise` are what a stranger may know: they make the classes
 * of k-anonymity. `sensitive` is what nobody should learn of a person: it is counted by l-diversity.
 */
export type ColumnRole =
  | { readonly kind: "drop" | "mask" | "pseudonym" | "quasi" | "sensitive" | "keep" | "text" }
  | { readonly kind: "generalise"; readonly to: "zip3" | "year" }
  | { readonly kind: "generalise"; readonly to: "age"; readonly band: number };

export const isQuasi = ({ kind }: ColumnRole): boolean => kind === "quasi" || kind === "generalise";

const PLAIN = ["drop", "mask", "pseudonym", "quasi", "sensitive", "keep", "text"] as const;

/** "generalise:age5" as a role; undefined for anything else. */
function readRole(text: string): ColumnRole | undefined {
  const plain = PLAIN.find((kind) => kind === text);
  if (plain !== undefined) return { kind: plain };
  if (text === "generalise:zip3") return { kind: "generalise", to: "zip3" };
  if (text === "generalise:year") return { kind: "generalise", to: "year" };
  const band = Number(/^generalise:age(\d{1,2})$/.exec(text)?.[1] ?? 0);
  return band >= 2 && band <= 45 ? { kind: "generalise", to: "age", band } : undefined;
}

export function writeRole(role: ColumnRole): string {
  if (role.kind !== "generalise") return role.kind;
  return role.to === "age" ? `generalise:age${role.band}` : `generalise:${role.to}`;
}

/**
 * The role of each column, in the order of the header, from `name=role,name=role`; an entry with a comma in it
 * is put in quotation marks. Every column needs a role: one that was forgotten might name somebody.
 * @throws ProvenoteError `phi.column_roles`
 */
export function readColumnRoles(spec: string, header: readonly string[]): ColumnRole[] {
  const given = new Map<string, ColumnRole>();
  for (const entry of readEntries(spec)) {
    const split = entry.lastIndexOf("=");
    const name = entry.slice(0, Math.max(0, split)).trim().toLowerCase();
    const role = readRole(entry.slice(split + 1).trim());
    if (!header.some((column) => column.toLowerCase() === name)) {
      throw wrong(`The table has no column "${entry.slice(0, Math.max(0, split)).trim()}".`);
    }
    if (role === undefined) {
      throw wrong(
        `Column "${name}" takes one of ${PLAIN.join(", ")}, generalise:age5, generalise:zip3, generalise:year.`,
      );
    }
    if (given.has(name)) throw wrong(`Column "${name}" has two roles.`);
    given.set(name, role);
  }
  // Counted, not named: a table without a header has a person's values there.
  const missing = header.flatMap((column, at) => (given.has(column.toLowerCase()) ? [] : [at + 1]));
  if (missing.length > 0) {
    const columns = missing.join(", ");
    throw wrong(`Every column needs a role; none has been given for column ${columns}.`);
  }
  return header.map((column) => given.get(column.toLowerCase()) ?? { kind: "drop" });
}

function readEntries(spec: string): string[] {
  try {
    const records: string[][] = parse(spec, { columns: false, trim: true });
    return records.flat().filter((entry) => entry !== "");
  } catch {
    throw wrong("The columns are written as name=role,name=role.");
  }
}

function wrong(message: string): ProvenoteError {
  return new ProvenoteError("invalid", "phi.column_roles", message);
}
