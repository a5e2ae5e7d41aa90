import type { PlaceholderMap } from "@/lib/phi/placeholder-map";
import { createRestorer } from "@/lib/phi/restore-identifiers";
import { plainWords } from "../../agents/read-section-answer";
import { gradeModelSentence } from "../../check-citations";
import type { ChatAnswer } from "./chat-answer.schema";
import type { AnswerSentence } from "../chat.schema";
import type { ChatLine } from "./chat-lines";

export type ReadChatInput = Readonly<{
  answer: ChatAnswer;
  lines: readonly ChatLine[];
  /** For each sentence whether anybody may see it: no link, no markup, nobody who is not of this case. */
  isShowable: readonly boolean[];
  map: PlaceholderMap;
  /** Everything that was quoted, de-identified. */
  sent: string;
}>;

const MOST_CITATIONS = 50;

/**
 * Reads a model's answer sentence by sentence, each checked as a drafted one is: borne out by lines of this request, and then
 * cited; or marked as without a source, or as differing from it. What may not be shown, or speaks of somebody who was never in
 * this case, is held back and counted.
 */
export function readChatAnswer(input: ReadChatInput): {
  readonly sentences: readonly AnswerSentence[];
  readonly held: number;
} {
  const restore = createRestorer(input.map, input.sent);
  const byId = new Map(input.lines.map((line) => [line.id, line]));
  const sentences: AnswerSentence[] = [];
  let held = 0;
  for (const [index, said] of input.answer.sentences.entries()) {
    const words = plainWords(said.text);
    const restored = restore(words);
    if (input.isShowable[index] !== true || words === "" || restored.unknown.length > 0) {
      held += 1;
      continue;
    }
    const named = [...new Set(said.sources)].map((id) => byId.get(id));
    const lines = named.filter((line) => line !== undefined);
    const isSourced = lines.length > 0 && lines.length === named.length;
    sentences.push({ text: restored.text, ...checkSaid(words, isSourced ? lines : []) });
  }
  return { sentences, held };
}

function checkSaid(
  words: string,
  lines: readonly ChatLine[],
): Pick<AnswerSentence, "citations" | "mark"> {
  const citations = lines.flatMap((line) => line.citations).slice(0, MOST_CITATIONS);
  const none = { citations: [], mark: "no_source" as const };
  if (citations.length === 0) return none;
  const support = gradeModelSentence(
    words,
    lines.flatMap(({ texts }) => texts),
  );
  if (support === "contradicted") return { citations, mark: "differs" };
  return support === "unsupported" ? none : { citations, mark: "cited" };
}
