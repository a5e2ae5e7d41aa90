import { EPONYM_HEADS, EPONYMS } from "../../gazetteers/clinical-words";
import { FIRST_NAMES, FIRST_NAMES_ALSO_WORDS } from "../../gazetteers/first-names";
import { SURNAMES, SURNAMES_ALSO_WORDS } from "../../gazetteers/surnames";
import { isListedPerson, isUnsafe, type Word } from "./safe-words";

/** Where one word that is known to be harmless nowhere stands among its neighbours. */
export type Found = { readonly start: number; readonly end: number };

const asSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** Before a person. */
const BEFORE = asSet(
  "rt mgr parents uncles aunts cousins friends neighbors brothers sisters siblings labelled doctor's mr mrs ms miss dr doctor mister prof nurse sister brother mom mother dad father mum son sons daughter daughters wife husband partner spouse aunt uncle niece nephew grandma grandmother grandpa grandfather granddaughter grandson cousin friend neighbor neighbour guardian roommate girlfriend boyfriend fiance fiancee baby infant twin girl boy kiddo patient pt client resident fellow intern attending surgeon physician provider therapist rn np pa md do lpn cna emt tech pharmacist cardiologist neurologist hematologist oncologist pediatrician psychiatrist dentist hospitalist liaison interpreter coordinator manager teacher coach scribe recorder leader proxy caregiver per called calling call told asked ask tell contact contacted paged page notified met named name dear hi hello hey thanks cc attn c/o by deacon pastor aide chaplain officer reviewer signed hospitalist counselor male female man woman m f lady gentleman guarantor informant author performer technologist pcp poa nok re saw seen see said am i'm",
);
/** Words after which "with" and "to" lead to a person. */
const COMPANY = asSet(
  "spoke speak talked discussed met lives living stays seen visit followup follow-up f/u up staffed consulted appointment appt cbt session report handoff signed handed related belongs married here conversation",
);
const AFTER = asSet(
  "from says said states stated reports reported denies denied endorses complains describes feels felt presents presented returns returned comes came arrived calls called phoned texted emailed asks asked wants wanted needs lives lived works worked sits walks walked weighs agrees agreed declines declined refuses refused tells told thinks moved attends plays visited eats ate slept sleeps drives smokes drinks took takes understands understood stopped started stays will would can could has had is was does did who may needs brought spent gave began wrote forgot helps aware updated notified returns requests requested brought knows knew shouted voided tolerates tolerated mentions uses used returned can't won't doesn't rn md do np pa lpn cna lcsw phd pharmd",
);
/** After a product as well: they need a person's complement. */
const WEAK_AFTER = asSet(
  "from will would can could has had is was does did may started stopped needs brought",
);
const COMPLEMENT =
  /^from \[|^(?:is|was|has|had|will|would|can|could|may|does|did|started|stopped|needs|brought)\s(?:an?\s\d|a\s(?:very\s)?(?:pleasant|\d|man|woman|boy|girl|retired|young|known)|the\s(?:mother|father|patient)|doing|here|seen|admitted|discharged|born|feeling|having|able|unable|better|worse|stable|well|fussy|still|not|been|no\s|her|his|their|my|our|[a-z]+ing\b|sickle|scheduled|referred|transferred|call|come|bring|need|see|follow|return|carry|be\s(?:seen|discharged|admitted)|in\s(?:on|from|for)|on\s|at\s|from\s|back|aware)/;
const THING_AFTER = asSet(
  "mg mcg ml units unit tablet tablets capsule cream drops drop solution injection infusion pump mask tube tubes rod rods plate cage packing sling gown suture staple software system systems machine scale pad pads mesh device blade wire stent balloon port sheath valve ring hook speculum retractor trocar needle catheter drain cannula forceps scissors scope dilator pusher tip stand table software frame brace splint collar boot inhaler patch gel ointment spray powder vaccine virus culture stain agar",
);
const LABEL = asSet(
  "name patient pt client resident mother father parent guardian spouse contact attending admitting referring ordering provider physician surgeon assistant author nurse rn pcp dictated transcribed signed reviewed verified by from to cc attn re dear subscriber guarantor requested technologist performer informant interpreter ped peds ref pathologist radiologist endo emergency anesthesiologist consultant prescriber reviewer recorder",
);

export type Sight = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly isLower: boolean;
};

/** May this word be (part of) a person's name, seen alone? */
function isSuspect(sight: Sight, word: Word | undefined): boolean {
  if (word === undefined || word.plain.length < 2) return false;
  if (!sight.isLower && !word.isCapital) return false;
  if (sight.isLower && word.plain.length < 4) return false;
  if (word.isShouted && !sight.isLower && word.text.length < 6 && !isListedPerson(word.plain)) {
    return false;
  }
  return isListedPerson(word.plain) || isUnsafe(word.plain);
}

