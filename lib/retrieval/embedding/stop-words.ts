/** English function words, and the words that stand in every clinical note and so tell none apart. */
const FUNCTION_WORDS = `a about above after again against all also am an and any are as at be because been
before being below between both but by can cannot could did do does doing down during each few for from
further had has have having he her here hers herself him himself his how i if in into is it its itself just
like may me might more most must my myself no nor not now of off on once only or other our ours out over own
per same shall she should so some such than that the their theirs them themselves then there these they this
those through to too under until up upon very was we were what when where which while who whom why will with
within without would you your yours yourself`;

const NOTE_WORDS = `patient pt mr mrs ms dr year years old day days week weeks month months today yesterday
note visit history report reports reported denies denied states stated says said since ago daily twice
morning evening night mg ml mcg kg cm mm bpm mmhg percent left right bilateral normal noted documented`;

export const stopWords: ReadonlySet<string> = new Set(
  `${FUNCTION_WORDS} ${NOTE_WORDS}`.split(/\s+/).filter((word) => word !== ""),
);
