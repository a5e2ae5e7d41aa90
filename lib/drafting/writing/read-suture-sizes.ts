const DIGITS: readonly string[] =
  "zero one two three four five six seven eight nine ten eleven".split(" ");
const MATERIAL =
  "nylon|ethilon|vicryl|prolene|monocryl|silk|chromic|gut|catgut|pds|polypropylene|polyglactin|absorbable|nonabsorbable|non-absorbable|ethibond|rapide|sutures?|stitch(?:es)?";
const SPOKEN = new RegExp(
  `\\b(${DIGITS.slice(1).join("|")}|\\d{1,2})(?:[ -](?:oh?|zero|aught)|\\s-\\s0)[ -](?=(?:(?:simple|interrupted|plain|fast|absorbing|braided|running|blue|undyed) ){0,3}(?:${MATERIAL})\\b)`,
  "gi",
);

/** "five oh nylon" as "5-0 nylon": a size of thread is a number and a nought before its material. */
export function readSutureSizes(text: string): string {
  return text.replace(SPOKEN, (_, size: string) => {
    const value = DIGITS.indexOf(size.toLowerCase());
    return `${value < 0 ? size : value}-0 `;
  });
}
