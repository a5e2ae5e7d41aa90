import type { NoteSection } from "@/lib/notes/note-content.schema";
import { contentWords } from "../checking/read-claim";
import { isFragment, isPartOnly } from "./read-fragment";
import { wordCount } from "./trim-speech";

const MOST_WORDS = 45;
/** Speech that no rule turned into a statement: better listed than signed. */
const SPOKEN =
  /^(?:man|wow|guys|gosh|boy)\b|\b(?:you|your|okay|um|uh|hey|yeah|gonna)\b|\b(?:how (?:is|are|do|does|did)|is there|are there any|what (?:is|are|do|does)|is it|does (?:he|she|the patient|they)|where (?:is|are)) (?!what\b)|^(?:is|are|was|were|does|do|did|has|have) |\bor (?:is|are|do|does|did|was) (?:it|you|he|she|they|that)\b|\b(?:or|no|nope),? (?:i am )?sorry\b|\b(?:what about|how about|let me see|let us see|open up|hi there|deep breath|take a (?:quick |good )?(?:listen|look)|the the|and and|that the patient the patient)\b/;
/** A figure that broke off before the one with the unit: "300, 20 25 mg". */
const BROKEN_DOSE =
  /\b[1-9] (?:or|to) [1-9]00\b|\b\d+(?:,? \d+)+ (?:mg|mcg|units?|ml)\b|\b(?:zero|oh) \d|\d.*\b(?:excuse me|i am sorry|scratch that)\b|\b(?:excuse me|i am sorry|scratch that)\b.*\d/;
/** Talk about the visit, its software and its files rather than the patient. */
const JUNK =
  /\b(?:have a (?:good|great|nice)|i think we have (?:our|a) plan|tell me|about to go in|not going to lie|(?:this|that) (?:is|was) a lot|a lot of (?:information|material)|^i think so|out of curiosity|sounds? like a plan|thank you for|for sharing|taking a look at|as hard as|being (?:none|no pain|the worst|nothing)|in the (?:plan|assessment|note|hpi|result section|results section|exam),? (?:include|put|add|list|note|document)|show me|dax|dragon|next patient|date of birth|medical record number|questions for me|nurse (?:did|told|said|went)|symptom sheet|review of systems (?:sheet|with)|not only|my assessment|assessment and (?:my |the )?plan|look at some of|end of recording|i am dr|i am seeing|since i (?:have |last |had )?(?:seen|saw)|(?:good|nice|great|lovely) to (?:see|meet))\b/i;
/** A sentence whose subject is who speaks, in the words of the talk. */
const FIRST_PERSON = /^(?:(?:lastly|and|so|but|today|also),? )?(?:i|my|we)\b/;
/** What a doctor says of his own doing in a note; any other "i" is the patient's under a wrong tag, or talk. */
const DOCTOR_SAYS =
  /^(?:(?:lastly|and|so|but|today|also),? )?(?:we|my (?:impression|assessment|plan|concern|recommendation|suspicion)|i (?:do |did |not |also |still |however |would |will |can |may |might |am |have |had |got |just )*(?:think|believe|feel|felt|recommend\w*|review\w*|want|like|suspect|concerned|discuss\w*|appreciate|see|hear|notice|note|advis\w+|explain\w*|know|going|order\w*|prescrib\w+|start\w*|refer\w*|continue|check(?:ed)?|gave|give|put|send|sent|increase|decrease|look\w*|counsel\w*|encourag\w+|worr\w+|understand|agree|suggest\w*|plan|hope|expect|place[ds]?|schedule|get|obtain|repeat|wonder|treat|add|defer|offer\w*|ask\w*|need|perform(?:ed)?|examined?|palpate|reassured?))\b/;
/** What a doctor did before this visit: the only doing of his that a history tells. */
const DOCTOR_DID =
  /^(?:(?:and|so|but|also),? )?(?:i|we) (?:(?:also|have|had|did|already|recently|last|just|have been) )*(?:review\w*|saw|seen|prescribed|placed|put|started|gave|giving|sent|ordered|took|changed|treat\w*|performed|did|got|increased|decreased|stopped|switched|referred|diagnosed|removed|found|repaired|recommended|(?:had|have|keep|kept) (?:him|her|the patient))\b/;
/** A clause that broke off before its noun. */
const DANGLING =
  /\b(?:your|my|the|a|an|it is|they are|we have|that is|because|if|and|or|but|in order|luckily|sometimes|may|might|could|would|should|closely|prevent|meaning|(?:that|of the) (?:right|left)|is also|are also|his|her|their|of|with|than|also|very|to (?:the|a|your)|at the|on the|for the)$/;

/** Whether who says "i" may stand in this part of a note. */
function isOwnDoing(section: NoteSection, text: string): boolean {
  if (!FIRST_PERSON.test(text)) return true;
  return (section === "subjective" ? DOCTOR_DID : DOCTOR_SAYS).test(text);
}

/**
 * Whether a rewritten clause reads as a line of a note in a section.
 *
 * @param text the clause as the section would write it, lower case
 * @param clause the same as it was said, trimmed
 */
export function isReadable(section: NoteSection, text: string, clause: string): boolean {
  return (
    !SPOKEN.test(text) &&
    !BROKEN_DOSE.test(text) &&
    !JUNK.test(text) &&
    !isFragment(text) &&
    (section === "objective_exam" || !isPartOnly(text)) &&
    isOwnDoing(section, text) &&
    !DANGLING.test(clause) &&
    contentWords(text).length >= 2 &&
    wordCount(text) <= MOST_WORDS
  );
}
