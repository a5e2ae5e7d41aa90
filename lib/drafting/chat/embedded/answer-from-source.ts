import type { Span } from "@/lib/notes/note-content.schema";
import { contentWords, wordsMatch } from "../../checking/read-claim";
import { concepts } from "../../checking/read-concepts";
import { joinSpans } from "../../clauses/mapped-text";
import type { HeadingKind } from "../../clauses/section-headings";
import type { Fact } from "../../draft.schema";
import { medicationNames } from "../../facts/find-medications";
import { namedMeasures, namesMeasure } from "./named-measures";
import { readQuestion, type AskedFor, type AskedPart, type AskedQuestion } from "./read-question";
import { sourcePieces, type SourcePiece } from "./source-pieces";
import { wordsAlike } from "./words-alike";

/** One quotation that answers, word for word from the source, with its place there (UTF-16 units). */
export type QuotedAnswer = Readonly<{ text: string; spans: readonly Span[] }>;

const MOST_QUOTES = 12;
/** Of a free question with many words, so many must stand in one piece. */
const FREE_SHARE = 0.75;

/**
 * Answers a question from one source text by quoting it; an empty list says that the text does not tell. Quotes facts of what
 * is asked for, or the pieces that hold all of it, and nothing that merely sounds alike: a wrong answer is worse than none.
 * Pure and deterministic; accepts any strings.
 */
export function answerFromSource(source: string, question: string): QuotedAnswer[] {
  const asked = readQuestion(question);
  // Somebody who is not of this text was asked about: nothing here answers for him.
  if (asked.people.some((form) => !isOfText(source, form))) return [];
  const pieces = sourcePieces(source).filter(({ quote }) =>
    asked.standIns.every((form) => quote.includes(form)),
  );
  const found = answering(pieces, asked).filter((piece) => holds(piece, asked));
  const seen = new Set<string>();
  return found
    .filter(({ quote }) => !seen.has(quote) && seen.add(quote).size > 0)
    .slice(0, MOST_QUOTES)
    .map(({ quote, spans }) => ({ text: quote, spans: joinSpans(spans) }));
}

/** "[NAME_1A]" is another spelling of "[NAME_1]": one person. */
function isOfText(source: string, form: string): boolean {
  const number = /\d+/.exec(form)?.[0] ?? "";
  return new RegExp(`\\[NAME_${number}[A-Z]*\\]`).test(source);
}

function answering(pieces: readonly SourcePiece[], asked: AskedQuestion): SourcePiece[] {
  const mine = pieces.filter((piece) => isAboutPerson(piece, asked));
  if (asked.measures.length > 0) return measured(mine, asked);
  if (asked.part === "allergies") return allergies(mine, asked);
  if (asked.medicines.length > 0) return medicines(mine, asked);
  if (asked.findings.length > 0) return named(mine, asked);
  if (asked.part !== null) return partOf(mine, asked.part, asked);
  return free(mine, asked);
}

/** A relative's illness is no answer about the patient, and the other way round. */
function isAboutPerson({ kind, facts, text }: SourcePiece, asked: AskedQuestion): boolean {
  const isFamily =
    kind === "family_history" ||
    facts.some(({ experiencer }) => experiencer === "family") ||
    /\b(?:mother|father|mom|dad|brother|sister|grand(?:mother|father))\b/i.test(text);
  return asked.isOfFamily || asked.part === "family_history" ? isFamily : !isFamily;
}

/** Values of what is named; a word that names no value ("repeated") must stand beside them. */
function measured(pieces: readonly SourcePiece[], asked: AskedQuestion): SourcePiece[] {
  const rest = asked.words.filter((word) => namedMeasures(word).length === 0 && !UNITS.has(word));
  const own = pieces.filter((piece) => rest.every((word) => hasWord(piece, word)));
  return asked.measures.flatMap((concept) => {
    const values = own.filter(({ facts }) =>
      facts.some(
        (fact) => (fact.kind === "vital" || fact.kind === "lab") && fact.concept === concept,
      ),
    );
    return values.length > 0 ? values : own.filter(({ text }) => namesMeasure(text, concept));
  });
}

