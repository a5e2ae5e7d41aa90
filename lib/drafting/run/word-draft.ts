import type { Permit } from "@/lib/access/permit";
import { ProvenoteError } from "@/lib/errors";
import type { CallPermit } from "@/lib/llm/calls/call-permit";
import { endOpenCallsIn } from "@/lib/llm/calls/finish-call";
import type { ModelMarks } from "@/lib/llm/calls/prepare-call";
import type { Deployment } from "@/lib/llm/deployments/deployment.schema";
import type { ModelDoor } from "@/lib/llm/open-door";
import type { ModelUse } from "@/lib/notes/note-content.schema";
import { readNoteModelMarksIn } from "@/lib/notes/read-model-marks";
import { readModelMarksIn } from "@/lib/patients/read-model-marks";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import type { IdentifierCounts } from "@/lib/phi/deidentify";
import type { KnownValue } from "@/lib/phi/identifier.schema";
import type { PlaceholderMap } from "@/lib/phi/placeholder-map";
import { wordSections } from "../agents/word-sections";
import type { BegunDraft } from "../draft-note";
import type { Draft } from "../draft.schema";
import { insertProgress, loadRun } from "./draft-run-store";

export type WordDraftInput = Readonly<{
  door: ModelDoor | null;
  /** The deployment that words sections for whoever asked; null leaves all of it to the embedded drafter. */
  deployment: Deployment | null;
  begun: BegunDraft;
  text: DeidentifiedText;
  counts: IdentifierCounts;
  map: PlaceholderMap;
  knownValues: readonly KnownValue[];
  documentId: string;
  /** Whose chart the text was in when it was de-identified. */
  subjectId: string;
  attempt: number;
  isLeavingConfirmed: boolean;
  inRun: <T>(work: (permit: Permit<"draft.run">) => Promise<T>) => Promise<T>;
  drawBytes: (size: number) => Uint8Array;
}>;

export type WordedDraft = Readonly<{ draft: Draft; models: readonly ModelUse[] }>;

/** A sign of life while a model works, for the page's timeline; also how soon a cancelled run stops its model. */
const SIGN_MS = 1_500;

/** Finishes a begun draft, worded by a language model where one is set up for whoever asked. */
export async function wordDraft(input: WordDraftInput): Promise<WordedDraft> {
  const { door, deployment, begun } = input;
  // Also when no model is asked any more: what an earlier attempt left open has an end in the log.
  if (input.attempt > 1) {
    await input.inRun(async (permit) => endOpenCallsIn(permit, permit.idOf("run")));
  }
  if (door === null || deployment === null) {
    return { draft: begun.finish(begun.sentences), models: [] };
  }
  // The run's own permit is all that a call of a draft is made under.
  const inPermit = <T>(work: (permit: CallPermit) => Promise<T>): Promise<T> =>
    input.inRun((permit) => {
      // The chart may know a name that the text's own check could not: it is drafted anew, and nothing more is sent.
      if (permit.chartSubjectId !== input.subjectId) throw filedMeanwhile();
      return work(permit);
    });
  const stop = new AbortController();
  const place = { section: 0, of: 0 };
  const signs = giveSigns(input, stop, place);
  try {
    const { sentences, models } = await wordSections({
      door,
      deployment,
      sentences: begun.sentences,
      source: input.text,
      call: {
        identifiers: input.counts,
        finalCheck: { knownValues: input.knownValues, map: input.map, checked: [input.text] },
        isLeavingConfirmed: input.isLeavingConfirmed,
        signal: stop.signal,
        inPermit,
        readMarks: (permit) => readMarks(permit as Permit<"draft.run">, input.documentId),
      },
      drawBytes: input.drawBytes,
      onSection: (_, section, of) => {
        Object.assign(place, { section, of });
        return signs.give();
      },
    });
    return { draft: begun.finish(sentences), models };
  } catch (error) {
    if (stop.signal.aborted) throw stop.signal.reason;
    throw error;
  } finally {
    await signs.end();
  }
}

async function readMarks(permit: Permit<"draft.run">, documentId: string): Promise<ModelMarks> {
  const run = await loadRun(permit);
  const chart = await readModelMarksIn(permit, documentId);
  const note = await readNoteModelMarksIn(permit, run.noteId);
  return {
    sensitivities: [...chart.sensitivities, note.sensitivity],
    isAiAllowed: chart.isAiAllowed && note.isAiAllowed,
  };
}

/** Writes that the run is alive, and stops the model when the run was cancelled or its person lost access. */
function giveSigns(
  { inRun, attempt }: WordDraftInput,
  stop: AbortController,
  place: Readonly<{ section: number; of: number }>,
) {
  let isOver = false;
  let last: Promise<void> = Promise.resolve();
  const give = (): Promise<void> => {
    last = last.then(async () => {
      if (isOver || stop.signal.aborted) return;
      await inRun(async (permit) => {
        const run = await loadRun(permit);
        if (run.status !== "running" || run.attempt !== attempt) throw superseded();
        await insertProgress(permit, attempt, "write", "running", { ...place });
      }).catch((error: unknown) => stop.abort(error));
    });
    return last;
  };
  const timer = setInterval(() => void give(), SIGN_MS);
  return {
    give,
    async end(): Promise<void> {
      isOver = true;
      clearInterval(timer);
      await last;
    },
  };
}

function filedMeanwhile(): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "draft.text_filed",
    "The text was filed in a chart meanwhile.",
  );
}

function superseded(): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "draft.superseded",
    "This run was cancelled or taken over.",
  );
}
