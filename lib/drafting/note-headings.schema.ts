import type { NoteSection } from "@/lib/notes/note-content.schema";
import type { NoteTopic } from "@/lib/notes/note-topic.schema";

/** Titles of a SOAP note whose assessment and plan are told apart. */
const SOAP_HEADINGS = ["Subjective", "Objective", "Assessment", "Plan"] as const;
export type NoteHeading = (typeof SOAP_HEADINGS)[number];

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

/** The heading a sentence stands under: by its topic, else by its words. */
export function headingOf({ section, topic, text }: Headed): NoteHeading {
  if (section === "subjective") return "Subjective";
  if (section !== "assessment_and_plan") return "Objective";
  return headingOfTopic(topic) ?? (isPlanSentence(text) ? "Plan" : "Assessment");
}

const ASSESSMENT =
  /\b(?:likely|probabl[ey]|possible|suspect\w*|consistent with|above goal|at goal|(?:un)?controlled|due to|I think|acute|chronic|syndrome|pain|injury|sprain|strain|fracture|infection|disease|disorder|failure|hypertension|diabetes|asthma|angina|\w+(?:itis|osis|emia|pathy|algia|oma))\b/i;

export type HeadedGroup<S> = Readonly<{ heading: NoteHeading; sentences: readonly S[] }>;

/**
 * Sentences under the headings of a SOAP note. Within assessment and plan a sentence that is
 * neither clearly an order nor clearly a judgement, and has no topic, stays with the one before it.
 */
export function groupByHeading<S extends Headed>(sentences: readonly S[]): HeadedGroup<S>[] {
  const groups = new Map<NoteHeading, S[]>();
  let before: NoteHeading = "Assessment";
  for (const sentence of sentences) {
    let heading = headingOf(sentence);
    const isUndecided =
      heading === "Assessment" && sentence.topic === undefined && !ASSESSMENT.test(sentence.text);
    if (isUndecided) heading = before;
    if (heading === "Assessment" || heading === "Plan") before = heading;
    groups.set(heading, [...(groups.get(heading) ?? []), sentence]);
  }
  return SOAP_HEADINGS.flatMap((heading) => {
    const mine = groups.get(heading);
    return mine ? [{ heading, sentences: mine }] : [];
  });
}
