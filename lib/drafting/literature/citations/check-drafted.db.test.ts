import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { testReference } from "@/lib/notes/test-reference";
import { goodReply, KNOWN } from "@/lib/retrieval/literature/registers/test-register";
import type { DraftReference } from "../../evidence/draft-reference";
import { openLiteratureDesk, type LiteratureDesk } from "../test-literature-desk";
import { checkDrafted } from "./check-drafted";

let world: LiteratureDesk;
beforeAll(async () => {
  world = await openLiteratureDesk();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.register.answerWith(goodReply);
  await world.switchTo(true);
});

function citing(pmid: string | null): DraftReference {
  const { id: _id, sentenceIds: _ids, ...cited } = testReference(1);
  const source = { ...cited.source, ...(pmid !== null && { pmid }) };
  return { ...cited, source, isResolved: pmid === null ? null : true, sentenceIndexes: [0] };
}
/** As the draft's job would: what a register answered is kept for jobs alone. */
async function openCase() {
  const patientId = await world.desk.newPatient();
  const noteId = await world.newNote(patientId);
  const job = await world.desk.clinic.grantFor(world.desk.doctor, patientId, randomUUID());
  const check = async (references: readonly DraftReference[], from = world.literature) =>
    (await checkDrafted(job, noteId, references, from)).map(({ checked, isResolved }) => [
      checked?.state ?? null,
      isResolved,
    ]);
  return { patientId, check };
}

describe("the references of a finished draft", () => {
  test("that cite numbers are checked where literature is on; the rest is left as it is", async () => {
    const { check } = await openCase();
    const references = [citing(KNOWN[0]), citing("10000066"), citing(null)];
    expect(await check(references)).toEqual([
      ["resolved", true],
      ["unresolved", false],
      [null, null],
    ]);
  });

  test("are not looked at where none cites a number: nothing is asked and no entry made", async () => {
    const { check } = await openCase();
    const before = (await world.desk.clinic.entries()).length;
    expect(await check([citing(null)])).toEqual([[null, null]]);
    expect(await world.desk.clinic.entries()).toHaveLength(before);
  });

  test("are said to be unchecked where it is off, and where the register is away: the draft stands", async () => {
    const { check } = await openCase();
    world.register.answerWith((_request, response) => response.writeHead(500).end());
    expect(await check([citing("10000067")])).toEqual([["not_checked", true]]);
    await world.switchTo(false);
    const before = world.register.connectionCount();
    expect(await check([citing("10000067")])).toEqual([["off", true]]);
    expect(await check([citing("10000067")], { clients: [] })).toEqual([["off", true]]);
    expect(world.register.connectionCount()).toBe(before);
  });

  test("of a closed chart are asked about nobody, and no refusal clutters the log", async () => {
    const { check, patientId } = await openCase();
    await world.desk.tamper("UPDATE patient SET ai_allowed = false WHERE id = $1", [patientId]);
    const before = world.register.connectionCount();
    const refusals = (await world.desk.clinic.entries("literature.refused")).length;
    expect(await check([citing("10000068")])).toEqual([["not_checked", true]]);
    expect(world.register.connectionCount()).toBe(before);
    expect(await world.desk.clinic.entries("literature.refused")).toHaveLength(refusals);
  });
});
