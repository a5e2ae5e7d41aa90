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
  /^(?:pains?|aches?|aching|achy|sore|soreness|pressure|discomfort|tight(?:ness)?|stiff(?:ness)?|swollen|swelling|burning|tender(?:ness)?|injury|symptoms?|appetite|bowel movements?|frequency|discharge|infections?|trauma|mass|lumps?|wounds?|falls)$/;

const inside = (span: Span, { clause }: Heard): boolean =>
  clause.start <= span.start && span.end <= clause.end;

/** What could happen, or is wished for, is no symptom. */
const RISKS =
  /\b(?:risks?|could|might|possible|side effects?|if|in case|would|wish|hop(?:e|ing)|thought|figured)\b/;
/** What is over is not reported. */
const OVER =
  /\b(?:since then|have not had|has not had|not had any|anymore|any more|resolved|went away|gone away|used to|until|in the past|last (?:year|month|summer|winter)|you mention(?:ed)?|you said)\b/;
/** "It started three days ago" goes on; "i had it three months ago" is over. */
const LONG_AGO = /\bago\b/;
const STARTED = /\b(?:start\w*|began|begin\w*|came on|noticed|since|been|first)\b/;
/** "Any other joint pain?" asks for more than the one that is known; "you don't think it is a seizure?" is a guess. */
const BESIDES =
  /\b(?:other(?! (?:symptoms?|problems?|issues?|complaints?|concerns?|things?|changes?)\b)|more|new|worse|worsening|besides)(?: [a-z]+)?,? ?$|\byou (?:do not )?think\b/;
/** So many words of an answer say yes or no. */
const ANSWER_WORDS = 5;
/** An answer stands so many clauses behind its question at most. */
const MOST_APART = 8;

/** The clause a symptom stands in, when the patient says it or answers it; for a question what follows from the symptom on, with its answer's first words. */
function spansOf(fact: Fact, heard: readonly Heard[]): Span[] {
  const [span] = fact.spans;
  if (!span) return [];
  const index = heard.findIndex((item) => inside(span, item));
  const item = heard[index];
  if (!item || (item.voice === "doctor" && !item.isQuestion) || RISKS.test(item.text)) return [];
  const { start, end } = item.clause;
  const asked = item.text.slice(0, Math.max(0, item.text.indexOf(fact.concept.toLowerCase())));
  if (item.isQuestion && BESIDES.test(asked)) return [];
  const isOver = OVER.test(item.text) || (LONG_AGO.test(item.text) && !STARTED.test(item.text));
  if (!item.isQuestion && fact.polarity === "affirmed" && isOver) return [];
  if (!item.isQuestion) return [fact.polarity === "affirmed" ? span : { start, end }];
  const answer = heard
    .slice(index + 1, index + 1 + MOST_APART)
    .find(({ clause }) => clause.speaker !== item.clause.speaker)?.clause;
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

/** Said of oneself: "tired" is felt, not reported. */
const FELT =
  /^(?:very |so |really |a little )*(?:tired|fatigued|numb|dizzy|light-?headed|anxious|depressed|stressed|nauseous|nauseated|weak|short of breath|bloated|constipated|sleepy|confused|itchy|sweaty|achy|sad|irritable|congested)$/;
/** Two ways to say one symptom. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^(?:short of breath|trouble breathing|difficulty breathing)$/, "shortness of breath"],
  [/^(?:tired|fatigued|tiredness)$/, "fatigue"],
  [/^light-?headed(?:ness)?$/, "dizziness"],
  [/^dizzy$/, "dizziness"],
  [/^nause(?:ous|ated)$/, "nausea"],
  [/^depressed$/, "depression"],
  [/^anxious$/, "anxiety"],
];

function plainTerm(term: string): string {
  return SAME.find(([pattern]) => pattern.test(term))?.[1] ?? term;
}

const MOST_ENDING = 3;

/** "stress" and "stressed", "fever" and "fevers". */
function isSameWord(one: string, another: string): boolean {
  const [term, other] = [plainTerm(one), plainTerm(another)];
  const isPrefix = term.startsWith(other) || other.startsWith(term);
  return isPrefix && Math.abs(term.length - other.length) <= MOST_ENDING;
}

/** Each symptom once; one that is both reported and denied somewhere is left to the history. */
function settle(findings: readonly Finding[]): Finding[] {
  const answers = new Map<string, Set<Answer>>();
  for (const { term, answer } of findings) {
    const name = plainTerm(term);
    answers.set(name, (answers.get(name) ?? new Set<Answer>()).add(answer));
  }
  const seen: string[] = [];
  return findings.filter(({ term }) => {
    if (answers.get(plainTerm(term))?.size !== 1 || seen.some((other) => isSameWord(term, other))) {
      return false;
    }
    seen.push(term);
    return true;
  });
}

/** "Reports cough; feels tired; denies wheezing.", with what each stands on. */
function answered(findings: readonly Finding[]): { text: string; citations: Span[] }[] {
  const list = (wanted: Answer, isFelt: boolean): string =>
    findings
      .filter(({ answer, term }) => answer === wanted && FELT.test(term) === isFelt)
      .map(({ term }) => term)
      .join(", ");
  const parts = [
    ["reports", list("affirmed", false)],
    ["feels", list("affirmed", true)],
    ["denies", list("negated", false)],
    ["does not feel", list("negated", true).replaceAll(", ", " or ")],
  ]
    .filter(([, terms]) => terms !== "")
    .map((part) => part.join(" "));
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
