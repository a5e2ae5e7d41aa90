/** A number of a text, in figures or in words ("twelve point five"). UTF-16 units. */
export type FoundNumber = Readonly<{
  value: number;
  start: number;
  end: number;
  isWritten: "figures" | "words";
}>;

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const WORD = [...SMALL, ...TENS, "hundred", "thousand", "point", "half"].join("|");
const WORDS = new RegExp(`\\b(?:${WORD})(?:(?: and |[\\s-])(?:${WORD}))*\\b`, "gi");
/** Figures that stand alone: not in "A1c", "COVID-19" or a date's middle. A leading point is a zero ("`.5`"). */
const FIGURES = /(?<![\w.\-/]|\d,)(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?![\d])/g;

function tensOf(word: string): number {
  const at = TENS.indexOf(word);
  return at < 0 ? -1 : (at + 2) * 10;
}

/** "one twenty five" is 125 and "two fifty" 250, as doses and pressures are spoken. */
function readWords(text: string): number {
  const words = text.toLowerCase().split(/[\s-]+/);
  if (words[0] === "half" || words.includes("half")) return 0.5;
  const [whole = "", decimals = ""] = words
    .filter((word) => word !== "and")
    .join(" ")
    .split(" point ");
  let total = 0;
  let current = 0;
  for (const word of whole.split(" ")) {
    const small = SMALL.indexOf(word);
    const tens = tensOf(word);
    if (word === "hundred") {
      current = (current || 1) * 100;
    } else if (word === "thousand") {
      total += (current || 1) * 1000;
      current = 0;
    } else if (tens > 0) {
      current = current > 0 && current < 10 ? current * 100 + tens : current + tens;
    } else if (small >= 10 && current > 0 && current < 10) {
      current = current * 100 + small;
    } else if (small >= 0) {
      current += small;
    }
  }
  const digits = decimals
    .split(" ")
    .map((word) => SMALL.indexOf(word))
    .filter((digit) => digit >= 0)
    .join("");
  return Number(`${total + current}${digits === "" ? "" : `.${digits}`}`);
}

/** Every number of a text, in order. */
export function readNumbers(text: string): FoundNumber[] {
  const figures = [...text.matchAll(FIGURES)].map((match) => ({
    value: Number(match[0].replaceAll(",", "").replace(/^\./, "0.")),
    start: match.index,
    end: match.index + match[0].length,
    isWritten: "figures" as const,
  }));
  const words = [...text.matchAll(WORDS)]
    .filter(([word]) => !/^(?:point|hundred|thousand)$/i.test(word))
    .map((match) => ({
      value: readWords(match[0]),
      start: match.index,
      end: match.index + match[0].length,
      isWritten: "words" as const,
    }));
  return [...figures, ...words].sort((a, b) => a.start - b.start);
}
