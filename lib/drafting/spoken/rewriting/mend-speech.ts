/** "i-i", "and-and": a word begun twice. */
const DOUBLED = /\b([a-z]{1,5})-\1\b/g;
/** "it was it has been", "that is there is": a sentence begun twice. */
const RESTARTED =
  /\b(?:it|he|she|they|that|there|here|this|i) (?:is|was|has|am|have|will be|would be)(?: also| just)? (?=(?:it|he|she|they|that|there|here|this|i) (?:is|was|has|had|have|does|did|am|are|were|will)\b)/g;
/** "he even he put in", "i have to i get": the same subject twice with nothing said between. */
const SUBJECT_TWICE =
  /\b(i|you|he|she|we|they)(?: (?:even|still|also|just|like|is|has|am|was|were|are|have|had|will|can|did|do|to|go|got|have to)){1,2},? (?=\1 (?!(?:will|would|can|could|should|may|might)\b)[a-z])/g;
/** "we come you come back": the same verb again under the right subject. */
const VERB_AGAIN = /\b(?:i|we|you|he|she|they) ([a-z]{3,}),? (?=(?:i|we|you|he|she|they) \1\b)/g;
/** "she it is relieved": a subject taken back. */
const SUBJECT_CHANGED =
  /(^|[,;] |\band |\bbut |\bso )(?:i|you|he|she|we|they)(?: is| am| are)?,? (?=(?:it|there) (?:is|was|has|had|will|does|did|hurts?|started)\b)/g;
/** "we will we can try", "i did we i was able": the doctor begins anew. */
const ACT_RESTARTED =
  /\b(?:i|we) (?:will|can|did|am going to|are going to|would like to|want to|have|is|know)(?: also| just)?,? (?=(?:(?:i|we) )?(?:i|we) (?:will|can|am|are|was|were|would|want|have|did)\b|(?:is|are) (?:you|he|she) )/g;
/** "i want to let us", "we will let us". */
const LET_US =
  /\b(?:i|we) (?:will|can|want to|would like to|am going to|are going to),? (?=let us\b)/g;
/** "i you have", "we i want": the wrong person, taken back at once. */
const WRONG_PERSON =
  /(^|, )(?:i|we|you) (?=(?:you|we|i) (?:have|are|do|will|would|can|want|am|think|need|should|did|had)\b)/g;
/** A sentence that was begun behind the end and left: "… , and it was". */
const LEFT_OFF =
  /(?<!\bhere)(?:[\s,]+(?:and|but|so|or|because|which|if|when))+ (?:it|that|there|he|she|i|they|you|we|this)(?: (?:was|is|were|has|had|am|are|have|do|did|will|would|can|could|just|also))*$/;
/** A question hung behind a statement: "… , which elbow is it". */
const ASKED_AFTER =
  /(?:[\s,]+(?:is that|is it|which (?:one|[a-z]+) is it|does (?:that|this|it) hurt|does that make sense|sound good))+$/;
const BEGUN =
  /(?:[\s,]+and)? (?:i am|we are|i will|we will) (?:going|also)(?: to)?$|[\s,]+(?:and|but|so|or|because|which|if|when|that|to|of|in|with|for|the|a|an|at|on|from|by|my|your|his|her|their|very|any|some)$/;

/** A spoken clause without what its speaker took back or left unfinished. */
export function mendSpeech(text: string): string {
  return text
    .replace(/(?: ?,)+/g, ",")
    .replace(/,(?=[^\s\d])/g, ", ")
    .replace(DOUBLED, "$1")
    .replace(/\b(that|the|if maybe if|if), (?:that|the|if)\b/g, (whole, word: string) =>
      whole.endsWith(word) ? word : whole,
    )
    .replace(/\bif maybe if\b/g, "if")
    .replace(RESTARTED, "")
    .replace(ACT_RESTARTED, "")
    .replace(SUBJECT_TWICE, "")
    .replace(VERB_AGAIN, "")
    .replace(SUBJECT_CHANGED, "$1")
    .replace(ASKED_AFTER, "")
    .replace(LET_US, "")
    .replace(WRONG_PERSON, "$1")
    .replace(/\b((?:you|i|we|they) have|there (?:is|are)|it is) (?:an?|the|some) (?=\1\b)/g, "")
    .replace(/\bno any\b,?/g, "no")
    .replace(
      /\b(order|prescribe|start|with|for|of|have|get|give|had|the|a|an|your|my), (?=(?:your|my|a|an|the|some|his|her|\d)\b)/g,
      "$1 ",
    )
    .replace(LEFT_OFF, "")
    .replace(BEGUN, "")
    .replace(BEGUN, "")
    .replace(LEFT_OFF, "")
    .trim();
}
