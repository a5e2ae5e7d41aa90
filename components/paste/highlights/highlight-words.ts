import type { DetectorFamily } from "@/lib/phi/attestation.schema";
import type { IdentifierCategory } from "@/lib/phi/identifier.schema";
import type { RecognisedSpan } from "../paste-view";

/** Every kind by its name. */
export const CATEGORY_WORDS: Readonly<Record<IdentifierCategory, string>> = {
  name: "Name",
  location: "Place",
  date: "Date",
  age: "Age over 89",
  phone: "Phone",
  fax: "Fax",
  email: "E-mail",
  url: "Web address",
  mrn: "Record number",
  health_plan: "Insurance number",
  account: "Account number",
  ssn: "Social Security number",
  license: "License number",
  vehicle: "Vehicle",
  device: "Device",
  ip: "Network address",
  photo: "Photo",
  biometric: "Biometric",
  other: "Other",
};

/** The kinds a person may choose from; what else there is, is recognised by its own form or is Other. */
export const CHOICES: readonly IdentifierCategory[] = [
  "name",
  "location",
  "date",
  "phone",
  "email",
  "mrn",
  "health_plan",
  "account",
  "ssn",
  "license",
  "device",
  "other",
];

/** Why a rule took something for an identifier. `*` is the word that stands before it. */
const WHY: Readonly<Partial<Record<string, string>>> = {
  "record number trigger": "record number after *",
  "account trigger": "account number after *",
  "plan number trigger": "insurance number after *",
  "licence trigger": "license number after *",
  "device trigger": "device number after *",
  "vehicle trigger": "vehicle number after *",
  "SSN trigger": "Social Security number after *",
  "SSN shape": "written like a Social Security number",
  "DEA number shape": "written like a DEA number",
  "VIN shape": "written like a vehicle number",
  "card number shape": "written like a card number",
  "e-mail shape": "written like an e-mail address",
  "spoken e-mail": "an e-mail address as spoken",
  "postal code shape": "written like a postal code",
  UDI: "a device identifier (UDI)",
  title: "a name after *",
  "name cue": "a name after *",
  "role cue": "a name after *",
  "patient cue": "a name after *",
  "relative cue": "a relative’s name after *",
  greeting: "a name after *",
  credential: "a name before a credential",
  "family, given": "family and given name",
  "header field": "a field of a header",
  letterhead: "a letterhead",
  "lone name": "a name on its own",
  "typed placeholder": "a placeholder typed by hand",
};

const WORD_BEFORE = /([\p{L}\p{N}][\p{L}\p{N}.'’/-]*)[\s:#.=(]*$/u;

/** "record number after “MRN”": why this is highlighted, from the rule's reason and the text before it. */
export function whyWords(span: RecognisedSpan, text: string): string {
  if (span.detector === "by_hand") return "added by hand";
  if (span.detector === "known_value") return "a value that is known";
  if (span.detector === "propagation") return "a name that stands elsewhere in this text";
  if (span.detector === "model") return "it reads like one where it stands";
  if (span.detector === "second_look") return "it looks like an identifier";
  const words = WHY[span.reason] ?? span.reason;
  if (!words.includes("*")) return words;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, span.start - 40), span.start))?.[1];
  return before === undefined ? words.replace(" after *", "") : words.replace("*", `“${before}”`);
}

const FOUND_BY: Readonly<Record<DetectorFamily, string>> = {
  rules: "Found by rules",
  model: "Found by the classifier",
  known_value: "Of the patient or of your staff. It never passes, so it cannot be rejected",
  propagation: "Found by rules",
  by_hand: "In this text only",
  custom_pattern: "Found by a pattern of your clinic",
  second_look: "Found by the second check",
};

/** Who found it, and for a known value why nobody can reject it. */
export function foundByWords(span: RecognisedSpan): string {
  if (span.reason === "typed placeholder") {
    return "It would be taken for one of ours, so it cannot be rejected";
  }
  return FOUND_BY[span.detector];
}
