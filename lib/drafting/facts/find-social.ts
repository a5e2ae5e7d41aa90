/** Something stated of a life or a body; offsets are UTF-16 units into the text read. */
export type Stated = Readonly<{
  concept: string;
  /** What is said of it ("1 pack per day", "chest x-ray"); empty where the word is all. */
  value: string;
  /** Set where the word itself decides ("nonsmoker", "former smoker"), before any trigger around it. */
  polarity?: "affirmed" | "negated";
  temporality?: "current" | "historical" | "planned";
  start: number;
  end: number;
}>;

type Habit = Readonly<{ concept: string; pattern: RegExp }>;

const AMOUNT =
  "(?:[^.;]{0,24}?\\b((?:\\d+(?:\\.\\d+)?|half an?|an?|one|two|three|a few|a couple(?: of)?)[- ]?(?:to \\d+ )?(?:ppd|packs?(?:[ -]years?)?|cigarettes?|beers?|drinks?|glass(?:es)?(?: of wine)?|cans?|bottles?|py)\\b(?: (?:a|per|each|every) (?:day|week|month|year|night|weekend))?))?";

const HABITS: readonly Habit[] = [
  {
    concept: "smoking",
    pattern: new RegExp(
      `\\b(?:(?:current|active|former|past|never|ex|non|heavy|social|lifelong|life-long)[ -]?)*(?:smok(?:ers?|es?|ed|ing)|nonsmoker|tobacco(?: use)?|cigarettes?|vap(?:es?|ing|ed)|packs? (?:a|per) day|ppd|pack[ -]years?)\\b${AMOUNT}`,
      "gi",
    ),
  },
  {
    concept: "alcohol",
    pattern: new RegExp(
      `\\b(?:alcohol(?:ic)?(?: use| abuse| consumption)?|etoh|(?:drinks?|drank|drinking)(?= (?:alcohol|beers?|wine|liquor|vodka|whiskey|socially|occasionally|heavily|daily|rarely|on (?:the )?weekends?|\\d|a (?:beer|glass|few|couple|lot)|two|three))|beers?|wine|liquor|vodka|whiskey)\\b${AMOUNT}`,
      "gi",
    ),
  },
  {
    concept: "drug use",
    pattern:
      /\b(?:(?:illicit|recreational|street|illegal|iv|intravenous) (?:drugs?|substances?)(?: use| abuse)?|drug (?:use|abuse)|substance (?:use|abuse)|marijuana|cannabis|weed|cocaine|heroin|methamphetamines?|meth|ivdu)\b/gi,
  },
];

const LIFE: readonly Habit[] = [
  {
    concept: "occupation",
    pattern:
      /\b(?:(?:works?|worked|working|employed) (?:as|for|in|at) (?:an? |the )?([a-z][a-z -]{1,36}?)(?=[.,;]| and | but | since |$)|(retired|unemployed|on disability|homemaker|self-employed)(?: [a-z]{4,20}\b)?|occupation[:\s]+(?:is )?([a-z][a-z -]{1,30}))/gi,
  },
  {
    concept: "living situation",
    pattern:
      /\b(?:liv(?:es?|ing) (?:at home )?(alone|independently|at home|(?:with|in) (?:an? |the |his |her |my |their )?[a-z][a-z' -]{1,36}?)(?=[.,;]| and | but | since |$)|(homeless|nursing home resident|in assisted living))/gi,
  },
  {
    concept: "marital status",
    pattern:
      /\b(married|divorced|widow(?:ed|er)?|(?:is|am) single|separated from (?:his|her|my) \w+)\b/gi,
  },
  {
    concept: "sexual activity",
    pattern: /\b(sexually active)\b/gi,
  },
  {
    concept: "exercise",
    pattern:
      /\b(?:exercis(?:es?|ing)|works? out|goes? to the gym|walks?(?= (?:\d|daily|every))|runs?(?= (?:\d|daily|every day)))\b(?: ((?:\d+|daily|every|regularly)[a-z0-9 ]{0,30}))?/gi,
  },
];

const NEVER = /^(?:never|non|lifelong non|life-long non)/i;
const FORMER = /^(?:former|past|ex)\b/i;
const QUIT = /\b(?:quit|stopped|gave up|used to|former(?:ly)?|ex)\s*(?:[a-z]+ )?$/i;
const QUIT_AFTER = /^[^.;]{0,20}\b(?:quit|stopped|in the past|years? ago)\b/i;

function habitOf(text: string, match: RegExpExecArray, concept: string): Stated {
  const word = match[0];
  const [start, end] = [match.index, match.index + word.length];
  const before = text.slice(Math.max(0, start - 24), start);
  const isFormer =
    FORMER.test(word) || QUIT.test(before) || QUIT_AFTER.test(text.slice(end, end + 40));
  return {
    concept,
    value: (match[1] ?? "").trim(),
    ...(NEVER.test(word) ? { polarity: "negated" as const } : {}),
    ...(isFormer ? { polarity: "affirmed" as const, temporality: "historical" as const } : {}),
    start,
    end,
  };
}

/**
 * Smoking, alcohol, drugs, work, home, marriage and exercise, in source order, one of a kind for each
 * stretch. "Never smoker" is a denial, "quit smoking" is the past; other words leave that to the context.
 */
export function findSocial(text: string): Stated[] {
  const habits = HABITS.flatMap(({ concept, pattern }) =>
    [...text.matchAll(pattern)].map((match) => habitOf(text, match, concept)),
  );
  const life = LIFE.flatMap(({ concept, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      concept,
      value: (match[1] ?? match[2] ?? match[3] ?? "").trim(),
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return [...habits, ...life].sort((a, b) => a.start - b.start);
}
