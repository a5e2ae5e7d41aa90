import type {
  NameImportView,
  RowKind,
  RowState,
  RowView,
  TableView,
} from "@/lib/medication-table/table.schema";

export const KIND_WORDS: Readonly<Record<RowKind, string>> = {
  interaction: "Interaction",
  condition: "Condition",
  pregnancy: "Pregnancy",
  lactation: "Breastfeeding",
  renal: "Kidney",
  hepatic: "Liver",
  age: "Age",
  allergy: "Allergy",
  duplicate: "Duplicate",
  dose: "Dose",
};

export const STATE_WORDS: Readonly<Record<RowState, string>> = {
  not_reviewed: "Not reviewed",
  reviewed: "Reviewed",
  changed: "Changed since review",
  recalled: "Recalled",
};

export const SEVERITY_WORDS: Readonly<Record<RowView["severity"], string>> = {
  critical: "Critical",
  warning: "Check",
  info: "Info",
};

const SOURCE_WORDS: Readonly<Record<NameImportView["source"], string>> = {
  rxnorm: "RxNorm",
  drugbank: "DrugBank",
};

const SKIP_WORDS: Readonly<Record<string, string>> = {
  not_in_table: "of medicines that are not in the table",
  known: "known already",
  ambiguous: "that stand for two medicines",
  not_a_name: "that are no names",
  malformed: "on broken lines",
  suppressed: "withdrawn by the source",
  over_limit: "over the limit",
};

const count = (number: number): string => number.toLocaleString("en-US");

/** "1 row", "1,193 rows". */
export function rowsWords(number: number): string {
  return `${count(number)} ${number === 1 ? "row" : "rows"}`;
}

/** What the search found: "12 of 1,193 rows speak of warfarin". */
export function foundWords({ found, total, medicine }: TableView, isFiltered: boolean): string {
  if (!isFiltered) return rowsWords(total);
  const about = medicine === null ? "" : ` for ${medicine}`;
  return `${count(found)} of ${rowsWords(total)}${about}`;
}

/** Which rows a draft is checked against, in one sentence. */
export function modeWords({ mode, counts, total }: TableView): string {
  const { reviewed, recalled } = counts;
  if (mode.mode === "reviewed") {
    return `Drafts are checked against ${rowsWords(reviewed)} that somebody of the clinic reviewed. What they do not speak of is said to be not covered.`;
  }
  const left = recalled === 0 ? "" : `, less ${rowsWords(recalled)} recalled here`;
  return `Drafts are checked against all ${rowsWords(total)}${left}, reviewed or not.`;
}

/** What stands under a row that nobody of the clinic stands for. */
export function statementOf({ state, reviewedBy }: Pick<RowView, "state" | "reviewedBy">): string {
  if (state === "reviewed" && reviewedBy !== null) return `Reviewed by ${reviewedBy.name}`;
  if (state === "changed") {
    return "Reviewed once, but the row or what its classes stand for changed since: it counts as not reviewed.";
  }
  if (state === "recalled") return "Recalled here: new drafts do not use it.";
  return "Compiled from the cited sources, not reviewed by a pharmacist";
}

/** "RxNorm: 412 names". */
export function importWords({ source, names }: NameImportView): string {
  return `${SOURCE_WORDS[source]}: ${count(names)} ${names === 1 ? "name" : "names"}`;
}

/** "Left out: 12 known already, 3 on broken lines"; empty when nothing was. */
export function skippedWords(skipped: NameImportView["skipped"]): string {
  const parts = Object.entries(skipped).map(
    ([reason, number]) => `${count(number)} ${SKIP_WORDS[reason] ?? reason}`,
  );
  return parts.length === 0 ? "" : `Left out: ${parts.join(", ")}`;
}

/** How many pages of 50, at least one. */
export function pagesOf(found: number): number {
  return Math.max(1, Math.ceil(found / 50));
}

/** The first so many members of a side, and how many more there are. */
export function someMembers(
  members: readonly string[],
  most = 24,
): Readonly<{ shown: string; more: number }> {
  const isAll = members.length <= most + 3;
  return {
    shown: (isAll ? members : members.slice(0, most)).join(", "),
    more: isAll ? 0 : members.length - most,
  };
}

/** "drug_interactions" as a reader says it: "Drug interactions". */
export function sectionWords(section: string): string {
  const words = section.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Where the National Library of Medicine shows a label, by the id of the set of its versions. */
export function labelHref(setId: string): string {
  return `https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=${encodeURIComponent(setId)}`;
}
