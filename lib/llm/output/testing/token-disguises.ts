/** Ways to write a token so that a search for its letters misses it. For tests and benchmarks. */
export type TokenDisguise = readonly [name: string, write: (token: string) => string];

const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [..."acehijkmnoprstuvxw"].map((letter, at) => [
    letter,
    [
      ..."\u0430\u0441\u0435\u04bb\u0456\u0458\u043a\u043c\u043f\u043e\u0440\u0433\u0455\u0442\u057d\u03bd\u0445\u0461",
    ][at] ?? letter,
  ]),
);
/** Only those that look like the letter they stand for. */
const FOLDED = new Set("aceijkmopsx");
const LEET: Readonly<Record<string, string>> = {
  a: "4",
  e: "3",
  i: "1",
  o: "0",
  s: "5",
  t: "7",
  b: "8",
  g: "9",
  z: "2",
};
const SPOKEN =
  "alfa bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey x-ray yankee zulu".split(
    " ",
  );
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const hex = (text: string): string => Buffer.from(text).toString("hex");
const reverse = (text: string): string => [...text].reverse().join("");

function base32(text: string): string {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => BASE32[Number.parseInt(five.padEnd(5, "0"), 2)] ?? "")
    .join("");
}

/** Letters shifted along the alphabet, case kept. */
function shiftLetters(text: string, by: number): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + by) % 26) + base);
  });
}

const codes = (text: string, base: number, pad = 0): string =>
  [...text].map((character) => character.charCodeAt(0).toString(base).padStart(pad, "0")).join(" ");
const wide = (text: string): string =>
  [...text].map((letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)).join("");

export const TOKEN_DISGUISES: readonly TokenDisguise[] = [
  ["plain", (token) => token],
  ["upper case", (token) => token.toUpperCase()],
  [
    "mixed case",
    (token) => [...token].map((letter, at) => (at % 2 ? letter : letter.toUpperCase())).join(""),
  ],
  ["spaced", (token) => [...token].join(" ")],
  ["hyphenated", (token) => [...token].join("-")],
  ["in groups", (token) => (token.match(/.{1,4}/g) ?? []).join(" / ")],
  ["split over lines", (token) => (token.match(/.{1,5}/g) ?? []).join("\n")],
  ["zero-width", (token) => [...token].join("\u200b")],
  ["base64", base64],
  ["base64 behind one byte", (token) => base64(`x${token}`)],
  ["base64 behind two bytes", (token) => base64(`: ${token}, thanks`)],
  ["base64 for addresses", (token) => Buffer.from(`??${token}>>`).toString("base64url")],
  ["base64 in groups", (token) => (base64(token).match(/.{1,6}/g) ?? []).join(" ")],
  ["base64 of UTF-16", (token) => Buffer.from(token, "utf16le").toString("base64")],
  ["base64 twice", (token) => base64(base64(token))],
  ["base32", base32],
  ["base32 in small letters", (token) => base32(`key ${token}`).toLowerCase()],
  ["hexadecimal", hex],
  [
    "hexadecimal in bytes",
    (token) => (hex(token).match(/../g) ?? []).map((byte) => `0x${byte}`).join(", "),
  ],
  ["base64 of hexadecimal", (token) => base64(hex(token))],
  ["ROT13", (token) => shiftLetters(token, 13)],
  ["shifted by three", (token) => shiftLetters(token, 3)],
  ["base64 of ROT13", (token) => base64(shiftLetters(token, 13))],
  ["ROT13 of base64", (token) => shiftLetters(base64(token), 13)],
  ["reversed", reverse],
  ["reversed base64", (token) => reverse(base64(token))],
  ["base64 of reversed", (token) => base64(reverse(token))],
  [
    "mirrored",
    (token) =>
      token
        .toLowerCase()
        .replace(/[a-z]/g, (letter) => String.fromCharCode(219 - letter.charCodeAt(0))),
  ],
  [
    "digits for letters",
    (token) => token.replace(/[aeiostbgz]/g, (letter) => LEET[letter] ?? letter),
  ],
  [
    "look-alike letters",
    (token) =>
      token.replace(/[a-z]/g, (letter) =>
        FOLDED.has(letter) ? (LOOK_ALIKES[letter] ?? letter) : letter,
      ),
  ],
  ["full width", wide],
  [
    "bold letters",
    (token) =>
      token.replace(/[a-z]/g, (letter) =>
        String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97),
      ),
  ],
  ["percent", (token) => (hex(token).match(/../g) ?? []).map((byte) => `%${byte}`).join("")],
  ["entities", (token) => [...token].map((letter) => `&#${letter.charCodeAt(0)};`).join("")],
  ["escapes", (token) => [...token].map((letter) => `\\u00${hex(letter)}`).join("")],
  ["character codes", (token) => codes(token, 10)],
  ["binary", (token) => codes(token, 2, 8)],
  ["octal", (token) => codes(token, 8)],
  [
    "numbers of the alphabet",
    (token) => [...token.toLowerCase()].map((letter) => letter.charCodeAt(0) - 96).join(" "),
  ],
  [
    "spelling words",
    (token) =>
      [...token.toLowerCase()].map((letter) => SPOKEN[letter.charCodeAt(0) - 97] ?? "").join(" "),
  ],
  ["the first half", (token) => token.slice(0, Math.ceil(token.length / 2))],
];
