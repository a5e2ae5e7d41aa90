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
import { chooseEmbedding } from "./embedding/choose-embedding";
import { contentWords } from "./embedding/content-words";
import { isEmptyVector, type EmbeddingName } from "./embedding/embedding";
import { loadPassages, type PassageRow } from "./passage-store";
import { findNearest, listPassageIds, type PassageHit, type PatientPlace } from "./passage-table";
import { requestEmbeddingIn } from "./request-embedding";

/** What a page may ask: notes like this one, or like the latest of the chart. */
export const similarNotesSchema = z.object({ patientId: z.uuid(), noteId: z.uuid().optional() });

/** A past note near to the one compared. No text of either. */
export type SimilarNote = {
  readonly noteId: string;
  readonly encounterId: string | null;
  readonly encounter: EncounterContent | null;
  /** ISO 8601, UTC */
  readonly signedAt: string;
  /** How many different content words both have; identifiers are none. */
  readonly sharedTerms: number;
  /** Cosine of the two sections that are nearest to each other, two digits. */
  readonly similarity: number;
};

/** A note has up to four passages: this many hits are at least ten notes. */
const MOST_HITS = 40;
const MOST_NOTES = 5;
/**
 * Notes whose nearest sections are less near than this are about something else. By meaning: of 22 made-up notes, it
 * keeps all 11 pairs about one complaint and 5 of 220 about two (`node bench/retrieval/near-notes.mjs`). By words: any
 * word in common.
 */
const NEAR: Record<EmbeddingName, number> = { "minilm-l6-int8/1": 0.5, "lexical-hash/v1": 0.02 };

type Question = {
  readonly place: PatientPlace;
  readonly note: PatientNote | null;
  readonly knownValues: readonly KnownValue[];
  readonly policy: DeidPolicy;
};

/** What LanceDB and the embedding say, before the database is asked whether it may be believed. */
type Look = {
  readonly embedding: EmbeddingName;
  readonly words: ReadonlySet<string>;
  readonly hits: readonly PassageHit[];
  readonly standing: ReadonlySet<string>;
};

/**
 * Past signed notes of the same patient that are nearest in meaning to a note of this chart, section by section; where
 * the model cannot run, those that share most words. Access is decided
 * before the table of this one patient is opened and again before anything is read for the answer. What
 * LanceDB says is believed for the order only: an id counts when it is a passage of this patient under
 * row-level security, and text comes from the notes. Each look is an entry, an empty one too. A look that finds passages
 * without a vector has them embedded, for the next one.
 * @returns at most five, nearest first.
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
  const looked = await look(caller, question);
  return search((permit) => answer(permit, question.note, looked));
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
): Promise<Look> {
  const key = retrievalHashKey(runtime.keyring, place.organizationId);
  const embedding = await chooseEmbedding(key);
  const table = { ...place, embedding: embedding.name };
  const standing = new Set(await listPassageIds(table));
  if (note === null) return { embedding: embedding.name, words: new Set(), hits: [], standing };
  const { sections } = await clearSections(note.content, knownValues, policy);
  const best = new Map<string, PassageHit>();
  // Section by section, as the passages were embedded: a plan is compared with plans.
  for (const vector of await embedding.embed(sections.map(({ text }) => text))) {
    if (isEmptyVector(vector)) continue;
    for (const hit of await findNearest(table, vector, MOST_HITS)) {
      if (hit.similarity > (best.get(hit.id)?.similarity ?? 0)) best.set(hit.id, hit);
    }
  }
  return {
    embedding: embedding.name,
    words: new Set(sections.flatMap(({ text }) => contentWords(text))),
    hits: [...best.values()].sort((a, b) => b.similarity - a.similarity),
    standing,
  };
}

async function answer(
  permit: Permit<"passage.search">,
  compared: PatientNote | null,
  { embedding, words, hits, standing }: Look,
): Promise<SimilarNote[]> {
  const rows = await loadPassages(permit);
  await requestEmbeddingIn(permit, rows.find(({ id }) => !standing.has(id))?.noteId);
  const nearest = nearestOf(rows, hits);
  const candidates = await readSignedNotesIn(
    permit,
    [...nearest.keys()].filter((id) => id !== compared?.noteId),
  );
  const found = candidates
    .map((note) => ({
      note,
      similarity: nearest.get(note.noteId) ?? 0,
      sharedTerms: countShared(words, note.content),
    }))
    .filter(({ similarity }) => similarity >= NEAR[embedding])
    .filter(({ sharedTerms }) => embedding !== "lexical-hash/v1" || sharedTerms > 0)
    .sort((a, b) => b.similarity - a.similarity || newestFirst(a.note, b.note))
    .slice(0, MOST_NOTES);
  await permit.act.record({
    type: "passage.searched",
    action: "R",
    patientId: permit.patientId,
    ...(compared === null ? {} : { object: { kind: "note", id: compared.noteId } }),
    basis: permit.basis,
    counts: { hits: hits.length, passages: known(rows, hits), results: found.length },
    hashes: { notes: sha256Hex(found.map(({ note }) => note.noteId).join("\n")) },
    model: { name: embedding, zone: "in_process" },
  });
  return Promise.all(found.map((each) => describe(permit, each)));
}

/** The best similarity of each note that a row of this patient names. */
function nearestOf(
  rows: readonly PassageRow[],
  hits: readonly PassageHit[],
): ReadonlyMap<string, number> {
  const noteOf = new Map(rows.map(({ id, noteId }) => [id, noteId]));
  const nearest = new Map<string, number>();
  for (const { id, similarity } of hits) {
    const noteId = noteOf.get(id);
    if (noteId === undefined) continue;
    nearest.set(noteId, Math.max(similarity, nearest.get(noteId) ?? 0));
  }
  return nearest;
}

function known(rows: readonly PassageRow[], hits: readonly PassageHit[]): number {
  const ids = new Set(rows.map(({ id }) => id));
  return hits.filter(({ id }) => ids.has(id)).length;
}

function countShared(words: ReadonlySet<string>, content: NoteContent): number {
  const own = new Set(content.sentences.flatMap(({ text }) => contentWords(text)));
  return [...own].filter((word) => words.has(word)).length;
}

const timeOf = ({ signedAt }: PatientNote): number => signedAt?.getTime() ?? 0;
const newestFirst = (a: PatientNote, b: PatientNote): number => timeOf(b) - timeOf(a);

type Found = {
  readonly note: PatientNote;
  readonly similarity: number;
  readonly sharedTerms: number;
};

async function describe(
  permit: Permit<"passage.search">,
  { note: { noteId, encounterId, signedAt }, similarity, sharedTerms }: Found,
): Promise<SimilarNote> {
  const stored = encounterId === null ? null : await readEncounterIn(permit, encounterId);
  const encounter =
    stored === null ? null : { kind: stored.kind, title: stored.title, date: stored.date };
  return {
    noteId,
    encounterId,
    encounter,
    signedAt: signedAt?.toISOString() ?? "",
    sharedTerms,
    similarity: Math.round(similarity * 100) / 100,
  };
}
