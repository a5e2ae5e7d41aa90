import { PROBLEM_ONCE, SYMPTOM_ONCE } from "../../facts/clinical-terms";

/** Orders to a device that shows something, and to a template: no line of a note. */
const DEVICE =
  /^(?:(?:all right|okay|so|and|well|now),? )*(?:hey,? )?dragon\b[,. ]*(?:$|(?:please )?(?:show|open|pull|finalize|document|close|save|start recording|stop recording|order|refill|prescribe|remind|schedule|send|refer|use)\b)|\bdragon$|^show me (?:the|his|her|your|a|an|my)\b|\buse[d]? my (?:\w+ ){0,4}template\b|^finalize (?:the )?(?:report|note)/;
const DEVICE_ORDER =
  /\b(?:order|refill|prescribe|refer|schedule|send)\b(?! (?:(?:the|any|all|some) )*(?:medications?|procedures?|labs?|tests?|orders?)(?:,? (?:and|or|and the|or the) (?:the )?(?:medications?|procedures?|labs?))*(?: (?:that )?(?:we )?(?:discussed|talked about))?[ .]*$)/;
/** What the visit itself does, and nothing of the patient. */
const ANNOUNCED =
  /^(?:(?:so|now|and|okay|let us|i want to|i would like to|i am going to|we will|we are going to|we can|i will|let me|i wanted to) )+(?:also )?(?:(?:just|quickly|first) )?(?:take a (?:quick |good )?(?:look|listen)|talk|see what|look (?:at|over|here)|look$|go over|review|listen|examine|complete (?:your |the )?exam|check (?:you|that|this|it) out|do (?:a |my |your |the )?(?:quick )?(?:physical )?exam|be calling out|pull up|get started|start with your exam)\b/;
const MOST_ANNOUNCED = 14;
const SHOWS =
  /\b(?:no|vitals look|is clear|are clear|murmur|shows?|showed|reveals?|normal|abnormal|elevated|fracture|negative|positive|options?|risks?|consider\w*)\b/;
const HOUSEKEEPING =
  /^(?:(?:order|prescribe) (?:(?:the|any|all) )*(?:medications?|procedures?)(?:,? (?:and|or) (?:the )?(?:medications?|procedures?))?(?: (?:we )?discussed)?|finish (?:off )?(?:the|my) note|we will go ahead)$|\b(?:review of systems (?:sheet|form|questionnaire)|come with me|(?:get|got) (?:you|him|her|the patient) (?:checked|signed) out|front desk|let (?:you|him|her|the patient) know what (?:i|we) find|check out at the|right this way|in the chart here)\b/;
/** Ends on a word that needs another one. */
const UNFINISHED =
  /\b(?:can not think|to think|gave|whenever|is before|that way|hopefully|occasionally|significant|concerned|looks|seems|sounds|appears|(?:that|it|what) feels|after that once|even|once|hear is|seeing is|means|avoid|prescribe|recommend|because|based|probably|very|is|was|are|were|be|been|a little bit|second|looks like|noticed|such as|called|one of (?:his|her|the)|(?:is|was|are|were|be) able|he|she|who|which|although|unless|whether|than|your)$/;
const NAME_ALONE = /^(?:mr|mrs|ms|dr|miss)\b\.? ?[A-Za-z[\]_\d]*$/;
const VERB =
  /\b(?:is|are|was|were|be|been|am|has|have|had|does|do|did|will|would|can|could|should|may|might|must|denies|reports|shows?|[a-z]{3,}(?:ed|es|ing|s))\b/;
const OWN = /^(?:on |for |in |with |of )?(?:his|her|the patient's|my|your) [a-z' -]{2,40}$/;

/** Whether the clause tells the visit, a device or a template what to do and tells no fact. */
export function isTalkOnly(clause: string, section: string): boolean {
  if (DEVICE.test(clause)) return section !== "assessment_and_plan" || !DEVICE_ORDER.test(clause);
  if (HOUSEKEEPING.test(clause)) return true;
  const isShort = clause.split(" ").length <= MOST_ANNOUNCED;
  return isShort && ANNOUNCED.test(clause) && !SHOWS.test(clause);
}

/** Whether a rewritten clause is only a piece of a sentence that no reader could place. */
export function isFragment(text: string, section: string): boolean {
  if (UNFINISHED.test(text) || NAME_ALONE.test(text)) return true;
  if (OWN.test(text) && !VERB.test(text.replace(/^\S+ (?:patient's )?/, ""))) {
    return section === "subjective" || !(PROBLEM_ONCE.test(text) || SYMPTOM_ONCE.test(text));
  }
  return false;
}
