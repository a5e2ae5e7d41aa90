/** What the speaker took back: the first value, the last one, and both spans; offsets into the text read. */
export type SelfCorrection = Readonly<{
  kind: "duration" | "dose" | "side" | "day" | "value";
  first: string;
  last: string;
  start: number;
  firstEnd: number;
  lastStart: number;
  end: number;
}>;

const NUMBER =
  "(?:a couple(?: of)?|a few|several|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|\\d+(?:\\.\\d+)?)";
const TIME = `${NUMBER}(?:\\s*(?:to|-|or)\\s*${NUMBER})?\\s+(?:minutes?|hours?|days?|weeks?|months?|years?|nights?)`;
const DOSE = `${NUMBER}\\s*(?:mg|mcg|milligrams?|micrograms?|grams?|units?|ml|tablets?|pills?|puffs?)`;
const SIDE =
  "(?<!all )(?:the\\s+)?(?:left|right)(?:\\s+(?:side|knee|leg|arm|hand|foot|shoulder|hip|ankle|wrist|ear|eye|elbow|breast))?";
const DAY =
  "(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|last week|last month)";
const VALUE = "\\d+(?:\\.\\d+)?(?:/\\d+)?";
/** "no", "sorry", "i mean", "or rather": words that take back what stands before them. */
const REPAIR =
  "(?:\\s+ago\\b)?\\s*(?:[,.;–—-]|\\.\\.\\.|…)*\\s*(?:(?:or|uh|um|well|oh)\\s*,?\\s*)*(?:no wait|wait no|no|wait|sorry|i'?m sorry|i am sorry|i mean|i meant|make that|actually|correction|scratch that|rather|excuse me|not that)\\s*(?:[,.;–—-]|\\.\\.\\.)*\\s*(?:(?:it'?s|it was|make that|more like|i mean|sorry|actually|um|uh)\\s*,?\\s*)*";

const PATTERNS: readonly (readonly [SelfCorrection["kind"], RegExp])[] = [
  ["duration", new RegExp(`\\b(${TIME})(${REPAIR})(${TIME})\\b`, "gi")],
  ["dose", new RegExp(`\\b(${DOSE})(${REPAIR})(${DOSE})\\b`, "gi")],
  ["side", new RegExp(`\\b(${SIDE})(${REPAIR})(${SIDE})\\b`, "gi")],
  ["day", new RegExp(`\\b(${DAY})(${REPAIR})((?:on |in )?${DAY})\\b`, "gi")],
  ["value", new RegExp(`(?<![\\w/])(${VALUE})(${REPAIR})(${VALUE})(?![\\w/])`, "gi")],
];

/** Self-corrections of a text, in source order. Two equal values are no correction. */
export function findSelfCorrections(text: string): SelfCorrection[] {
  const found: SelfCorrection[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [whole, first = "", repair = "", last = ""] = match;
      const start = match.index;
      const isTaken = found.some(
        (other) => start < other.end && other.start < start + whole.length,
      );
      if (isTaken || isSame(kind, first, last)) continue;
      found.push({
        kind,
        first,
        last,
        start,
        firstEnd: start + first.length,
        lastStart: start + first.length + repair.length,
        end: start + whole.length,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "right" and "right knee" are one side. */
function isSame(kind: SelfCorrection["kind"], first: string, last: string): boolean {
  const [a, b] = [first.toLowerCase(), last.toLowerCase()];
  const side = (text: string): string => /left|right/.exec(text)?.[0] ?? "";
  return a === b || (kind === "side" && side(a) === side(b));
}

/** The text with every taken-back value and the words of taking back left out. */
export function keepLastValues(text: string): string {
  let kept = text;
  for (const found of [...findSelfCorrections(text)].reverse()) {
    kept = kept.slice(0, found.start) + kept.slice(found.lastStart);
  }
  return kept;
}
