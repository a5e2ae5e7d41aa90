import { SECTION_OF_TOPIC, type NoteTopic } from "@/lib/notes/note-topic.schema";
import type { NoteSection } from "@/lib/notes/note-content.schema";
import type { HeadingKind } from "../clauses/section-headings";
import { EXAM_ALL, PROBLEM_ONCE, SYMPTOM_ONCE } from "../facts/clinical-terms";
import { findLabs } from "../facts/find-labs";
import { findMedications } from "../facts/find-medications";
import { findVitals } from "../facts/find-vitals";
import { expandAbbreviations } from "../writing/expand-abbreviations";
import * as words from "./topic-words";

/** What a heading says its clauses are about; null asks for their words. */
const TOPIC_OF_KIND: Readonly<Record<HeadingKind, NoteTopic | null>> = {
  header: null,
  chief_complaint: "chief_complaint",
  history: "history_of_present_illness",
  past_history: "past_medical_history",
  surgical_history: "past_surgical_history",
  family_history: "family_history",
  social_history: "social_history",
  birth_history: "obstetric_history",
  review_of_systems: "review_of_systems",
  medications: "medications",
  allergies: "allergies",
  immunizations: "immunizations",
  vitals: "vitals",
  exam: "physical_exam",
  labs: "labs",
  results: "labs",
  course: "course",
  assessment: "assessment",
  plan: "plan",
  assessment_and_plan: "assessment",
  signature: null,
};

/** A clause as it is read for its topic: its words, its heading, and what stood before it. */
export type TopicSource = Readonly<{
  text: string;
  kind: HeadingKind | null;
  label: string;
  isLoose: boolean;
  previous: NoteTopic | null;
  ageYears?: number | undefined;
}>;

const WHOLE_OBJECTIVE = /^(?:objective|obj|o|findings|o\/e|data)$/i;
const WHOLE_HISTORY = /^(?:subjective|subj|s|history|hx|interval history|summary|background|hpc)$/i;

function isWho(text: string): boolean {
  return words.WHO.test(text) || words.WHO_SPOKEN.test(text);
}

/** Result that a clause reports; before the examination it must say what was found. */
function resultTopic(text: string, isEarly = false): NoteTopic | null {
  const isTold = !isEarly || (words.SHOWS.test(text) && !/\bago\b|\blast year\b/i.test(text));
  if (words.PROCEDURE.test(text)) return isTold ? "procedures" : null;
  if (words.IMAGING.test(text)) return isTold ? "imaging" : null;
  if (words.DOSED.test(text) || /\b(?:in range|at goal|responding|due to|likely)\b/i.test(text)) {
    return null;
  }
  const opensLab = words.LAB.test(text) && words.HAS_RESULT.test(text);
  const labs = opensLab ? [] : findLabs(text);
  const isList = labs.length >= 2 && (labs[0]?.start ?? 99) < 24;
  return (opensLab || isList) && !words.NOT_NOW.test(text) ? "labs" : null;
}

function isVital(text: string, ageYears: number | undefined): boolean {
  if (words.NOT_NOW.test(text) || words.TELLS.test(text)) return false;
  if (words.VITAL.test(text)) return /\d|afebrile|apyrexial|stable|vss/i.test(text);
  const [first, ...rest] = findVitals(text, ageYears);
  const isPain = first?.concept === "pain score";
  return first !== undefined && ((first.start < 12 && !isPain) || rest.length > 0);
}

const TIMED =
  /\b(?:for|since|x ?\d|ago|yesterday|last (?:night|week)|started|began|worse with|denies|c\/o|reports?|today she|at home)\b/i;

function isExam(text: string): boolean {
  if (words.TELLS.test(text)) return false;
  if (words.EXAM_OPENS.test(text)) {
    return !TIMED.test(text.slice(0, 60)) || /\bo\/e|exam/i.test(text);
  }
  const signs = (text.match(EXAM_ALL) ?? []).length;
  return signs >= 2 && !TIMED.test(text) && findMedications(text).length === 0;
}

