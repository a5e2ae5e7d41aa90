import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { goodReply } from "@/lib/retrieval/literature/registers/test-register";
import { askForCitations, askForNote } from "./ask-for-note";
import { hasAskedLiterature } from "./has-asked";
import { readLiterature } from "./read-literature";
import { readSearch } from "./read-search";
import { runLiterature } from "./run-literature";
import { GOUT, openLiteratureDesk, type LiteratureDesk } from "./test-literature-desk";

let world: LiteratureDesk;
let noteId: string;
beforeAll(async () => {
  world = await openLiteratureDesk();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.register.answerWith(goodReply);
  await world.switchTo(true);
  noteId = await world.newNote();
});

const doctor = () => world.desk.doctor.caller;
const entriesOf = async (type: string, id = noteId) =>
  (await world.desk.clinic.entries(type)).filter(
    (entry) => (entry["object"] as { id?: string } | undefined)?.id === id,
  );

describe("who may not", () => {
  test.each(["administrator", "compliance_officer", "coordinator", "privacy_reviewer"] as const)(
    "a %s neither reads, nor asks, nor sees an answer, and the refusal is an entry",
    async (role) => {
      const { searchId } = await world.ask(noteId);
      const { caller } = await world.desk.clinic.addMember(role);
      const before = world.register.connectionCount();
      for (const act of [
        () => readLiterature(caller, { noteId }, world.literature),
        () => askForNote(caller, { noteId, concepts: [GOUT] }, world.literature),
        () => askForCitations(caller, { noteId }, world.literature),
        () => readSearch(caller, { noteId, searchId }),
      ]) {
        await expect(act()).rejects.toMatchObject({ code: "access.refused" });
      }
      expect(world.register.connectionCount()).toBe(before);
      expect((await entriesOf("access.refused")).length).toBeGreaterThanOrEqual(4);
    },
  );

  test("a nurse of the team may; a question of another note is not shown under this one", async () => {
    const { searchId } = await world.ask(noteId);
    const other = await world.newNote();
    expect(await readSearch(doctor(), { noteId: other, searchId })).toEqual({ state: "lost" });
    expect(await readSearch(doctor(), { noteId, searchId: randomUUID() })).toEqual({
      state: "lost",
    });
    const nurse = await world.desk.clinic.addMember("nurse");
    expect(await readSearch(nurse.caller, { noteId, searchId })).toMatchObject({ state: "found" });
  });

  test("a job whose person lost the access asks nothing", async () => {
    const leaving = await world.desk.clinic.addMember("clinician");
    const { searchId } = await askForNote(
      leaving.caller,
      { noteId, concepts: [GOUT] },
      world.literature,
    );
    await world.desk.tamper("UPDATE membership SET disabled_at = now() WHERE id = $1", [
      leaving.membershipId,
    ]);
    const before = world.register.connectionCount();
    const job = await world.desk.clinic.claimRun(searchId);
    await expect(runLiterature(job, searchId, world.literature)).rejects.toMatchObject({
      code: expect.stringMatching(/^access\./),
    });
    expect(world.register.connectionCount()).toBe(before);
  });
});

describe("whether anything was asked for a note", () => {
  test("is said from the moment somebody asks, and not of a question that was stopped before", async () => {
    const asked = () => hasAskedLiterature(doctor(), { noteId });
    expect(await asked()).toBe(false);
    const question = { noteId, concepts: [GOUT] };
    const { searchId } = await askForNote(doctor(), question, world.literature);
    expect(await asked()).toBe(true);
    await world.switchTo(false);
    const job = await world.desk.clinic.claimRun(searchId);
    await runLiterature(job, searchId, world.literature);
    expect(await asked()).toBe(false);
    await world.switchTo(true);
    await world.ask(noteId);
    expect(await asked()).toBe(true);
    const officer = await world.desk.clinic.addMember("compliance_officer");
    await expect(hasAskedLiterature(officer.caller, { noteId })).rejects.toMatchObject({
      code: "access.refused",
    });
  });
});

describe("the database", () => {
  test("lets nobody answer but the job, nobody rewrite a question, and nobody enqueue for somebody else", async () => {
    const { searchId } = await askForNote(doctor(), { noteId, concepts: [GOUT] }, world.literature);
    const { desk } = world;
    const answer = `UPDATE literature_search SET state = 'answered', answer = '\\x00', ended_at = now() WHERE id = $1`;
    await expect(desk.asMember(desk.doctor, answer, [searchId])).rejects.toMatchObject({
      code: "42501",
    });
    await expect(
      desk.asMember(desk.doctor, "UPDATE literature_search SET asked = '\\x00' WHERE id = $1", [
        searchId,
      ]),
    ).rejects.toMatchObject({ code: "23514" });
    await expect(
      desk.asMember(desk.doctor, "DELETE FROM literature_search WHERE id = $1", [searchId]),
    ).rejects.toMatchObject({ code: "42501" });
    const enqueue = "SELECT jobs.enqueue_literature($1)";
    await expect(desk.asMember(desk.colleague, enqueue, [searchId])).rejects.toMatchObject({
      code: "42501",
    });
    await expect(desk.asMember(desk.doctor, enqueue, [randomUUID()])).rejects.toMatchObject({
      code: "42501",
    });
    expect(await desk.asMember(desk.doctor, enqueue, [searchId])).toBe(1);
    const office = await desk.clinic.addMember("compliance_officer");
    const read = "SELECT 1 FROM literature_search WHERE id = $1";
    expect(await desk.asMember(office, read, [searchId])).toBe(0);
  });
});
