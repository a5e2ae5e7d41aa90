import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { amendNote } from "./signed/amend-note";
import { signUnlooked as signNote } from "./test-note";
import { REASON, TestDesk } from "./test-desk";
import { verifyNote } from "./verifying/verify-note";
import { viewNote } from "./view-note";
import { withdrawNote } from "./signed/withdraw-note";
import { saveAddendum, signAddendum } from "./signed/write-addendum";

let desk: TestDesk;
beforeAll(async () => {
  desk = await TestDesk.open();
});
afterAll(() => desk.close());

describe("after the signature", () => {
  test("an addendum is its author's alone until signed; numbers follow, and it verifies", async () => {
    const { noteId } = await desk.signed();
    const mine = await saveAddendum(desk.doctor.caller, { noteId, text: "Echo booked." });
    expect((await viewNote(desk.colleague.caller, { noteId })).addenda).toEqual([]);
    const theirs = await saveAddendum(desk.colleague.caller, { noteId, text: "Called the wife." });
    for (const [member, { addendumId, checksum }] of [
      [desk.doctor, mine],
      [desk.colleague, theirs],
    ] as const) {
      await signAddendum(member.caller, { noteId, addendumId, checksum });
    }
    const { addenda } = await viewNote(desk.colleague.caller, { noteId });
    expect(addenda.map(({ number, text, byId }) => [number, text, byId])).toEqual([
      [1, "Echo booked.", desk.doctor.membershipId],
      [2, "Called the wife.", desk.colleague.membershipId],
    ]);
    expect((await verifyNote(desk.doctor.caller, { noteId })).verdict).toBe("valid");
  });

  test("an addendum of another, a changed one and a signed one cannot be signed or changed", async () => {
    const { noteId } = await desk.signed();
    const first = await saveAddendum(desk.doctor.caller, { noteId, text: "Echo booked." });
    const { addendumId } = first;
    const second = await saveAddendum(desk.doctor.caller, {
      noteId,
      addendumId,
      text: "Echo done.",
    });
    for (const [member, checksum] of [
      [desk.doctor, first.checksum],
      [desk.colleague, second.checksum],
    ] as const) {
      await expect(
        signAddendum(member.caller, { noteId, addendumId, checksum }),
      ).rejects.toMatchObject({ code: "addendum.stale" });
    }
    await signAddendum(desk.doctor.caller, { noteId, addendumId, checksum: second.checksum });
    await expect(
      saveAddendum(desk.doctor.caller, { noteId, addendumId, text: "Changed." }),
    ).rejects.toMatchObject({ code: "addendum.frozen" });
  });

  test("a draft takes no addendum, no amendment and no withdrawal", async () => {
    const { noteId } = await desk.draft();
    const { caller } = desk.doctor;
    for (const attempt of [
      () => saveAddendum(caller, { noteId, text: "Too early." }),
      () => amendNote(caller, { noteId, reason: REASON }),
      () => withdrawNote(caller, { noteId, reason: REASON }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: "note.not_signed" });
    }
  });

  test("an amended version is a note of its own that names the old one; the old one stays", async () => {
    const { noteId } = await desk.signed();
    const before = await viewNote(desk.doctor.caller, { noteId });
    const amended = await amendNote(desk.doctor.caller, { noteId, reason: REASON });
    const asked = { noteId, reason: `${REASON} Asked once more.` };
    expect(await amendNote(desk.doctor.caller, asked)).toEqual(amended);
    const { checksum } = await desk.reword(desk.doctor, amended.noteId, "Cough for five weeks.");
    await signNote(desk.doctor.caller, { ...amended, checksum });
    expect(await viewNote(desk.doctor.caller, amended)).toMatchObject({
      amendsNoteId: noteId,
      status: "signed",
    });
    expect((await verifyNote(desk.doctor.caller, amended)).verdict).toBe("valid");
    expect(await viewNote(desk.doctor.caller, { noteId })).toEqual(before);
  });

  test("a withdrawal says who, when and why, keeps the text, verifies and ends it", async () => {
    const { noteId, checksum } = await desk.signed();
    await withdrawNote(desk.colleague.caller, { noteId, reason: REASON });
    const view = await viewNote(desk.doctor.caller, { noteId });
    expect(view).toMatchObject({
      status: "withdrawn",
      checksum,
      withdrawn: {
        byId: desk.colleague.membershipId,
        why: REASON,
        at: desk.clinic.clock.now.toISOString(),
      },
    });
    expect((await verifyNote(desk.doctor.caller, { noteId })).verdict).toBe("valid");
    await expect(
      saveAddendum(desk.doctor.caller, { noteId, text: "One more." }),
    ).rejects.toMatchObject({
      code: "note.not_signed",
    });
    expect(JSON.stringify(await desk.clinic.entries("note.withdrawn"))).not.toContain(
      "wrong chart",
    );
  });
});
