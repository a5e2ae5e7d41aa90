import type { DisputeReason } from "@/lib/notes/critique.schema";
import { readMeasures } from "../../checking/read-claim";
import type { DraftSentence, Fact, MedicationChange } from "../../draft.schema";
import { isCited } from "./read-claim-facts";
import { widenSpans } from "./widen-spans";

/** A fact elsewhere in the source that speaks against what a sentence says. */
export type Dispute = Readonly<{ reason: DisputeReason; fact: Fact; isContradicted: boolean }>;

export type DisputeInput = Readonly<{
  sentence: DraftSentence;
  /** What the sentence says. */
  claims: readonly Fact[];
  /** What the whole source says. */
  facts: readonly Fact[];
  /** Facts that a sentence of the plan cites: what is to be, not what was. */
  planned: ReadonlySet<Fact>;
  /** The de-identified text. */
  source: string;
  /** Whose denials can be told from questions: those of a written note. In talk most such pairs are question and answer. */
  isWritten: boolean;
}>;

/**
 * Places of the source, outside what a sentence cites, that say otherwise. Only what cannot both be so is a dispute: a
 * plan that stops a medicine does not speak against the list it stands on, and a dose that is changed not against the old one.
 */
export function findDisputes(input: DisputeInput): Dispute[] {
  return input.claims.flatMap((claim) => {
    if (claim.experiencer !== "patient") return [];
    switch (claim.kind) {
      case "medication":
        return [...stoppedElsewhere(claim, input), ...dosedElsewhere(claim, input)].slice(0, 1);
      case "allergy":
        return allergyElsewhere(claim, input).slice(0, 1);
      case "symptom":
        return turnedElsewhere(claim, input).slice(0, 1);
      default:
        return [];
    }
  });
}

/** Facts of the patient on the same thing that the sentence does not cite. */
function others(claim: Fact, { sentence, facts }: DisputeInput): Fact[] {
  return facts.filter(
    (fact) =>
      fact.kind === claim.kind &&
      fact.concept === claim.concept &&
      fact.experiencer === "patient" &&
      fact.temporality !== "hypothetical" &&
      !isCited(fact, sentence),
  );
}

const ENDED: ReadonlySet<MedicationChange | undefined> = new Set(["stop", "hold"]);
const CHANGED: ReadonlySet<MedicationChange | undefined> = new Set([
  "start",
  "increase",
  "decrease",
  "stop",
  "hold",
]);

function isPlan({ section }: DraftSentence): boolean {
  return section === "assessment_and_plan";
}

/** "Takes metformin" while another place says that metformin was stopped. */
function stoppedElsewhere(claim: Fact, input: DisputeInput): Dispute[] {
  if (!isTaken(claim, input.sentence)) return [];
  return others(claim, input)
    .filter(
      (fact) =>
        isEnded(fact, input.source) &&
        fact.polarity === "affirmed" &&
        (isPlan(input.sentence) || !input.planned.has(fact) || wasEnded(fact, input.source)),
    )
    .map((fact) => ({ reason: "stopped_elsewhere", fact, isContradicted: true }));
}

/** "Metformin was stopped in May": past, so no plan, wherever it stands; no verb before the name says so. */
const WAS_ENDED =
  /^[^,;.\n]{0,30}?\b(?:was|were|been|got)\s+(?:\w+ly\s+)?(?:stopped|discontinued|held|taken off)\b/i;
