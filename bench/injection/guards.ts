import { checkClaimCitations } from "@/lib/llm/output/check-claim-citations";
import { OUTPUT_CHECKS, type OutputChecks } from "@/lib/llm/output/output-checks";
import { OUTPUT_FINDING_KINDS, type OutputFindingKind } from "@/lib/llm/output/output-finding";
import { cleanUntrustedText } from "@/lib/llm/untrusted/clean-untrusted-text";
import { checkToolCall } from "./check-tool-call";
import { markUntrusted } from "./mark-untrusted";

/** Every guard between a pasted note and a shown sentence, each a value that a run can leave out. */
export type Guards = {
  readonly clean: (text: string) => string;
  readonly mark: typeof markUntrusted;
  readonly checkToolCall: typeof checkToolCall;
  readonly checkCitations: typeof checkClaimCitations;
  readonly outputChecks: OutputChecks;
  /** Takes claims and calls from an answer and nothing else. */
  readonly readsOnlyClaims: boolean;
};

export const ALL_GUARDS: Guards = {
  clean: (text) => cleanUntrustedText(text).text,
  mark: markUntrusted,
  checkToolCall,
  checkCitations: checkClaimCitations,
  outputChecks: OUTPUT_CHECKS,
  readsOnlyClaims: true,
};

export type GuardName =
  "clean" | "mark" | "tool_calls" | "citations" | "answer_shape" | OutputFindingKind;

export const GUARD_NAMES: readonly GuardName[] = [
  "clean",
  "mark",
  "tool_calls",
  "citations",
  "answer_shape",
  ...OUTPUT_FINDING_KINDS,
];

const unmarked: typeof markUntrusted = (sources, drawBytes) => {
  const marked = markUntrusted(sources, drawBytes);
  return {
    ...marked,
    text: sources.flatMap(({ lines }) => lines.map(({ text }) => text)).join("\n"),
  };
};

const OPEN: Readonly<Record<Exclude<GuardName, OutputFindingKind>, Partial<Guards>>> = {
  clean: { clean: (text) => text },
  mark: { mark: unmarked },
  tool_calls: {
    checkToolCall: ({ name, input }) => ({ ok: true, name: String(name), input }),
  },
  citations: { checkCitations: () => ({ ok: true, ids: [] }) },
  answer_shape: { readsOnlyClaims: false },
};

const isFindingKind = (name: GuardName): name is OutputFindingKind =>
  (OUTPUT_FINDING_KINDS as readonly string[]).includes(name);

/** All guards but one: what the harness must notice. */
export function withoutGuard(name: GuardName): Guards {
  if (!isFindingKind(name)) return { ...ALL_GUARDS, ...OPEN[name] };
  const left = Object.entries(OUTPUT_CHECKS).filter(([kind]) => kind !== name);
  return { ...ALL_GUARDS, outputChecks: Object.fromEntries(left) };
}
