import { FIRST_NAMES } from "@/lib/phi/gazetteers/first-names";
import { SURNAMES, SURNAMES_ALSO_WORDS } from "@/lib/phi/gazetteers/surnames";
import type { Honeytoken } from "../output/output-finding";
import type { DrawBytes } from "../compose-prompt";
import type { HoneytokenPatient } from "./honeytoken.schema";

const FIRSTS = "bcdfghjkmnprstvwz";
const VOWELS = "aeiou";
const LASTS = "bdgklmnprstv";
const SYLLABLES = 4;
const GIVEN = [...FIRST_NAMES].sort();
const STREETS = ["Lane", "Road", "Avenue", "Court", "Street"] as const;
const SEXES = ["female", "male"] as const;

/**
 * Draws a patient who does not exist. The family name and the street are coined (12 letters, 39 bits each) and in no list of
 * names, the number of the chart has 12 digits, and the telephone number is one that is given to nobody (555-01xx). Pure but
 * for what `drawBytes` gives.
 */
export function drawHoneytoken(drawBytes: DrawBytes): HoneytokenPatient {
  const draw = (below: number): number => {
    const [high = 0, middle = 0, low = 0] = drawBytes(3);
    return ((high << 16) | (middle << 8) | low) % below;
  };
  const pick = <T>(from: readonly T[], fallback: T): T => from[draw(from.length)] ?? fallback;
  const digits = (count: number): string =>
    Array.from({ length: count }, () => String(draw(10))).join("");
  const two = (below: number): string => String(draw(below) + 1).padStart(2, "0");
  return {
    family: capital(coin(draw)),
    given: capital(pick(GIVEN, "ada")),
    birthDate: `${1930 + draw(75)}-${two(12)}-${two(28)}`,
    sex: pick(SEXES, "female"),
    mrn: `${digits(4)}-${digits(4)}-${digits(4)}`,
    phone: `(${2 + draw(8)}${digits(2)}) 555-01${digits(2)}`,
    address: `${100 + draw(9_800)} ${capital(coin(draw))} ${pick(STREETS, "Lane")}`,
  };
}

function coin(draw: (below: number) => number): string {
  const letter = (from: string): string => from.charAt(draw(from.length));
  for (;;) {
    const word = Array.from(
      { length: SYLLABLES },
      () => letter(FIRSTS) + letter(VOWELS) + letter(LASTS),
    ).join("");
    if (!SURNAMES.has(word) && !SURNAMES_ALSO_WORDS.has(word)) return word;
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * What no answer may hold of such a patient: each value that is nobody else's, by itself. A given name and a birth date are
 * shared with people who exist, so they prove nothing.
 */
export function valuesOfHoneytoken(id: string, patient: HoneytokenPatient): readonly Honeytoken[] {
  const [, street = ""] = patient.address.split(" ");
  return [patient.family, patient.mrn, patient.phone, street].map((value) => ({ id, value }));
}
