import type { NoteSection } from "@/lib/notes/note-content.schema";
import { EXAM_ALL, TEST_ONCE } from "../facts/clinical-terms";
import { findLabs } from "../facts/find-labs";

/** What is to be done is no finding. */
const ORDER =
  /\b(?:i|we) (?:can|will|would like to|could|want to|am going to|are going to) (?:also )?(?:order|get|check|repeat|send|draw|prescribe|start|refer)\b|^(?:let me|i want|i need|i am going to|we are going to|order|we will|i will|i would like|start|continue|increase|decrease|prescribe|refer|stop|add|repeat|recheck|follow|return)\b/i;

/** What only a patient can tell is no finding, unless the doctor says something of it. */
const FELT =
  /^(?:(?:any|some|no|a|and|or|the|little|bit|of)[ ,]+)*(?:chest pain|shortness of breath|nausea|vomiting|dizz\w+|numbness|tingling|headaches?|palpitations|fevers?|chills|fatigue)(?:[ ,]+(?:and|or|chest pain|shortness of breath|nausea|vomiting|numbness|tingling|fevers?|chills))*\W*$/i;

/** What is so with people in general was not found in this one. */
const IN_GENERAL =
  /\b(?:usually|typically|variable degree|(?:most|some|many) (?:people|patients)|people (?:who|with|have|get)|in general|it can be|can cause|if (?:it|there) (?:is|are|was|were))\b/i;
/** A test that is only named has no result. */
const TEST_ALONE =
  /^(?:(?:the|an?|for|of) )*(?:[\w-]+ ){0,2}(?:x-?rays?|mri|ct(?: scan)?|ekg|echo\w*|ultrasound|labs?)(?: (?:of|for) (?:(?:the|his|her) )?(?:[\w-]+ ?){1,3})?\W*$/i;
/** That it was looked at tells nothing of it. */
const REVIEWED_ONLY =
  /^(?:for results )?(?:i|we) (?:have |did |also |was able to |were able to )*(?:review\w*|look\w* at) (?:the )?(?:results? (?:of|for) )?(?:the )?(?:[\w'-]+ ){0,5}?(?:x-?rays?|mri|ct|scans?|ekg|echo\w*|labs?|results?|vitals?|images)\W*$/i;
/** Found by hand: no result of a test. */
const BY_HAND = /\b(?:tender\w*|palpat\w+|crepitus|range of motion|auscultation|grip strength)\b/i;

/** Whether a written line can stand in a section: examination and results take only what was found. */
export function belongsIn(section: NoteSection, text: string): boolean {
  if (!section.startsWith("objective")) return true;
  if (ORDER.test(text) || FELT.test(text) || IN_GENERAL.test(text)) return false;
  if (section === "objective_exam") return true;
  if (TEST_ALONE.test(text) || REVIEWED_ONLY.test(text)) return false;
  if (BY_HAND.test(text) && !TEST_ONCE.test(text)) return false;
  const isExam = (text.match(EXAM_ALL) ?? []).length > 1 && !/\bfracture\b/.test(text);
  return !isExam || TEST_ONCE.test(text) || findLabs(text).length > 0;
}
