import type { NoteSection } from "@/lib/notes/note-content.schema";
import type { NoteTopic } from "@/lib/notes/note-topic.schema";
import type { Template } from "./draft.schema";

/** Titles of a template in reading order, in plain text. Pages and exports keep assessment and plan under one title. */
const SOAP_HEADINGS = ["Subjective", "Objective", "Assessment", "Plan"] as const;
const ENCOUNTER_HEADINGS = [
  "Chief complaint",
  "History of present illness",
  "Physical exam",
  "Results",
  "Assessment and plan",
] as const;
export type NoteHeading = (typeof SOAP_HEADINGS)[number] | (typeof ENCOUNTER_HEADINGS)[number];

export const COMPLAINT_PREFIX = /^chief complaint:\s*/i;

/** Words that open or carry an order, a medicine given, advice or a date to come back. */
const PLAN =
  /^(?:we will|we can|we are going|I (?:will|want|would like|am going)|let us|the patient (?:should|is to|will|can)|(?:he|she|they) (?:should|is to|are to|will|can)|plan|start|stop|continue|increase|decrease|hold|refill|order|check|repeat|refer|follow|return|call|rest|ice|will|recommend|consult|give|prescribe|schedule|advise|counsel|encourage|obtain|send|monitor|wean|taper|arrange|discharge|admit|supportive|push|education|patient to|emergent|urgent|safety net|nil abx|r\/v|review|ed\/911|come back|no sports|take|use|keep|avoid|stress echo|labs? (?:today|in))\b|\b(?:referral|\d+(?:\.\d+)? ?(?:mg|mcg|ml|units)|in \d+ (?:days|weeks|wk|months)|this week|tomorrow|sent to pharmacy|as needed|follow-up|recheck)\b/i;

/** Whether a sentence of assessment and plan speaks of what will be done rather than what it is. */
export function isPlanSentence(text: string): boolean {
  return PLAN.test(text);
}

type Headed = Readonly<{ section: NoteSection; topic?: NoteTopic | undefined; text: string }>;

/** What a topic says of assessment or plan; undefined when the words must tell. */
function headingOfTopic(topic: NoteTopic | undefined): NoteHeading | undefined {
  if (topic === "assessment" || topic === "course") return "Assessment";
  return topic === "plan" || topic === "follow_up" ? "Plan" : undefined;
}

/** The heading a sentence stands under in plain text: by its topic, else by its words. */
export function headingOf(sentence: Headed, template: Template): NoteHeading {
  const { section, topic, text } = sentence;
  if (template === "encounter") {
    if (section === "subjective") {
      return topic === "chief_complaint" || COMPLAINT_PREFIX.test(text)
        ? "Chief complaint"
        : "History of present illness";
    }
    if (section === "objective_exam") return "Physical exam";
    return section === "objective_results" ? "Results" : "Assessment and plan";
  }
  if (section === "subjective") return "Subjective";
  if (section !== "assessment_and_plan") return "Objective";
  return headingOfTopic(topic) ?? (isPlanSentence(text) ? "Plan" : "Assessment");
}

const ASSESSMENT =
  /\b(?:likely|probabl[ey]|possible|suspect\w*|consistent with|above goal|at goal|(?:un)?controlled|due to|I think|acute|chronic|syndrome|pain|injury|sprain|strain|fracture|infection|disease|disorder|failure|hypertension|diabetes|asthma|angina|\w+(?:itis|osis|emia|pathy|algia|oma))\b/i;

export type HeadedGroup<S> = Readonly<{ heading: NoteHeading; sentences: readonly S[] }>;

/**
 * Sentences under their headings, in template order. Within assessment and plan a sentence that is
 * neither clearly an order nor clearly a judgement, and has no topic, stays with the one before it.
 */
export function groupByHeading<S extends Headed>(
  sentences: readonly S[],
  template: Template,
): HeadedGroup<S>[] {
  const groups = new Map<NoteHeading, S[]>();
  let before: NoteHeading = "Assessment";
  for (const sentence of sentences) {
    let heading = headingOf(sentence, template);
    const isUndecided =
      heading === "Assessment" && sentence.topic === undefined && !ASSESSMENT.test(sentence.text);
    if (isUndecided) heading = before;
    if (heading === "Assessment" || heading === "Plan") before = heading;
    groups.set(heading, [...(groups.get(heading) ?? []), sentence]);
  }
  const order: readonly NoteHeading[] =
    template === "encounter" ? ENCOUNTER_HEADINGS : SOAP_HEADINGS;
  return order.flatMap((heading) => {
    const mine = groups.get(heading);
    return mine ? [{ heading, sentences: mine }] : [];
  });
}
