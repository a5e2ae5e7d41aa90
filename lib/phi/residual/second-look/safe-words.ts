import { CLINICAL_ACRONYMS, EPONYM_HEADS, EPONYMS } from "../../gazetteers/clinical-words";
import { FIRST_NAMES } from "../../gazetteers/first-names";
import { isOrdinary } from "../../gazetteers/ordinary/ordinary-words";
import { STATE_CODES, STATE_NAMES } from "../../gazetteers/places";
import { COUNTRIES_AND_PEOPLES, PRODUCTS, SHORTHAND } from "../../gazetteers/products";
import { SURNAMES } from "../../gazetteers/surnames";

/**
 * The second look turns the question round: not what is a name, but what is known to be none. A word in
 * none of these lists, where a person or a place may stand, does not pass unseen.
 */
export type Word = {
  readonly text: string;
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  readonly isShouted: boolean;
};

const WORD = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu;

/** The words of a text in order; offsets of the text as given. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const whole = match[0].replace(/'s$/u, "");
    return {
      text: whole,
      plain: whole.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("\u2019", "'").toLowerCase(),
      start: match.index,
      end: match.index + whole.length,
      isCapital: /^\p{Lu}/u.test(whole),
      isShouted: whole.length > 1 && whole === whole.toUpperCase(),
    };
  });
}

/** A name by list that is no word, eponym, brand or country. */
export function isListedPerson(plain: string): boolean {
  return (
    (FIRST_NAMES.has(plain) || SURNAMES.has(plain)) && !EPONYMS.has(plain) && !isNoPerson(plain)
  );
}

function isNoPerson(plain: string): boolean {
  return (
    PRODUCTS.has(plain) ||
    COUNTRIES_AND_PEOPLES.has(plain) ||
    STATE_NAMES.has(plain) ||
    CLINICAL_ACRONYMS.has(plain)
  );
}

/** Words before a name that stay in the text beside its placeholder. */
const TITLES =
  /^(?:mr|mrs|ms|miss|mister|dr|doctor|prof|professor|rev|sr|jr|esq|herr|frau|madame|senora?)$/;

/** In none of the lists of what is harmless. */
export function isUnsafe(plain: string): boolean {
  if (
    plain.length < 3 ||
    TITLES.test(plain) ||
    isNoPerson(plain) ||
    EPONYMS.has(plain) ||
    SHORTHAND.has(plain)
  ) {
    return false;
  }
  if (STATE_CODES.has(plain) || EPONYM_HEADS.has(plain)) return false;
  return !isOrdinary(plain);
}
