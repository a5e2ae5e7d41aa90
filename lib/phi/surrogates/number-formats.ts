import { comparable } from "../detection/comparable-value";
import type { IdentifierCategory } from "../identifier.schema";
import { drawBelow, drawItem, drawSyllables, type RandomSource } from "./random-source";

/**
 * Synthetic numbers, codes and addresses in the format of the original: a digit for a digit, a letter for a
 * letter, marks kept. Telephone numbers lie in the range kept for fiction (555-0100 to 555-0199), social
 * security numbers in an area that was never issued, net addresses in the documentation ranges (RFC 5737,
 * RFC 3849), mail and web addresses at the reserved names of RFC 2606.
 */
const CONSONANTS = "BCDFGHJKLMNPQRSTVWXZ";
const HEX = "0123456789abcdef";

/** `attempt` moves the first character on, so that a poor source cannot give the same value for ever. */
export function sameFormat(value: string, random: RandomSource, attempt = 0): string {
  const isHex = /^[0-9a-f]{2,}(?:[:-][0-9a-f]{2,}){2,}$/i.test(value) && /[a-f]/i.test(value);
  let isFirst = true;
  return value.replace(/[\p{L}\p{Nd}]/gu, (character, at: number) => {
    const bump = isFirst ? attempt : 0;
    isFirst = false;
    if (isHex) {
      const digit = HEX[(drawBelow(16, random) + bump) % 16] ?? "0";
      return /\p{Lu}/u.test(value) ? digit.toUpperCase() : digit;
    }
    if (/\p{Nd}/u.test(character)) {
      // A number does not begin with a zero that its model has not.
      const least = character !== "0" && !/\d/.test(value[at - 1] ?? "") ? 1 : 0;
      return String(least + ((drawBelow(10 - least, random) + bump) % (10 - least)));
    }
    const letter = CONSONANTS[(drawBelow(20, random) + bump) % 20] ?? "X";
    return /\p{Ll}/u.test(character) ? letter.toLowerCase() : letter;
  });
}

const DOMAINS = ["example.org", "example.net", "example.com"];

const EXTENSION = /\s?(?:x|ext\.?|extension)\s?#?\d{1,6}$/i;

function phoneLike(value: string, random: RandomSource, attempt: number): string {
  const extension = EXTENSION.exec(value)?.[0] ?? "";
  const main = value.slice(0, value.length - extension.length);
  const count = main.replace(/\P{Nd}/gu, "").length;
  const end = extension.replace(/\d/g, () => String(drawBelow(10, random)));
  if (count < 7) return sameFormat(main, random, attempt) + end;
  const line = `55501${String((drawBelow(100, random) + attempt) % 100).padStart(2, "0")}`;
  const area = String(200 + ((drawBelow(790, random) + attempt) % 790)).padStart(3, "0");
  // A country code keeps its digits: it names no person.
  const country = main.replace(/\P{Nd}/gu, "").slice(0, Math.max(0, count - 10));
  const digits = [...(country + area.slice(0, Math.min(3, count - 7)) + line)];
  let at = 0;
  const shown = main.replace(/\p{Nd}/gu, () => digits[(at += 1) - 1] ?? "0");
  // Letters stand for digits: 1-800-FLOWERS.
  return shown.replace(/\p{L}/gu, (letter) => sameFormat(letter, random)) + end;
}

/** 900 to 999 was never an area, and groups below 50 are not used for taxpayers either. */
function socialSecurityLike(value: string, random: RandomSource, attempt: number): string {
  const digits = value.replace(/\P{Nd}/gu, "");
  if (digits.length !== 9) return sameFormat(value, random, attempt);
  const draw = (least: number, count: number, width: number): string =>
    String(least + ((drawBelow(count, random) + attempt) % count)).padStart(width, "0");
  const made = `${draw(900, 100, 3)}${draw(1, 49, 2)}${draw(1, 9_999, 4)}`;
  let at = 0;
  return value.replace(/\p{Nd}/gu, () => made[(at += 1) - 1] ?? "0");
}

function networkLike(value: string, random: RandomSource, attempt: number): string {
  if (/^\d+(?:\.\d+){3}/.test(value)) {
    const network = drawItem(["192.0.2", "198.51.100", "203.0.113"], random);
    const port = /:\d+$/.exec(value)?.[0] ?? "";
    return `${network}.${1 + ((drawBelow(254, random) + attempt) % 254)}${port}`;
  }
  const isHardware = /^[0-9a-f]{2}([:-][0-9a-f]{2}){5}$/i.test(value);
  const hex = (count: number): string =>
    Array.from({ length: count }, () => HEX[drawBelow(16, random)] ?? "0").join("");
  if (!isHardware) return `2001:db8::${hex(4)}:${hex(3)}${HEX[attempt % 16] ?? "0"}`;
  const mark = value[2] ?? ":";
  return ["02", hex(2), hex(2), hex(2), hex(2), hex(2)].join(mark);
}

/** Mail, web and net addresses are compared whole; everything else by its letters and digits. */
const ADDRESSES: ReadonlySet<IdentifierCategory> = new Set<IdentifierCategory>([
  "email",
  "url",
  "ip",
]);

/** One number in all its formats: a telephone number with and without its country code is the same. */
export function numberKey(category: IdentifierCategory, value: string): string {
  if (ADDRESSES.has(category)) return value.toLowerCase();
  const plain = comparable(value) || value;
  const isPhone = category === "phone" || category === "fax";
  return isPhone && /^\d{11,13}$/.test(plain) ? plain.slice(-10) : plain;
}

/** `model`, a surrogate in one format, written in the format of `value`; from the end, country codes stay. */
export function layOnto(category: IdentifierCategory, value: string, model: string): string {
  if (ADDRESSES.has(category)) return model;
  const characters = [...model].filter((character) => /[\p{L}\p{Nd}]/u.test(character)).reverse();
  let at = 0;
  const laid = [...value].reverse().map((character) => {
    if (!/[\p{L}\p{Nd}]/u.test(character)) return character;
    // What is longer than the model is a country code, or else a letter that only looks like one.
    const other = characters[at] ?? (/\d/.test(character) ? character : "X");
    at += 1;
    return /\p{Ll}/u.test(character) ? other.toLowerCase() : other.toUpperCase();
  });
  return laid.reverse().join("");
}

const IMAGE_ENDING = /\.(?:jpe?g|png|heic|tiff?|bmp|dcm|gif|mp4|mov|wav)$/i;

/** A value of any category that is neither name, place, date nor age. */
export function drawNumber(
  category: IdentifierCategory,
  value: string,
  random: RandomSource,
  attempt: number,
): string {
  const word = (): string => drawSyllables(3 + Math.floor(attempt / 8), random);
  switch (category) {
    case "phone":
    case "fax":
      return phoneLike(value, random, attempt);
    case "email":
      return `${word()}${drawBelow(90, random) + 10}@${DOMAINS[attempt % 3] ?? ""}`;
    case "url": {
      const head = /^(?:https?:\/\/)?(?:www\.)?/i.exec(value)?.[0] ?? "";
      return `${head}${DOMAINS[attempt % 3] ?? ""}/${word()}${drawBelow(90, random) + 10}`;
    }
    case "ssn":
      return socialSecurityLike(value, random, attempt);
    case "ip":
      return networkLike(value, random, attempt);
    case "photo": {
      const ending = IMAGE_ENDING.exec(value)?.[0] ?? "";
      return sameFormat(value.slice(0, value.length - ending.length), random, attempt) + ending;
    }
    default:
      return sameFormat(value, random, attempt);
  }
}
