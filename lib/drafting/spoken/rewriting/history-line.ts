import { PROBLEM_ONCE, SYMPTOM_ONCE } from "../../facts/clinical-terms";

const MOST_WORDS = 14;
/** A clause inside what is told: too much to stand behind "reports" or "denies". */
const CLAUSE =
  /\b(?:that|which|who|but|because|when|if|so|although|since|until|unless|except|other than|is|are|was|were|been)\b/;
const NEGATED = /\b(?:no|not|never|none|nothing|without)\b/;
/** A second statement behind "and": "and i took", "and it went". */
const SECOND =
  /\b(?:and|or) (?:he|she|it|they|the patient|then|there|had|has|took|went|got|felt|did|does)\b/;

const HAS_NOT =
  /^(he|she|the patient) (?:does not (?:currently |really )?(?:have|feel|get|notice)|did not (?:have|feel|notice)|has not (?:had|noticed|felt|experienced|gotten|been having))(?: any| a(?! (?:lot|ton|bunch|great deal)\b)| an)?\s+(?!(?:a lot|lots|much|a ton)\b)/;
const NONE = /^(?:no|not any)\s+/;
/** "no fever but some chills". */
const NONE_BUT =
  /^no ([a-z][a-z -]{2,40}?),? but (?:(?:he|she|the patient) has )?((?:some|a little|mild|slight|a lot of) .+)$/;
const HAS =
  /^(he|she|the patient) (?:also |still |currently )*(?:has been (?:having|experiencing|getting|noticing)|is (?:having|experiencing|getting)|has been endorsing|was endorsing|is endorsing|has(?! (?:also |just )?(?:had|not|never|to|got|gotten|been)\b))\s+/;

function isFinding(text: string): boolean {
  return (
    SYMPTOM_ONCE.test(text) ||
    (PROBLEM_ONCE.test(text) && /\b(?:history|problems?|issues?)\b/.test(text))
  );
}

function isShort(text: string): boolean {
  return text.split(" ").length <= MOST_WORDS && !CLAUSE.test(text) && !SECOND.test(text);
}

/**
 * A patient's finding as a history has it: "he has some nausea" as "he reports some nausea", "no chest
 * pain" as "he denies chest pain". Past and perfect tenses stay, since they say when.
 *
 * @param text in the third person
 */
export function historyLine(text: string, subject: string): string {
  const lacking = HAS_NOT.exec(text);
  if (lacking?.[1]) {
    const rest = text.slice(lacking[0].length);
    if (isFinding(rest) && isShort(rest) && !NEGATED.test(rest)) {
      return `${lacking[1]} denies ${rest}`;
    }
    return text;
  }
  const mixed = NONE_BUT.exec(text);
  if (mixed?.[1] && mixed[2] && isFinding(mixed[1]) && isFinding(mixed[2]) && isShort(mixed[2])) {
    return `${subject} denies ${mixed[1]} but reports ${mixed[2]}`;
  }
  const none = NONE.exec(text);
  if (none) {
    const rest = text.slice(none[0].length).replace(/\b(or|and) no (?=[a-z])/g, "or ");
    return isFinding(rest) && isShort(rest) && !NEGATED.test(rest)
      ? `${subject} denies ${rest}`
      : text;
  }
  const has = HAS.exec(text);
  if (has?.[1]) {
    const rest = text.slice(has[0].length);
    if (isFinding(rest) && isShort(rest) && !NEGATED.test(rest)) return `${has[1]} reports ${rest}`;
  }
  return text;
}
