import type { Span } from "@/lib/notes/note-content.schema";
import { findConditionMentions } from "@/lib/safety/restrictions/find-condition-mentions";
import { sourceSpan } from "../clauses/mapped-text";
import type { FactSource } from "../extract-facts";
import { findContext } from "../facts/find-polarity";

/** A condition of the patient in the words of the text, once for each condition of the table. */
export type StatedCondition = Readonly<{ words: string; span: Span }>;

/** Over when they are of the past: "history of pancreatitis" still speaks against a medicine, an old bleed does not. */
const PASSING: ReadonlySet<string> = new Set([
  "active_bleeding",
  "active_liver_disease",
  "acute_heart_failure",
  "anuria",
  "bowel_obstruction",
  "bradycardia",
  "hyperkalemia",
  "hypocalcemia",
  "hyponatremia",
  "ketoacidosis",
  "recent_myocardial_infarction",
  "respiratory_depression",
]);
/** Not the condition but what is done about it, asked about it or feared of it. */
const NOT_ITSELF =
  /^[\s-]{0,2}(?:prevention|prophylaxis|screen\w*|risk|precautions?|vaccin\w*|clinic|education|counsel\w*|panel|protocol|pathway|work-?up|rule[- ]?out|score|scale|medications?|tenderness|angle|status (?:unknown|negative)|free)\b/i;
const FEARED =
  /\b(?:risks? (?:of|for|factors? for)|prevent(?:ion|s|ing)? (?:of )?|prophylaxis (?:for|against)|(?:screen(?:ed|ing)?|evaluat\w+|work-?up|assess\w*|monitor\w*|watch|test(?:ed|ing)?|check(?:ed|ing)?) (?:for|of)|rule out|r\/o|concern for|worr\w+ about|can cause|may cause|side effects?[^.;]{0,20}|complications?[^.;]{0,20}|signs? of|symptoms? of|educat\w+ (?:on|about)|due to possible|no (?:known )?history of|without|versus|vs\.?)\s(?:\w+\s){0,3}$/i;
const ANOTHERS =
  /\b(?:mother|father|mom|dad|parents?|wife|husband|spouse|partner|brother|sister|siblings?|son|daughter|uncle|aunt|cousin|grand\w+|family history|fhx?|fh)\b[^.;\n]{0,60}$/i;

const HEADINGS_OF_OTHERS: ReadonlySet<string> = new Set(["family_history", "allergies"]);

function isOfPatientNow(
  { mapped, answer }: FactSource,
  condition: string,
  start: number,
  end: number,
): boolean {
  const { text } = mapped;
  const left = text.slice(Math.max(0, start - 80), start);
  if (FEARED.test(left) || ANOTHERS.test(left) || NOT_ITSELF.test(text.slice(end, end + 24))) {
    return false;
  }
  const { polarity, temporality, experiencer } = findContext(text, start, end);
  const isTold = answer === "yes" ? polarity !== "negated" : polarity === "affirmed";
  const isNow =
    temporality === "current" || (temporality === "historical" && !PASSING.has(condition));
  return isTold && isNow && experiencer === "patient";
}

/**
 * Conditions of the table that the text states of the patient, present or past. Denied, doubted, feared, hypothetical
 * and a relative's do not count; a question counts when its answer is a plain yes.
 */
export function readConditions(sources: readonly FactSource[]): StatedCondition[] {
  const found = new Map<string, StatedCondition>();
  for (const source of sources) {
    const { mapped, kind, answer } = source;
    if (answer === "no" || answer === "open") continue;
    if (kind !== null && HEADINGS_OF_OTHERS.has(kind)) continue;
    for (const { condition, start, end } of findConditionMentions(mapped.text)) {
      if (found.has(condition) || !isOfPatientNow(source, condition, start, end)) continue;
      found.set(condition, {
        words: mapped.text.slice(start, end).replace(/\s+/g, " "),
        span: sourceSpan(mapped, start, end),
      });
    }
  }
  // One place may name two conditions of the table ("decompensated cirrhosis"): it is said once.
  const bySpan = new Map(
    [...found.values()].map((each) => [`${each.span.start}-${each.span.end}`, each]),
  );
  return [...bySpan.values()];
}
