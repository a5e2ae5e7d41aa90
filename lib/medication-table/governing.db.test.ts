import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { withActor } from "@/lib/access/with-actor";
import { checkRegimen } from "@/lib/safety/check-regimen";
import { SAFETY_ROWS } from "@/lib/safety/rows/safety-table";
import { listQuotingNotes } from "./list-quoting-notes";
import { readTable } from "./read-table";
import { readTableChoiceIn } from "./read-table-choice";
import { liftRecall } from "./reviews/lift-recall";
import { recallRow } from "./reviews/recall-row";
import { reviewRow } from "./reviews/review-row";
import { withdrawReview } from "./reviews/withdraw-review";
import { rowDigests } from "./row-digest";
import { setTableMode } from "./set-table-mode";

const ROW = "ddi-warfarin-nsaid";
const REASON = "The label was changed in March";
const DIGEST = rowDigests().get(ROW) ?? "";
const REGIMEN = {
  medicines: [{ name: "warfarin" }, { name: "ibuprofen" }],
  allergies: [],
  conditions: [],
};

let clinic: TestClinic;
let doctor: TestMember;
let colleague: TestMember;
let nurse: TestMember;
let administrator: TestMember;
let officer: TestMember;
let coordinator: TestMember;
let elsewhere: TestClinic;
let foreign: TestMember;

beforeAll(async () => {
  clinic = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
  colleague = await clinic.addMember("clinician");
  nurse = await clinic.addMember("nurse");
  administrator = await clinic.addMember("administrator");
  officer = await clinic.addMember("compliance_officer");
  coordinator = await clinic.addMember("coordinator");
  elsewhere = await makeTestClinic();
  foreign = await elsewhere.addMember("clinician");
});
afterAll(async () => {
  await clinic.close();
  await elsewhere.close();
});

const choiceOf = ({ caller }: Pick<TestMember, "caller">) => withActor(caller, readTableChoiceIn);
const review = (member: TestMember, rowId = ROW, digest = rowDigests().get(rowId) ?? "") =>
  reviewRow(member.caller, { rowId, digest, qualification: "Pharmacist, PharmD", words: "" });
const stateOf = async (member: TestMember, rowId = ROW) =>
  (await readTable(member.caller, { rowId })).open?.state;

describe("a review", () => {
  test("holds for the row as it stands, by name, until it is withdrawn", async () => {
    expect(await stateOf(doctor)).toBe("not_reviewed");
    const { reviewId } = await review(doctor);
    const { open, counts } = await readTable(officer.caller, { rowId: ROW });
    expect(open).toMatchObject({ state: "reviewed", reviewedBy: { name: "Ada Testperson, MD" } });
    expect(open?.reviews).toMatchObject([{ qualification: "Pharmacist, PharmD", isCurrent: true }]);
    expect(counts).toMatchObject({ reviewed: 1, not_reviewed: SAFETY_ROWS.length - 1 });
    expect((await choiceOf(nurse)).reviewedRowIds).toEqual(new Set([ROW]));
    await withdrawReview(colleague.caller, { reviewId, reason: REASON });
    expect(await stateOf(doctor)).toBe("not_reviewed");
    expect((await choiceOf(nurse)).reviewedRowIds).toEqual(new Set());
    const after = await readTable(doctor.caller, { rowId: ROW });
    expect(after.open?.reviews).toMatchObject([{ withdrawn: { reason: REASON } }]);
    await expect(withdrawReview(doctor.caller, { reviewId, reason: REASON })).rejects.toMatchObject(
      { code: "medication_table.review_withdrawn" },
    );
  });

  test("is refused when the row on screen is not the row that is there", async () => {
    await expect(review(doctor, ROW, "0".repeat(64))).rejects.toMatchObject({
      code: "medication_table.row_changed",
    });
    await expect(review(doctor, "ddi-none-such", "0".repeat(64))).rejects.toMatchObject({
      code: "medication_table.unknown_row",
    });
  });

  test("is written once by a person, and by a second person beside it", async () => {
    const rowId = "ddi-warfarin-cyp3a4";
    await review(doctor, rowId);
    await expect(review(doctor, rowId)).rejects.toMatchObject({
      code: "medication_table.reviewed_already",
    });
    await review(colleague, rowId);
    expect((await readTable(doctor.caller, { rowId })).open?.reviews).toHaveLength(2);
  });

  test("of a row that changed since counts no longer, and says so", async () => {
    const rowId = "ddi-warfarin-statin";
    const client = await clinic.owner.connect();
    try {
      await client.query("BEGIN");
      await client.query("SET LOCAL ROLE provenote_definer");
      await client.query(
        `INSERT INTO medication_row_review (id, organization_id, row_id, row_digest, edition, reviewed_by_id, reviewer_name, qualification, words, reviewed_at)
         VALUES ($1, $2, $3, $4, '0', $5, 'Ada Testperson', 'Pharmacist', '', now())`,
        [randomUUID(), clinic.organizationId, rowId, "c".repeat(64), doctor.membershipId],
      );
      await client.query("COMMIT");
    } finally {
      client.release();
    }
    const { open, counts } = await readTable(doctor.caller, { rowId });
    expect(open).toMatchObject({ state: "changed", reviewedBy: null });
    expect(counts.changed).toBe(1);
    expect((await choiceOf(doctor)).reviewedRowIds.has(rowId)).toBe(false);
  });
});

