/**
 * Whether a passage of the library is about what a phrase of the draft says. A wrong reference is worse than none, and
 * likeness of meaning cannot tell high from low, type 1 from type 2 or a lung's pressure from an artery's: so a passage fits
 * only when one of its own names stands in the phrase as a whole, and nothing beside the name makes it another thing.
 * Words that change no diagnosis are a closed list; a word that is not on it is taken to change it.
 */

type Word = {
  readonly text: string;
  /** Something else than a blank or a hyphen stands before it. */ readonly isAfterMark: boolean;
};

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

/** Function words: what stands beyond one of them qualifies something else. */
const BREAKS = new Set(
  "a an the of with without and or for from in on at to as by due after before since because above below over under per is are was were this that likely probably possible think secondary vs".split(
    " ",
  ),
);

/** Course, severity, place and side: the illness is the same with them. */
const NEUTRAL = new Set(
  `acute chronic subacute severe moderate mild early late recurrent persistent paroxysmal permanent intermittent
  ongoing worsening worse improving resolved resolving stable uncontrolled controlled poorly well known new old
  essential primary benign idiopathic exertional atypical typical symptomatic uncomplicated complicated
  exacerbation flare attack episode control goal stage left right bilateral upper lower
  knee knees hip hips hand hands foot feet ankle leg legs arm arms toe shoulder spine lumbar adult adults
  disease syndrome today daily nightly management`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** What a library calls a card about something: "atrial fibrillation score" is about atrial fibrillation. */
const ABOUT = /\s+(?:guideline|score|severity)$/i;

/** A card about something stands behind the card on the thing itself. */
const NOT_ITSELF = 0.9;

function wordsOf(text: string): Word[] {
  let end = 0;
  return [...text.normalize("NFC").toLowerCase().matchAll(WORD)].map((match) => {
    const between = text.slice(end, match.index);
    end = match.index + match[0].length;
    return { text: singular(match[0].replace(/['’]s$/u, "")), isAfterMark: /[^\s-]/.test(between) };
  });
}

/** "stones" and "stone" are one; "diabetes", "sepsis" and "gas" are left alone. */
function singular(word: string): string {
  return word.length > 4 && /[^aiosu]s$/.test(word) && !/etes$/.test(word)
    ? word.slice(0, -1)
    : word;
}

/**
 * How much of a phrase one name covers: 0 when it does not fit, 1 when the phrase says nothing else.
 * @param also further words that change nothing, such as "start" before a medicine
 */
export function fitName(
  phrase: string,
  name: string,
  also: ReadonlySet<string> = new Set(),
): number {
  const words = wordsOf(phrase);
  const named = wordsOf(name.replace(ABOUT, ""));
  if (named.length === 0 || words.length === 0) return 0;
  const start = words.findIndex((_, at) =>
    named.every(({ text }, offset) => words[at + offset]?.text === text),
  );
  if (start === -1) return 0;
  const end = start + named.length;
  const isPlain = (word: Word): boolean => NEUTRAL.has(word.text) || also.has(word.text);
  const isFree = isFreeBefore(words, start, isPlain) && isFreeAfter(words, end, isPlain);
  if (!isFree) return 0;
  const covered = named.length / words.filter((word) => !BREAKS.has(word.text)).length;
  return ABOUT.test(name) ? covered * NOT_ITSELF : covered;
}

function isFreeBefore(
  words: readonly Word[],
  start: number,
  isPlain: (word: Word) => boolean,
): boolean {
  for (let at = start - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined || words[at + 1]?.isAfterMark === true || BREAKS.has(word.text)) {
      return true;
    }
    if (!isPlain(word)) return false;
  }
  return true;
}

function isFreeAfter(
  words: readonly Word[],
  end: number,
  isPlain: (word: Word) => boolean,
): boolean {
  for (let at = end; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.isAfterMark || BREAKS.has(word.text)) return true;
    if (!isPlain(word)) return false;
  }
  return true;
}
