import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { withActor } from "@/lib/access/with-actor";
import { SAFETY_ROWS } from "@/lib/safety/rows/safety-table";
import { readTable } from "../read-table";
import { readTableChoiceIn } from "../read-table-choice";
import { rowDigests } from "../row-digest";
import { setTableMode } from "../set-table-mode";
import { liftRecall } from "./lift-recall";
import { recallRow } from "./recall-row";
import { reviewRow } from "./review-row";
import { withdrawReview } from "./withdraw-review";

const REASON = "The label was changed in March";
let clinic: TestClinic;
let doctor: TestMember;
let colleague: TestMember;
let administrator: TestMember;
beforeAll(async () => {
  clinic = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
  colleague = await clinic.addMember("clinician");
  administrator = await clinic.addMember("administrator");
});
afterAll(() => clinic.close());

/** Rows that no other test of this file touches. */
let used = 0;
function freshRow(): string {
  used += 1;
  const row = SAFETY_ROWS[used * 7];
  if (row === undefined) throw new Error("no more rows");
  return row.id;
}

const digestOf = (rowId: string) => rowDigests().get(rowId) ?? "";
const review = ({ caller }: TestMember, rowId: string, words = "") =>
  reviewRow(caller, { rowId, digest: digestOf(rowId), qualification: "Pharmacist", words });
const openRow = async (rowId: string) => {
  const { open } = await readTable(doctor.caller, { rowId });
  if (open === null) throw new Error("no such row");
  return open;
};
const later = () => {
  clinic.clock.now = new Date(clinic.clock.now.getTime() + 60_000);
};

/** How many of these came through, and the codes of the others. */
async function outcomes(tries: readonly Promise<unknown>[]) {
  const settled = await Promise.allSettled(tries);
  return {
    done: settled.filter(({ status }) => status === "fulfilled").length,
    codes: settled.flatMap((each) =>
      each.status === "rejected" ? [(each.reason as { code?: string }).code] : [],
    ),
  };
}

describe("of several at once", () => {
  test("one recall of a row stands", async () => {
    const rowId = freshRow();
    const people = [doctor, colleague, administrator];
    const { done, codes } = await outcomes(
      people.map(({ caller }) => recallRow(caller, { rowId, reason: REASON })),
    );
    expect(done).toBe(1);
    expect(codes).toEqual(Array(2).fill("medication_table.recalled_already"));
    expect((await openRow(rowId)).recalls).toHaveLength(1);
  });

  test("one lifting and one withdrawal take place", async () => {
    const rowId = freshRow();
    await recallRow(doctor.caller, { rowId, reason: REASON });
    const lifts = [doctor, administrator].map(({ caller }) =>
      liftRecall(caller, { rowId, reason: REASON }),
    );
    expect(await outcomes(lifts)).toEqual({ done: 1, codes: ["medication_table.not_recalled"] });
    const { reviewId } = await review(doctor, rowId);
    const withdrawals = [doctor, colleague].map(({ caller }) =>
      withdrawReview(caller, { reviewId, reason: REASON }),
    );
    expect(await outcomes(withdrawals)).toEqual({
      done: 1,
      codes: ["medication_table.review_withdrawn"],
    });
  });

  test("one review by the same person stands, and each of two persons' does", async () => {
    const rowId = freshRow();
    expect(await outcomes([review(doctor, rowId), review(doctor, rowId)])).toEqual({
      done: 1,
      codes: ["medication_table.reviewed_already"],
    });
    const other = freshRow();
    expect(await outcomes([review(doctor, other), review(colleague, other)])).toMatchObject({
      done: 2,
    });
  });

  test("one choice of rows takes the next version", async () => {
    const choose = (mode: "all" | "reviewed") =>
      setTableMode(administrator.caller, { basedOn: 0, mode, reason: REASON });
    expect(await outcomes([choose("reviewed"), choose("all"), choose("all")])).toEqual({
      done: 1,
      codes: Array(2).fill("medication_table.version_moved"),
    });
    expect((await readTable(doctor.caller, {})).mode.version).toBe(1);
  });
});

