import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { viewChart } from "@/lib/patients/view-chart";
import { amendNote } from "./amend-note";
import type { AttentionItem, NoteContent, NoteSentence } from "../note-content.schema";
import { idOf, item } from "../record/test-content";
import { saveVersion } from "../draft/save-version";
import { saveUnlooked as saveWorkingCopy, signUnlooked as signNote } from "../test-note";
import { REASON, TestDesk } from "../test-desk";
import { verifyNote } from "../verifying/verify-note";
import { viewNote } from "../view-note";

let desk: TestDesk;
beforeAll(async () => {
  desk = await TestDesk.open();
});
afterAll(() => desk.close());

describe("two people at one note", () => {
  test("sign at once: one wins, the other is told who and when, and both are entries", async () => {
    const { noteId, checksum } = await desk.draft();
    const results = await Promise.allSettled(
      [desk.doctor, desk.colleague].map(({ caller }) => signNote(caller, { noteId, checksum })),
    );
    const lost = results.filter((result) => result.status === "rejected");
    expect(lost).toHaveLength(1);
    expect(lost[0]?.reason).toMatchObject({
      code: "note.already_signed",
      status: 409,
      details: { name: "A. Testperson, MD", at: desk.clinic.clock.now.toISOString() },
    });
    const view = await viewNote(desk.doctor.caller, { noteId });
    expect(view.status).toBe("signed");
    expect(view.versions.map(({ cause }) => cause)).toEqual(["save", "sign"]);
    const entries = (await desk.clinic.entries("note.signed")).slice(-2);
    expect(entries.map(({ outcome }) => outcome).sort()).toEqual(["failure", "success"]);
  });

  test("save at once: one is kept, the other is told, and nothing is overwritten", async () => {
    const { noteId } = await desk.draft();
    const results = await Promise.allSettled([
      desk.reword(desk.doctor, noteId, "Cough for a week."),
      desk.reword(desk.colleague, noteId, "Cough for a month."),
    ]);
    const lost = results.filter((result) => result.status === "rejected");
    expect(lost).toHaveLength(1);
    expect(lost[0]?.reason).toMatchObject({ code: "note.moved_on", status: 409 });
  });

  test("one saves while the other reads: what is signed is what was seen, or nothing", async () => {
    const { noteId, checksum } = await desk.draft();
    const saved = await desk.reword(desk.colleague, noteId, "Cough for three weeks.");
    await expect(signNote(desk.doctor.caller, { noteId, checksum })).rejects.toMatchObject({
      code: "note.stale",
    });
    expect((await desk.clinic.entries("note.signed")).at(-1)).toMatchObject({
      outcome: "failure",
      code: "note.stale",
    });
    const done = await signNote(desk.doctor.caller, { noteId, checksum: saved.checksum });
    expect(done.checksum).toBe(saved.checksum);
  });

  test("a save after the signature is refused and says who signed", async () => {
    const { noteId } = await desk.draft();
    const { content, revision } = await desk.contentNow(desk.colleague, noteId);
    const { checksum } = await saveWorkingCopy(desk.doctor.caller, { noteId, revision, content });
    await signNote(desk.doctor.caller, { noteId, checksum });
    const late = saveWorkingCopy(desk.colleague.caller, { noteId, revision, content });
    await expect(late).rejects.toMatchObject({ code: "note.already_signed" });
  });
});

describe("an edit", () => {
  test("keeps who wrote a sentence, whatever the page says", async () => {
    const { noteId } = await desk.draft();
    const { content, revision } = await desk.contentNow(desk.colleague, noteId);
    const sentences = content.sentences.map((each, at) =>
      at === 0
        ? { ...each, authorId: desk.colleague.membershipId }
        : { ...each, text: "Antibiotics.", authorId: desk.doctor.membershipId },
    );
    const saved = await saveWorkingCopy(desk.colleague.caller, {
      noteId,
      revision,
      content: { ...content, sentences, drafter: "forged" },
    });
    expect(saved.content.sentences.map(({ authorId }) => authorId)).toEqual([
      desk.doctor.membershipId,
      desk.colleague.membershipId,
    ]);
    expect(saved.content.drafter).toBe("none");
    const view = await viewNote(desk.doctor.caller, { noteId });
    expect([view.checksum, view.content]).toEqual([saved.checksum, saved.content]);
  });

  test("is an entry with counts and no word of the note", async () => {
    const { noteId } = await desk.draft();
    await desk.reword(desk.doctor, noteId, "Haemoptysis since Tuesday.");
    const entry = (await desk.clinic.entries("note.edited")).at(-1);
    expect(entry).toMatchObject({ counts: { sentences_changed: 2 }, object: { id: noteId } });
    expect(JSON.stringify(await desk.clinic.entries())).not.toContain("Haemoptysis");
  });

  test("that decides codes is an entry with how many, and none of them", async () => {
    const { noteId } = await desk.draft();
    const { content, revision } = await desk.contentNow(desk.doctor, noteId);
    const codes = ["J20.9", "I10"].map((code, at) => ({
      id: `6f1c1f5e-57a5-4b53-8a6d-3c3a9f2a1b1${at}`,
      system: "ICD-10-CM" as const,
      code,
      title: `Title of ${code}`,
      why: "Named in the assessment.",
      citations: [{ documentId: randomUUID(), start: 0, end: 5 }],
    }));
    await desk.plant(noteId, { ...content, codes });
    const made = { byId: desk.doctor.membershipId, at: "2026-11-17T10:00:00.000Z" };
    const save = async (from: number, sent: NoteContent) =>
      saveWorkingCopy(desk.doctor.caller, { noteId, revision: from, content: sent });
    const lastCounts = async () => (await desk.clinic.entries("note.edited")).at(-1)?.["counts"];
    const sent = codes.map((code, at) => ({
      ...code,
      decision: { ...made, state: at === 0 ? ("approved" as const) : ("rejected" as const) },
    }));
    const decided = await save(revision, { ...content, codes: sent });
    expect(await lastCounts()).toEqual({
      sentences_changed: 0,
      codes_approved: 1,
      codes_rejected: 1,
    });
    const older = await save(decided.revision, content);
    expect(older.content.codes).toEqual(decided.content.codes);
    expect(await lastCounts()).toEqual({ sentences_changed: 0 });
    expect(JSON.stringify(await desk.clinic.entries("note.edited"))).not.toMatch(/J20|I10/);
  });

  test("cut as a version is chained to the one before and can be compared", async () => {
    const { noteId } = await desk.draft();
    const { checksum } = await desk.reword(desk.doctor, noteId, "Cough for a month.");
    expect(await saveVersion(desk.doctor.caller, { noteId, checksum })).toEqual({ version: 2 });
    await expect(
      saveVersion(desk.doctor.caller, { noteId, checksum: "0".repeat(64) }),
    ).rejects.toMatchObject({ code: "note.stale" });
    await signNote(desk.doctor.caller, { noteId, checksum });
    expect((await verifyNote(desk.colleague.caller, { noteId })).verdict).toBe("valid");
  });
});

