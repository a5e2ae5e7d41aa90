import type { DraftEnd, DraftStepView } from "@/components/notes/draft/draft-view";
import type { DraftStep, RunProgress } from "@/lib/drafting/run/draft-run.schema";
import { kindOfCategory } from "@/lib/phi/identifier-kind.schema";

const STEPS: readonly { readonly id: DraftStep; readonly title: string }[] = [
  { id: "deidentify", title: "Identifiers taken out" },
  { id: "assess", title: "Red flags looked for" },
  { id: "facts", title: "Facts found" },
  { id: "write", title: "Sentences written" },
  { id: "check", title: "Every sentence checked against its source" },
];

/** The timeline: what is done, what runs now, what waits. Times are between the signs of the worker. */
export function stepsOf(progress: RunProgress, nowMs: number): DraftStepView[] {
  const done = new Map(
    progress.steps.filter(({ state }) => state === "done").map((step) => [step.step, step]),
  );
  const isOpen = progress.status === "queued" || progress.status === "running";
  let last = Date.parse(progress.startedAt);
  let isNextRunning = isOpen;
  // A run without red flags first has no such step, and neither has one whose signature went meanwhile.
  const steps = STEPS.filter(
    ({ id }) => id !== "assess" || done.has(id) || (progress.isEmergency && !done.has("facts")),
  );
  return steps.map(({ id, title }) => {
    const step = done.get(id);
    if (step !== undefined) {
      const at = Date.parse(step.at);
      const ms = Math.max(0, at - last);
      last = at;
      return { id, title, state: "done", detail: detailOf(id, step.counts), ms };
    }
    if (!isNextRunning) return { id, title, state: "waiting", detail: null, ms: null };
    isNextRunning = false;
    const detail = id === "write" ? writingDetail(progress) : null;
    return { id, title, state: "running", detail, ms: Math.max(0, nowMs - last) };
  });
}

/** "Clinic server, section 2 of 3" while a language model words the draft. */
function writingDetail({ steps, modelName }: RunProgress): string | null {
  if (modelName === null) return null;
  const counts = steps.findLast(
    ({ step, state }) => step === "write" && state === "running",
  )?.counts;
  const { section = 0, of = 0 } = counts ?? {};
  return section === 0 ? modelName : `${modelName}, section ${section} of ${of}`;
}

function detailOf(step: DraftStep, counts: Readonly<Record<string, number>>): string | null {
  switch (step) {
    case "deidentify":
      return `${counts.identifiers ?? 0} items, second check clear`;
    case "assess":
      return counts.flags === 1 ? "1 red flag" : `${counts.flags ?? 0} red flags`;
    case "facts":
      return `${counts.facts ?? 0} from ${counts.lines ?? 0} lines`;
    case "write":
      return `${counts.sentences ?? 0} sentences`;
    case "check":
      return `${counts.attention ?? 0} for your eyes`;
  }
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