describe("the history of a row", () => {
  test("keeps each recall with its lifting, newest first", async () => {
    const rowId = freshRow();
    for (const reason of ["First of two recalls", "Second of two recalls"]) {
      later();
      await recallRow(doctor.caller, { rowId, reason });
      later();
      await liftRecall(administrator.caller, { rowId, reason: `${reason}, lifted` });
    }
    const { recalls, state } = await openRow(rowId);
    expect(state).toBe("not_reviewed");
    expect(recalls).toMatchObject([
      { reason: "Second of two recalls", lifted: { reason: "Second of two recalls, lifted" } },
      { reason: "First of two recalls", lifted: { reason: "First of two recalls, lifted" } },
    ]);
    for (const { recalledAt, lifted } of recalls) {
      expect(Date.parse(lifted?.at ?? "")).toBeGreaterThan(Date.parse(recalledAt));
    }
  });

  test("keeps a withdrawn review beside the one that followed it from the same person", async () => {
    const rowId = freshRow();
    const { reviewId } = await review(doctor, rowId, "Read in haste");
    later();
    await withdrawReview(doctor.caller, { reviewId, reason: REASON });
    later();
    await review(doctor, rowId, "Read against the label");
    const { reviews, state, reviewedBy } = await openRow(rowId);
    expect(state).toBe("reviewed");
    expect(reviews).toMatchObject([
      { words: "Read against the label", withdrawn: null, isCurrent: true },
      { words: "Read in haste", withdrawn: { reason: REASON } },
    ]);
    expect(reviewedBy?.at).toBe(reviews[0]?.reviewedAt);
  });

  test("a recall outweighs reviews before and after it, which count again once it is lifted", async () => {
    const rowId = freshRow();
    const isReviewed = async () =>
      (await withActor(doctor.caller, readTableChoiceIn)).reviewedRowIds.has(rowId);
    await review(doctor, rowId);
    await recallRow(administrator.caller, { rowId, reason: REASON });
    await review(colleague, rowId);
    expect((await openRow(rowId)).state).toBe("recalled");
    expect((await withActor(doctor.caller, readTableChoiceIn)).recalledRowIds).toContain(rowId);
    expect(await isReviewed()).toBe(true);
    await liftRecall(doctor.caller, { rowId, reason: REASON });
    expect((await openRow(rowId)).state).toBe("reviewed");
  });
});

describe("what is refused leaves no trace of an act", () => {
  test.each<[string, (rowId: string) => Promise<unknown>]>([
    ["a reason of nine signs", (rowId) => recallRow(doctor.caller, { rowId, reason: "too short" })],
    [
      "a reason of nine signs and blanks around them",
      (rowId) => recallRow(doctor.caller, { rowId, reason: "   too short   " }),
    ],
    [
      "a reason of more than a thousand signs",
      (rowId) => recallRow(doctor.caller, { rowId, reason: "x".repeat(1_001) }),
    ],
    [
      "a digest in capitals",
      (rowId) =>
        reviewRow(doctor.caller, {
          rowId,
          digest: digestOf(rowId).toUpperCase(),
          qualification: "Pharmacist",
          words: "",
        }),
    ],
    [
      "a reviewer who is nothing",
      (rowId) =>
        reviewRow(doctor.caller, {
          rowId,
          digest: digestOf(rowId),
          qualification: " x ",
          words: "",
        }),
    ],
    [
      "another row's digest",
      (rowId) =>
        reviewRow(doctor.caller, {
          rowId,
          digest: digestOf(freshRow()),
          qualification: "Pharmacist",
          words: "",
        }),
    ],
    [
      "a lifting of what is not recalled",
      (rowId) => liftRecall(doctor.caller, { rowId, reason: REASON }),
    ],
    [
      "a withdrawal of a review that nobody wrote",
      (rowId) =>
        withdrawReview(doctor.caller, {
          reviewId: "00000000-0000-4000-8000-000000000001",
          reason: `${REASON} ${rowId}`,
        }),
    ],
  ])("%s", async (_what, act) => {
    const rowId = freshRow();
    const types = ["reviewed", "review_withdrawn", "recalled", "recall_lifted"];
    const entries = async () =>
      (await Promise.all(types.map((type) => clinic.entries(`medication_row.${type}`)))).flat();
    const before = (await entries()).length;
    await expect(act(rowId)).rejects.toThrow();
    expect(await entries()).toHaveLength(before);
    expect(await openRow(rowId)).toMatchObject({
      state: "not_reviewed",
      reviews: [],
      recalls: [],
    });
  });
});

describe("what is shown of each row", () => {
  test("has a title, words, a source without a place to fill, and medicines on every side", async () => {
    const { found } = await readTable(doctor.caller, {});
    for (let page = 1; page <= Math.ceil(found / 50); page += 1) {
      for (const row of (await readTable(doctor.caller, { page })).rows) {
        const shown = [row.title, row.says, row.source.document, row.source.section];
        for (const words of shown) expect(words.trim()).not.toBe("");
        expect(shown.join(" ")).not.toMatch(/[{}@]|undefined/);
        expect(row.compiledOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }
    for (const { id } of SAFETY_ROWS.filter((_, at) => at % 97 === 0)) {
      const { sides, digest } = await openRow(id);
      expect(digest).toBe(digestOf(id));
      expect(sides.length).toBeGreaterThan(0);
      for (const { label, members } of sides) {
        expect(label.trim()).not.toBe("");
        expect(members.length).toBeGreaterThan(0);
        expect(new Set(members).size).toBe(members.length);
      }
    }
  });

  test("and a row that is not there opens nothing", async () => {
    expect((await readTable(doctor.caller, { rowId: "ddi-none-such" })).open).toBeNull();
    await expect(readTable(doctor.caller, { rowId: "../x" })).rejects.toThrow();
  });
});
