import { PLACEHOLDER_PATTERN } from "@/lib/phi/placeholder-map";
import { contentWords } from "../../checking/read-claim";
import { concepts } from "../../checking/read-concepts";
import { medicationNames } from "../../facts/find-medications";
import { namedMeasures } from "./named-measures";

/** A whole part of the case that a question may ask for. */
export type AskedPart =
  | "allergies"
  | "medications"
  | "vitals"
  | "labs"
  | "exam"
  | "family_history"
  | "past_history"
  | "surgical_history"
  | "complaint"
  | "assessment"
  | "plan";

/** What an answer must hold besides what it is about: a time, a reason, an amount, how often. */
export type AskedFor = "when" | "why" | "amount" | "how_often";

export type AskedQuestion = Readonly<{
  part: AskedPart | null;
  askedFor: AskedFor | null;
  /** Vital signs and laboratory values by their concept. */
  measures: readonly string[];
  /** Ingredients. */
  medicines: readonly string[];
  /** Symptoms, problems and habits. */
  findings: readonly string[];
  isOfFamily: boolean;
  /** "stopped", "started" of medicines. */
  change: "start" | "stop" | "changed" | null;
  /** Stand-ins of names in the question: they must be somebody of this text. */
  people: readonly string[];
  /** Other stand-ins, a date for one: an answer must hold them. */
  standIns: readonly string[];
  /** What is left to look for once the words that only ask are taken out; lower case. */
  words: readonly string[];
}>;

/** The first that fits is what is asked for. */
const PARTS: readonly (readonly [AskedPart, RegExp])[] = [
  ["allergies", /\ballerg(?:y|ies|ic|ens?)\b|\bnkda\b/],
  ["family_history", /\bfamily (?:history|hx)\b|\bruns? in the family\b|\bfhx?\b/],
  [
    "surgical_history",
    /\b(?:past |previous |prior )?(?:surger(?:y|ies)|surgical (?:history|hx)|operations?)\b|\bpshx?\b/,
  ],
  [
    "past_history",
    /\b(?:past |previous |prior )?medical (?:history|hx|problems|conditions)\b|\bpmhx?\b|\bcomorbid\w*\b|\bchronic (?:conditions|problems|illness\w*)\b|\bother (?:conditions|illnesses)\b/,
  ],
  ["vitals", /\bvitals?\b|\bvital signs\b|\bobservations\b/],
  [
    "labs",
    /\blabs?\b(?! coat)|\blab(?:oratory)? (?:results?|values?)\b|\bblood (?:tests?|work|results?)\b/,
  ],
  [
    "complaint",
    /\bchief (?:complaint|concern)\b|\breason for (?:the |this )?(?:visit|referral|admission|attendance|consult\w*)\b|\bwhat (?:brings|brought)\b|\bwhy (?:did|is|was|has|does) (?:he|she|they|the patient|pt) (?:come|came|here|present\w*|attend\w*|seen|admitted|in)\b|\bpresenting (?:complaint|problem|concern)\b/,
  ],
  [
    "assessment",
    /\b(?:working |final )?diagnos[ie]s\b|\bassessment\b|\bimpression\b|\bwhat (?:does|did) the (?:doctor|clinician|physician) think\b|\bwhat is (?:wrong|going on)\b/,
  ],
  [
    "plan",
    /\bplans?\b|\bplanned\b|\bnext steps?\b|\brecommend\w*\b|\breturn precautions?\b|\bwhat (?:happens|is) next\b|\bdisposition\b/,
  ],
  [
    "exam",
    /\bphysical (?:exam\w*|findings)\b|\bexam(?:ination)?(?: findings?)?\b|\bfindings on exam\w*\b/,
  ],
  [
    "medications",
    /\b(?:medicines?|medications?|meds|drugs?|pills?|prescriptions?|prescribed|tablets?)\b|\bwhat (?:is|are|does|do) (?:he|she|they|the patient|pt) (?:tak(?:e|ing)|on)\b/,
  ],
];

