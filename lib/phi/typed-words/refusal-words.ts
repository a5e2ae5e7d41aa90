import type { IdentifierCategory } from "../identifier.schema";
import type { TypedFinding } from "./typed-words.schema";

const KINDS: Readonly<Record<IdentifierCategory, string>> = {
  name: "a name",
  location: "an address",
  date: "a date of somebody's",
  age: "an age over 89",
  phone: "a telephone number",
  fax: "a fax number",
  email: "an e-mail address",
  ssn: "a Social Security number",
  mrn: "a record number",
  health_plan: "a health plan number",
  account: "an account number",
  license: "a licence number",
  vehicle: "a vehicle's number",
  device: "a device's number",
  url: "a personal web address",
  ip: "a network address",
  biometric: "a biometric record",
  photo: "a photograph",
  other: "a number of somebody's",
};

/** What was seen where, without the words: "The reason: a name at characters 1 to 9." */
export function refusalWords(findings: readonly TypedFinding[]): string {
  const seen = findings.map(({ field, start, end, category, isKnown }) => {
    const kind =
      isKnown && category === "name" ? "the name of a patient of yours" : KINDS[category];
    return `The ${field}: ${kind} at characters ${start + 1} to ${end}.`;
  });
  const ways = findings.some(({ isKnown }) => isKnown)
    ? "Say it without."
    : "Say it without, or state that these words name no patient.";
  return `This is kept where everybody of the clinic may read it, and it looks as if it named a patient. ${seen.join(" ")} Nothing was saved. ${ways}`;
}
