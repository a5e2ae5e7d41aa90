import type { Act } from "@/lib/access/act";
import { openText } from "@/lib/keys/open";
import { seal } from "@/lib/keys/seal";
import { noteContentSchema, type NoteContent } from "../note-content.schema";

type Place = {
  readonly table: "note_version" | "working_copy" | "addendum";
  readonly rowId: string;
  readonly subjectId: string;
};

const contextOf = (act: Act, place: Place) =>
  ({
    organizationId: act.actor.organizationId,
    keyClass: "note",
    column: "content",
    ...place,
  }) as const;

/** Seals a value of this room for its row, under the subject's note key. */
export async function sealContent(
  act: Act,
  place: Place,
  value: unknown,
): Promise<Buffer<ArrayBuffer>> {
  return Buffer.from(await seal(act.keyring, contextOf(act, place), JSON.stringify(value)));
}

export async function openSealed(act: Act, place: Place, envelope: Uint8Array): Promise<unknown> {
  return JSON.parse(await openText(act.keyring, contextOf(act, place), envelope));
}

export async function openContent(
  act: Act,
  place: Place,
  envelope: Uint8Array,
): Promise<NoteContent> {
  return noteContentSchema.parse(await openSealed(act, place, envelope));
}
