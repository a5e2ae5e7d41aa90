import { LAB } from "../written/topic-words";

/** A value with a laboratory's unit, or with a reference range, that opens a line. */
const VALUE =
  /^\s{0,20}[<>]?\s?\d{1,6}(?:\.\d{1,3})?\s{0,8}(?:(?:%|[mµu]?g\/d?l|[mµun]?mol\/l|meq\/l|ng\/m?l|pg\/ml|m?i?u\/l|k\/ul|x10\S{0,4}|mm\/h\w{0,2})(?![a-z])|\(\d{1,4}(?:\.\d{1,3})?\s?[-–])/i;
const MOST_WORDS = 4;

/** A line that is only the name of a test waits for the value on the next one. */
export function awaitsValue(before: string, line: string): boolean {
  const name = before.trim();
  return (
    name.length < 40 &&
    !/\d\s*$/.test(name) &&
    name.split(/\s+/).length <= MOST_WORDS &&
    LAB.test(name) &&
    VALUE.test(line)
  );
}
