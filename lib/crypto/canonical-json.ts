/**
 * JSON Canonicalization Scheme (RFC 8785) on I-JSON (RFC 7493): one value, one sequence of bytes. What JSON
 * would change or lose without saying so is refused: lone surrogates, numbers that are not finite, integers
 * beyond 2^53 - 1, dates and other objects with a class, undefined inside an array, a key given twice.
 */
import canonicalize from "canonicalize";
import { ProvenoteError } from "@/lib/errors";
import { utf8 } from "./digest";

/** Deeper than any document here, and shallow enough for every walker of a parsed value. */
export const MAX_JSON_DEPTH = 200;

/**
 * The canonical bytes of a JSON value. A property that is undefined counts as absent. Throws
 * `crypto.not_canonical` with the reason, never with the value.
 */
export function canonicalBytes(value: unknown): Buffer<ArrayBuffer> {
  assertCanonical(value, 0);
  const text = canonicalize(value);
  if (text === undefined) throw notCanonical("not a JSON value");
  return utf8(text);
}

/**
 * Parses JSON that is about to be verified. Refuses what `JSON.parse` resolves silently. Throws
 * `crypto.not_json` or `crypto.not_canonical`.
 */
export function parseStrictJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The engine's message quotes the text, which may be a chart.
    throw new ProvenoteError("invalid", "crypto.not_json", "The text is not JSON.");
  }
  assertNothingLost(text);
  assertCanonical(value, 0);
  return value;
}

function assertCanonical(value: unknown, depth: number): void {
  if (depth > MAX_JSON_DEPTH) throw notCanonical("nested too deeply");
  switch (typeof value) {
    case "string":
      return assertWellFormed(value);
    case "number":
      return assertExactNumber(value);
    case "boolean":
      return;
    case "object":
      if (value === null) return;
      if (Array.isArray(value)) {
        // Not forEach, which skips holes.
        for (const item of value as unknown[]) assertCanonical(item, depth + 1);
        return;
      }
      return assertCanonicalObject(value, depth);
    default:
      throw notCanonical("not a JSON value");
  }
}

function assertCanonicalObject(value: object, depth: number): void {
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!isPlain || typeof (value as { toJSON?: unknown }).toJSON === "function") {
    throw notCanonical("an object with a class");
  }
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    assertWellFormed(key);
    assertCanonical(item, depth + 1);
  }
}

function assertWellFormed(text: string): void {
  if (!text.isWellFormed()) throw notCanonical("a lone surrogate");
}

/** From here on a number is written with an exponent, as an approximation that shows. */
const FIRST_WITH_EXPONENT = 1e21;

function assertExactNumber(value: number): void {
  if (!Number.isFinite(value)) throw notCanonical("a number that is not finite");
  const isWrittenExactly = Number.isInteger(value) && Math.abs(value) < FIRST_WITH_EXPONENT;
  if (isWrittenExactly && !Number.isSafeInteger(value)) throw unsafeInteger();
}

function unsafeInteger(): ProvenoteError {
  return notCanonical("an integer beyond 2^53");
}

const NUMBER = /[-+.0-9eE]+/y;

/**
 * Walks valid JSON for what `JSON.parse` resolves silently: a key given twice, and an integer whose digits
 * a double cannot hold. A string before a colon is a key.
 */
function assertNothingLost(text: string): void {
  const open: (Set<string> | null)[] = [];
  let lastString = "";
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') {
      const end = endOfString(text, at);
      lastString = text.slice(at, end);
      at = end - 1;
    } else if (character === "{") open.push(new Set());
    else if (character === "[") open.push(null);
    else if (character === ":") addKey(open.at(-1), JSON.parse(lastString) as string);
    else if (character === "}" || character === "]") open.pop();
    else if (character === "-" || (character >= "0" && character <= "9")) {
      at = endOfNumber(text, at) - 1;
    }
  }
}

/** @returns the index after the number that begins at `start` */
function endOfNumber(text: string, start: number): number {
  NUMBER.lastIndex = start;
  const [digits = ""] = NUMBER.exec(text) ?? [];
  if (/^-?\d+$/.test(digits) && !Number.isSafeInteger(Number(digits))) throw unsafeInteger();
  return start + digits.length;
}

/** @returns the index after the closing quote of the string that begins at `start` */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text.charAt(at) !== '"') at += text.charAt(at) === "\\" ? 2 : 1;
  return at + 1;
}

function addKey(keys: Set<string> | null | undefined, key: string): void {
  if (keys?.has(key)) throw notCanonical("a key given twice");
  keys?.add(key);
}

function notCanonical(reason: string): ProvenoteError {
  return new ProvenoteError(
    "invalid",
    "crypto.not_canonical",
    `The value has no canonical form: ${reason}.`,
    { reason },
  );
}
