/**
 * Stretches of a text that hide words behind an encoding: base64, hexadecimal, percent and backslash escapes (any
 * readable sentence in them counts), and ROT13, reversed, letter-spaced and digit-for-letter writing (only what the
 * caller takes for an order counts, since chance makes words of any letters). Offsets are of the text as given.
 */
export type EncodedSpan = { readonly start: number; readonly end: number };

const BASE64 = /(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/_-]{20,20000}={0,2}/g;
const HEX = /(?<![0-9A-Za-z])(?:(?:0x|\\x)?[0-9a-fA-F]{2}[ ,:]?){12,20000}/g;
const PERCENT = /(?:%[0-9a-fA-F]{2}){6,20000}|(?:[\w.]{0,12}%[0-9a-fA-F]{2}){6,20000}[\w.]{0,12}/g;
const ESCAPED = /(?:\\u\{?[0-9a-fA-F]{2,6}\}?|\\x[0-9a-fA-F]{2}|&#x?[0-9a-fA-F]{2,6};){6,20000}/g;
const SPACED = /(?<![\p{L}\p{N}])(?:\p{L}[ .\-_*]{1,3}){8,400}\p{L}(?![\p{L}\p{N}])/gu;
const LEET_WORD = /[a-z]\w{0,20}[0134578@$]|[0134578@$]\w{0,20}[a-z]/i;

const WORDS =
  /\b(?:the|and|you|all|of|to|in|is|for|your|with|this|that|ignore|print|send|patients?|instructions?|previous|system|prompt|note)\b/gi;

/** Printable, with blanks, and with words people use: not what a checksum or a serial number decodes to. */
function isReadable(text: string): boolean {
  if (text.length < 12) return false;
  const printable = text.replace(/[^\x20-\x7e\n]/g, "").length;
  return printable / text.length > 0.9 && (text.match(WORDS)?.length ?? 0) >= 2;
}

const fromBytes = (bytes: Buffer): string =>
  bytes.includes(0) ? bytes.toString("utf16le") : bytes.toString("utf8");

function decodeBase64(run: string): string {
  return fromBytes(Buffer.from(run.replaceAll("-", "+").replaceAll("_", "/"), "base64"));
}

function decodeHex(run: string): string {
  return fromBytes(Buffer.from(run.replace(/0x|\\x|[^0-9a-fA-F]/g, ""), "hex"));
}

function decodePercent(run: string): string {
  return run.replace(/%([0-9a-fA-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** `\u0041`, `\x41`, `&#65;` and `&#x41;` as the character they stand for. */
function decodeEscapes(run: string): string {
  return run.replace(
    /\\u\{?([0-9a-fA-F]{2,6})\}?|\\x([0-9a-fA-F]{2})|&#x([0-9a-fA-F]{2,6});|&#([0-9]{2,7});/g,
    (_, unicode?: string, byte?: string, hex?: string, decimal?: string) => {
      const digits = unicode ?? byte ?? hex;
      const code = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}

const DECODED_RUNS: readonly (readonly [RegExp, (run: string) => string])[] = [
  [BASE64, decodeBase64],
  [HEX, decodeHex],
  [PERCENT, decodePercent],
  [ESCAPED, decodeEscapes],
];

function rotate13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

const LEET: Readonly<Record<string, string>> = Object.fromEntries(
  [..."0134578@$!"].map((mark, at) => [mark, "oieastbasi"[at] ?? mark]),
);

const unleet = (text: string): string =>
  text.replace(/[0134578@$!]/g, (mark) => LEET[mark] ?? mark);

/** Stretches that no full stop or line end divides: whole rewritings are tried on these. */
const STRETCH = /[^\n]{12,2000}/g;

/** Finds encoded stretches in `text`; `isOrder` decides on what a rewriting of letters gives. Pure. */
export function findEncodedPayloads(
  text: string,
  isOrder: (decoded: string) => boolean,
): EncodedSpan[] {
  const found: EncodedSpan[] = [];
  const add = (start: number, length: number): void => {
    found.push({ start, end: start + length });
  };
  for (const [pattern, decode] of DECODED_RUNS) {
    for (const { 0: run, index } of text.matchAll(pattern)) {
      const decoded = decode(run);
      if (isReadable(decoded) || (decoded.length >= 12 && isOrder(decoded))) add(index, run.length);
    }
  }
  for (const { 0: run, index } of text.matchAll(SPACED)) {
    const words = run.replace(/\s{2,3}/g, "\n").replace(/[ .\-_*]/g, "");
    if (isOrder(words.replaceAll("\n", " "))) add(index, run.length);
  }
  for (const { 0: line, index } of text.matchAll(STRETCH)) {
    const isPlainOrder = isOrder(line);
    const rewritten = [rotate13(line), [...line].reverse().join("")];
    if (LEET_WORD.test(line)) rewritten.push(unleet(line));
    if (!isPlainOrder && rewritten.some(isOrder)) add(index, line.length);
  }
  return found;
}