describe("a recall", () => {
  test("takes the row out of the next check and puts it back when it is lifted", async () => {
    const ids = async () =>
      checkRegimen(REGIMEN, await choiceOf(doctor)).findings.map(({ rowId }) => rowId);
    expect(await ids()).toContain(ROW);
    await recallRow(doctor.caller, { rowId: ROW, reason: REASON });
    expect(await ids()).not.toContain(ROW);
    expect(await stateOf(officer)).toBe("recalled");
    await expect(
      recallRow(administrator.caller, { rowId: ROW, reason: REASON }),
    ).rejects.toMatchObject({ code: "medication_table.recalled_already" });
    await liftRecall(administrator.caller, { rowId: ROW, reason: "It was right after all" });
    expect(await ids()).toContain(ROW);
    await expect(
      liftRecall(doctor.caller, { rowId: ROW, reason: "It was right after all" }),
    ).rejects.toMatchObject({ code: "medication_table.not_recalled" });
  });

  test("asks for a reason of ten characters and a row that exists", async () => {
    await expect(recallRow(doctor.caller, { rowId: ROW, reason: "wrong" })).rejects.toThrow();
    await expect(
      recallRow(doctor.caller, { rowId: "ddi-none-such", reason: REASON }),
    ).rejects.toMatchObject({ code: "medication_table.unknown_row" });
  });
});

describe("the choice of rows", () => {
  test("uses reviewed rows alone, for a job too, and every row again when that is chosen", async () => {
    await setTableMode(administrator.caller, { basedOn: 0, mode: "reviewed", reason: REASON });
    const choice = await choiceOf(doctor);
    expect(choice.rows).toBe("reviewed");
    const check = checkRegimen(REGIMEN, choice);
    expect(check.findings).toEqual([]);
    expect(check.notCovered).toContain("ibuprofen");
    const patient = randomUUID();
    const job = await clinic.grantFor(doctor, patient, randomUUID());
    expect((await choiceOf({ caller: job })).rows).toBe("reviewed");
    await expect(
      setTableMode(administrator.caller, { basedOn: 0, mode: "all", reason: REASON }),
    ).rejects.toMatchObject({ code: "medication_table.version_moved", details: { version: 1 } });
    await setTableMode(administrator.caller, { basedOn: 1, mode: "all", reason: REASON });
    expect((await readTable(nurse.caller, {})).mode).toMatchObject({
      version: 2,
      mode: "all",
      reason: REASON,
      by: "Ada Testperson, MD",
    });
  });

  test("of one clinic is none of another's", async () => {
    await review(doctor, "ddi-warfarin-inducer");
    const choice = await choiceOf(foreign);
    expect(choice).toEqual({
      rows: "all",
      reviewedRowIds: new Set(),
      recalledRowIds: new Set(),
      furtherNames: new Map(),
    });
  });
});

