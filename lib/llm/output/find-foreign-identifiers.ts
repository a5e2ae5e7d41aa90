import { detectIdentifiers } from "@/lib/phi/detect-identifiers";
import { PLACEHOLDER_LIKE } from "@/lib/phi/placeholder-forms";
import { residualCheck } from "@/lib/phi/residual/residual-check";
import type { OutputCheck, OutputContext, OutputFinding } from "./output-finding";

/**
 * What reads like an identifier in an answer and stood in none of the texts the model was given. Those are
 * de-identified, so what they hold is a placeholder, or a word that somebody decided identifies nobody; everything
 * else comes from another request, from training, or from nowhere. Addresses of the web and placeholders have checks of their own.
 */
export const findForeignIdentifiers: OutputCheck = (text, context) => {
  const { knownValues = [], proposals } = context;
  const detected = detectIdentifiers(text, {
    knownValues,
    ...(proposals === undefined ? { isStrict: true } : { proposals }),
  }).map((span) => ({ ...span, isKnown: span.reason === "known value" }));
  const residual = residualCheck(text, { knownValues }).map((span) => ({
    ...span,
    isKnown: span.evidence === "known",
  }));
  const isGiven = readerOf(context);
  const placeholders = [...text.matchAll(PLACEHOLDER_LIKE)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  return [...detected, ...residual]
    .filter(
      ({ start, end, category, isKnown }) =>
        isKnown ||
        (category !== "url" &&
          !placeholders.some((held) => held.start <= start && end <= held.end) &&
          !isGiven(text.slice(start, end))),
    )
    .map(({ start, end, category }): OutputFinding => ({
      kind: "identifier",
      start,
      end,
      detail: category,
    }));
};

/** Lower case and one kind of blank; words and numbers stay whole, so that "Ann" is not found in "annual". */
function plain(text: string): string {
  return ` ${text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}[\]_]+/gu, " ")
    .trim()} `;
}

/** Does a value stand in the sources, or is it one of the request's placeholders? */
function readerOf({ sourceTexts, allowedPlaceholders }: OutputContext): (value: string) => boolean {
  const sources = sourceTexts.map(plain);
  return (value) => {
    if (allowedPlaceholders.has(value.trim())) return true;
    const wanted = plain(value);
    return wanted.trim() === "" || sources.some((source) => source.includes(wanted));
  };
}
