import { isProvenoteError } from "@/lib/errors";
import { approvedCodes, type CodeHint } from "@/lib/notes/code-hint.schema";
import { MEDICATIONS, findMedication } from "@/lib/safety/medication-table";
import { literatureQuestion } from "@/lib/retrieval/literature/literature-question";
import { CODE_ROWS } from "../coding/code-table";
import { findCodeHints } from "../coding/find-code-hints";
import { readSource } from "../reading/read-source";
import type { CaseConcept } from "./literature-view.schema";
import { searchName } from "../coding/search-name";

/** More are not offered: the first ones are the assessment's. */
const MOST_CONDITIONS = 20;
const MOST_MEDICINES = 20;

const TITLES: ReadonlyMap<string, string> = new Map(
  CODE_ROWS.flatMap((row) => [row, ...row.sides.values()]).map(({ code, title }) => [code, title]),
);
const ingredientCode = (ingredient: string): string => ingredient.replace(/[^A-Za-z0-9.-]+/g, "-");
const INGREDIENTS: ReadonlyMap<string, string> = new Map(
  MEDICATIONS.map(({ ingredient }) => [ingredientCode(ingredient), ingredient]),
);

type Case = Readonly<{
  /** The codes that stand beside the note; absent in one without any, and then read out of its source. */
  codes: readonly CodeHint[] | undefined;
  sourceText: string;
}>;

/**
 * What of a case a register may be asked about: conditions and medicines that were read out of it, each by its name in our
 * own tables. No word of the text is among them: a name that is not in a table is none, and one that looks like a person's
 * is left out. What a clinician rejected as a code is not offered. Pure.
 */
export function listCaseConcepts({ codes, sourceText }: Case): CaseConcept[] {
  const concepts = [...conditionsOf(codes, sourceText), ...medicinesOf(sourceText)];
  const byName = new Map(concepts.filter(mayBeAsked).map((each) => [each.name, each]));
  return [...byName.values()];
}

function conditionsOf(codes: Case["codes"], sourceText: string): CaseConcept[] {
  const standing = codes?.filter(({ decision }) => decision?.state !== "rejected");
  const approved = new Set(approvedCodes({ codes }).map(({ code }) => code));
  const found = (standing ?? findCodeHints(sourceText)).map(({ code }) => code);
  return found
    .sort((a, b) => Number(approved.has(b)) - Number(approved.has(a)))
    .slice(0, MOST_CONDITIONS)
    .flatMap((code) => {
      const title = TITLES.get(code);
      if (title === undefined) return [];
      return [{ system: "icd-10-cm" as const, code, title, name: searchName(title) }];
    });
}

/** Medicines that the patient takes, took, or is to take; what is only talked about is left out. */
function medicinesOf(sourceText: string): CaseConcept[] {
  const names = readSource(sourceText)
    .facts.filter(
      ({ kind, polarity, experiencer, temporality }) =>
        kind === "medication" &&
        polarity === "affirmed" &&
        experiencer === "patient" &&
        temporality !== "hypothetical",
    )
    .flatMap(({ concept }) => findMedication(concept)?.ingredient ?? []);
  return [...new Set(names)].slice(0, MOST_MEDICINES).map((ingredient) => {
    const name = ingredient.charAt(0).toUpperCase() + ingredient.slice(1);
    return {
      system: "medication-table" as const,
      code: ingredientCode(ingredient),
      title: name,
      name,
    };
  });
}

function mayBeAsked({ system, code, name }: CaseConcept): boolean {
  const isOfTables = system === "icd-10-cm" ? TITLES.has(code) : INGREDIENTS.has(code);
  if (!isOfTables) return false;
  try {
    literatureQuestion([{ system, code, display: name }]);
    return true;
  } catch (error) {
    // A name that no register may be asked by; anything else is a defect.
    if (isProvenoteError(error)) return false;
    throw error;
  }
}
