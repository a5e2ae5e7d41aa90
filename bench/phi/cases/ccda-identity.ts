import type { IdentifierCategory } from "@/lib/phi/identifier.schema";

type PersonName = { readonly given?: string; readonly family?: string };
type Address = {
  readonly streetAddressLine?: string;
  readonly city?: string;
  readonly state?: string;
  readonly postalCode?: string;
};
type Identity = {
  readonly MRN?: readonly string[];
  readonly SSN?: readonly string[];
  readonly DOB?: readonly string[];
  readonly ORG?: readonly string[];
  readonly PATIENT_NAME?: readonly PersonName[];
  readonly RELATIVE_NAME?: readonly PersonName[];
  readonly PROVIDER_NAME?: readonly (PersonName | string)[];
  readonly PATIENT_ADDR?: readonly Address[];
  readonly RELATIVE_ADDR?: readonly Address[];
  readonly PATIENT_TELECOM?: readonly string[];
  readonly RELATIVE_TELECOM?: readonly string[];
};

export type CcdaDocument = {
  readonly id: string;
  readonly identity: Identity;
  readonly sections: readonly { readonly title: string; readonly text: string }[];
};

export type IdentityValue = {
  readonly category: IdentifierCategory;
  readonly value: string;
  /** One word of a name or a place, which may be an ordinary word where it stands. */
  readonly isSingleWord: boolean;
};

/** What vendors fill in where there is nothing: their own test words, and departments in the place of a person. */
const PLACEHOLDER_VALUE =
  /^(?:no data|fname|lname|admin|admit|view|stage|unknown|n\/?a)$|\btest\b|selftest|\bindicated$|surgery$/i;

/** "19730208120000" in the forms that a document may write it. */
function birthDates(raw: string): string[] {
  const [, year = "", month = "", day = ""] = /^(\d{4})(\d\d)(\d\d)/.exec(raw) ?? [];
  if (year === "") return [];
  const [m, d] = [String(Number(month)), String(Number(day))];
  return [
    `${month}/${day}/${year}`,
    `${month}-${day}-${year}`,
    `${year}-${month}-${day}`,
    `${m}/${d}/${year}`,
    `${year}${month}${day}`,
  ];
}

function namesOf(person: PersonName): IdentityValue[] {
  const { given = "", family = "" } = person;
  const name = (value: string): IdentityValue => ({
    category: "name",
    value,
    isSingleWord: !/\s/.test(value),
  });
  const whole =
    given === "" || family === ""
      ? []
      : [`${given} ${family}`, `${family}, ${given}`, `${family},${given}`];
  return [...whole, family, given].map((value) => name(value.trim()));
}

function placesOf(address: Address): IdentityValue[] {
  const place = (value: string | undefined): IdentityValue[] =>
    value === undefined
      ? []
      : [{ category: "location", value: value.trim(), isSingleWord: !/[\s\d]/.test(value.trim()) }];
  return [
    ...place(address.streetAddressLine),
    ...place(address.city),
    ...place(address.postalCode),
  ];
}

/** A phone or an e-mail address without its scheme. */
function contactOf(telecom: string): IdentityValue {
  const value = telecom.replace(/^(?:tel|e?mail(?:to)?|fax):/i, "").trim();
  return { category: value.includes("@") ? "email" : "phone", value, isSingleWord: false };
}

/** Everything of a document's header that identifies somebody; states and what stands for "nothing" are left out. */
export function identityValues({ identity }: CcdaDocument): IdentityValue[] {
  const number = (category: IdentifierCategory) => (value: string) => ({
    category,
    value,
    isSingleWord: false,
  });
  const people = [
    ...(identity.PATIENT_NAME ?? []),
    ...(identity.RELATIVE_NAME ?? []),
    ...(identity.PROVIDER_NAME ?? []).filter((each) => typeof each !== "string"),
  ];
  const values: IdentityValue[] = [
    ...(identity.MRN ?? []).map(number("mrn")),
    ...(identity.SSN ?? []).map(number("ssn")),
    ...(identity.DOB ?? []).flatMap(birthDates).map(number("date")),
    ...(identity.ORG ?? []).filter((each) => /\s/.test(each)).map(number("location")),
    ...people.flatMap(namesOf),
    ...[...(identity.PATIENT_ADDR ?? []), ...(identity.RELATIVE_ADDR ?? [])].flatMap(placesOf),
    ...[...(identity.PATIENT_TELECOM ?? []), ...(identity.RELATIVE_TELECOM ?? [])].map(contactOf),
  ];
  const seen = new Set<string>();
  return values.filter(({ value }) => {
    const isTelling =
      value.replace(/[^\p{L}\p{N}]/gu, "").length >= 4 && !PLACEHOLDER_VALUE.test(value);
    if (!isTelling || seen.has(value)) return false;
    seen.add(value);
    return true;
  });
}

const display = ({ given = "", family = "" }: PersonName): string => `${given} ${family}`.trim();
const line = ({ streetAddressLine, city, state, postalCode }: Address): string =>
  [streetAddressLine, city, `${state ?? ""} ${postalCode ?? ""}`.trim()].filter(Boolean).join(", ");

/** A head as charts print it, written from the identity fields: gold by construction for what a header holds. */
export function writeHeader({ identity }: CcdaDocument): string {
  const patient = identity.PATIENT_NAME?.[0];
  const born = birthDates(identity.DOB?.[0] ?? "")[0] ?? "";
  const contacts = (identity.RELATIVE_NAME ?? []).map(
    (person, order) =>
      `Contact: ${[display(person), identity.RELATIVE_TELECOM?.[order]?.replace(/^\w+:/, "")].filter(Boolean).join(", ")}`,
  );
  const providers = (identity.PROVIDER_NAME ?? [])
    .filter((each) => typeof each !== "string")
    .map((person) => `Provider: ${display(person)}`);
  return [
    `Patient: ${patient === undefined ? "" : display(patient)}   DOB: ${born}`,
    `MRN: ${identity.MRN?.[0] ?? ""}   SSN: ${identity.SSN?.[0] ?? ""}`,
    `Address: ${identity.PATIENT_ADDR?.[0] === undefined ? "" : line(identity.PATIENT_ADDR[0])}`,
    `Phone: ${identity.PATIENT_TELECOM?.[0]?.replace(/^\w+:/, "") ?? ""}`,
    ...contacts,
    ...(identity.RELATIVE_ADDR ?? []).map((address) => `Contact address: ${line(address)}`),
    ...providers,
    ...(identity.ORG ?? []).filter((each) => /\s/.test(each)).map((each) => `Facility: ${each}`),
  ].join("\n");
}
