import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Small files in the public formats of RxNorm and DrugBank's vocabulary, with made-up ids and brands, for tests. */
type AtomLine = readonly [
  rxcui: string,
  kind: string,
  text: string,
  more?: { sab?: string; suppress?: string; lat?: string },
];

export function atomLine([rxcui, kind, text, more = {}]: AtomLine): string {
  const { sab = "RXNORM", suppress = "N", lat = "ENG" } = more;
  const before = [rxcui, lat, "", "", "", "", "", `9${rxcui}`, "", rxcui, ""];
  return `${[...before, sab, kind, rxcui, text, "", suppress, "4096"].join("|")}|`;
}

function relationLine(first: string, relation: string, second: string, sab = "RXNORM"): string {
  return `${[first, "", "CUI", "RO", second, "", "CUI", relation, "1", "", sab, sab, "", "", "", "4096"].join("|")}|`;
}

/** The made-up release: warfarin, aspirin and a combined product of the table, and an ingredient that it lacks. */
export const ATOMS: readonly AtomLine[] = [
  ["101", "IN", "warfarin"],
  ["102", "IN", "lisinopril"],
  ["103", "IN", "hydrochlorothiazide"],
  ["104", "IN", "inventocillin"],
  ["201", "PIN", "warfarin sodium clathrate"],
  ["202", "MIN", "hydrochlorothiazide / lisinopril"],
  ["203", "MIN", "inventocillin / warfarin"],
  ["301", "BN", "Testbrandol"],
  ["302", "BN", "Pressobrand Plus"],
  ["303", "BN", "Inventobrand"],
  ["304", "BN", "Halfbrand"],
  ["305", "BN", "Coumadin"],
  ["306", "BN", "Oldbrand", { suppress: "O" }],
  ["307", "BN", "Otherwords", { sab: "MTHSPL" }],
  ["308", "BN", "Anderswort", { lat: "GER" }],
  ["309", "BN", "Twobrand"],
  ["310", "BN", "Twobrand"],
  ["311", "BN", "!!!"],
  ["101", "SY", "Warfarinum"],
  ["999", "SY", "warfarin 5 MG Oral Tablet"],
];

export const RELATIONS: readonly string[] = [
  relationLine("101", "has_tradename", "301"),
  relationLine("202", "has_tradename", "302"),
  relationLine("202", "has_part", "102"),
  relationLine("103", "part_of", "202"),
  relationLine("203", "has_part", "104"),
  relationLine("203", "has_part", "101"),
  relationLine("303", "tradename_of", "104"),
  relationLine("304", "tradename_of", "101"),
  relationLine("304", "tradename_of", "104"),
  relationLine("305", "tradename_of", "101"),
  relationLine("306", "tradename_of", "101"),
  relationLine("309", "tradename_of", "101"),
  relationLine("310", "tradename_of", "102"),
  relationLine("311", "tradename_of", "101"),
  relationLine("201", "form_of", "101"),
  relationLine("101", "isa", "102"),
  relationLine("301", "tradename_of", "102", "MTHSPL"),
];

export function writeRelease(conso: string, rel: string): string {
  const folder = mkdtempSync(join(tmpdir(), "provenote-rxnorm-"));
  writeFileSync(join(folder, "RXNCONSO.RRF"), conso);
  writeFileSync(join(folder, "RXNREL.RRF"), rel);
  return folder;
}

export function writeVocabulary(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "provenote-drugbank-")), "vocabulary.csv");
  writeFileSync(path, text);
  return path;
}

export const syntheticRelease = (): string =>
  writeRelease(ATOMS.map((atom) => `${atomLine(atom)}\n`).join(""), RELATIONS.join("\n"));

export const VOCABULARY = `DrugBank ID,Accession Numbers,Common name,CAS,UNII,Synonyms,Standard InChI Key
DB90001,X1 | X2,Warfarin,0-0-0,ABC,"Testwarfarina | Warfarinum | Coumadin",KEY
DB90002,,Testsalbutamolum,,,"Salbutamol | Testalbutol, ""inhaled""",
DB90003,,Inventocillin,,,Inventocillinum,
DB90004,,Mixed up,,,Warfarin | Lisinopril,
DB90005,,Cut short
`;
