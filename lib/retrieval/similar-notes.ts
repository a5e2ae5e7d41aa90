import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { sha256Hex } from "@/lib/crypto/digest";
import { ProvenoteError } from "@/lib/errors";
import { retrievalHashKey } from "@/lib/keys/blind-index";
import type { NoteContent } from "@/lib/notes/note-content.schema";
import {
  readNoteToCompareIn,
  readSignedNotesIn,
  type PatientNote,
} from "@/lib/notes/read-patient-notes";
import type { EncounterContent } from "@/lib/patients/demographics.schema";
import { readEncounterIn } from "@/lib/patients/read-encounter";
import { readPatient } from "@/lib/patients/identity/read-patient";
import type { KnownValue } from "@/lib/phi/identifier.schema";
import { valuesOfPatient, valuesOfStaff } from "@/lib/phi/known-values";
import type { DeidPolicy } from "@/lib/phi/policy/policy.schema";
import { readPolicyIn } from "@/lib/phi/policy/read-policy";
import { clearSections } from "./clear-sections";
import { contentWords } from "./content-words";
import { EMBEDDING, embedText, isEmptyVector } from "./embed-text";
import { loadPassages } from "./passage-store";
import { findNearest, type PassageHit, type TablePlace } from "./passage-table";

/** What a page may ask: notes like this one, or like the latest of the chart. */
export const similarNotesSchema = z.object({ patientId: z.uuid(), noteId: z.uuid().optional() });

/** A past note with words of the one compared. No text of either. */
export type SimilarNote = {
  readonly noteId: string;
  readonly encounterId: string | null;
  readonly encounter: EncounterContent | null;
  /** ISO 8601, UTC */
  readonly signedAt: string;
  /** How many different content words both have; identifiers are none. */
  readonly sharedTerms: number;
};

/** A note has up to four passages: this many hits are at least ten notes. */
const MOST_HITS = 40;
const MOST_NOTES = 5;

type Question = {
  readonly place: TablePlace;
  readonly note: PatientNote | null;
  readonly knownValues: readonly KnownValue[];
  readonly policy: DeidPolicy;
};

/**
 * Past signed notes of the same patient that share most words with a note of this chart. Access is decided
 * before the table of this one patient is opened and again before anything is read for the answer. What
 * LanceDB says is believed for the order only: an id counts when it is a passage of this patient under
 * row-level security, and text comes from the notes. Each look is an entry, an empty one too.
 * @returns at most five, most shared words first.
 * @throws ProvenoteError `access.refused` · `note.none` (404) when `noteId` is no note of this chart.
 */
export async function similarNotes(
  caller: Caller,
  input: z.infer<typeof similarNotesSchema> & { readonly vectorsPath: string },
): Promise<SimilarNote[]> {
  const { patientId, noteId } = similarNotesSchema.parse(input);
  const search = <T>(work: (permit: Permit<"passage.search">) => Promise<T>): Promise<T> =>
    withActor(caller, async (act) =>
      work(await demand(act, "passage.search", { kind: "patient", id: patientId })),
    );
  const question = await search((permit) => ask(permit, noteId, input.vectorsPath));
  const { words, hits } = await look(caller, question);
  return search((permit) => answer(permit, question.note, words, hits));
}

async function ask(
  permit: Permit<"passage.search">,
  noteId: string | undefined,
  vectorsPath: string,
): Promise<Question> {
  const note = await readNoteToCompareIn(permit, noteId);
  if (note === null && noteId !== undefined) {
    throw new ProvenoteError("not_found", "note.none", "There is no such note in this chart.");
  }
  const { demographics } = await readPatient(permit);
  return {
    place: {
      vectorsPath,
      organizationId: permit.organizationId,
      patientId: permit.chartSubjectId,
    },
    note,
    knownValues: [...valuesOfPatient(demographics), ...(await valuesOfStaff(permit.act))],
    policy: await readPolicyIn(permit.act),
  };
}

/** The part without a transaction: the question's words, without identifiers, and the rows nearest to them. */
async function look(
  { runtime }: Caller,
  { place, note, knownValues, policy }: Question,
): Promise<{ words: ReadonlySet<string>; hits: readonly PassageHit[] }> {
  if (note === null) return { words: new Set(), hits: [] };
  const key = retrievalHashKey(runtime.keyring, place.organizationId);
  const { sections } = await clearSections(note.content, knownValues, policy);
  const best = new Map<string, PassageHit>();
  // Section by section, as the passages were embedded: a plan is compared with plans.
  for (const { text } of sections) {
    const vector = embedText(key, text);
    if (isEmptyVector(vector)) continue;
    for (const hit of await findNearest(place, vector, MOST_HITS)) {
      if (hit.similarity > (best.get(hit.id)?.similarity ?? 0)) best.set(hit.id, hit);
    }
  }
  return {
    words: new Set(sections.flatMap(({ text }) => contentWords(text))),
    hits: [...best.values()].sort((a, b) => b.similarity - a.similarity),
  };
}

async function answer(
  permit: Permit<"passage.search">,
  compared: PatientNote | null,
  words: ReadonlySet<string>,
  hits: readonly PassageHit[],
): Promise<SimilarNote[]> {
  const ids = hits.map(({ id }) => id);
  const passages = ids.length === 0 ? [] : await loadPassages(permit, ids);
  const noteIds = [...new Set(passages.map(({ noteId }) => noteId))];
  const candidates = await readSignedNotesIn(
    permit,
    noteIds.filter((id) => id !== compared?.noteId),
  );
  const found = candidates
    .map((note) => ({ note, sharedTerms: countShared(words, note.content) }))
    .filter(({ sharedTerms }) => sharedTerms > 0)
    .sort((a, b) => b.sharedTerms - a.sharedTerms || newestFirst(a.note, b.note))
    .slice(0, MOST_NOTES);
  await permit.act.record({
    type: "passage.searched",
    action: "R",
    patientId: permit.patientId,
    ...(compared === null ? {} : { object: { kind: "note", id: compared.noteId } }),
    basis: permit.basis,
    counts: { hits: hits.length, passages: passages.length, results: found.length },
    hashes: { notes: sha256Hex(found.map(({ note }) => note.noteId).join("\n")) },
    model: { name: EMBEDDING, zone: "in_process" },
  });
  return Promise.all(found.map(({ note, sharedTerms }) => describe(permit, note, sharedTerms)));
}

function countShared(words: ReadonlySet<string>, content: NoteContent): number {
  const own = new Set(content.sentences.flatMap(({ text }) => contentWords(text)));
  return [...own].filter((word) => words.has(word)).length;
}

const timeOf = ({ signedAt }: PatientNote): number => signedAt?.getTime() ?? 0;
const newestFirst = (a: PatientNote, b: PatientNote): number => timeOf(b) - timeOf(a);

async function describe(
  permit: Permit<"passage.search">,
  { noteId, encounterId, signedAt }: PatientNote,
  sharedTerms: number,
): Promise<SimilarNote> {
  const stored = encounterId === null ? null : await readEncounterIn(permit, encounterId);
  const encounter =
    stored === null ? null : { kind: stored.kind, title: stored.title, date: stored.date };
  return { noteId, encounterId, encounter, signedAt: signedAt?.toISOString() ?? "", sharedTerms };
}
