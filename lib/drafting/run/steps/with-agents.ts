import type { Permit } from "@/lib/access/permit";
import { ProvenoteError } from "@/lib/errors";
import type { CallModelInput } from "@/lib/llm/call-model";
import type { CallPermit } from "@/lib/llm/calls/call-permit";
import { endOpenCallsIn } from "@/lib/llm/calls/finish-call";
import type { ModelMarks } from "@/lib/llm/calls/prepare-call";
import type { DrawBytes } from "@/lib/llm/compose-prompt";
import type { Deployment } from "@/lib/llm/deployments/deployment.schema";
import type { RoutedTask } from "@/lib/llm/gate/door.schema";
import type { LeavingConfirmation } from "@/lib/llm/gate/leaving.schema";
import { openHoneytokensIn } from "@/lib/llm/honeytokens/open-honeytokens";
import type { ModelDoor } from "@/lib/llm/open-door";
import type { Honeytoken } from "@/lib/llm/output/output-finding";
import { readNoteModelMarksIn } from "@/lib/notes/read-model-marks";
import { readModelMarksIn } from "@/lib/patients/read-model-marks";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import type { IdentifierCounts } from "@/lib/phi/deidentify";
import type { KnownValue } from "@/lib/phi/identifier.schema";
import type { PlaceholderMap } from "@/lib/phi/placeholder-map";
import { insertProgress, loadRun } from "../draft-run-store";
import type { DraftStep } from "../draft-run.schema";

/** The deployment that does each task for whoever asked; null leaves the task to the embedded engine. */
export type RoutedModels = Readonly<Record<RoutedTask, Deployment | null>>;

/** A task that a language model does in this run. */
export type AgentModel = Readonly<{ door: ModelDoor; deployment: Deployment }>;

/** Everything that the agents of one run share: the text they may read, the one way to a model, and the timeline. */
export type Agents = Readonly<{
  /** The de-identified text, and nothing else of the case. */
  source: DeidentifiedText;
  /** The model that does a task here; null where the embedded engine does it. */
  modelFor: (task: RoutedTask) => AgentModel | null;
  /** What every call of this run has in common. */
  call: Pick<
    CallModelInput,
    "identifiers" | "finalCheck" | "leavingConfirmed" | "signal" | "inPermit" | "readMarks"
  >;
  /** Values of patients who do not exist, which no answer may hold; none where no model is asked. */
  honeytokens: readonly Honeytoken[];
  drawBytes: DrawBytes;
  /** Says on the timeline what is being done, with counts alone; a cancelled run ends here. */
  tell: (step: DraftStep, counts: Readonly<Record<string, number>>) => Promise<void>;
  /** Says on the timeline that a step is done; it goes on being shown with these counts. */
  finish: (step: DraftStep, counts: Readonly<Record<string, number>>) => Promise<void>;
}>;

export type WithAgentsInput = Readonly<{
  door: ModelDoor | null;
  models: RoutedModels;
  text: DeidentifiedText;
  counts: IdentifierCounts;
  map: PlaceholderMap;
  knownValues: readonly KnownValue[];
  documentId: string;
  /** Whose chart the text was in when it was de-identified. */
  subjectId: string;
  attempt: number;
  leavingConfirmed: LeavingConfirmation | null;
  inRun: <T>(work: (permit: Permit<"draft.run">) => Promise<T>) => Promise<T>;
  drawBytes: DrawBytes;
}>;

/** A sign of life while the agents work, for the page's timeline; also how soon a cancelled run stops its model. */
const SIGN_MS = 1_500;

/**
 * Runs the agents' part of a draft. No transaction is open meanwhile; each call is made under the run's own permit,
 * decided anew. The run's cancelling, its person's lost access and the filing of its text stop whatever model works.
 */
export async function withAgents<T>(
  input: WithAgentsInput,
  work: (agents: Agents) => Promise<T>,
): Promise<T> {
  const { door, models, text, map, knownValues } = input;
  // Also when no model is asked any more: what an earlier attempt left open has an end in the log.
  if (input.attempt > 1) {
    await input.inRun(async (permit) => endOpenCallsIn(permit, permit.idOf("run")));
  }
  const isModelAsked = door !== null && Object.values(models).some((model) => model !== null);
  const honeytokens = isModelAsked ? await input.inRun(openHoneytokensIn) : [];
  const inPermit = <R>(step: (permit: CallPermit) => Promise<R>): Promise<R> =>
    input.inRun((permit) => {
      // The chart may know a name that the text's own check could not: it is drafted anew, and nothing more is sent.
      if (permit.chartSubjectId !== input.subjectId) throw filedMeanwhile();
      return step(permit);
    });
  const stop = new AbortController();
  const signs = giveSigns(input, stop);
  const agents: Agents = {
    source: text,
    modelFor: (task) => {
      const deployment = models[task];
      return door === null || deployment === null ? null : { door, deployment };
    },
    call: {
      identifiers: input.counts,
      finalCheck: { knownValues, map, checked: [text] },
      leavingConfirmed: input.leavingConfirmed,
      signal: stop.signal,
      inPermit,
      readMarks: (permit) => readMarks(permit as Permit<"draft.run">, input.documentId),
    },
    honeytokens,
    drawBytes: input.drawBytes,
    tell: signs.tell,
    finish: signs.finish,
  };
  try {
    return await work(agents);
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
    part2Recipients: chart.part2Recipients,
  };
}

type Counts = Readonly<Record<string, number>>;
type Place = { readonly step: DraftStep; readonly counts: Counts };

/** Writes that the run is alive, and stops the model when the run was cancelled or its person lost access. */
function giveSigns({ inRun, attempt }: WithAgentsInput, stop: AbortController) {
  let isOver = false;
  let place: Place | null = null;
  let last: Promise<void> = Promise.resolve();
  const write = (at: Place, state: "running" | "done"): Promise<void> =>
    inRun(async (permit) => {
      const run = await loadRun(permit);
      if (run.status !== "running" || run.attempt !== attempt) throw superseded();
      await insertProgress(permit, attempt, at.step, state, at.counts);
    }).catch((error: unknown) => stop.abort(error));
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    last = last.then(async () => {
      if (!isOver && !stop.signal.aborted) await work();
    });
    return last;
  };
  const give = (): Promise<void> =>
    inTurn(async () => {
      if (place !== null) await write(place, "running");
    });
  const timer = setInterval(() => void give(), SIGN_MS);
  return {
    async tell(step: DraftStep, counts: Counts): Promise<void> {
      place = { step, counts };
      await give();
      stop.signal.throwIfAborted();
    },
    async finish(step: DraftStep, counts: Counts): Promise<void> {
      place = null;
      await inTurn(() => write({ step, counts }, "done"));
      stop.signal.throwIfAborted();
    },
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