/** Topic inside assessment and plan; a judgement stays one although it names a medicine. */
function judgedTopic(text: string, previous: NoteTopic | null, isPlan: boolean): NoteTopic {
  if (words.GIVEN.test(text)) return "course";
  if (words.FOLLOW_UP.test(text)) return "follow_up";
  if (words.PLAN_OPENS.test(text)) return "plan";
  if (words.ASSESSMENT_OPENS.test(text)) return isPlan ? "plan" : "assessment";
  if (isPlan || words.PLAN.test(text) || findMedications(text).some(({ strength }) => strength)) {
    return "plan";
  }
  const isJudged = namesProblem(text) || words.ASSESSMENT.test(text);
  return isJudged || previous === null || SECTION_OF_TOPIC[previous] !== "assessment_and_plan"
    ? "assessment"
    : previous === "course"
      ? "assessment"
      : previous;
}

const DOSES = /\d ?(?:mg|mcg|units|puffs?)\b|\d (?:bid|tid|qd|od|bd|daily|nightly)\b/i;

/** "HTN, NAFLD, PCOS": problems side by side, no complaint. */
function isProblemList(text: string): boolean {
  const items = expandAbbreviations(text).split(/\s*[,;]\s*/);
  const problems = items.filter((item) => item.split(/\s+/).length <= 5 && PROBLEM_ONCE.test(item));
  const isPlain = !TIMED.test(text) && !/^(?:no|nil|denies|without)\b/i.test(text);
  return isPlain && items.length >= 2 && problems.length * 2 >= items.length;
}

/** Topic among the parts of a history; null where the words say none. */
function historyTopic(text: string): NoteTopic | null {
  if (isWho(text) || words.TELLS.test(text) || words.FAMILY_SPEAKS.test(text)) {
    return "history_of_present_illness";
  }
  const isAllergic = words.ALLERGY.test(text) || words.REACTION.test(text);
  if (isAllergic && !/\ballergic (?:contact|rhinitis|reaction)\b/i.test(text)) return "allergies";
  if (words.FAMILY.test(text)) return "family_history";
  if (words.NO_MEDICINE.test(text)) return "medications";
  if (words.IMMUNIZATION.test(text)) return "immunizations";
  if (words.OBSTETRIC.test(text)) return "obstetric_history";
  if (words.PAST.test(text)) return "past_medical_history";
  if (isProblemList(text)) return "past_medical_history";
  const medicines = findMedications(text);
  if (medicines.length > 0 && /^(?:on|takes?|taking|meds?|medications?|drugs)\b/i.test(text)) {
    return "medications";
  }
  const isDosed = medicines.length > 0 && DOSES.test(text) && !TIMED.test(text);
  if (isDosed && text.includes(",")) return "medications";
  const isList = medicines.length > 0 && (medicines[0]?.start ?? 9) < 4;
  if (medicines.length > 0 && !TIMED.test(text) && (isList || words.TAKES.test(text))) {
    return "medications";
  }
  if (words.SOCIAL.test(text)) return "social_history";
  return words.SURGICAL.test(text) ? "past_surgical_history" : null;
}

/** Topic by the words alone, told what stood before; notes go from story to findings to plan. */
function topicByWords(source: TopicSource, fallback: NoteTopic | null): NoteTopic {
  const { text, previous, ageYears } = source;
  const phase: NoteSection = previous === null ? "subjective" : SECTION_OF_TOPIC[previous];
  if (isWho(text)) return "history_of_present_illness";
  if (phase === "assessment_and_plan") {
    if (/^(?:o\/e|on exam|exam:|vitals?:|vs:)/i.test(text)) return "physical_exam";
    return judgedTopic(text, previous, false);
  }
  if (phase === "subjective" && words.VISIT.test(text)) return "history_of_present_illness";
  if (previous === "family_history" && words.FAMILY_GOES_ON.test(text)) return previous;
  if (words.TELLS.test(text)) return fallback ?? "history_of_present_illness";
  if (isVital(text, ageYears)) return "vitals";
  const result = resultTopic(text, phase === "subjective");
  if (result) return result;
  if (phase === "subjective") {
    const told = historyTopic(text);
    if (told) return told;
    if (isExam(text)) return "physical_exam";
    if (words.FOLLOW_UP.test(text)) return "follow_up";
    if (words.PLAN_OPENS.test(text) && !TIMED.test(text)) return "plan";
    if (words.ASSESSMENT_OPENS.test(text) && !TIMED.test(text)) return "assessment";
    return fallback ?? "history_of_present_illness";
  }
  if (words.ALLERGY.test(text) || words.REACTION.test(text)) return "allergies";
  if (words.FOLLOW_UP.test(text)) return "follow_up";
  if (words.PLAN_OPENS.test(text)) return "plan";
  if (words.ASSESSMENT_OPENS.test(text)) return "assessment";
  if (isExam(text)) return "physical_exam";
  return afterFindings(text, phase, previous);
}

