import type { DraftAttention } from "../draft.schema";
import { readStatedPeople, type StatedPerson } from "../regimen/person/read-stated-people";
import { EDIT_SENTENCE, OVERRIDE } from "./attention-choices";

type Item = Omit<DraftAttention, "sentenceIndexes">;

/** A birthday between two visits whose texts were put together is no mistake. */
const TOLERATED_YEARS = 1;

function itemOf(
  title: string,
  detail: string,
  cause: string,
  people: readonly StatedPerson[],
): Item {
  return {
    kind: "implausible_statement",
    severity: "warning",
    title,
    detail,
    reference: "",
    cause,
    spans: people.map(({ span }) => span),
    choices: [EDIT_SENTENCE, OVERRIDE],
  };
}

/**
 * Where a text introduces its patient twice and differs in age or sex, or in sex from the chart: a mark of a text put
 * together from two patients, or filed with the wrong one. At most one item each.
 *
 * @param chartSex as the chart states it; undefined where it does not
 */
export function findPersonItems(text: string, chartSex: "female" | "male" | undefined): Item[] {
  const people = readStatedPeople(text);
  const [first] = people;
  if (first === undefined) return [];
  const older = people.find(({ years }) => Math.abs(years - first.years) > TOLERATED_YEARS);
  const other = people.find(({ sex }) => sex !== first.sex);
  const notOfChart =
    chartSex === undefined ? undefined : people.find(({ sex }) => sex !== chartSex);
  const mixed = "The text may hold two patients' words. Check whose each part is.";
  return [
    ...(older === undefined
      ? []
      : [
          itemOf(
            `The text gives two ages: “${first.words}” and “${older.words}”`,
            mixed,
            "age:two",
            [first, older],
          ),
        ]),
    ...(other === undefined
      ? []
      : [
          itemOf(
            `The text gives two sexes: “${first.words}” and “${other.words}”`,
            mixed,
            "sex:two",
            [first, other],
          ),
        ]),
    ...(notOfChart === undefined || other !== undefined
      ? []
      : [
          itemOf(
            `The chart says ${chartSex ?? ""}; the text says “${notOfChart.words}”`,
            "Check that the text is filed with its own patient.",
            "sex:chart",
            [notOfChart],
          ),
        ]),
  ].map((item) => ({ ...item, title: item.title.slice(0, 139) }));
}
