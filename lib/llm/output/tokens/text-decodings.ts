/**
 * What a text says when it is read through an encoding. Wrong guesses give noise, which is harmless: the readers look
 * for tokens and addresses in it and find none. Blanks and marks are passed over and every alignment is tried, so
 * neither spaces nor line ends nor words around an encoded stretch hide it. Each is linear in the text.
 */
type Decoding = {
  readonly name: string;
  readonly decode: (text: string) => readonly string[];
};

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Reads digits of `bits` bits each, from each of the alignments at which a byte may begin. */
function unpack(digits: readonly number[], bits: number, alignments: number): string[] {
  const texts: string[] = [];
  for (let skip = 0; skip < alignments; skip += 1) {
    const codes: number[] = [];
    let [held, count] = [0, 0];
    for (let at = skip; at < digits.length; at += 1) {
      held = ((held << bits) | (digits[at] ?? 0)) & 0xffff;
      count += bits;
      if (count >= 8) {
        count -= 8;
        codes.push((held >> count) & 0xff);
      }
    }
    texts.push(fromCodes(codes));
  }
  return texts;
}

/** Code units as text, in parts: a long list spread into one call overflows the stack. NULs of UTF-16 fall away. */
function fromCodes(codes: readonly number[]): string {
  let text = "";
  for (let at = 0; at < codes.length; at += 4096) {
    text += String.fromCharCode(...codes.slice(at, at + 4096).filter((code) => code !== 0));
  }
  return text;
}

function digitsOf(text: string, alphabet: string): number[] {
  const value = new Map([...alphabet].map((digit, at) => [digit, at]));
  const digits: number[] = [];
  for (const character of text) {
    const digit = value.get(character);
    if (digit !== undefined) digits.push(digit);
  }
  return digits;
}

/** Letters and digits alone: in the base64 of plain letters "+" and "/" do not occur, so they are separators here. */
const decodeBase64 = (text: string): string[] => [
  ...unpack(digitsOf(text.replace(/[^A-Za-z0-9]/g, ""), BASE64), 6, 4),
  ...unpack(digitsOf(text.replaceAll("-", "+").replaceAll("_", "/"), BASE64), 6, 4),
];
const decodeBase32 = (text: string): string[] => unpack(digitsOf(text.toUpperCase(), BASE32), 5, 8);
const decodeHex = (text: string): string[] =>
  unpack(
    digitsOf(text.toLowerCase().replace(/0x|\\x|\\u00|%|&#x|u\+00/g, ""), "0123456789abcdef"),
    4,
    2,
  );

const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  colon: ":",
  sol: "/",
  bsol: "\\",
  period: ".",
  lpar: "(",
  rpar: ")",
  lsqb: "[",
  lbrack: "[",
  rsqb: "]",
  rbrack: "]",
  excl: "!",
  commat: "@",
  num: "#",
  percnt: "%",
  equals: "=",
  quest: "?",
  tab: " ",
  newline: "\n",
  nbsp: " ",
  shy: "",
};

const fromCode = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";

/** Percent signs, HTML entities, and the escapes of JavaScript and CSS, as the character they stand for. */
export function decodeEscapes(text: string): string {
  return text
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});?/gi, (whole, name: string) => {
      const lower = name.toLowerCase();
      if (lower.startsWith("#x")) return fromCode(Number.parseInt(lower.slice(2), 16));
      return lower.startsWith("#") ? fromCode(Number(lower.slice(1))) : (NAMED[lower] ?? whole);
    })
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString())
    .replace(/\\u\{?([0-9a-f]{4,6})\}?|\\x([0-9a-f]{2})/gi, (_, long?: string, short?: string) =>
      fromCode(Number.parseInt(long ?? short ?? "0", 16)),
    );
}

/** Runs of numbers as character codes: decimal, octal and binary, and 1 to 26 as the letters of the alphabet. */
function decodeNumbers(text: string): string[] {
  const numbers = text.match(/\d{1,8}/g) ?? [];
  if (numbers.length < 6) return [];
  const read = (base: number, first: number, last: number, shift: number): string =>
    fromCodes(
      numbers
        .filter((digits) =>
          (base === 2 ? /^[01]{7,8}$/ : base === 8 ? /^[0-7]{2,3}$/ : /./).test(digits),
        )
        .map((digits) => Number.parseInt(digits, base))
        .filter((code) => code >= first && code <= last)
        .map((code) => code + shift),
    );
  return [read(10, 32, 126, 0), read(10, 1, 26, 96), read(8, 32, 126, 0), read(2, 32, 126, 0)];
}

const SPOKEN =
  "alfa alpha bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray x-ray yankee zulu";
const SPOKEN_LETTERS: ReadonlyMap<string, string> = new Map(
  SPOKEN.split(" ").map((word) => [word, word[0] ?? ""]),
);
const MORSE =
  ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split(
    " ",
  );
const MORSE_LETTERS: ReadonlyMap<string, string> = new Map(
  MORSE.map((signs, at) => [signs, String.fromCharCode(97 + at)]),
);

function decodeSpelled(text: string): string[] {
  const words = text.toLowerCase().match(/x-ray|[a-z]+/g) ?? [];
  const signs = text.replace(/[^.\-\s/|]/g, " ").match(/[.-]+/g) ?? [];
  return [
    words.map((word) => SPOKEN_LETTERS.get(word) ?? "").join(""),
    signs.map((sign) => MORSE_LETTERS.get(sign) ?? "").join(""),
  ];
}

function rotate13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

const DECODINGS: readonly Decoding[] = [
  { name: "escaped", decode: (text) => [decodeEscapes(text)].filter((found) => found !== text) },
  { name: "base64", decode: decodeBase64 },
  { name: "base32", decode: decodeBase32 },
  { name: "hex", decode: decodeHex },
  { name: "reversed", decode: (text) => [[...text].reverse().join("")] },
  { name: "rot13", decode: (text) => [rotate13(text)] },
  { name: "numbers", decode: decodeNumbers },
  { name: "spelled", decode: decodeSpelled },
];

export type Reading = { readonly name: string; readonly text: string };

/** Noise has no such run; what an encoding hides has one, and so may hide another beneath it. */
const LEGIBLE = /[\x20-\x7e]{14}/;

/** The text and every reading of it, through one encoding and through two, one within the other. */
export function readingsOf(text: string): readonly Reading[] {
  const first = readThrough({ name: "plain", text });
  const second = first.filter((reading) => LEGIBLE.test(reading.text)).flatMap(readThrough);
  return [{ name: "plain", text }, ...first, ...second];
}

/** Done twice, these give back what was there. */
const UNDOES_ITSELF = new Set(["reversed", "rot13"]);

function readThrough(reading: Reading): Reading[] {
  return DECODINGS.filter(({ name }) => name !== reading.name || !UNDOES_ITSELF.has(name)).flatMap(
    ({ name, decode }) => decode(reading.text).map((text) => ({ name, text })),
  );
}
