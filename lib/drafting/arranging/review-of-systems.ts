import type { Span } from "@/lib/notes/note-content.schema";
import type { Fact } from "../draft.schema";
import { SYMPTOM } from "../facts/clinical-terms";
import type { Chosen } from "../selecting/choose-lines";
import type { Heard } from "../spoken/hear-talk";
import type { WrittenSentence } from "../writing/written-sentence";
import { asSentence, restoreCapitals } from "../writing/tidy-sentence";
import { bodySystem, SYSTEM_ORDER } from "./body-systems";

type Answer = "affirmed" | "negated";
type Finding = Readonly<{ term: string; system: string; answer: Answer; spans: readonly Span[] }>;

/** Says nothing without its place. */
const BARE =
  /^(?:pains?|aches?|aching|achy|sore|soreness|pressure|discomfort|tight(?:ness)?|stiff(?:ness)?|swollen|swelling|burning|tender(?:ness)?|injury|symptoms?)$/;

const inside = (span: Span, { clause }: Heard): boolean =>
  clause.start <= span.start && span.end <= clause.end;

/** What could happen is no symptom. */
const RISKS = /\b(?:risks?|could|might|possible|side effects?|if|in case|would)\b/;
/** So many words of an answer say yes or no. */
const ANSWER_WORDS = 5;

/** The clause a symptom stands in, when the patient says it or answers it; for a question what follows from the symptom on, with its answer's first words. */
function spansOf(fact: Fact, heard: readonly Heard[]): Span[] {
  const [span] = fact.spans;
  if (!span) return [];
  const index = heard.findIndex((item) => inside(span, item));
  const item = heard[index];
  if (!item || (item.voice === "doctor" && !item.isQuestion) || RISKS.test(item.text)) return [];
  const { start, end } = item.clause;
  if (!item.isQuestion) return [fact.polarity === "affirmed" ? span : { start, end }];
  const answer = heard[index + 1]?.clause;
  if (!answer) return [{ start: span.start, end }];
  const last = answer.tokens[Math.min(ANSWER_WORDS, answer.tokens.length) - 1];
  return [
    { start: span.start, end },
    { start: answer.start, end: last?.end ?? answer.end },
  ];
}

function readFinding(fact: Fact, heard: readonly Heard[]): Finding | null {
  const term = fact.concept.toLowerCase();
  const isPlain =
    fact.kind === "symptom" &&
    fact.experiencer === "patient" &&
    fact.temporality === "current" &&
    fact.certainty !== "possible" &&
    !BARE.test(term);
  const system = isPlain ? bodySystem(term) : null;
  const spans = system === null ? [] : spansOf(fact, heard);
  if (system === null || spans.length === 0 || fact.polarity === "uncertain") return null;
  return { term, system, answer: fact.polarity, spans };
}

const MOST_ENDING = 3;

/** "stress" and "stressed", "fever" and "fevers". */
function isSameWord(term: string, other: string): boolean {
  const isPrefix = term.startsWith(other) || other.startsWith(term);
  return isPrefix && Math.abs(term.length - other.length) <= MOST_ENDING;
}

/** Each symptom once; one that is both reported and denied somewhere is left to the history. */
function settle(findings: readonly Finding[]): Finding[] {
  const answers = new Map<string, Set<Answer>>();
  for (const { term, answer } of findings) {
    answers.set(term, (answers.get(term) ?? new Set<Answer>()).add(answer));
  }
  const seen: string[] = [];
  return findings.filter(({ term }) => {
    if (answers.get(term)?.size !== 1 || seen.some((other) => isSameWord(term, other))) {
      return false;
    }
    seen.push(term);
    return true;
  });
}

/** "Reports cough, denies wheezing.", with what each stands on. */
function answered(findings: readonly Finding[]): { text: string; citations: Span[] }[] {
  const list = (wanted: Answer): string =>
    findings
      .filter(({ answer }) => answer === wanted)
      .map(({ term }) => term)
      .join(", ");
  const [reported, denied] = [list("affirmed"), list("negated")];
  const parts = [
    ...(reported === "" ? [] : [`reports ${reported}`]),
    ...(denied === "" ? [] : [`denies ${denied}`]),
  ];
  if (parts.length === 0) return [];
  return [
    {
      text: asSentence(restoreCapitals(parts.join("; "))),
      citations: findings.flatMap(({ spans }) => [...spans]),
    },
  ];
}

/** "Respiratory: Reports cough; denies wheezing.": the symptoms a talk answers, by system, each cited. */
export function reviewOfSystems(
  heard: readonly Heard[],
  facts: readonly Fact[],
  answers: readonly Chosen[],
): WrittenSentence[] {
  const findings = settle(
    facts.flatMap((fact) => {
      const finding = readFinding(fact, heard);
      return finding ? [finding] : [];
    }),
  );
  const covered = new Set(findings.map(({ term }) => term));
  const isSaid = ({ text }: Chosen): boolean => {
    const terms = text.toLowerCase().match(SYMPTOM) ?? [];
    return terms.length > 0 && terms.every((term) => covered.has(term));
  };
  const open = answers.filter((item) => !isSaid(item));
  const base = { section: "subjective", topic: "review_of_systems" } as const;
  return SYSTEM_ORDER.flatMap((system) => [
    ...answered(findings.filter((one) => one.system === system)).map((said) => ({
      ...base,
      label: system,
      ...said,
    })),
    ...open
      .filter(({ text }) => bodySystem(text) === system)
      .map(({ text, candidate }) => ({ ...base, label: system, text, citations: candidate.spans })),
  ]);
}