const ASKED_FOR: readonly (readonly [AskedFor, RegExp])[] = [
  ["how_often", /\bhow often\b|\bhow many times\b|\bfrequency\b/],
  [
    "when",
    /\bwhen\b|\bhow long\b|\bsince when\b|\bwhat (?:date|day|time|year)\b|\bhow (?:many|long) (?:days|weeks|months|years)\b/,
  ],
  ["why", /\bwhy\b|\bwhat for\b|\bfor what\b|\breason\b|\bindication\b/],
  [
    "amount",
    /\bhow (?:much|many|high|low|old|heavy|tall|severe)\b|\bdos(?:e|es|age|ing)\b|\bstrength\b|\bwhat (?:is|was) the (?:value|level|number)\b/,
  ],
];

/** Words that only ask, or only name the kind of thing. */
const ASKING = new Set(
  `what when where which who why how whose whom is there any all tell list show give say says said text source case know known mention mentioned
  document documented record recorded happen happened please find found describe summary summarize summarise talk about this that does did do has have had
  currently current now today still ever else other more many much often long far patient pt take takes taking took taken given get gets got make made
  medicine medicines medication medications meds drug drugs pill pills prescribed prescription tablet tablets allergy allergies allergic allergen vital vitals sign signs
  lab labs laboratory result results value values level levels number test tests dose doses dosage dosing strength plan plans planned next step steps recommend recommended recommendation
  exam examination physical finding findings history medical surgical surgery surgeries operation operations past previous prior family problem problems condition conditions
  diagnosis diagnoses assessment impression reason visit time date day since start started begin began stop stopped going go come came bring brings brought doctor clinician think
  should would could need needs see seen look looking use uses using used present complaint chief concern him her she he they them his their its it be been being was were are am
  last latest most recent high low much frequency times diagnosed lasted lasting something anything thing things lead led due cause caused because for on in at of with without from to and or not no by`.split(
    /\s+/,
  ),
);

/** Reads what a question asks for. Pure; accepts any string. */
export function readQuestion(asked: string): AskedQuestion {
  const standIns = asked.match(PLACEHOLDER_PATTERN) ?? [];
  const question = asked.replace(PLACEHOLDER_PATTERN, (form) =>
    form.startsWith("[NAME") ? "the patient" : " ",
  );
  const plain = ` ${question.toLowerCase().replace(/\s+/g, " ")} `;
  const part = PARTS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
  const measures = namedMeasures(question);
  const medicines = [...medicationNames(question, true)];
  const changed = /\b(?:stop(?:ped)?|discontinued?|taken off|held)\b/.test(plain)
    ? "stop"
    : /\b(?:start(?:ed)?|new|begun|began|initiated|added)\b/.test(plain)
      ? "start"
      : /\b(?:chang(?:e|ed|es)|increased?|decreased?|adjusted)\b/.test(plain)
        ? "changed"
        : null;
  return {
    part,
    // "Why did she come" is answered by the complaint itself.
    askedFor:
      part === "complaint"
        ? null
        : (ASKED_FOR.find(([, pattern]) => pattern.test(plain))?.[0] ?? null),
    measures,
    medicines,
    findings: concepts(question).filter((concept) => concept !== "allergy" && concept !== "drugs"),
    isOfFamily:
      /\b(?:family|mother|father|mom|dad|parents?|brothers?|sisters?|siblings?|sons?|daughters?|children|grand\w+|aunts?|uncles?|relatives?)\b/.test(
        plain,
      ),
    change: part === "medications" || medicines.length > 0 ? changed : null,
    people: standIns.filter((form) => form.startsWith("[NAME")),
    standIns: standIns.filter((form) => !form.startsWith("[NAME")),
    words: contentWords(question).filter((word) => !ASKING.has(word)),
  };
}
