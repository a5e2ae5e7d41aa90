import { demand } from "@/lib/access/authorize";
import { grantJobIn } from "@/lib/access/grant-job";
import type { Permit } from "@/lib/access/permit";
import { addPromise, isPromisedSince } from "./passage-store";

const EMBED_HOURS = 24;

/**
 * Promises a note whose passages have no vector to the worker, which then embeds all such notes of the patient. Nothing
 * happens when a promise of the last day is open, or when the person may look and not embed: the next clinician's look asks.
 */
export async function requestEmbeddingIn(
  permit: Permit<"passage.search">,
  noteId: string | undefined,
): Promise<void> {
  const { act } = permit;
  if (noteId === undefined || act.actor.kind === "grant") return;
  if (!act.actor.roles.includes("clinician")) return;
  const yesterday = new Date(act.now.getTime() - EMBED_HOURS * 3_600_000);
  if (await isPromisedSince(permit, yesterday)) return;
  const embed = await demand(act, "note.embed", { kind: "note", id: noteId });
  const id = act.newId();
  await addPromise(embed, id);
  const subjectId = permit.chartSubjectId;
  await grantJobIn(act, { runId: id, subjectId, purpose: "embed", minutes: EMBED_HOURS * 60 });
}
