/**
 * The pattern language of an organization's own identifiers: `MR-999999`, `AA99-9{4,8}`. It has no
 * repetition without a bound and no choice inside a pattern, so that one walk over a text is enough
 * (decision 0011). A file without zod: the page that edits patterns checks them while one types.
 *
 *   9 a digit · A a letter · X a letter or a digit · anything else itself
 *   ? the character before it may be missing · {4} or {2,6} how often it stands
 *   \9 \A \X the character itself; letters match in either case
 */
export type PatternElement = {
  readonly kind: "digit" | "letter" | "alphanumeric" | "literal";
  /** What a literal is, in lower case; empty for a class. */
  readonly character: string;
  readonly min: number;
  readonly max: number;
};

/** What is wrong, and where: the position of the character, counted from 1. */
export type PatternProblem = { readonly position: number; readonly message: string };

export type ParsedPattern =
  | { readonly ok: true; readonly elements: readonly PatternElement[] }
  | { readonly ok: false; readonly problem: PatternProblem };

const MAX_PATTERN_SOURCE = 60;
/** The longest text a pattern may match. */
export const MAX_PATTERN_LENGTH = 40;

const CLASSES: Readonly<Record<string, PatternElement["kind"]>> = {
  "9": "digit",
  A: "letter",
  X: "alphanumeric",
};
const LITERAL = /^[A-Za-z0-9 \-/.#_:]$/;
const COUNT = /^\{(\d{1,2})(?:,(\d{1,2}))?\}/;

type Step =
  | { readonly ok: true; readonly element: PatternElement; readonly next: number }
  | { readonly ok: false; readonly problem: PatternProblem };

const fail = (position: number, message: string): { ok: false; problem: PatternProblem } => ({
  ok: false,
  problem: { position, message },
});

/** One character or class, without its count. */
function readCharacter(source: string, at: number): Step {
  const character = source.charAt(at);
  const once = (kind: PatternElement["kind"], literal: string, next: number): Step => ({
    ok: true,
    element: { kind, character: literal, min: 1, max: 1 },
    next,
  });
  if (character === "\\") {
    const escaped = source.charAt(at + 1);
    return LITERAL.test(escaped)
      ? once("literal", escaped.toLowerCase(), at + 2)
      : fail(at + 1, "A \\ stands before 9, A or X to mean that character itself.");
  }
  const kind = CLASSES[character];
  if (kind !== undefined) return once(kind, "", at + 1);
  if (character === "?" || character === "{") {
    return fail(at + 1, `Nothing stands before “${character}” that it could count.`);
  }
  if (!LITERAL.test(character)) {
    return fail(
      at + 1,
      `“${character}” has no meaning here. Use 9, A, X, letters, digits, blanks and - / . # _ :`,
    );
  }
  return once("literal", character.toLowerCase(), at + 1);
}

/** The count behind a character: `?`, `{4}`, `{2,6}`, or none. */
function readCount(source: string, at: number): { min: number; max: number; next: number } | null {
  if (source.charAt(at) === "?") return { min: 0, max: 1, next: at + 1 };
  if (source.charAt(at) !== "{") return { min: 1, max: 1, next: at };
  const match = COUNT.exec(source.slice(at, at + 8));
  if (match === null) return null;
  const min = Number(match[1]);
  const max = match[2] === undefined ? min : Number(match[2]);
  return { min, max, next: at + match[0].length };
}

function readElement(source: string, at: number): Step {
  const read = readCharacter(source, at);
  if (!read.ok) return read;
  const count = readCount(source, read.next);
  if (count === null) {
    return fail(read.next + 1, "A count looks like {4} or {2,6}.");
  }
  if (count.max < 1 || count.min > count.max) {
    return fail(read.next + 1, "The second number of a count must not be smaller than the first.");
  }
  const after = source.charAt(count.next);
  if (count.next > read.next && (after === "?" || after === "{")) {
    return fail(count.next + 1, "A character can have one count only.");
  }
  return {
    ok: true,
    element: { ...read.element, min: count.min, max: count.max },
    next: count.next,
  };
}

/** Reads a pattern. Pure; never throws, and says where the mistake is. */
export function parsePattern(source: string): ParsedPattern {
  if (source === "") return fail(1, "Write a pattern, such as MR-999999.");
  if (source.length > MAX_PATTERN_SOURCE) {
    return fail(MAX_PATTERN_SOURCE + 1, `A pattern has at most ${MAX_PATTERN_SOURCE} characters.`);
  }
  if (source !== source.trim()) {
    return fail(
      source.startsWith(" ") ? 1 : source.length,
      "A pattern neither begins nor ends with a blank.",
    );
  }
  const elements: PatternElement[] = [];
  let [at, longest] = [0, 0];
  while (at < source.length) {
    const read = readElement(source, at);
    if (!read.ok) return read;
    longest += read.element.max;
    if (longest > MAX_PATTERN_LENGTH) {
      return fail(at + 1, `A pattern matches at most ${MAX_PATTERN_LENGTH} characters.`);
    }
    elements.push(read.element);
    at = read.next;
  }
  return { ok: true, elements };
}
