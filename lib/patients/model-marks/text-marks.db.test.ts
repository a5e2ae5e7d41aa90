import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { readText } from "../texts/read-text";
import { saveText } from "../texts/save-text";
import { ORDINARY_MARKS, opensFurther, type ModelMarks } from "./model-marks.schema";
import { setTextMarks } from "./set-text-marks";

const PSYCHOTHERAPY = { sensitivity: "psychotherapy", isAiAllowed: true } as const;
const NO_MODEL = { sensitivity: "normal", isAiAllowed: false } as const;

let clinic: TestClinic;
let doctor: TestMember;
let nurse: TestMember;
let others: readonly TestMember[];

beforeAll(async () => {
  clinic = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
  nurse = await clinic.addMember("nurse");
  others = [
    await clinic.addMember("clinician"),
    await clinic.addMember("nurse"),
    await clinic.addMember("administrator"),
    await clinic.addMember("compliance_officer"),
    await clinic.addMember("coordinator"),
    await clinic.addMember("privacy_reviewer"),
  ];
});
afterAll(() => clinic.close());

async function textOf({ caller }: TestMember, modelMarks?: ModelMarks): Promise<string> {
  const documentId = randomUUID();
  const text = { documentId, text: "Cough for two weeks.", marks: [], revision: 0 };
  await saveText(caller, modelMarks === undefined ? text : { ...text, modelMarks });
  return documentId;
}
const marksOf = async ({ caller }: TestMember, documentId: string) =>
  (await readText(caller, { documentId })).modelMarks;

describe("what one text says of itself to language models", () => {
  test("is ordinary until its author says otherwise, for which no reason is asked", async () => {
    const documentId = await textOf(nurse);
    expect(await marksOf(nurse, documentId)).toEqual(ORDINARY_MARKS);
    await setTextMarks(nurse.caller, { documentId, from: ORDINARY_MARKS, ...PSYCHOTHERAPY });
    expect(await marksOf(nurse, documentId)).toEqual(PSYCHOTHERAPY);
    const entry = (await clinic.entries("document.model_marks_set")).at(-1);
    expect(entry).toMatchObject({
      part: "model_marks:normal:psychotherapy",
      textId: documentId,
      object: { kind: "document", id: documentId },
    });
    expect(entry).not.toHaveProperty("reason");
  });

  test("is said with the first save too, and the entry of the save says it", async () => {
    const documentId = await textOf(doctor, { ...PSYCHOTHERAPY, isAiAllowed: false });
    expect(await marksOf(doctor, documentId)).toMatchObject({ isAiAllowed: false });
    expect((await clinic.entries("document.saved")).at(-1)).toMatchObject({
      part: "model_marks:normal:psychotherapy_no_model",
      textId: documentId,
    });
  });

  test("is not touched by a later save, whatever that carries", async () => {
    const documentId = await textOf(doctor, PSYCHOTHERAPY);
    const text = "Cough for three weeks.";
    const again = { documentId, text, marks: [], revision: 1, modelMarks: ORDINARY_MARKS };
    await saveText(doctor.caller, again);
    expect(await marksOf(doctor, documentId)).toEqual(PSYCHOTHERAPY);
  });

  test("is opened further by a clinician alone, with a reason that is sealed", async () => {
    const theirs = await textOf(nurse, PSYCHOTHERAPY);
    const opening = { from: PSYCHOTHERAPY, ...ORDINARY_MARKS, reason: "Marked by mistake." };
    await expect(
      setTextMarks(nurse.caller, { documentId: theirs, ...opening }),
    ).rejects.toMatchObject({ code: "access.refused" });
    expect(await marksOf(nurse, theirs)).toEqual(PSYCHOTHERAPY);
    const own = await textOf(doctor, PSYCHOTHERAPY);
    await setTextMarks(doctor.caller, { documentId: own, ...opening });
    expect(await marksOf(doctor, own)).toEqual(ORDINARY_MARKS);
    const entry = (await clinic.entries("document.model_marks_set")).at(-1);
    expect(entry?.reason).toEqual(expect.any(String));
    expect(JSON.stringify(entry)).not.toContain("by mistake");
  });

  test.each([
    ["without a reason", {}],
    ["with two letters", { reason: " no " }],
  ])("is not opened %s", async (_, more) => {
    const documentId = await textOf(doctor, NO_MODEL);
    await expect(
      setTextMarks(doctor.caller, { documentId, from: NO_MODEL, ...ORDINARY_MARKS, ...more }),
    ).rejects.toThrow("Say why");
    expect(await marksOf(doctor, documentId)).toEqual(NO_MODEL);
  });

  test("is nobody's to say who did not write the text and does not treat the patient", async () => {
    const documentId = await textOf(doctor);
    for (const { caller } of others) {
      await expect(
        setTextMarks(caller, { documentId, from: ORDINARY_MARKS, ...NO_MODEL }),
      ).rejects.toMatchObject({ code: "access.refused" });
    }
    expect(await marksOf(doctor, documentId)).toEqual(ORDINARY_MARKS);
  });

  test("is not overwritten by somebody who saw an older state", async () => {
    const documentId = await textOf(doctor, NO_MODEL);
    await expect(
      setTextMarks(doctor.caller, { documentId, from: ORDINARY_MARKS, ...PSYCHOTHERAPY }),
    ).rejects.toMatchObject({ code: "text.marks_changed", details: NO_MODEL });
    expect(await marksOf(doctor, documentId)).toEqual(NO_MODEL);
  });

  test.each(["source_document", "note", "patient"])(
    "is one of a closed list in %s",
    async (table) => {
      const { rows } = await clinic.owner.query<{ definition: string }>(
        `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint
        WHERE conrelid = $1::regclass AND conname LIKE '%_sensitivity'`,
        [table],
      );
      expect(rows[0]?.definition).toMatch(/normal.*restricted.*part2.*psychotherapy/);
    },
  );
});

describe("a change opens a text further", () => {
  const of = (sensitivity: ModelMarks["sensitivity"], isAiAllowed = true): ModelMarks => ({
    sensitivity,
    isAiAllowed,
  });
  test.each([
    [of("psychotherapy"), of("restricted"), true],
    [of("restricted"), of("part2"), true],
    [of("part2"), of("normal"), true],
    [of("normal", false), of("normal"), true],
    [of("normal", false), of("psychotherapy"), true],
    [of("normal"), of("normal"), false],
    [of("normal"), of("part2"), false],
    [of("part2"), of("psychotherapy", false), false],
    [of("normal", false), of("restricted", false), false],
  ])("from %j to %j: %s", (from, to, isOpening) => {
    expect(opensFurther(from, to)).toBe(isOpening);
  });
});
