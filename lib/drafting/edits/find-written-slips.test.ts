import { describe, expect, it } from "vitest";
import { findWrittenSlips } from "./find-written-slips";
import { idOf, own, setting } from "./test-written";

const KNEE = "Pain in the right knee. Metoprolol 25 mg twice daily.";

/** "critical laterality:left knee" of each card; `cited` is the stretch that the changed sentence rests on. */
function slips(source: string, written: string, cited = ""): string[] {
  return findWrittenSlips(own(written, { source, cited }), setting(source).source, {}).map(
    ({ severity, cause }) => `${severity} ${cause}`,
  );
}

describe("a sentence that a person changed, against the lines it rests on", () => {
  it.each<[written: string, cited: string, card: string]>([
    ["Pain in the left knee.", "Pain in the right knee.", "critical laterality:left knee"],
    [
      "Metoprolol 25 mcg twice daily.",
      "Metoprolol 25 mg twice daily.",
      "critical dose_unit:25 mcg",
    ],
    ["Metoprolol 250 mg twice daily.", "Metoprolol 25 mg twice daily.", "critical ten_fold:250 mg"],
  ])("%j for %j raises %s", (written, cited, card) => {
    expect(slips(KNEE, written, cited)).toEqual([card]);
  });

  it.each<[written: string, cited: string]>([
    ["Pain in the right knee, worse on stairs.", "Pain in the right knee."],
    ["Pain in the knee.", "Pain in the right knee."],
    ["Metoprolol 50 mg twice daily.", "Metoprolol 25 mg twice daily."],
    ["Metoprolol 25 mg daily.", "Metoprolol 25 mg twice daily."],
    ["Metoprolol stopped.", "Metoprolol 25 mg twice daily."],
  ])("%j for %j raises nothing", (written, cited) => {
    expect(slips(KNEE, written, cited)).toEqual([]);
  });
});

describe("a sentence of a person's own, against the sides of the whole source", () => {
  it.each<[source: string, written: string, cards: readonly string[]]>([
    [KNEE, "X-ray of the left knee.", ["warning laterality:left knee"]],
    [KNEE, "X-ray of the right knee.", []],
    [KNEE, "X-ray of both knees.", []],
    [KNEE, "X-ray of the left hand.", []],
    [`${KNEE} Left knee normal.`, "X-ray of the left knee.", []],
    ["Knee pain.", "X-ray of the left knee.", []],
    ["Cough.", "Left the house at noon.", []],
    ["Arthritis.", "Methotrexate 15 mg daily.", ["critical schedule_hazard:methotrexate daily"]],
    ["Arthritis.", "Methotrexate 15 mg weekly.", []],
    [KNEE, "Metoprolol 250 mg twice daily.", []],
  ])("%j then %j raises %j", (source, written, cards) => {
    expect(slips(source, written)).toEqual(cards);
  });
});

it("what two sentences say the same of is one card that names both", () => {
  const [card, ...more] = findWrittenSlips(
    own("X-ray of the left knee.\nIce on the left knee."),
    setting(KNEE).source,
    {},
  );
  expect(card?.sentenceIds).toEqual([idOf(1), idOf(2)]);
  expect(more).toEqual([]);
});

it("organs of the other sex are asked about where the sex is known", () => {
  const look = (sex: "female" | "male") =>
    findWrittenSlips(own("Prostate smooth."), setting("Cough.").source, { sex });
  expect(look("female")).toMatchObject([{ kind: "implausible_statement" }]);
  expect(look("male")).toEqual([]);
});
