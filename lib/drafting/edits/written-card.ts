import type { AttentionItem } from "@/lib/notes/note-content.schema";
import { findMedication } from "@/lib/safety/medication-table";

/** A card that written words raise, before it has an id and a decision. */
export type WrittenCard = Omit<AttentionItem, "id" | "decision" | "raisedBy" | "cause"> &
  Readonly<{ cause: string }>;

/** Causes of one card stand side by side: "interaction:a+b interaction:a+c". */
const NEXT_CAUSE = / (?=[a-z_]+:)/;

function sameNamed(cause: string): string {
  const at = cause.indexOf(":");
  const names = cause
    .slice(at + 1)
    .split("+")
    .map((name) => findMedication(name)?.ingredient ?? name);
  return `${cause.slice(0, at)}:${names.sort().join("+")}`;
}

/**
 * What a card is about, one key a cause, the same by whatever name a medicine goes ("Coumadin", "warfarin"). Two doses of one
 * medicine are two things, so a dose is known by its words.
 */
export function keysOf({
  kind,
  cause,
  title,
}: Pick<AttentionItem, "kind" | "title" | "cause">): readonly string[] {
  if (cause === undefined) return [];
  if (kind === "dose_out_of_range") return [`${sameNamed(cause)} ${title}`];
  return cause.split(NEXT_CAUSE).map(sameNamed);
}