/** "Metformin: discontinued", "metformin (held)": in a plan an order, elsewhere what was. */
const ENDED_BEHIND = /^[^,;.\n]{0,30}?[:(-]\s*(?:stopped|discontinued|held|taken off)\b/i;

function isEnded({ change, spans }: Fact, source: string): boolean {
  return ENDED.has(change) || wasEnded({ spans }, source) || isBehind(ENDED_BEHIND, spans, source);
}

function wasEnded({ spans }: Pick<Fact, "spans">, source: string): boolean {
  return isBehind(WAS_ENDED, spans, source);
}

function isBehind(words: RegExp, spans: Fact["spans"], source: string): boolean {
  return spans.some(({ end }) => words.test(source.slice(end, end + 60)));
}

const KEPT: ReadonlySet<MedicationChange | undefined> = new Set([
  "continue",
  "refill",
  "increase",
  "decrease",
]);

/** Said to be taken: in the plan by a verb that keeps it, elsewhere by a dose, a rate or such a verb. */
function isTaken(claim: Fact, sentence: DraftSentence): boolean {
  const { polarity, temporality, change, strength, frequency } = claim;
  if (polarity !== "affirmed" || temporality === "historical") return false;
  if (KEPT.has(change)) return true;
  if (change !== undefined || isPlan(sentence)) return false;
  return Boolean(strength || frequency) || /\b(?:takes|taking|is on)\b/i.test(sentence.text);
}

function dosesOf({ strength = "" }: Fact): string {
  return [...readMeasures(strength).pairs].sort().join(" ");
}

/** One medicine with two doses, and nothing that changes it. */
function dosedElsewhere(claim: Fact, input: DisputeInput): Dispute[] {
  const dose = dosesOf(claim);
  if (dose === "" || CHANGED.has(claim.change) || claim.polarity !== "affirmed") return [];
  const same = others(claim, input);
  // Somewhere the dose is changed: two of them are what is to be expected.
  const changes = input.facts.some(
    ({ kind, concept, change }) =>
      kind === "medication" && concept === claim.concept && CHANGED.has(change),
  );
  if (changes) return [];
  return same
    .filter((fact) => {
      const other = dosesOf(fact);
      const isNow = fact.polarity === "affirmed" && fact.temporality === claim.temporality;
      return isNow && other !== "" && other !== dose;
    })
    .map((fact) => ({ reason: "dose_elsewhere", fact, isContradicted: true }));
}

const NO_ALLERGY = "no known allergies";

/** "No known allergies" beside an allergy that is told of. */
function allergyElsewhere(claim: Fact, { sentence, facts }: DisputeInput): Dispute[] {
  const isNone = claim.concept === NO_ALLERGY;
  return facts
    .filter(
      (fact) =>
        fact.kind === "allergy" &&
        fact.experiencer === "patient" &&
        !isCited(fact, sentence) &&
        (isNone
          ? fact.concept !== NO_ALLERGY && fact.polarity === "affirmed"
          : fact.concept === NO_ALLERGY && claim.polarity === "affirmed"),
    )
    .map((fact) => ({ reason: "allergy_elsewhere", fact, isContradicted: true }));
}

/** Words so wide that one place may mean another thing by them than the next. */
const WIDE =
  /^(?:pains?|aches?|aching|sore(?:ness)?|tender(?:ness)?|discomfort|swelling|swollen|weak(?:ness)?|numb(?:ness)?|discharge|symptoms|infections?|injury|trauma|pressure|mass|lumps?|redness|bleeding|stiff(?:ness)?|frequency|appetite|bowel movements|burning|edema|rash|falls)$/;

/** What makes both true: "chest pain on exertion" and "no chest pain at rest". */
const SCOPED =
  /\b(?:at rest|on exertion|exertional|with (?:exertion|activity|exercise|movement)|while|when|during|after|before|until|now|today|currently|any ?more|since|previous\w*|prior|last|improved|resolved|gone|better|occasional\w*|sometimes|intermittent\w*|recurrent|return|if|new|other|further)\b/i;

/** A symptom that is denied in one place of the history and reported in another, both now and both for certain. */
function turnedElsewhere(claim: Fact, input: DisputeInput): Dispute[] {
  const { sentence, planned, source, isWritten } = input;
  if (!isWritten || sentence.section !== "subjective" || WIDE.test(claim.concept)) return [];
  if (!isPlain(claim) || SCOPED.test(sentence.text)) return [];
  const isBare = (fact: Fact): boolean =>
    widenSpans(source, fact.spans).every(
      ({ start, end }) => !SCOPED.test(source.slice(start, end)),
    );
  return others(claim, input)
    .filter((fact) => isPlain(fact) && !planned.has(fact) && fact.polarity !== claim.polarity)
    .filter(isBare)
    .map((fact) => ({
      reason: claim.polarity === "negated" ? "reported_elsewhere" : "denied_elsewhere",
      fact,
      isContradicted: false,
    }));
}

function isPlain({ polarity, certainty, temporality }: Fact): boolean {
  return polarity !== "uncertain" && certainty === "certain" && temporality === "current";
}
