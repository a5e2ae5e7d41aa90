import { detectIdentifiers } from "../detect-identifiers";
import type { IdentifierCategory } from "../identifier.schema";
import type { ColumnRole } from "./column-roles";
import type { Table } from "./parse-table";

/** A role that looks right, and what made it look so: words about the column, never a value of it. */
export type ProposedRole = {
  readonly column: string;
  readonly role: ColumnRole;
  readonly why: string;
};

const SAMPLE = 500;

type Row = readonly [pattern: RegExp, role: ColumnRole, why: string];

const words = (list: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${list})(?:[^a-z]|$)`, "i");

/** In order: the first that fits the name of the column. */
const BY_NAME: readonly Row[] = [
  [
    words(
      "ssn|social security|e-?mail|phone|tel|telephone|mobile|cell|fax|url|website|ip|address|street|addr|addr\\d|photo|license|licence|vin|plate|account|acct",
    ),
    { kind: "drop" },
    "a direct identifier",
  ],
  [
    words(
      "mrn|(?:patient|person|subject|member|beneficiary|medical record|record|encounter|visit|case|study|hospital)[ _-]?(?:id|no|nr|num|number|identifier)|id",
    ),
    { kind: "pseudonym" },
    "a number of a person or visit",
  ],
  [
    words(
      "(?:first|last|middle|full|given|family|maiden|sur|patient|provider|doctor|physician|nurse)[ _-]?name|surname|name|forename|provider|physician|doctor|attending|guardian|next of kin|spouse|contact",
    ),
    { kind: "drop" },
    "a name",
  ],
  [
    words("zip|zip[ _-]?code|postal|postal[ _-]?code|postcode"),
    { kind: "generalise", to: "zip3" },
    "a postal code",
  ],
  [
    words(
      "dob|birth|birth[ _-]?date|date of birth|birthday|dod|death|date|datetime|timestamp|time|admitted|discharged|admission|discharge|visit|seen|when|year|yob",
    ),
    { kind: "generalise", to: "year" },
    "a date",
  ],
  [words("age|age[ _-]?(?:years|yrs|at.*)"), { kind: "generalise", to: "age", band: 5 }, "an age"],
  [
    words(
      "notes?|comments?|text|narrative|report|summary|history|hpi|remarks?|description|message|free[ _-]?text|impression",
    ),
    { kind: "text" },
    "free text",
  ],
  [
    words(
      "diagnos[ie]s|dx|icd|icd\\d+|condition|problem|disease|hiv|result|outcome|procedure|medication|drug",
    ),
    { kind: "sensitive" },
    "a diagnosis or result",
  ],
  [
    words(
      "sex|gender|race|ethnicity|ethnic|marital|marital[ _-]?status|religion|language|nationality|occupation|job|employer|education|city|town|county|state|province|region|country|hospital|clinic|facility|site|ward|department|insurance|payer|income|veteran",
    ),
    { kind: "quasi" },
    "what others may know of a person",
  ],
];

const DROPPED_KINDS: ReadonlySet<IdentifierCategory> = new Set<IdentifierCategory>([
  "phone",
  "fax",
  "email",
  "ssn",
  "url",
  "ip",
  "photo",
  "biometric",
]);

/** A role for each column by its name and, where that says nothing, by what stands in it. */
export function proposeRoles({ header, rows }: Table): ProposedRole[] {
  return header.map((column, at) => {
    const cells = rows.slice(0, SAMPLE).flatMap((row) => (row[at]?.trim() ? [row[at].trim()] : []));
    const byName = BY_NAME.find(([pattern]) => pattern.test(spaced(column)));
    // A date that is called an id is dropped rather than trusted, and prose is text whatever its name.
    const prose = cells.filter((cell) => cell.split(/\s+/).length >= 8).length;
    if (cells.length > 0 && prose > cells.length / 3) {
      return { column, role: { kind: "text" }, why: "sentences" };
    }
    if (byName !== undefined) return { column, role: byName[1], why: `by its name: ${byName[2]}` };
    return { column, ...byContent(cells) };
  });
}

/** "patientName" and "patient_name" as words. */
function spaced(column: string): string {
  return column.replace(/([a-z\d])([A-Z])/g, "$1 $2").replaceAll("_", " ");
}

function byContent(cells: readonly string[]): Pick<ProposedRole, "role" | "why"> {
  if (cells.length === 0) return { role: { kind: "drop" }, why: "empty" };
  const share = (isOne: (cell: string) => boolean): number =>
    cells.filter(isOne).length / cells.length;
  const kindsOf = cells.map((cell) => detectIdentifiers(cell).map(({ category }) => category));
  const kindShare = (isKind: (kind: IdentifierCategory) => boolean): number =>
    kindsOf.filter((kinds) => kinds.some(isKind)).length / cells.length;
  if (kindShare((kind) => DROPPED_KINDS.has(kind)) > 0.2) {
    return { role: { kind: "drop" }, why: "by its content: contact data or numbers of a person" };
  }
  if (kindShare((kind) => kind === "date") > 0.5) {
    return { role: { kind: "generalise", to: "year" }, why: "by its content: dates" };
  }
  if (kindShare((kind) => kind === "name") > 0.2) {
    return { role: { kind: "drop" }, why: "by its content: names" };
  }
  const different = new Set(cells).size;
  const isCode = (cell: string): boolean => /^(?=.*\d)[\p{L}\d][\p{L}\d-]{4,}$/u.test(cell);
  if (cells.length >= 10 && different > cells.length * 0.9 && share(isCode) > 0.9) {
    return { role: { kind: "pseudonym" }, why: "by its content: another code in each row" };
  }
  if (kindShare(() => true) > 0) {
    return { role: { kind: "text" }, why: "some cells hold identifiers" };
  }
  if (share((cell) => /^[-+]?[\d.,]+\s?%?$/.test(cell)) > 0.9) {
    return { role: { kind: "keep" }, why: "by its content: measurements" };
  }
  return share((cell) => cell.split(/\s+/).length >= 4) > 0.3
    ? { role: { kind: "text" }, why: "by its content: phrases" }
    : { role: { kind: "quasi" }, why: "few words that others may know" };
}
