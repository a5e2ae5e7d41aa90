import type { CustomPattern, PolicyActions } from "@/lib/phi/policy/policy.schema";
import type { PolicyVersionView } from "./policy-view";

type Choice = Readonly<{
  value: string;
  label: string;
  /** What follows from choosing it; said in the row before and after. */
  note?: string;
  /** It leaves something that Safe Harbor, read to the letter, does not. */
  isLoose?: boolean;
}>;

export type PolicyRow = Readonly<{
  /** The action a choice sets; null for a row that cannot be changed. */
  action: keyof PolicyActions | null;
  kind: string;
  what: string;
  choices: readonly Choice[];
}>;

const REPLACED: Choice = { value: "replace", label: "Replaced" };

/** The kinds of 45 CFR 164.514(b)(2)(i), those with a choice beside the fixed ones they are a part of. */
export const POLICY_ROWS: readonly PolicyRow[] = [
  {
    action: null,
    kind: "Names",
    what: "Patients, relatives, and everybody whose part is not plain",
    choices: [REPLACED],
  },
  {
    action: "provider_name",
    kind: "Names of professionals",
    what: "With a title, a credential or a labelled line: “Dr. …”, “…, MD”, “Attending: …”",
    choices: [
      REPLACED,
      {
        value: "keep",
        label: "Kept",
        note: "If kept: your own staff are still replaced, and so is a name that somebody else in the text shares.",
      },
    ],
  },
  {
    action: null,
    kind: "Places",
    what: "Addresses, towns, residences, schools, employers",
    choices: [REPLACED],
  },
  {
    action: "facility_name",
    kind: "Hospitals and clinics",
    what: "Health centres by their name, without the town behind it",
    choices: [
      REPLACED,
      {
        value: "keep",
        label: "Kept",
        note: "If kept: a name can show where a patient lives. Safe Harbor, read to the letter, replaces it.",
        isLoose: true,
      },
    ],
  },
  {
    action: "zip",
    kind: "ZIP codes",
    what: "Behind a state or a label",
    choices: [
      REPLACED,
      {
        value: "keep_three_digits",
        label: "First three digits kept",
        note: "If kept: only where more than 20,000 people live. Other codes are replaced.",
      },
    ],
  },
  {
    action: "date",
    kind: "Dates",
    what: "Days and months, holidays included. Clock times and weekdays stay",
    choices: [
      REPLACED,
      {
        value: "keep_year",
        label: "Year kept",
        note: "If the year is kept, as Safe Harbor lets it: years before 1950 still go, they show an age over 89.",
      },
    ],
  },
  {
    action: "age",
    kind: "Ages over 89",
    what: "In digits and in words",
    choices: [
      REPLACED,
      {
        value: "generalise",
        label: "Written “90 or older”",
        note: "If written so: a draft says “90 or older” too, the exact age is not put back.",
      },
    ],
  },
  {
    action: null,
    kind: "Contacts",
    what: "Phone, fax, e-mail, web and network addresses",
    choices: [REPLACED],
  },
  {
    action: null,
    kind: "Numbers and the rest",
    what: "Social security, record, plan, account, license, vehicle and device numbers, photos, biometrics",
    choices: [REPLACED],
  },
];

export const CATEGORY_WORDS: Readonly<Record<CustomPattern["category"], string>> = {
  mrn: "Record number",
  phone: "Phone",
  fax: "Fax",
  ssn: "Social security number",
  health_plan: "Plan number",
  account: "Account",
  license: "License",
  vehicle: "Vehicle",
  device: "Device",
  other: "Other number",
};

const LOOSENED_WORDS: Readonly<Partial<Record<keyof PolicyActions, string>>> = {
  provider_name: "professionals kept",
  facility_name: "hospitals kept",
  zip: "three ZIP digits kept",
  date: "years kept",
  age: "90 or older",
};

/** "Nothing", or what a version lets stay; and whether a guess of the second check stops a draft. */
export function describeVersion({
  loosened,
  secondLook,
}: Pick<PolicyVersionView, "loosened" | "secondLook">): string {
  const words = loosened.map((name) => LOOSENED_WORDS[name] ?? name).join(", ");
  const text = words === "" ? "Nothing" : words.charAt(0).toUpperCase() + words.slice(1);
  return secondLook === "stop" ? `${text}; the second check stops` : text;
}

export const SECOND_LOOK_CHOICES = [
  { value: "replace", label: "Is replaced too" },
  { value: "stop", label: "Stops the draft for a person" },
] as const;

export const PATTERN_LEGEND =
  "9 is a digit, A a letter, X either; anything else is itself, in capitals or not. ? may be missing, {2,6} how often. \\9, \\A and \\X are the characters themselves.";
