const GUEST = /\[ ?patient ?_ ?guest ?\]\s*/g;
/** "i-i", "and-and": a word begun twice. */
const DOUBLED = /\b([a-z]{1,5})-\1\b/g;
/** "it was it has been", "that is there is": a sentence begun twice. */
const RESTARTED =
  /\b(?:it|he|she|they|that|there|here|this|i) (?:is|was|has|am|have|will be|would be)(?: also| just)? (?=(?:it|he|she|they|that|there|here|this|i) (?:is|was|has|had|have|does|did|am|are|were|will)\b)/g;
/** "i you have", "we i want": the wrong person, taken back at once. */
const WRONG_PERSON =
  /(^|, )(?:i|we|you) (?=(?:you|we|i) (?:have|are|do|will|would|can|want|am|think|need|should|did|had)\b)/g;
/** A sentence that was begun behind the end and left: "… , and it was". */
const LEFT_OFF =
  /(?:[\s,]+(?:and|but|so|or|because|which|if|when))+ (?:it|that|there|he|she|i|they|you|we|this)(?: (?:was|is|were|has|had|am|are|have|do|did|will|would|can|could|just|also))*$/;
const BEGUN =
  /[\s,]+(?:and|but|so|or|because|which|if|when|that|to|of|in|with|for|the|a|an|at|on|from|by|my|your|his|her|their|very|any|some)$/;

/** A spoken clause without what its speaker took back or left unfinished. */
export function mendSpeech(text: string): string {
  return text
    .replace(/(?: ?,)+/g, ",")
    .replace(/,(?=[^\s\d])/g, ", ")
    .replace(GUEST, "")
    .replace(DOUBLED, "$1")
    .replace(/\b(that|the|if maybe if|if), (?:that|the|if)\b/g, (whole, word: string) =>
      whole.endsWith(word) ? word : whole,
    )
    .replace(/\bif maybe if\b/g, "if")
    .replace(RESTARTED, "")
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