describe("what stands before a signature", () => {
  async function withItem(more: Partial<AttentionItem>) {
    const { noteId } = await desk.draft();
    const { content, revision } = await desk.contentNow(desk.doctor, noteId);
    const planted: NoteContent = { ...content, attention: [item(1, more)] };
    await desk.plant(noteId, planted);
    return { noteId, revision, content: planted };
  }

  test("an open item, as an entry", async () => {
    const { noteId, revision, content } = await withItem({});
    const { checksum } = await saveWorkingCopy(desk.doctor.caller, { noteId, revision, content });
    await expect(signNote(desk.doctor.caller, { noteId, checksum })).rejects.toMatchObject({
      code: "note.items_open",
    });
    expect((await desk.clinic.entries("note.signed")).at(-1)).toMatchObject({
      code: "note.items_open",
    });
  });

  test("a reason that is missing; one that is given stands sealed in the log", async () => {
    const { noteId, revision, content } = await withItem({});
    const dismissed = (reason: string) => ({
      noteId,
      revision,
      content: {
        ...content,
        attention: [
          {
            ...item(1),
            decision: {
              action: "dismiss",
              reason,
              byId: desk.colleague.membershipId,
              at: "2020-01-01T00:00:00.000Z",
            },
          },
        ],
      },
    });
    await expect(saveWorkingCopy(desk.doctor.caller, dismissed("no"))).rejects.toMatchObject({
      code: "note.reason_missing",
    });
    const saved = await saveWorkingCopy(desk.doctor.caller, dismissed("Ordered by the ward"));
    expect(saved.content.attention[0]?.decision).toMatchObject({ byId: desk.doctor.membershipId });
    const entry = (await desk.clinic.entries("note.item_decided")).at(-1);
    expect(entry).toMatchObject({ part: "pending_test:dismiss", object: { id: noteId } });
    expect(JSON.stringify(entry)).not.toContain("ward");
  });

  test("a role that may not sign", async () => {
    const nurse = await desk.clinic.addMember("nurse");
    const { noteId, checksum } = await desk.draft();
    await expect(signNote(nurse.caller, { noteId, checksum })).rejects.toMatchObject({
      code: "access.refused",
    });
    await expect(desk.reword(nurse, noteId, "Cough, says the nurse.")).resolves.toBeDefined();
  });

  test("an allergy that was placed joins the list once, and an amended note adds it to no list twice", async () => {
    const chart = await desk.newPatient();
    const made = await desk.draft(chart);
    const { noteId } = made;
    const { content, revision } = await desk.contentNow(desk.doctor, noteId);
    const citation = { documentId: made.documentId, start: 21, end: 47 };
    const placing = item(1, {
      kind: "unplaced_allergy",
      citations: [citation],
      choices: [{ action: "add_sentence", label: "Add to allergies", needsReason: false }],
      replacement: { first: "", last: "Allergy: CT dye (swelling).", section: "subjective" },
    });
    await desk.plant(noteId, { ...content, attention: [placing] });
    const placed: NoteSentence = {
      id: idOf(77),
      section: "subjective",
      text: "Allergy: CT dye (swelling).",
      citations: [citation],
      support: "stated",
    };
    const decision = {
      action: "add_sentence",
      reason: "",
      byId: idOf(1),
      at: "2020-01-01T00:00:00Z",
    };
    const { checksum } = await saveWorkingCopy(desk.doctor.caller, {
      noteId,
      revision,
      content: {
        ...content,
        sentences: [...content.sentences, placed],
        attention: [{ ...placing, decision }],
      },
    });
    await signNote(desk.doctor.caller, { noteId, checksum });
    const amended = await amendNote(desk.doctor.caller, { noteId, reason: REASON });
    const again = await viewNote(desk.doctor.caller, amended);
    await signNote(desk.doctor.caller, { ...amended, checksum: again.checksum ?? "" });
    const { allergies, banner } = await viewChart(desk.doctor.caller, { patientId: chart });
    expect(allergies.map(({ text }) => text)).toEqual(["CT dye (swelling)"]);
    expect(banner.allergyStatus).toBe("listed");
  });
});
