import { findPresentations, type FoundPresentation } from "./find-presentations";
import { DOCUMENTED_ITEMS } from "./documented-items";
import type { PresentationInput, Statement } from "./statement.schema";

type MissingItem = Readonly<{
  id: string;
  label: string;
  presentationIds: readonly string[];
}>;
/** What no statement mentions in either polarity. An item that is missing was not written, not "normal". */
export type MissingItems = Readonly<{
  history: readonly MissingItem[];
  examination: readonly MissingItem[];
  tests: readonly MissingItem[];
}>;

const ONLY_WOMEN = ["last_period", "pregnancy_status", "pregnancy_test", "contraception"];
const ONLY_MEN = ["genital_exam"];

/** Leaves out what the known sex or age makes pointless. */
function isPointless(id: string, { person }: Pick<PresentationInput, "person">): boolean {
  if (ONLY_WOMEN.includes(id)) {
    const age = person?.ageYears;
    return person?.sex === "male" || (age !== undefined && (age < 9 || age >= 60));
  }
  return ONLY_MEN.includes(id) && person?.sex === "female";
}

/** The same for presentations already found. */
export function missingIn(
  found: readonly FoundPresentation[],
  statements: readonly Statement[],
  person: PresentationInput["person"],
): MissingItems {
  const texts = statements.map(({ text }) => text);
  const missing = (group: "history" | "examination" | "tests"): MissingItem[] =>
    [...new Set(found.flatMap(({ row }) => row[group]))].flatMap((id) => {
      const item = DOCUMENTED_ITEMS.get(id);
      if (!item || isPointless(id, { person })) return [];
      if (texts.some((text) => item.words.test(text))) return [];
      const rows = found.filter(({ row }) => row[group].includes(id));
      return [{ id, label: item.label, presentationIds: rows.map((row) => row.id) }];
    });
  return {
    history: missing("history"),
    examination: missing("examination"),
    tests: missing("tests"),
  };
}

/** History, examination and tests that the presentations found ask for and that no statement mentions. */
export function findMissingItems(input: PresentationInput): MissingItems {
  return missingIn(
    findPresentations(input.statements, input.person),
    input.statements,
    input.person,
  );
}
