import type { Act } from "@/lib/access/act";
import { openText } from "@/lib/keys/open";
import { seal } from "@/lib/keys/seal";
import { canonicalBytes } from "@/lib/crypto/canonical-json";
import { noteContentSchema, type NoteContent } from "../note-content.schema";

/** Where a sealed value of this room stands; the envelope is bound to all of it, under the subject's note key. */
export type NotePlace = {
  readonly table: "note_version" | "working_copy" | "addendum";
  readonly rowId: string;
  readonly subjectId: string;
};

const contextOf = (act: Act, place: NotePlace) =>
  ({
    organizationId: act.actor.organizationId,
    subjectId: place.subjectId,
    keyClass: "note",
    table: place.table,
    column: "content",
    rowId: place.rowId,
  }) as const;

/** Seals a value as its canonical bytes, so that what is opened later is byte for byte what was signed. */
export async function sealContent(
  act: Act,
  place: NotePlace,
  value: unknown,
): Promise<Buffer<ArrayBuffer>> {
  return Buffer.from(await seal(act.keyring, contextOf(act, place), canonicalBytes(value)));
}

/** The stored value as it was sealed, not judged by any schema. */
export async function openValue(
  act: Act,
  place: NotePlace,
  envelope: Uint8Array,
): Promise<unknown> {
  return JSON.parse(await openText(act.keyring, contextOf(act, place), envelope));
}

export async function openContent(
  act: Act,
  place: NotePlace,
  envelope: Uint8Array,
): Promise<NoteContent> {
  return noteContentSchema.parse(await openValue(act, place, envelope));
}
