import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demand } from "@/lib/access/authorize";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { withActor } from "@/lib/access/with-actor";
import { amendNote } from "./signed/amend-note";
import { listPatientNotes } from "./list-notes";
import { refileNotesIn } from "./draft/refile-note";
import { signUnlooked as signNote } from "./test-note";
import { REASON, TestDesk } from "./test-desk";
import { verifyNote } from "./verifying/verify-note";
import { viewNote } from "./view-note";
import { withdrawNote } from "./signed/withdraw-note";
import { saveAddendum } from "./signed/write-addendum";

let desk: TestDesk;
let other: TestClinic;
let foreigner: TestMember;
beforeAll(async () => {
  desk = await TestDesk.open();
  other = await makeTestClinic({ carePolicy: "clinic" });
  foreigner = await other.addMember("clinician");
});
afterAll(async () => {
  await desk.close();
  await other.close();
});

describe("a note that is not one's own to see", () => {
  test("of another clinic is refused by every verb, and shows no row", async () => {
    const patientId = await desk.newPatient();
    const { noteId, checksum } = await desk.signed(patientId);
    const { caller } = foreigner;
    const attempts = [
      () => viewNote(caller, { noteId }),
      () => signNote(caller, { noteId, checksum }),
      () => verifyNote(caller, { noteId }),
      () => amendNote(caller, { noteId, reason: REASON }),
      () => withdrawNote(caller, { noteId, reason: REASON }),
      () => saveAddendum(caller, { noteId, text: "Hello." }),
      () => listPatientNotes(caller, { patientId }),
    ];
    for (const attempt of attempts) {
      await expect(attempt()).rejects.toMatchObject({ code: "access.refused" });
    }
    for (const table of ["note_version", "working_copy", "addendum", "embedding_outbox"]) {
      const found = await desk.asMember(foreigner, `SELECT 1 FROM ${table} WHERE note_id = $1`, [
        noteId,
      ]);
      expect([table, found]).toEqual([table, 0]);
    }
  });

  test("is opened by a permit for another note in no way", async () => {
    const [one, two] = [await desk.draft(), await desk.draft()];
    await withActor(desk.doctor.caller, async (act) => {
      const permit = await demand(act, "note.sign", { kind: "note", id: one.noteId });
      expect(() => permit.assertNames("note", two.noteId)).toThrow(
        expect.objectContaining({ code: "access.permit_mismatch" }),
      );
    });
  });
});

describe("filing elsewhere", () => {
  const refile = (documentId: string, target: string) =>
    withActor(desk.doctor.caller, async (act) => {
      const permit = await demand(act, "document.file", { kind: "document", id: documentId });
      const note = await act.tx.client.note.findFirstOrThrow({ where: { documentId } });
      const encounterId = note.encounterId ?? "";
      await refileNotesIn(permit, { documentId, patientId: target, encounterId });
      return act.tx.client.noteVersion.findMany({
        where: { noteId: note.id },
        select: { subjectId: true, statementHash: true },
      });
    });

  test("seals every version anew under the other patient and leaves each statement as it was", async () => {
    const { noteId, documentId } = await desk.draft();
    const before = (await viewNote(desk.doctor.caller, { noteId })).versions;
    const target = await desk.newPatient();
    const moved = await refile(documentId, target);
    expect(moved).toEqual(
      before.map(({ statementHash }) => ({ subjectId: target, statementHash })),
    );
  });

  test("is refused for a signed note, which would lose its source", async () => {
    const { documentId } = await desk.signed();
    await expect(refile(documentId, await desk.newPatient())).rejects.toMatchObject({
      code: "note.signed_stays",
    });
  });
});
