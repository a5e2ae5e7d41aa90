import { afterAll, beforeAll, expect, test } from "vitest";
import { makeTestClinic, type TestClinic } from "@/lib/access/test-clinic";
import { recallRow } from "@/lib/medication-table/reviews/recall-row";
import { SAFETY_ROWS } from "@/lib/safety/rows/safety-table";
import { exportMedicationTable } from "./export-medication-table";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await makeTestClinic();
});
afterAll(() => clinic.close());

test("the export has each row once, with how it stands, and is an entry", async () => {
  const { caller } = await clinic.addMember("clinician");
  const rowId = SAFETY_ROWS[3]?.id ?? "";
  await recallRow(caller, { rowId, reason: "The label was changed" });
  const officer = await clinic.addMember("compliance_officer");
  const csv = await exportMedicationTable(officer.caller);
  const lines = csv.trimEnd().split("\r\n");
  expect(lines).toHaveLength(SAFETY_ROWS.length + 1);
  expect(lines[0]).toMatch(/^row_id,kind,severity/);
  expect(lines.slice(1).map((line) => line.split(",")[0])).toEqual(SAFETY_ROWS.map(({ id }) => id));
  expect(
    lines.filter((line) => line.includes(",recalled,")).map((line) => line.split(",")[0]),
  ).toEqual([rowId]);
  expect(await clinic.entries("medication_table.exported")).toMatchObject([
    { counts: { rows: SAFETY_ROWS.length } },
  ]);
});

test("a coordinator exports nothing", async () => {
  const { caller } = await clinic.addMember("coordinator");
  await expect(exportMedicationTable(caller)).rejects.toMatchObject({ code: "access.refused" });
});
