import type { DraftEnd, DraftStepView } from "@/components/notes/draft/draft-view";
import { listWords, SECTION_WORDS } from "@/components/notes/disclosure-words";
import type { DraftStep, RunProgress } from "@/lib/drafting/run/draft-run.schema";
import type { RoutedTask } from "@/lib/llm/gate/door.schema";
import { noteSectionSchema } from "@/lib/notes/note-content.schema";
import { kindOfCategory } from "@/lib/phi/identifier-kind.schema";

type Counts = Readonly<Record<string, number>>;

/** One step of the timeline, in the order of a run: what it is, what it gave, and which model may do it. */
type StepWords = Readonly<{
  title: string;
  /** What a finished step gave. */
  done: (counts: Counts) => string;
  /** Where a model is at, while it works: "section 2 of 3". */
  running?: (counts: Counts) => string;
  task?: RoutedTask;
  /** What stands in when the model does not answer: "Subjective is from the embedded drafter". */
  instead?: (counts: Counts) => string;
}>;

const STEPS: Readonly<Record<DraftStep, StepWords>> = {
  deidentify: {
    title: "Identifiers taken out",
    done: ({ identifiers = 0 }) => `${identifiers} items, second check clear`,
  },
  assess: {
    title: "Red flags looked for",
    done: ({ flags = 0 }) => (flags === 1 ? "1 red flag" : `${flags} red flags`),
  },
  facts: {
    title: "Facts found",
    done: ({ facts = 0, lines = 0 }) => `${facts} from ${lines} lines`,
  },
  write: {
    title: "Sentences written",
    done: ({ sentences = 0 }) => `${sentences} sentences`,
    running: ({ section = 0, of = 0 }) => (section === 0 ? "" : `section ${section} of ${of}`),
    task: "section_drafter",
    instead: draftedInstead,
  },
  second_look: {
    title: "Every sentence looked at again",
    done: ({ claims = 0, disputed = 0 }) =>
      disputed === 0 ? `${claims} claims, none disputed` : `${disputed} of ${claims} disputed`,
    running: ({ claims = 0, of = 0, rewording = 0 }) =>
      rewording > 0 ? `rewording ${rewording}` : claims === 0 ? "" : `claims ${claims} of ${of}`,
    task: "critic",
    instead: () => "The second look is the embedded critic's alone",
  },
  evidence: {
    title: "References looked up",
    done: evidenceDetail,
    task: "evidence",
    instead: () => "The references were chosen without a model",
  },
  check: {
    title: "Every sentence checked against its source",
    done: ({ attention = 0 }) => `${attention} for your eyes`,
  },
};

/** The timeline: what is done, what runs now, what waits. Times are between the signs of the worker. */
export function stepsOf(progress: RunProgress, nowMs: number): DraftStepView[] {
  const done = new Map(
    progress.steps.filter(({ state }) => state === "done").map((step) => [step.step, step]),
  );
  const isOpen = progress.status === "queued" || progress.status === "running";
  let last = Date.parse(progress.startedAt);
  let isNextRunning = isOpen;
  // A run without red flags first has no such step, and neither has one whose signature went meanwhile.
  const steps = Object.entries(STEPS).filter(
    ([id]) => id !== "assess" || done.has(id) || (progress.isEmergency && !done.has("facts")),
  );
  return steps.map(([name, words]) => {
    const id = name as DraftStep;
    const { title } = words;
    const step = done.get(id);
    if (step !== undefined) {
      const at = Date.parse(step.at);
      const ms = Math.max(0, at - last);
      last = at;
      const detail = joined([words.done(step.counts), ...modelWords(progress, words, step.counts)]);
      return {
        id,
        title,
        state: "done",
        detail,
        ms,
        notice: noticeOf(progress, words, step.counts),
      };
    }
    if (!isNextRunning) {
      return { id, title, state: "waiting", detail: null, ms: null, notice: null };
    }
    isNextRunning = false;
    const detail = runningDetail(progress, id, words);
    return { id, title, state: "running", detail, ms: Math.max(0, nowMs - last), notice: null };
  });
}

/** "Clinic server, section 2 of 3, 1,240 tokens" while a language model works. */
function runningDetail(progress: RunProgress, id: DraftStep, words: StepWords): string | null {
  const counts =
    progress.steps.findLast(({ step, state }) => step === id && state === "running")?.counts ?? {};
  const [name, tokens] = modelWords(progress, words, counts);
  if (name === undefined) return null;
  return joined([name, words.running?.(counts) ?? "", tokens ?? ""]);
}

/** The model's name and what it has used, where one does the step. */
function modelWords({ modelNames }: RunProgress, { task }: StepWords, counts: Counts): string[] {
  const name = task === undefined ? undefined : modelNames[task];
  if (name === undefined) return [];
  const { tokens = 0 } = counts;
  return tokens === 0 ? [name] : [name, `${tokens.toLocaleString("en-US")} tokens`];
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}

/** What the embedded engine stands in for, and why; null when nothing is to be said. */
function noticeOf({ modelNames }: RunProgress, words: StepWords, counts: Counts): string | null {
  const name = words.task === undefined ? undefined : modelNames[words.task];
  if (name === undefined || words.instead === undefined) return null;
  if (counts.refused !== undefined) return `${name} was refused: nothing was sent to it.`;
  const hasFailed = Object.keys(counts).some((key) => key.split(".")[0] === "failed");
  return hasFailed ? `${words.instead(counts)}: ${name} did not answer.` : null;
}

function draftedInstead(counts: Counts): string {
  const sections = noteSectionSchema.options
    .filter((section) => counts[`failed.${section}`] !== undefined)
    .map((section) => SECTION_WORDS[section]);
  return `${listWords(sections)} ${sections.length === 1 ? "is" : "are"} from the embedded drafter`;
}

function evidenceDetail({
  references = 0,
  unavailable = 0,
}: Readonly<Record<string, number>>): string {
  if (references > 0) {
    const rest = unavailable === 0 ? "" : "; the library did not answer for the rest";
    return `${references} beside the note${rest}`;
  }
  return unavailable === 0
    ? "Nothing in the library fits"
    : "The reference library is not there yet; the draft goes on";
}

/** How the run ended or why it rests; null while it goes on. */
export function endOf(progress: RunProgress, nowIso: string): DraftEnd | null {
  switch (progress.status) {
    case "cancelled":
      return { kind: "cancelled" };
    case "revoked":
      return { kind: "revoked", at: nowIso };
    case "failed":
      return { kind: "failed", reference: null };
    case "blocked":
      return { kind: "blocked", counts: countKinds(progress) };
    case "queued":
    case "running":
      return progress.waitsForWorker ? { kind: "paused" } : null;
    case "wrong_chart":
    case "done":
      return null;
  }
}

function countKinds(progress: RunProgress): { label: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { category } of progress.outcome?.findings ?? []) {
    const kind = kindOfCategory(category);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([label, count]) => ({ label, count }));
}
