import { isAnyName, isGuarded } from "../detection/names/name-words";
import { isUnexplained } from "../detection/names/name-likeness";
import { readTables, type Table } from "./read-tables";
import type { ScannedText } from "../detection/scanned-text";
import type { IdentifierCategory } from "../identifier.schema";
import type { Candidate, Recognizer } from "./recognizer";

/**
 * Rows of tables (tab, bar, comma or semicolon) under a head that names its columns: the head says what a
 * cell is, however the value looks.
 */
const asSet = (words: string): ReadonlySet<string> => new Set(words.split("|"));
const COLUMNS: ReadonlyMap<IdentifierCategory, ReadonlySet<string>> = new Map([
  [
    "name",
    asSet(
      "patient|patient name|pt|pt name|client|client name|first|first name|last|last name|middle name|given name|given|family name|family|surname|full name|maiden name|preferred name|provider|provider name|physician|doctor|attending|pcp|nurse|rn|surgeon|therapist|clinician|contact|contact name|emergency contact|guarantor|guardian|mother|father|parent|spouse|caregiver|next of kin|member name|subscriber|resident|author|ordered by|ordering provider|referring provider|collected by|performed by|signed by|seen by|entered by|firstname|lastname|patientname|relative",
    ),
  ],
  ["date", asSet("dob|date of birth|birth date|birthdate|birthday|d.o.b.|born|date of death")],
  [
    "location",
    asSet(
      "zip|zip code|zipcode|postal code|postcode|address|home address|street|street address|city|town|county|employer|school|pharmacy|hospital|clinic|facility name|place of birth|birthplace|address1|address2",
    ),
  ],
  [
    "mrn",
    asSet(
      "mrn|med rec no|med rec #|medical record|medical record number|medical record no|patient id|patientid|pt id|chart|chart no|chart #|chart number|record no|record number|encounter|encounter id|csn|fin|visit no|visit number|accession|accession no|accession number|hospital number|specimen id|specimen no",
    ),
  ],
  ["ssn", asSet("ssn|social security|social security number|ss#")],
  ["phone", asSet("phone|phone number|telephone|tel|cell|mobile|home phone|work phone|pager")],
  ["fax", asSet("fax|fax number")],
  ["email", asSet("email|e-mail|email address")],
  [
    "health_plan",
    asSet(
      "member id|member no|member number|policy|policy no|policy number|insurance id|plan id|subscriber id|group no|group number|medicaid id|medicare id|mbi",
    ),
  ],
  [
    "account",
    asSet("account|account no|account number|acct|acct no|acct #|guarantor account|invoice"),
  ],
  ["license", asSet("npi|dea|license|license no|licence no|license number")],
  ["device", asSet("serial|serial no|serial number|device id|udi")],
  [
    "other",
    asSet(
      "username|user|user id|login|study id|subject id|participant id|employee id|badge|order no|order id|claim|claim no|claim id",
    ),
  ],
]);
/** Columns that hold a person or a thing: a person only beside a column that no thing has. */
const EITHER = asSet("name|names|member|id|identifier|no|number");
const PERSONAL: ReadonlySet<IdentifierCategory> = new Set([
  "date",
  "ssn",
  "phone",
  "email",
  "mrn",
  "health_plan",
  "location",
]);
const EMPTY = /^(?:-+|n\/?a|none|unknown|null|nil|tbd|pending|same|declined|:?-{2,}:?|yes|no)$/i;

function categoryOf(label: string): IdentifierCategory | undefined {
  for (const [category, labels] of COLUMNS) if (labels.has(label)) return category;
  return undefined;
}

/** What each column of a table holds; undefined where it identifies nobody. */
function readHeads({ columns }: Table): (IdentifierCategory | undefined)[] {
  const heads = columns.map(({ label }) => categoryOf(label));
  const isPersonal = heads.some((category) => category !== undefined && PERSONAL.has(category));
  return columns.map(({ label }, at) => {
    if (heads[at] !== undefined || !isPersonal || !EITHER.has(label)) return heads[at];
    return /name|member/.test(label) ? "name" : "other";
  });
}

function isValue(scan: ScannedText, category: IdentifierCategory, text: string): boolean {
  if (text.length < 2 || text.length > 120 || EMPTY.test(text)) return false;
  if (category === "name") {
    const words = text.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
    return words.some((word) => isAnyName(word) || isUnexplained(scan, word) || !isGuarded(word));
  }
  return category === "location" || /\d|[@_]/.test(text);
}

export const tableRow: Recognizer = {
  name: "table-row",
  recognize(scan) {
    const found: Candidate[] = [];
    const isLabel = (label: string): boolean => categoryOf(label) !== undefined;
    for (const table of readTables(scan.text, isLabel)) {
      for (const [at, category] of readHeads(table).entries()) {
        if (category === undefined) continue;
        for (const { start, end, text } of table.columns[at]?.cells ?? []) {
          if (!isValue(scan, category, text)) continue;
          found.push({ start, end, category, score: 0.9, reason: "table column", cued: true });
        }
      }
    }
    return found;
  },
};
