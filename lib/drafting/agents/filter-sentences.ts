import { filterAnswer } from "@/lib/llm/output/filter-answer";
import type { Honeytoken } from "@/lib/llm/output/output-finding";
import type { KnownValue } from "@/lib/phi/identifier.schema";
import { proposeIdentifiers } from "@/lib/phi/model/propose-identifiers";
import { PLACEHOLDER_PATTERN } from "@/lib/phi/placeholder-map";

export type FilterSetting = Readonly<{
  /** The de-identified text that was quoted to the model. */
  source: string;
  /** The token of the request's instructions. */
  canary: string;
  knownValues: readonly KnownValue[];
  /** What is nobody's, of the whole organization. */
  honeytokens: readonly Honeytoken[];
}>;

/** Why an answer is not used as a whole. */
type LeakCode = "llm.canary_leaked" | "llm.honeytoken_leaked";
const LEAK_CODES: ReadonlySet<string> = new Set<LeakCode>([
  "llm.canary_leaked",
  "llm.honeytoken_leaked",
]);
export const isLeakCode = (code: string): boolean => LEAK_CODES.has(code);

export type FilteredSentences = Readonly<{
  /** For each text whether a note may hold it. */
  isShowable: readonly boolean[];
  /** The request's token came back, or a patient who does not exist: the answer is not used, and somebody is told. */
  leak: LeakCode | null;
  /** Findings by kind; never a word of what was found. */
  counts: Readonly<Record<string, number>>;
}>;

/** Holds back what no note may hold: links, markup, orders, the request's token, and anybody who is not of this text. */
export async function filterSentences(
  texts: readonly string[],
  { source, canary, knownValues, honeytokens }: FilterSetting,
): Promise<FilteredSentences> {
  const proposed = await Promise.all(texts.map((text) => proposeIdentifiers(text)));
  const hasModel = proposed.every(({ model }) => model !== null);
  const { sentences } = filterAnswer(
    texts,
    {
      allowedPlaceholders: new Set(source.match(PLACEHOLDER_PATTERN) ?? []),
      canary,
      honeytokens,
      sourceTexts: [source],
      knownValues,
    },
    undefined,
    hasModel ? (index) => proposed[index]?.spans ?? [] : undefined,
  );
  const counts: Record<string, number> = {};
  for (const { findings } of sentences) {
    for (const { kind } of findings) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return { isShowable: sentences.map(({ text }) => text !== null), leak: leakOf(counts), counts };
}

function leakOf(counts: Readonly<Record<string, number>>): LeakCode | null {
  if (counts["canary"] !== undefined) return "llm.canary_leaked";
  return counts["honeytoken"] === undefined ? null : "llm.honeytoken_leaked";
}