/** Second words of a measure's name. */
const UNITS = new Set(
  "blood pressure rate heart respiratory breathing function kidney renal cell cells white count mass index body score pain scale sugar sugars fraction ejection saturation pulse ox total lactic acid nt pro".split(
    " ",
  ),
);

const hasKind = (kind: Fact["kind"]) => (piece: SourcePiece) =>
  piece.facts.some((fact) => fact.kind === kind);

function allergies(pieces: readonly SourcePiece[], asked: AskedQuestion): SourcePiece[] {
  const listed = pieces.filter((piece) => hasKind("allergy")(piece) || piece.kind === "allergies");
  const wanted = [...asked.medicines, ...asked.words];
  if (wanted.length === 0) return listed;
  const isNamed = (piece: SourcePiece) =>
    asked.medicines.some((name) => medicationNames(piece.text, true).has(name)) ||
    asked.words.every((word) => hasWord(piece, word));
  // "No known allergies" answers for every substance; a list that does not name it does not.
  const isNone = (piece: SourcePiece) =>
    piece.facts.some((fact) => fact.kind === "allergy" && fact.polarity === "negated");
  return listed.filter((piece) => isNamed(piece) || isNone(piece));
}

function medicines(pieces: readonly SourcePiece[], asked: AskedQuestion): SourcePiece[] {
  const rest = asked.words.filter((word) => !medicationNames(word, true).size);
  return pieces.filter((piece) => {
    const names = medicationNames(piece.text, true);
    if (!asked.medicines.some((name) => names.has(name))) return false;
    if (!rest.every((word) => hasWord(piece, word))) return false;
    return asked.change === null || piece.facts.some((fact) => isChange(fact, asked.change));
  });
}

function isChange({ change }: Fact, wanted: AskedQuestion["change"]): boolean {
  if (change === undefined) return false;
  if (wanted === "stop") return change === "stop" || change === "hold";
  if (wanted === "start") return change === "start";
  return change !== "continue" && change !== "refill";
}

/** Pieces that name every finding asked for; what else the question names must stand in them too. */
function named(pieces: readonly SourcePiece[], asked: AskedQuestion): SourcePiece[] {
  const isNamed = (piece: SourcePiece, finding: string) =>
    concepts(piece.text).some((concept) => isSame(concept, finding)) ||
    piece.facts.some((fact) => isSame(fact.concept, finding)) ||
    contentWords(finding).every((word) => hasWord(piece, word));
  const about = pieces.filter((piece) =>
    asked.findings.every((finding) => isNamed(piece, finding)),
  );
  const said = new Set(asked.findings.flatMap((finding) => contentWords(finding)));
  const rest = asked.words.filter((word) => ![...said].some((other) => wordsMatch(word, other)));
  if (asked.part !== null && asked.part !== "medications") {
    const inPart = about.filter(
      ({ kind }) => kind !== null && KINDS[asked.part ?? "plan"].has(kind),
    );
    if (inPart.length > 0) return inPart;
  }
  const found = about.filter((piece) => rest.every((word) => hasWord(piece, word)));
  // "Return if fever" says nothing about a fever now.
  const now = found.filter(({ text }) => !ON_CONDITION.test(text));
  return asked.part === "plan" ? found : now;
}

const ON_CONDITION =
  /\b(?:return|call|come back|go to|seek|recheck)\b.{0,40}\b(?:if|for|when|with)\b/i;

/** "type 2 diabetes" tells of diabetes; diabetes alone does not tell of the type. */
function isSame(told: string, asked: string): boolean {
  if (told === asked || wordsMatch(told, asked) || wordsAlike(told, asked)) return true;
  const words = told.split(/[\s-]+/);
  return asked.split(/[\s-]+/).every((word) => words.some((other) => wordsMatch(other, word)));
}

const KINDS: Readonly<Record<AskedPart, ReadonlySet<HeadingKind>>> = {
  allergies: new Set(["allergies"]),
  medications: new Set(["medications"]),
  vitals: new Set(["vitals"]),
  labs: new Set(["labs"]),
  exam: new Set(["exam"]),
  family_history: new Set(["family_history"]),
  past_history: new Set(["past_history"]),
  surgical_history: new Set(["surgical_history"]),
  complaint: new Set(["chief_complaint"]),
  assessment: new Set(["assessment"]),
  plan: new Set(["plan", "assessment_and_plan"]),
};