function namesProblem(text: string): boolean {
  const plain = expandAbbreviations(text);
  return (
    (PROBLEM_ONCE.test(plain) || words.DISEASE.test(plain)) && !/^(?:no|nil|without)\b/i.test(plain)
  );
}

/** What follows findings without a cue: a judgement where it names a problem, else more of the same. */
function afterFindings(text: string, phase: NoteSection, previous: NoteTopic | null): NoteTopic {
  if (words.ASSESSMENT.test(text) || namesProblem(text)) return "assessment";
  if (/^(?:he|she|pt|patient) has\b/i.test(text) && SYMPTOM_ONCE.test(text)) return "assessment";
  if (words.PLAN.test(text)) return "plan";
  if (phase === "objective_exam") return "physical_exam";
  const isMore = /\d/.test(text) || SYMPTOM_ONCE.test(text);
  return isMore && previous !== null ? previous : "assessment";
}

function objectiveTopic(source: TopicSource): NoteTopic {
  const { text, ageYears } = source;
  return resultTopic(text) ?? (isVital(text, ageYears) ? "vitals" : "physical_exam");
}

function isLate(previous: NoteTopic | null): boolean {
  return previous !== null && SECTION_OF_TOPIC[previous] === "assessment_and_plan";
}

function underHeading(source: TopicSource, kind: HeadingKind, topic: NoteTopic): NoteTopic {
  const { text, label } = source;
  switch (kind) {
    case "exam":
      if (WHOLE_OBJECTIVE.test(label)) return objectiveTopic(source);
      return isVital(text, source.ageYears) && /\d/.test(text) ? "vitals" : topic;
    case "history":
      if (words.ONLY_ALLERGY.test(text)) return "allergies";
      return WHOLE_HISTORY.test(label) ? (historyTopic(text) ?? topic) : topic;
    case "medications":
      if (/^rx$/i.test(label) && isLate(source.previous)) return "plan";
      return words.ALLERGY.test(text) || words.REACTION.test(text) ? "allergies" : topic;
    case "labs":
    case "results":
      return resultTopic(text) ?? resultTopic(`${label} ${text} no`) ?? topic;
    case "assessment_and_plan":
      return judgedTopic(text, source.previous, false);
    case "assessment":
      if (words.FOLLOW_UP.test(text)) return "follow_up";
      if (words.PLAN_OPENS.test(text)) return "plan";
      return source.isLoose ? judgedTopic(text, source.previous, false) : topic;
    case "course":
      if (!source.isLoose || words.GIVEN.test(text)) return topic;
      if (words.FOLLOW_UP.test(text)) return "follow_up";
      return words.PLAN_OPENS.test(text) ? "plan" : topic;
    case "plan":
      return judgedTopic(text, source.previous, true);
    default:
      return topic;
  }
}

/**
 * What a clause of a written note is about: its heading decides, except on lines that only follow a
 * heading's own line, whose words may say otherwise; without a heading the words decide.
 */
export function readClauseTopic(source: TopicSource): NoteTopic {
  const { kind, isLoose } = source;
  const topic = kind === null ? null : TOPIC_OF_KIND[kind];
  if (kind === null || topic === null) return topicByWords(source, null);
  if (!isLoose) return underHeading(source, kind, topic);
  if (SECTION_OF_TOPIC[topic] === "assessment_and_plan") return underHeading(source, kind, topic);
  const previous = source.previous ?? topic;
  const isStory = topic === "chief_complaint" || topic === "family_history";
  const read = topicByWords({ ...source, previous }, isStory ? null : topic);
  const isSame = SECTION_OF_TOPIC[read] === SECTION_OF_TOPIC[topic];
  return isSame && WHOLE_OBJECTIVE.test(source.label) ? objectiveTopic(source) : read;
}