const NEVER_NAMES = /^(?:will|may|an|in|so|can|has|a)$/;

/** A given name that is a word, too: counts beside a suspect and behind a title. */
const isDoubtful = (word: Word | undefined): boolean =>
  word !== undefined &&
  !NEVER_NAMES.test(word.plain) &&
  (FIRST_NAMES_ALSO_WORDS.has(word.plain) ||
    SURNAMES_ALSO_WORDS.has(word.plain) ||
    (EPONYMS.has(word.plain) && (FIRST_NAMES.has(word.plain) || SURNAMES.has(word.plain))));

function between(sight: Sight, left: Word | undefined, right: Word | undefined): string {
  if (left === undefined || right === undefined) return "\n";
  return sight.text.slice(left.end, right.start);
}

const isBeside = (gap: string): boolean => /^(?:['\u2019]s)?(?: |-|\. ?|, |\^)$/.test(gap);

function hasNeighbour(sight: Sight, at: number): boolean {
  const [before, word, after] = [sight.words[at - 1], sight.words[at], sight.words[at + 1]];
  const [gapBefore, gapAfter] = [between(sight, before, word), between(sight, word, after)];
  const isFine = (other: Word | undefined, gap: string): boolean =>
    other !== undefined &&
    isBeside(gap) &&
    (isSuspect(sight, other) ||
      (gap !== ", " && ((isDoubtful(other) && other.isCapital) || /^\p{Lu}$/u.test(other.text))));
  return isFine(before, gapBefore) || isFine(after, gapAfter);
}

/** What stands right before a word: a title, a relative, a role, a label, company. */
function isIntroduced(sight: Sight, at: number): boolean {
  const [earlier, before, word] = [sight.words[at - 2], sight.words[at - 1], sight.words[at]];
  const gap = between(sight, before, word);
  if (before === undefined || word === undefined) return false;
  if (/:\s{0,4}$/.test(gap) && LABEL.has(before.plain)) return true;
  if (before.plain === "w" && gap === "/ ") return true;
  if (!/^[\s,.("#:/-]{1,3}$/.test(gap) || gap.includes("\n")) return false;
  if (BEFORE.has(before.plain) || /-in-law$/.test(before.plain)) return true;
  const isLead = /^(?:with|to|w|from|of|about|for)$/.test(before.plain);
  if (before.plain === "is" && earlier !== undefined && /^(?:name|names)$/.test(earlier.plain)) {
    return true;
  }
  return isLead && earlier !== undefined && COMPANY.has(earlier.plain);
}

const AGED =
  /^,? (?:is |was )?\(?(?:an? |aged? )?\d{1,3} ?-?(?:y|mo|m\b|f\b|M\b|F\b|week|day|wk)|^,? is an? (?:[a-z]+[ -]){1,2}years?|^, \d{1,3}, |^ ?\(born\b|^ family\b/;

/** "vincent is a 56-year-old". */
function isAged(sight: Sight, at: number): boolean {
  const word = sight.words[at];
  return word !== undefined && AGED.test(sight.text.slice(word.end, word.end + 40));
}

const DEGREE = /^(?: [A-Z]\.?)?,? (?:M\.?D|R\.?N|N\.?P|D\.?O|PA-C|LPN|CNA|LCSW|PharmD|PhD)\b/;

/** What follows a word: a verb of people, an age, a relative that is owned, letters of a degree. */
function isFollowed(sight: Sight, at: number): boolean {
  const [word, next] = [sight.words[at], sight.words[at + 1]];
  if (word === undefined) return false;
  const ahead = sight.text.slice(word.end, word.end + 40);
  if (AGED.test(ahead) || DEGREE.test(ahead)) return true;
  if (isUnsafe(word.plain) && /^['\u2019]s [a-z]{3}/.test(ahead)) return true;
  if (
    /^['\u2019]s (?:mother|father|mom|dad|wife|husband|son|daughter|parents|family|school|home|chart|labs|pain|visit|surgery|nurse|doctor|teacher|brother|sister|anticoagulation|care)/.test(
      ahead,
    )
  ) {
    return true;
  }
  if (/^, (?:can|could|please|no sorry)\b/.test(ahead)) return true;
  if (/^,? (?:s\/p|c\/o|p\/w|w\/)/.test(ahead) || /^ ?\(\d{1,2}\)/.test(ahead)) return true;
  if (/^,? \(?(?:DOB|MRN|dob|mrn|ssn|acct)\b/.test(ahead)) return true;
  if (next === undefined || !AFTER.has(next.plain) || !/^,? $/.test(between(sight, word, next))) {
    return false;
  }
  return (
    !WEAK_AFTER.has(next.plain) || COMPLEMENT.test(sight.text.slice(next.start, next.start + 40))
  );
}

/** Alone in a line, in a cell, in brackets or behind a dash. */
function isApart(sight: Sight, at: number): boolean {
  const word = sight.words[at];
  if (word === undefined) return false;
  const before = sight.text.slice(Math.max(0, word.start - 3), word.start);
  const after = sight.text.slice(word.end, word.end + 3);
  const [earlier, first] = [sight.words[at - 2], sight.words[at - 1]];
  const isSecond = first?.isCapital === true && between(sight, first, word) === " ";
  const headsLine = isSecond && /^$|[\n\t|]/.test(between(sight, earlier, first));
  const opens = headsLine || before === "" || /(?:[\n\t|^;]|,|[-–—~]) ?$/.test(before);
  const closes = after === "" || /^ ?(?:[\n\t|^;]|,\d|,\S|\.?$)/.test(after);
  return opens && closes;
}

/** Beside a placeholder, with "and" or a comma between: one of several people. */
function isInCompany(sight: Sight, at: number): boolean {
  const word = sight.words[at];
  if (word === undefined) return false;
  const before = sight.text.slice(Math.max(0, word.start - 20), word.start);
  const after = sight.text.slice(word.end, word.end + 20);
  return (
    /\[NAME_\d+[A-Z]*\](?:,| and| &|, and)? $/.test(before) ||
    /^(?:,| and| &|, and)? \[NAME_\d/.test(after)
  );
}

/** "Los Angeles grade", "St. John's wort", "Mayo stand": within two words stands what makes a term of it. */
export function isTerm({ text, words }: Sight, at: number): boolean {
  for (let ahead = 1; ahead <= 2; ahead += 1) {
    const [left, right] = [words[at + ahead - 1], words[at + ahead]];
    if (left === undefined || right === undefined) return false;
    if (!/^(?:'s|\u2019s)?(?:[ -]|\. )$/.test(text.slice(left.end, right.start))) return false;
    if (THING_AFTER.has(right.plain) || EPONYM_HEADS.has(right.plain)) return true;
    if (!right.isCapital) return false;
  }
  return false;
}

function isThing(sight: Sight, at: number): boolean {
  const [before, word, next] = [sight.words[at - 1], sight.words[at], sight.words[at + 1]];
  if (word === undefined) return true;
  const ahead = sight.text.slice(word.end, word.end + 14);
  if (/^(?:®|™| ?\d+(?:\.\d+)? ?(?:mg|mcg|ml|units?|%|mm|cm|fr)\b)/i.test(ahead)) return true;
  const near = between(sight, word, next);
  const isHead =
    next !== undefined && (THING_AFTER.has(next.plain) || EPONYM_HEADS.has(next.plain));
  if (isHead && /^(?:['\u2019]s)?[ -]$/.test(near)) return true;
  return (
    before !== undefined &&
    /^(?:an?|the|this|these|no)$/.test(before.plain) &&
    between(sight, before, word) === " "
  );
}

/** People that are still there: words of no list of harmless words where the sentence has room for a person. */
export function lookForPeople(sight: Sight): Found[] {
  const found: Found[] = [];
  for (const [at, word] of sight.words.entries()) {
    const isSure = isSuspect(sight, word);
    const isWordLike =
      isDoubtful(word) && word.plain.length > 2 && (word.isCapital || sight.isLower);
    if (!isSure && !isWordLike) continue;
    if (isThing(sight, at) || isTerm(sight, at)) continue;
    const isGiven = isSure && !sight.isLower && FIRST_NAMES.has(word.plain) && !word.isShouted;
    const isSeen = isSure
      ? isGiven ||
        (sight.isLower && FIRST_NAMES.has(word.plain)) ||
        (!sight.isLower && hasNeighbour(sight, at)) ||
        isIntroduced(sight, at) ||
        isFollowed(sight, at) ||
        (!sight.isLower && isApart(sight, at)) ||
        isInCompany(sight, at)
      : isIntroducedByTitle(sight, at) || isAged(sight, at) || hasDegree(sight, at);
    if (isSeen) found.push({ start: word.start, end: word.end });
  }
  return found;
}

function hasDegree(sight: Sight, at: number): boolean {
  const word = sight.words[at];
  return word?.isCapital === true && DEGREE.test(sight.text.slice(word.end, word.end + 14));
}

/** "Mr. Young", "Dr. Hill". */
function isIntroducedByTitle(sight: Sight, at: number): boolean {
  const [before, word] = [sight.words[at - 1], sight.words[at]];
  if (before === undefined) return false;
  const gap = between(sight, before, word);
  if (/^(?:mr|mrs|ms|dr|miss|mister)$/.test(before.plain)) return /^\.? $/.test(gap);
  if (/^(?:hi|hey|hello|dear)$/.test(before.plain)) return /^ ?,? $/.test(gap);
  const isKin =
    /^(?:son|daughter|wife|husband|brother|sister|mom|dad|mother|father|neighbor|friend|aunt|uncle)$/;
  return isKin.test(before.plain) && gap === " ";
}
