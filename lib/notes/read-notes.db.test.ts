import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demand } from "@/lib/access/authorize";
import type { TestMember } from "@/lib/access/test-clinic";
import { withActor } from "@/lib/access/with-actor";
import { saveText } from "@/lib/patients/texts/save-text";
import { amendNote } from "./signed/amend-note";
import { listOwnNotes, listPatientNotes } from "./list-notes";
import { openNoteIn } from "./draft/open-note";
import { readVersion } from "./read-version";
import { saveVersion } from "./draft/save-version";
import { signUnlooked as signNote } from "./test-note";
import { startOwnVersionIn } from "./draft/start-own-version";
import { REASON, SOURCE, TestDesk } from "./test-desk";
import { verifyNote } from "./verifying/verify-note";
import { viewNote } from "./view-note";

let desk: TestDesk;
beforeAll(async () => {
  desk = await TestDesk.open();
});
afterAll(() => desk.close());

/** A note of a text that is in no chart. */
async function unfiled(member: TestMember): Promise<{ noteId: string; documentId: string }> {
  const documentId = randomUUID();
  await saveText(member.caller, { documentId, text: SOURCE, marks: [], revision: 0 });
  const noteId = await withActor(member.caller, async (act) => {
    const permit = await demand(act, "draft.request", { kind: "document", id: documentId });
    return openNoteIn(permit, { documentId, encounterId: null, template: "soap" });
  });
  return { noteId, documentId };
}

const startOwn = (member: TestMember, noteId: string): Promise<void> =>
  withActor(member.caller, async (act) =>
    startOwnVersionIn(await demand(act, "note.edit", { kind: "note", id: noteId })),
  );

describe("opening a note", () => {
  test("shows the working copy of a draft with its source, and writes the look down first", async () => {
    const { noteId, checksum } = await desk.draft();
    const before = (await desk.clinic.entries("note.viewed")).length;
    const view = await viewNote(desk.colleague.caller, { noteId });
    expect(view).toMatchObject({
      status: "draft",
      checksum,
      currentVersion: 1,
      authorId: desk.doctor.membershipId,
      document: { text: SOURCE },
      encounter: { kind: "clinic_visit", date: "2026-11-17" },
      withdrawn: null,
      names: { [desk.doctor.membershipId]: "A. Testperson, MD" },
    });
    const entries = await desk.clinic.entries("note.viewed");
    expect(entries).toHaveLength(before + 1);
    expect(entries.at(-1)).toMatchObject({
      actorId: desk.colleague.membershipId,
      object: { kind: "note", id: noteId, version: 1 },
      basis: { kind: "clinic_policy" },
    });
  });

  test("whose draft has not arrived shows its source and no content", async () => {
    const { noteId } = await unfiled(desk.doctor);
    expect(await viewNote(desk.doctor.caller, { noteId })).toMatchObject({
      content: null,
      checksum: null,
      revision: 0,
      currentVersion: 0,
      patientId: null,
      encounter: null,
    });
  });

  test("of an unfiled text is its author's alone, and nobody signs it", async () => {
    const { noteId } = await unfiled(desk.doctor);
    await startOwn(desk.doctor, noteId);
    const { checksum } = await viewNote(desk.doctor.caller, { noteId });
    await expect(viewNote(desk.colleague.caller, { noteId })).rejects.toMatchObject({
      code: "access.refused",
    });
    for (const { caller } of [desk.doctor, desk.colleague]) {
      await expect(signNote(caller, { noteId, checksum: checksum ?? "" })).rejects.toMatchObject({
        code: "access.refused",
      });
    }
  });

  test("that nobody has is refused as one that is not one's own", async () => {
    const [unknown, foreign] = [randomUUID(), (await unfiled(desk.doctor)).noteId];
    const answers = [];
    for (const noteId of [unknown, foreign]) {
      const answer = viewNote(desk.colleague.caller, { noteId });
      await expect(answer).rejects.toMatchObject({ code: "access.refused" });
      answers.push(await answer.then(String, String));
    }
    expect(answers[0]).toBe(answers[1]);
  });
});

describe("a note a person writes alone", () => {
  test("begins with an empty version of their own, once", async () => {
    const { noteId } = await unfiled(desk.doctor);
    await startOwn(desk.doctor, noteId);
    const view = await viewNote(desk.doctor.caller, { noteId });
    expect(view.content).toMatchObject({ sentences: [], drafter: "none" });
    expect(view.versions.map(({ cause }) => cause)).toEqual(["save"]);
    await expect(startOwn(desk.doctor, noteId)).rejects.toMatchObject({ code: "note.has_version" });
  });

  test("is not valid as a signed one while nobody signed it", async () => {
    const { noteId } = await desk.draft();
    const { verdict, checks } = await verifyNote(desk.doctor.caller, { noteId });
    expect(verdict).toBe("invalid");
    expect(checks.filter(({ ok }) => !ok).map(({ name }) => name)).toEqual(["signed"]);
  });
});

describe("lists", () => {
  test("of a chart have its notes, newest first, and no word of them", async () => {
    const chart = await desk.newPatient();
    const first = await desk.signed(chart);
    desk.clinic.clock.now = new Date(desk.clinic.clock.now.getTime() + 60_000);
    const second = await desk.draft(chart);
    await desk.draft();
    const lines = await listPatientNotes(desk.colleague.caller, { patientId: chart });
    expect(lines.map(({ noteId, status }) => [noteId, status])).toEqual([
      [second.noteId, "draft"],
      [first.noteId, "signed"],
    ]);
    expect(lines[1]).toMatchObject({ signedByName: "A. Testperson, MD", patientId: chart });
    expect(JSON.stringify(lines)).not.toMatch(/Cough|Examplar/);
  });

  test("of one's own notes leave out a colleague's", async () => {
    const mine = await desk.draft();
    const own = await listOwnNotes(desk.doctor.caller);
    expect(own.map(({ noteId }) => noteId)).toContain(mine.noteId);
    expect(await listOwnNotes(desk.colleague.caller)).toEqual([]);
  });
});

describe("versions", () => {
  test("are read one by one, each look an entry; a number that no version has is said so", async () => {
    const { noteId } = await desk.signed();
    const { caller } = desk.colleague;
    expect((await readVersion(caller, { noteId, version: 1 })).sentences).toEqual([]);
    expect((await readVersion(caller, { noteId, version: 2 })).sentences).toHaveLength(2);
    expect((await desk.clinic.entries("note.viewed")).at(-1)).toMatchObject({
      part: "version",
      object: { id: noteId, version: 2 },
    });
    await expect(readVersion(caller, { noteId, version: 3 })).rejects.toMatchObject({
      code: "note.no_version",
      status: 404,
    });
  });

  test("and amendments asked for twice with one key are made once", async () => {
    const { noteId } = await desk.draft();
    const { checksum } = await desk.reword(desk.doctor, noteId, "Cough for a year.");
    const retry = { route: "POST x", key: randomUUID(), bodyHmac: Buffer.from("body") };
    const { caller } = desk.doctor;
    const saved = await saveVersion(caller, { noteId, checksum }, retry);
    expect(await saveVersion(caller, { noteId, checksum }, retry)).toEqual(saved);
    expect((await viewNote(caller, { noteId })).versions).toHaveLength(2);
    await signNote(caller, { noteId, checksum });
    const again = { ...retry, key: randomUUID() };
    const amended = await amendNote(caller, { noteId, reason: REASON }, again);
    expect(await amendNote(caller, { noteId, reason: REASON }, again)).toEqual(amended);
  });
});