describe("who may not", () => {
  const refused = { code: "access.refused" };

  test("nobody but a clinician reviews and withdraws", async () => {
    const { reviewId } = await review(colleague, "ddi-warfarin-fibrate");
    for (const member of [nurse, administrator, officer, coordinator]) {
      await expect(review(member)).rejects.toMatchObject(refused);
      await expect(
        withdrawReview(member.caller, { reviewId, reason: REASON }),
      ).rejects.toMatchObject(refused);
    }
    await expect(
      withdrawReview(foreign.caller, { reviewId, reason: REASON }),
    ).rejects.toMatchObject({ code: "medication_table.unknown_review" });
  });

  test("a nurse, an officer and a coordinator recall nothing, and only an administrator chooses", async () => {
    for (const member of [nurse, officer, coordinator]) {
      await expect(recallRow(member.caller, { rowId: ROW, reason: REASON })).rejects.toMatchObject(
        refused,
      );
      await expect(liftRecall(member.caller, { rowId: ROW, reason: REASON })).rejects.toMatchObject(
        refused,
      );
    }
    for (const member of [doctor, nurse, officer, coordinator]) {
      await expect(
        setTableMode(member.caller, { basedOn: 2, mode: "reviewed", reason: REASON }),
      ).rejects.toMatchObject(refused);
    }
  });

  test("a coordinator does not see the table, and a nurse no list of notes", async () => {
    await expect(readTable(coordinator.caller, {})).rejects.toMatchObject(refused);
    for (const member of [nurse, coordinator]) {
      await expect(listQuotingNotes(member.caller, { rowId: ROW })).rejects.toMatchObject(refused);
    }
  });
});

describe("the log", () => {
  test("names the row and the act, and keeps the reason sealed", async () => {
    const recalled = await clinic.entries("medication_row.recalled");
    expect(recalled[0]).toMatchObject({ part: `row:${ROW}`, outcome: "success" });
    expect(JSON.stringify(recalled)).not.toContain(REASON);
    const reviewed = await clinic.entries("medication_row.reviewed");
    expect(reviewed[0]).toMatchObject({ part: `row:${ROW}`, hashes: { row: DIGEST } });
    const modes = await clinic.entries("medication_table.mode_changed");
    expect(modes.map(({ part }) => part)).toEqual(["mode:reviewed", "mode:all"]);
    expect((await clinic.entries("access.refused")).length).toBeGreaterThan(15);
  });
});

describe("the page", () => {
  test("pages through all rows without losing or repeating one", async () => {
    const ids: string[] = [];
    const first = await readTable(nurse.caller, {});
    for (let page = 1; page <= Math.ceil(first.found / 50); page += 1) {
      ids.push(...(await readTable(nurse.caller, { page })).rows.map(({ rowId }) => rowId));
    }
    expect(ids).toEqual(SAFETY_ROWS.map(({ id }) => id));
    expect((await readTable(nurse.caller, { page: 999 })).rows.length).toBeGreaterThan(0);
  });

  test("says what each role may do there", async () => {
    const may = async (member: TestMember) => (await readTable(member.caller, {})).may;
    expect(await may(doctor)).toEqual({ review: true, recall: true, trace: true, manage: false });
    expect(await may(nurse)).toEqual({ review: false, recall: false, trace: false, manage: false });
    expect(await may(administrator)).toEqual({
      review: false,
      recall: true,
      trace: true,
      manage: true,
    });
    expect(await may(officer)).toEqual({
      review: false,
      recall: false,
      trace: true,
      manage: false,
    });
  });
});
