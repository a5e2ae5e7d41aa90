import type { Draft, DraftSentence, Fact } from "../draft.schema";
import type { EvidenceSubject } from "./evidence-subject";

type Span = { readonly start: number; readonly end: number };

/** More would be asked than anybody reads: each is a search and an entry. */
export const MOST_SUBJECTS = 10;
const LONGEST_STATEMENT = 12;
/** Words beside a concept that may make it another one ("pulmonary hypertension", "diabetes insipidus"). */
const WORDS_BESIDE = 2;

/** Where what is to be seen to stands; advice on when to come back names what is not there. */
const READ_TOPICS: ReadonlySet<DraftSentence["topic"]> = new Set(["assessment", "plan", undefined]);

/** A statement of something that is not so, not yet so, or somebody else's. */
const NOT_A_FINDING =
  /\b(?:no|not|none|without|den(?:y|ies|ied)|neg(?:ative)?|rule[sd]?|unlikely|vs|versus|or|if|risk|history|family|mother|father|screen\w*|return|call|refer\w*|vaccin\w*)\b/i;

/**
 * What of a draft the library is asked about, the weightiest first: problems and symptoms of the assessment and the plan,
 * changes of medicines, and flagged tests. Only what the text says is so, of this patient and now: what is denied, doubted,
 * somebody else's, or only a condition ("if vomiting") is not asked about.
 * @param source the de-identified text that the draft cites
 */
export function listSubjects(
  { facts, sentences }: Pick<Draft, "facts" | "sentences">,
  source: string,
): EvidenceSubject[] {
  const read = sentences.flatMap((sentence, index) =>
    sentence.section === "assessment_and_plan" && READ_TOPICS.has(sentence.topic)
      ? [{ sentence, index }]
      : [],
  );
  const sentencesOf = (spans: readonly Span[]): number[] =>
    read
      .filter(({ sentence }) =>
        sentence.citations.some((cited) => spans.some((span) => meet(cited, span))),
      )
      .map(({ index }) => index);
  const found = [
    ...facts.filter(isFinding).map((fact) => findingOf(fact, source, sentencesOf(fact.spans))),
    ...facts.filter(isChange).map((fact) => changeOf(fact, sentencesOf(fact.spans))),
    ...read.flatMap((each) => statementOf(each, facts)),
  ].filter(({ sentenceIndexes }) => sentenceIndexes.length > 0);
  return distinct([...found, ...testsOf(facts, sentences)]).slice(0, MOST_SUBJECTS);
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function isSo({ polarity, experiencer, temporality }: Fact): boolean {
  return polarity === "affirmed" && experiencer === "patient" && temporality !== "hypothetical";
}

function isFinding(fact: Fact): boolean {
  return (fact.kind === "problem" || fact.kind === "symptom") && isSo(fact);
}

function isChange(fact: Fact): boolean {
  const { kind, change } = fact;
  return (
    kind === "medication" &&
    isSo(fact) &&
    change !== undefined &&
    change !== "continue" &&
    change !== "refill"
  );
}

function findingOf(fact: Fact, source: string, sentenceIndexes: number[]): EvidenceSubject {
  const { concept, kind } = fact;
  return {
    kind: kind === "symptom" ? "symptom" : "problem",
    title: capital(concept),
    phrase: withWordsBeside(concept, fact.spans[0], source),
    sentenceIndexes,
  };
}

/** The concept in the place of its shorthand, between the words that stand beside it in the same clause. */
function withWordsBeside(concept: string, span: Span | undefined, source: string): string {
  if (span === undefined) return concept;
  const before = /(?:[\p{L}\p{N}-]+ ){0,2}$/u.exec(
    source.slice(Math.max(0, span.start - 60), span.start),
  );
  const after = /^(?: [\p{L}\p{N}-]+){0,2}/u.exec(source.slice(span.end, span.end + 60));
  const beside = [before?.[0] ?? "", after?.[0] ?? ""].map((words) => words.trim().split(/\s+/));
  const [left = [], right = []] = beside;
  return [...left.slice(-WORDS_BESIDE), concept, ...right.slice(0, WORDS_BESIDE)]
    .filter((word) => word !== "")
    .join(" ");
}

function changeOf({ concept, change }: Fact, sentenceIndexes: number[]): EvidenceSubject {
  const phrase = `${change ?? ""} ${concept}`;
  return { kind: "medicine", title: capital(phrase), phrase, sentenceIndexes };
}

/** A short assessment in which no fact was found: its own words are asked. */
function statementOf(
  { sentence, index }: { readonly sentence: DraftSentence; readonly index: number },
  facts: readonly Fact[],
): EvidenceSubject[] {
  const { text, topic, citations } = sentence;
  const hasFact = facts.some(({ spans }) =>
    spans.some((span) => citations.some((cited) => meet(cited, span))),
  );
  const isShort = text.split(/\s+/).length <= LONGEST_STATEMENT;
  if (topic !== "assessment" || hasFact || !isShort || NOT_A_FINDING.test(text)) return [];
  return [
    { kind: "statement", title: text.replace(/\.$/, ""), phrase: text, sentenceIndexes: [index] },
  ];
}

/** Flagged values, critical ones first; they light the sentence that holds the value. */
function testsOf(facts: readonly Fact[], sentences: readonly DraftSentence[]): EvidenceSubject[] {
  const rank = ({ flag }: Fact): number => (flag === "critical" ? 0 : 1);
  return facts
    .filter((fact) => fact.kind === "lab" && isSo(fact) && fact.temporality === "current")
    .filter(({ flag = "" }) => flag !== "")
    .sort((a, b) => rank(a) - rank(b))
    .map(({ concept, flag = "", spans }) => ({
      kind: "test" as const,
      title: `${testName(concept)}, ${flag}`,
      phrase: `${flag} ${concept}`,
      sentenceIndexes: sentences.flatMap(({ citations }, index) =>
        citations.some((cited) => spans.some((span) => meet(cited, span))) ? [index] : [],
      ),
    }))
    .filter(({ sentenceIndexes }) => sentenceIndexes.length > 0);
}

/** One subject a title, with the sentences of all of them. */
function distinct(subjects: readonly EvidenceSubject[]): EvidenceSubject[] {
  const byTitle = new Map<string, EvidenceSubject>();
  for (const subject of subjects) {
    const known = byTitle.get(subject.title);
    const sentenceIndexes = [
      ...new Set([...(known?.sentenceIndexes ?? []), ...subject.sentenceIndexes]),
    ];
    byTitle.set(subject.title, { ...(known ?? subject), sentenceIndexes });
  }
  return [...byTitle.values()];
}

/** Short names of tests are letters, as a laboratory writes them. */
const LETTERS = /\b(?:a1c|tsh|ldl|hdl|inr|bnp|crp|esr|alt|ast|wbc|bun|psa|t4)\b/g;

function testName(concept: string): string {
  const name = concept.replace(LETTERS, (letters) => letters.toUpperCase());
  return name === "egfr" ? "eGFR" : capital(name.replace("A1C", "A1c"));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
