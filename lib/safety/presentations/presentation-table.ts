import { DOCUMENTED_ITEMS } from "./documented-items";
import { FINDINGS } from "./findings/finding-table";
import { BELLY } from "./rows/belly";
import { CHILDREN } from "./rows/children";
import { EYES_AND_THROAT } from "./rows/eyes-and-throat";
import { HEART } from "./rows/heart";
import { LIMBS_AND_SKIN } from "./rows/limbs-and-skin";
import { LUNGS } from "./rows/lungs";
import { MIND } from "./rows/mind";
import { NERVES } from "./rows/nerves";
import { URINE_AND_PREGNANCY } from "./rows/urine-and-pregnancy";
import { WHOLE_BODY } from "./rows/whole-body";
import type { Person } from "./statement.schema";

/** Who a row speaks of; a limit holds only against what is known of the person. */
type Limits = Readonly<{
  atLeastYears: number | null;
  underYears: number | null;
  sex: "female" | "male" | null;
  isOfPregnancy: boolean;
}>;

export type Differential = Readonly<{
  name: string;
  /** Dangerous when missed: shown before the others, whatever speaks for them. */
  isCannotMiss: boolean;
  for: readonly string[];
  /** Few for a diagnosis that must not be missed: only what is well established may speak against it. */
  against: readonly string[];
  sex: "female" | "male" | null;
}>;

/**
 * One presentation. Rows read:
 * `# id | title | names | limits`: a name is a finding, or findings joined by "+" that must all be told;
 * limits are `age>=16`, `age<0.25` (years), `sex=female`, `pregnant=yes`.
 * `flags:` findings that should not wait. `! name: for / against` a diagnosis that must not be missed,
 * `- name: for / against` another one; ` | not_male` keeps it from the other sex. `history:`,
 * `examination:`, `tests:` what should be documented. `source:` the guideline the row was checked against.
 */
export type Presentation = Readonly<{
  id: string;
  title: string;
  names: readonly (readonly string[])[];
  limits: Limits;
  flags: readonly string[];
  differentials: readonly Differential[];
  history: readonly string[];
  examination: readonly string[];
  tests: readonly string[];
  source: string;
}>;

function list(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function knownFindings(ids: readonly string[], where: string): readonly string[] {
  const unknown = ids.filter((id) => !FINDINGS.has(id));
  if (unknown.length > 0) throw new Error(`${where} names no finding: ${unknown.join(", ")}`);
  return ids;
}

function knownItems(ids: readonly string[], where: string): readonly string[] {
  const unknown = ids.filter((id) => !DOCUMENTED_ITEMS.has(id));
  if (unknown.length > 0) throw new Error(`${where} names no item: ${unknown.join(", ")}`);
  return ids;
}

function readDifferential(line: string, where: string): Differential {
  const [, mark, name, words, limit] =
    /^([!-]) ([^:]+): ([^|]+?)(?: \| (not_male|not_female))?$/.exec(line) ?? [];
  const [pro = "", con = ""] = (words ?? "").split(" / ");
  return {
    name: name ?? "",
    isCannotMiss: mark === "!",
    for: knownFindings(list(pro), where),
    against: knownFindings(list(con), where),
    sex: limit === "not_male" ? "female" : limit === "not_female" ? "male" : null,
  };
}

function readLimits(text: string): Limits {
  const of = (pattern: RegExp): string | null => pattern.exec(text)?.[1] ?? null;
  const years = (value: string | null): number | null => (value === null ? null : Number(value));
  const sex = of(/sex=(female|male)/);
  return {
    atLeastYears: years(of(/age>=([\d.]+)/)),
    underYears: years(of(/age<([\d.]+)/)),
    sex: sex === "female" || sex === "male" ? sex : null,
    isOfPregnancy: /pregnant=yes/.test(text),
  };
}

function readPresentation(block: string): Presentation {
  const lines = block.split("\n").filter((line) => line.trim() !== "");
  const [id = "", title = "", names = "", limits = ""] = (lines[0] ?? "").split(" | ");
  const field = (key: string): string =>
    lines.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2) ?? "";
  return {
    id,
    title,
    names: list(names).map((name) => knownFindings(name.split("+"), id)),
    limits: readLimits(limits),
    flags: knownFindings(list(field("flags")), id),
    differentials: lines
      .filter((line) => /^[!-] /.test(line))
      .map((line) => readDifferential(line, id)),
    history: knownItems(list(field("history")), id),
    examination: knownItems(list(field("examination")), id),
    tests: knownItems(list(field("tests")), id),
    source: field("source"),
  };
}

/** The table; written from general clinical knowledge, and a clinician should read it before clinical use. */
export const PRESENTATIONS: readonly Presentation[] = [
  HEART,
  LUNGS,
  NERVES,
  EYES_AND_THROAT,
  BELLY,
  URINE_AND_PREGNANCY,
  LIMBS_AND_SKIN,
  WHOLE_BODY,
  MIND,
  CHILDREN,
].flatMap((table) => table.split(/^# /m).slice(1).map(readPresentation));

/** False only where something known of the person rules the row out. */
export function concernsPerson(
  limits: Limits,
  { ageYears, sex, isPregnant }: Person = {},
): boolean {
  const { atLeastYears, underYears } = limits;
  if (ageYears !== undefined && atLeastYears !== null && ageYears < atLeastYears) return false;
  if (ageYears !== undefined && underYears !== null && ageYears >= underYears) return false;
  if (sex !== undefined && limits.sex !== null && sex !== limits.sex) return false;
  return !(limits.isOfPregnancy && isPregnant === false);
}