const FACT_KIND: Readonly<Partial<Record<AskedPart, Fact["kind"]>>> = {
  medications: "medication",
  vitals: "vital",
  labs: "lab",
  plan: "plan",
  family_history: "family",
};

function partOf(
  pieces: readonly SourcePiece[],
  part: AskedPart,
  asked: AskedQuestion,
): SourcePiece[] {
  const headed = pieces.filter(({ kind }) => kind !== null && KINDS[part].has(kind));
  const factKind = FACT_KIND[part];
  const isWanted = (piece: SourcePiece): boolean => {
    if (part !== "medications" || asked.change === null) return true;
    return piece.facts.some((fact) => fact.kind === "medication" && isChange(fact, asked.change));
  };
  const stated = factKind === undefined ? [] : pieces.filter(hasKind(factKind));
  // A medicine of the plan is no list of what is taken; asked for a change it is the answer.
  const whole = asked.change !== null || headed.length === 0 ? stated : headed;
  const inPart = whole.filter(isWanted);
  return asked.words.length === 0
    ? inPart
    : inPart.filter((piece) => asked.words.every((word) => hasWord(piece, word)));
}

/** Any other question: the pieces that hold the most of its words, when that is nearly all of them. */
function free(pieces: readonly SourcePiece[], asked: AskedQuestion): SourcePiece[] {
  if (asked.words.length === 0) return [];
  const needed = asked.words.length <= 2 ? 1 : FREE_SHARE;
  const shares = pieces.map((piece) => ({
    piece,
    share: asked.words.filter((word) => hasWord(piece, word)).length / asked.words.length,
  }));
  const best = Math.max(0, ...shares.map(({ share }) => share));
  return best < needed
    ? []
    : shares.filter(({ share }) => share === best).map(({ piece }) => piece);
}

function hasWord({ quote }: SourcePiece, word: string): boolean {
  const words = contentWords(quote);
  return words.some((other) => wordsMatch(word, other) || wordsAlike(word, other));
}

const TIME =
  /\[DATE_\d+[A-Z]*\]|\b\d+(?:[.,]\d+)?[ -]?(?:min(?:ute)?s?|h(?:ou)?rs?|h|days?|d|weeks?|wks?|months?|mos?|years?|yrs?|y)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|few|several|couple of) (?:minutes|hours|days?|weeks?|months?|years?)\b|\bago\b|\bsince\b|\byesterday\b|\btoday\b|\btonight\b|\b(?:this|last|next) (?:morning|evening|night|week|month|year|summer|winter|spring|fall)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:19|20)\d\d\b|\bat \d{1,3} (?:months|years)\b|\b\d{1,2}\/\d{1,2}\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\bat (?:sixty|seventy|fifty|forty|eighty)\b/i;
const REASON =
  /\b(?:because|due to|secondary to|2\/2|caused by|result of|attributed to|in the setting of|given (?:the|his|her|their)|since (?:it|he|she|they)|after missed|to (?:prevent|treat|control|help|rule out|reduce)|in case|reason)\b|\bfor (?!\d|one\b|two\b|three\b|four\b|five\b|six\b|about|the (?:last|past)|several|a (?:few|couple|week|month|year|day))[a-z]/i;
const AMOUNT =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)\b/i;
const OFTEN =
  /\b(?:daily|nightly|weekly|monthly|once|twice|every|each|bid|tid|qid|qd|qhs|qam|qpm|prn|as needed|times (?:a|per|each)|per (?:day|week)|mornings?|evenings|bedtime|q\d+h?)\b/i;
const NEEDS: Readonly<Record<AskedFor, RegExp>> = {
  when: TIME,
  why: REASON,
  amount: AMOUNT,
  how_often: OFTEN,
};

/** Whether a piece tells what is asked of it: a time for "when", a reason for "why". In a list, the named entry must tell it. */
function holds({ text }: SourcePiece, { askedFor, medicines: names }: AskedQuestion): boolean {
  if (askedFor === null) return true;
  if (names.length === 0) return NEEDS[askedFor].test(text);
  return text
    .split(/[,;](?= )/)
    .some(
      (entry) =>
        NEEDS[askedFor].test(entry) && names.some((name) => medicationNames(entry, true).has(name)),
    );
}
