import type { AuditQueryView, AuditResultView } from "./audit-view";

const NAMES = [
  "question",
  "patient",
  "person",
  "period",
  "action",
  "outcome",
  "older",
  "newer",
] as const;

/** The page's address for a query: ids, numbers, kinds and times only. */
export function auditHref(query: Partial<AuditQueryView>): string {
  const words = searchOf(query).toString();
  return words === "" ? "/audit" : `/audit?${words}`;
}

/** Where a file of the same entries is; the place in the list is not part of it. */
export function exportHref(query: Partial<AuditQueryView>, format: "csv" | "ndjson"): string {
  const search = searchOf({ ...query, older: undefined, newer: undefined });
  search.set("format", format);
  return `/api/audit/export?${search.toString()}`;
}

function searchOf(query: Partial<AuditQueryView>): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of NAMES) {
    const value = query[name];
    if (value !== undefined && value !== "") {
      search.set(name, value);
    }
  }
  return search;
}

/** A filter that changes starts at the newest page again. */
export function changedQuery(
  query: AuditQueryView,
  change: Partial<AuditQueryView>,
): Partial<AuditQueryView> {
  return { ...query, older: undefined, newer: undefined, ...change };
}

/** "15 entries, 4 people" and "2 refused". */
export function countWords(counts: AuditResultView["counts"]): { main: string; note: string } {
  const { entries, people, refused, isCapped } = counts;
  const some = isCapped ? "More than " : "";
  const main = `${some}${plural(entries, "entry", "entries")}, ${plural(people, "person", "people")}`;
  const note = refused === 0 ? "None refused" : `${refused.toLocaleString("en-US")} refused`;
  return {
    main,
    note: isCapped ? `${note}, among the newest ${entries.toLocaleString("en-US")}` : note,
  };
}

export function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}

export type AuditKey =
  | Readonly<{ act: "question"; number: 0 | 1 | 2 }>
  | Readonly<{ act: "next" | "previous" | "close" | "export" }>;

type Press = Readonly<{
  key: string;
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}>;

const LETTERS: Readonly<Record<string, "next" | "previous" | "export">> = {
  j: "next",
  k: "previous",
  x: "export",
};

/** What a key does on the audit page. `isTyping` is true in a text box, `usesLetters` when single letters are on. */
export function auditKeyFor(
  press: Press,
  isTyping: boolean,
  usesLetters: boolean,
): AuditKey | null {
  if (press.ctrlKey || press.metaKey) {
    return null;
  }
  if (press.altKey) {
    // The digit by its place on the keyboard: on a Mac, Alt and a digit type another sign.
    const digit = ["Digit1", "Digit2", "Digit3"].indexOf(press.code);
    return digit < 0 ? null : { act: "question", number: digit as 0 | 1 | 2 };
  }
  if (press.key === "Escape") {
    return { act: "close" };
  }
  if (isTyping || !usesLetters) {
    return null;
  }
  const act = LETTERS[press.key.toLowerCase()];
  return act === undefined ? null : { act };
}
