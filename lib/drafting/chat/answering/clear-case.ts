import type { Citation, NoteSentence } from "@/lib/notes/note-content.schema";
import type { DocumentRow } from "@/lib/patients/texts/load-document";
import type { Replacement } from "@/lib/phi/apply-placeholders";
import type { IdentifierCounts } from "@/lib/phi/deidentify";
import { deidentifyFully } from "@/lib/phi/deidentify-fully";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import type { PlaceholderMap } from "@/lib/phi/placeholder-map";
import type { CaseKnowledge } from "../../run/steps/read-case";

/** One sentence of the draft as it stands in the de-identified draft. */
type ClearedSentence = Readonly<{
  start: number;
  end: number;
  citations: readonly Citation[];
}>;

export type ClearedCase = Readonly<{
  /** The text of the case. */
  text: DeidentifiedText;
  replacements: readonly Replacement[];
  /** The draft's sentences, a line each; null where they could not be cleared and are left out. */
  draft: Readonly<{ text: DeidentifiedText; sentences: readonly ClearedSentence[] }> | null;
  question: DeidentifiedText;
  map: PlaceholderMap;
  counts: IdentifierCounts;
}>;

export type CaseInput = CaseKnowledge &
  Readonly<{ document: DocumentRow; sentences: readonly NoteSentence[]; question: string }>;

/**
 * Earns everything that may be sent of a case its ticket anew: the text, the draft as it stands, and the question, with one map
 * of placeholders. What the draft holds may be left out; a text or a question that the second check stops is an answer of its own.
 */
export async function clearCase(
  input: CaseInput,
): Promise<
  | ({ readonly ok: true } & ClearedCase)
  | { readonly ok: false; readonly stopped: "text" | "question"; readonly findings: number }
> {
  const { document, knownValues, policy } = input;
  const shared = { knownValues, policy };
  const { result: text } = await deidentifyFully(document.text, {
    ...shared,
    marks: document.marks,
    map: input.map,
  });
  if (!text.ok) return { ok: false, stopped: "text", findings: text.findings.length };
  const lines = input.sentences.map(({ text: words }) => words.replace(/\s+/g, " ").trim());
  const { result: draft } = await deidentifyFully(lines.join("\n"), { ...shared, map: text.map });
  const drafted = draft.ok ? cutDraft(draft.text, input.sentences) : null;
  const map = draft.ok ? draft.map : text.map;
  const { result: question } = await deidentifyFully(input.question, { ...shared, map });
  if (!question.ok) return { ok: false, stopped: "question", findings: question.findings.length };
  return {
    ok: true,
    text: text.text,
    replacements: text.replacements,
    draft: drafted,
    question: question.text,
    map: question.map,
    counts: sum(text.counts, draft.ok ? draft.counts : {}, question.counts),
  };
}

/** Sentences and lines must meet one to one; where an identifier ran over a line's end, the draft is left out. */
function cutDraft(
  text: DeidentifiedText,
  sentences: readonly NoteSentence[],
): ClearedCase["draft"] {
  const lines = text.split("\n");
  if (text === "" || lines.length !== sentences.length) return null;
  let start = 0;
  const cut = sentences.map(({ citations }, index) => {
    const end = start + (lines[index]?.length ?? 0);
    const sentence = { start, end, citations };
    start = end + 1;
    return sentence;
  });
  return { text, sentences: cut };
}

function sum(...all: readonly IdentifierCounts[]): IdentifierCounts {
  const total: Record<string, number> = {};
  for (const counts of all) {
    for (const [category, count] of Object.entries(counts)) {
      total[category] = (total[category] ?? 0) + count;
    }
  }
  return total;
}
