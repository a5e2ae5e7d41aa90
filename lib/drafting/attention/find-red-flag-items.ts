import { findRedFlags } from "@/lib/safety/red-flags";
import type { Span } from "@/lib/notes/note-content.schema";
import { sourceSpan } from "../clauses/mapped-text";
import type { DraftAttention, DraftSentence } from "../draft.schema";
import type { FactSource } from "../extract-facts";
import { findContext } from "../facts/find-polarity";
import { tidyClause } from "../writing/tidy-sentence";
import { ADD_HISTORY, DISMISS } from "./attention-choices";

type Item = Omit<DraftAttention, "sentenceIndexes">;
type Told = Readonly<{ name: string; span: Span; clause: string }>;

const MOST_SPANS = 8;

/** Not denied, now, and the patient's; a question counts when its answer is a plain yes. */
function isTold({ mapped, answer }: FactSource, start: number, end: number): boolean {
  if (answer === "no" || answer === "open") return false;
  const { polarity, temporality, experiencer } = findContext(mapped.text, start, end);
  return (
    (answer === "yes" || polarity !== "negated") &&
    temporality === "current" &&
    experiencer === "patient"
  );
}

/** Names of red flags that the draft itself states. */
function placedNames(sentences: readonly DraftSentence[]): Set<string> {
  return new Set(
    sentences.flatMap(({ text }) =>
      findRedFlags(text)
        .filter(({ start, end }) => findContext(text, start, end).polarity !== "negated")
        .map(({ name }) => name),
    ),
  );
}

function quote(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return `“${plain.length > 120 ? `${plain.slice(0, 117)}…` : plain}”`;
}

/**
 * Red flags of the patient that the text states and no sentence of the draft does, one item a kind:
 * whether their words were listed as without a place or set aside.
 */
export function findRedFlagItems(
  source: string,
  sources: readonly FactSource[],
  sentences: readonly DraftSentence[],
): Item[] {
  const placed = placedNames(sentences);
  const told: Told[] = sources.flatMap((from) =>
    findRedFlags(from.mapped.text)
      .filter(({ name, start, end }) => !placed.has(name) && isTold(from, start, end))
      .map(({ name, start, end }) => ({
        name,
        span: sourceSpan(from.mapped, start, end),
        clause: from.mapped.text,
      })),
  );
  return [...new Set(told.map(({ name }) => name))].map((name) => {
    const mine = told.filter((flag) => flag.name === name);
    const spans = mine.map(({ span }) => span).slice(0, MOST_SPANS);
    const words = source.slice(spans[0]?.start ?? 0, spans[0]?.end ?? 0);
    return {
      kind: "red_flag" as const,
      severity: "critical" as const,
      title: `Red flag without a place, ${name}: ${quote(words)}`,
      detail: "No sentence of the draft says it.",
      reference: "",
      spans,
      choices: [ADD_HISTORY, DISMISS],
      replacement: {
        first: "",
        last: tidyClause(mine[0]?.clause ?? words).slice(0, 400),
        section: "subjective" as const,
      },
    };
  });
}
