import { shadowOf } from "./shadow-copy";

/** Letters and digits only, without case or diacritics: how two spellings of one value are compared. */
export function comparable(value: string): string {
  return shadowOf(value)
    .text.normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** The words of a value in comparable form, in order. */
export function comparableWords(value: string): string[] {
  return shadowOf(value)
    .text.normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .map((word) => word.replace(/'s$/u, "").replaceAll("'", ""))
    .filter((word) => word.length > 0);
}
