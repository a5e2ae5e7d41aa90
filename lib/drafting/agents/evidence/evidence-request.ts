import {
  composePrompt,
  fitsPrompt,
  type DeidentifiedPrompt,
  type DrawBytes,
} from "@/lib/llm/compose-prompt";
import type { FinalCheckInput } from "@/lib/llm/gate/check-final-bytes";
import { cleanUntrustedText } from "@/lib/llm/untrusted/clean-untrusted-text";
import { findInstructions } from "@/lib/llm/untrusted/find-instructions";
import { deidentifyFully } from "@/lib/phi/deidentify-fully";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import { quoteDeidentified } from "@/lib/phi/quote-deidentified";
import type { ReferencePassage } from "@/lib/retrieval/library/search-library";
import type { DraftSentence } from "../../draft.schema";
import type { SubjectEvidence } from "../../evidence/find-evidence";
import { evidencePrompt, MOST_LINES } from "../../prompts/evidence";

/** A subject by the id it has in this request, with the passages that may be named for it. */
export type EvidenceClaim = Readonly<{
  id: string;
  evidence: SubjectEvidence;
  candidates: readonly ReferencePassage[];
}>;

/** A sentence of a passage by the id it has in this request. `text` is the library's own. */
export type EvidenceLine = Readonly<{ id: string; passageId: string; text: string }>;

export type EvidenceRequest = Readonly<{
  prompt: DeidentifiedPrompt;
  claims: readonly EvidenceClaim[];
  lines: readonly EvidenceLine[];
  finalCheck: FinalCheckInput;
}>;

export type RequestInput = Readonly<{
  source: DeidentifiedText;
  sentences: readonly DraftSentence[];
  found: readonly SubjectEvidence[];
  finalCheck: FinalCheckInput;
  drawBytes: DrawBytes;
}>;

/** What a search found this near may be chosen by a model, though no name of it stands in the claim. */
const NEAR = 0.5;
const MOST_CANDIDATES = 4;
const MOST_PASSAGES = 12;

/**
 * The evidence agent's request: claims as they are quoted from the text, and the passages sentence by sentence, under ids
 * that are drawn for this request. A passage is untrusted: it is cleaned, a line that reads like an order is left out, and
 * what remains earns its ticket like any other text, since a clinic's own documents may name people.
 * @returns null when there is nothing to ask, when the passages could not be cleared, or when it does not fit one request
 */
export async function composeEvidenceRequest(input: RequestInput): Promise<EvidenceRequest | null> {
  const { source, sentences, found, finalCheck, drawBytes } = input;
  const asked = found
    .map((evidence) => ({ evidence, candidates: candidatesOf(evidence) }))
    .filter(({ candidates }) => candidates.length > 0);
  const passages = distinct(asked.flatMap(({ candidates }) => candidates));
  const bare = passages.flatMap(linesOf).slice(0, MOST_LINES);
  if (bare.length === 0) return null;
  const draw = drawIds(drawBytes);
  const claims = asked.map((each) => ({ ...each, id: draw("C") }));
  const lines = bare.map((line) => ({ ...line, id: draw("P") }));
  const cleared = await deidentifyFully(lines.map(({ text }) => cleanLine(text)).join("\n"), {
    knownValues: finalCheck.knownValues,
    map: finalCheck.map,
  });
  if (!cleared.result.ok) return null;
  const quoted = quoteLines(cleared.result.text, lines);
  if (quoted === null) return null;
  const spoken = quoteDeidentified(
    source,
    claims.map(({ id, evidence }) => ({ id, spans: spansOf(evidence, sentences) })),
  );
  const parts = { claims: spoken, passages: quoted };
  if (!fitsPrompt(evidencePrompt, parts)) return null;
  const ids = [...claims, ...lines].map(({ id }) => id).join(" ");
  return {
    prompt: composePrompt(evidencePrompt, parts, drawBytes),
    claims,
    lines,
    finalCheck: {
      ...finalCheck,
      map: cleared.result.map,
      // The ids are drawn here and say nothing of anybody, whatever they look like.
      checked: [...finalCheck.checked, cleared.result.text, ids],
    },
  };
}

function candidatesOf({ chosen, passages }: SubjectEvidence): ReferencePassage[] {
  const near = passages.filter(({ similarity }) => (similarity ?? 0) >= NEAR);
  return distinct([...chosen, ...near]).slice(0, MOST_CANDIDATES);
}

function distinct(passages: readonly ReferencePassage[]): ReferencePassage[] {
  return [...new Map(passages.map((passage) => [passage.cardId, passage])).values()].slice(
    0,
    MOST_PASSAGES,
  );
}

/** The sentences of a passage, as they stand in it. */
function linesOf({ cardId, card }: ReferencePassage): Omit<EvidenceLine, "id">[] {
  return card.body
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\d])/u)
    .filter((text) => text.trim() !== "" && findInstructions(text).length === 0)
    .map((text) => ({ passageId: cardId, text }));
}

function cleanLine(text: string): string {
  return cleanUntrustedText(text).text.replace(/[\r\n\u000b\u000c\u0085\u2028\u2029]+/g, " ");
}

/** Each line of the cleared text under its id; null when it does not have the lines that were cleared. */
function quoteLines(
  text: DeidentifiedText,
  lines: readonly EvidenceLine[],
): DeidentifiedText | null {
  const cleared = text.split("\n");
  if (cleared.length !== lines.length) return null;
  let start = 0;
  const rows = lines.map(({ id }, at) => {
    const end = start + (cleared[at]?.length ?? 0);
    const row = { id, spans: [{ start, end }] };
    start = end + 1;
    return row;
  });
  return quoteDeidentified(text, rows);
}

function spansOf({ subject }: SubjectEvidence, sentences: readonly DraftSentence[]) {
  return subject.sentenceIndexes.flatMap((index) => sentences[index]?.citations ?? []);
}

/** Four digits behind a letter, none twice: another request's ids mean nothing in this one. */
function drawIds(drawBytes: DrawBytes): (letter: "C" | "P") => string {
  const given = new Set<string>();
  return (letter) => {
    for (;;) {
      const [high = 0, low = 0] = drawBytes(2);
      const id = `${letter}${1_000 + ((high * 256 + low) % 9_000)}`;
      if (!given.has(id)) {
        given.add(id);
        return id;
      }
    }
  };
}
