import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestMember } from "@/lib/access/test-clinic";
import type { AttentionItem, NoteContent } from "@/lib/notes/note-content.schema";
import { TestDesk } from "@/lib/notes/test-desk";
import { makeDraftNote } from "@/lib/notes/test-note";
import { verifyNote } from "@/lib/notes/verifying/verify-note";
import { viewNote } from "@/lib/notes/view-note";
import type { SavedCopy } from "@/lib/notes/draft/save-working-copy";
import { addFact } from "@/lib/patients/edit-facts";
import { saveNote } from "./save-note";
import { signNote } from "./sign-note";

let desk: TestDesk;
let patientId: string;
beforeAll(async () => {
  desk = await TestDesk.open();
  patientId = await desk.newPatient();
});
afterAll(() => desk.close());

const PAIR = "interaction:ibuprofen+warfarin";
const IBUPROFEN = "Start ibuprofen 400 mg TID.";

/** A note whose source names warfarin; its sentence is the doctor's own. */
async function draft(source = "Meds: warfarin 5 mg daily"): Promise<string> {
  const sentences = [["assessment_and_plan", "Fluids and rest."]] as const;
  return (await makeDraftNote(desk.doctor, { patientId, source, sentences })).noteId;
}

async function change(
  noteId: string,
  how: (content: NoteContent) => Partial<NoteContent>,
  member: TestMember = desk.doctor,
): Promise<SavedCopy> {
  const { content, revision } = await desk.contentNow(member, noteId);
  const edited = { ...content, ...how(content) };
  return saveNote(member.caller, { noteId, revision, content: edited });
}

const write = (noteId: string, text: string, member?: TestMember): Promise<SavedCopy> =>
  change(
    noteId,
    ({ sentences }) => ({ sentences: sentences.map((each) => ({ ...each, text })) }),
    member,
  );

const decide = (
  noteId: string,
  decision: Partial<NonNullable<AttentionItem["decision"]>>,
): Promise<SavedCopy> =>
  change(noteId, ({ attention }) => ({
    attention: attention.map((item) => ({
      ...item,
      decision: {
        action: "override",
        reason: "",
        byId: desk.doctor.membershipId,
        at: new Date(0).toISOString(),
        ...decision,
      },
    })),
  }));

describe("words that are saved", () => {
  test("raise their card at once, and the page is told that there is more than it sent", async () => {
    const noteId = await draft();
    const saved = await write(noteId, IBUPROFEN);
    expect(saved.isAsSent).toBe(false);
    expect(saved.content.attention).toMatchObject([
      { cause: PAIR, raisedBy: "written", kind: "drug_interaction" },
    ]);
    expect((await desk.clinic.entries("note.edited")).at(-1)).toMatchObject({
      counts: { sentences_changed: 2, cards_raised: 1 },
    });
    const again = await write(noteId, IBUPROFEN);
    expect(again.isAsSent).toBe(true);
    expect(again.content.attention).toEqual(saved.content.attention);
  });

  test("that go away take their card along, and what the page says of cards is not believed", async () => {
    const noteId = await draft();
    const { content } = await write(noteId, IBUPROFEN);
    const kept = await change(noteId, () => ({ attention: [] }));
    expect(kept.content.attention).toEqual(content.attention);
    const saved = await write(noteId, "Avoid ibuprofen.");
    expect(saved.content.attention).toEqual([]);
    expect((await desk.clinic.entries("note.edited")).at(-1)).toMatchObject({
      counts: { cards_withdrawn: 1 },
    });
    const forged = await change(noteId, () => ({ attention: content.attention }));
    expect(forged.content.attention).toEqual([]);
  });

  test.each(["No NSAIDs.", "Stopped warfarin.", "Start acetaminophen 500 mg TID."])(
    "%j raise none",
    async (text) => {
      const saved = await write(await draft(), text);
      expect(saved).toMatchObject({ isAsSent: true, content: { attention: [] } });
    },
  );

  test("are held against the allergies and medicines of the chart as it is now", async () => {
    const noteId = await draft("Cough.");
    expect((await write(noteId, "Amoxicillin 500 mg TID.")).content.attention).toEqual([]);
    await addFact(desk.doctor.caller, { patientId, kind: "allergy", text: "Penicillin" });
    const saved = await write(noteId, "Amoxicillin 500 mg TID.");
    expect(saved.content.attention).toMatchObject([
      { kind: "allergy_conflict", severity: "critical", raisedBy: "written" },
    ]);
  });

  test("of a colleague count as well", async () => {
    const saved = await write(await draft(), IBUPROFEN, desk.colleague);
    expect(saved.content.attention).toHaveLength(1);
  });
});

describe("signing", () => {
  test("waits for the card, and what stood then is signed", async () => {
    const noteId = await draft();
    const { checksum } = await write(noteId, IBUPROFEN);
    await expect(signNote(desk.doctor.caller, { noteId, checksum })).rejects.toMatchObject({
      code: "note.items_open",
    });
    await expect(decide(noteId, {})).rejects.toMatchObject({ code: "note.reason_missing" });
    const overridden = await decide(noteId, { reasonCode: "already_monitored" });
    expect(overridden.content.attention[0]?.decision?.reasonCode).toBe("already_monitored");
    await signNote(desk.doctor.caller, { noteId, checksum: overridden.checksum });
    const { content } = await viewNote(desk.doctor.caller, { noteId });
    expect(content?.attention).toMatchObject([
      { cause: PAIR, raisedBy: "written", decision: { reasonCode: "already_monitored" } },
    ]);
    expect(await verifyNote(desk.doctor.caller, { noteId })).toMatchObject({ verdict: "valid" });
  });

  test("is not opened by a decision that the words do not bear out", async () => {
    const noteId = await draft();
    await write(noteId, IBUPROFEN);
    const { content, checksum } = await decide(noteId, { action: "edit" });
    expect(content.attention[0]).not.toHaveProperty("decision");
    const decisions = (await desk.clinic.entries("note.item_decided")).slice(-2);
    expect(decisions.map(({ part }) => part)).toEqual([
      "drug_interaction:edit",
      "drug_interaction:reopened",
    ]);
    await expect(signNote(desk.doctor.caller, { noteId, checksum })).rejects.toMatchObject({
      code: "note.items_open",
    });
  });

  test("looks once more: what the chart learned since the last save is shown first", async () => {
    const chart = await desk.newPatient();
    const { noteId, checksum } = await makeDraftNote(desk.doctor, {
      patientId: chart,
      source: "Cough.",
      sentences: [["assessment_and_plan", IBUPROFEN]],
    });
    await addFact(desk.doctor.caller, {
      patientId: chart,
      kind: "medication",
      text: "Warfarin 5 mg",
    });
    await expect(signNote(desk.doctor.caller, { noteId, checksum })).rejects.toMatchObject({
      code: "note.cards_changed",
      status: 409,
    });
    expect((await desk.clinic.entries("note.signed")).at(-1)).toMatchObject({
      outcome: "failure",
      code: "note.cards_changed",
    });
    expect((await viewNote(desk.doctor.caller, { noteId })).status).toBe("draft");
    const saved = await change(noteId, () => ({}));
    expect(saved.content.attention).toMatchObject([{ cause: PAIR }]);
  });

  test("goes on as before where nobody wrote of medicines", async () => {
    const noteId = await draft();
    const { checksum } = await write(noteId, "Rest.");
    await signNote(desk.doctor.caller, { noteId, checksum });
    expect((await viewNote(desk.doctor.caller, { noteId })).status).toBe("signed");
  });
});

test("whoever may not edit the note saves nothing and is told so", async () => {
  const noteId = await draft();
  const office = await desk.clinic.addMember("administrator");
  const { content, revision } = await desk.contentNow(desk.doctor, noteId);
  await expect(saveNote(office.caller, { noteId, revision, content })).rejects.toMatchObject({
    code: "access.refused",
  });
  const nurse = await desk.clinic.addMember("nurse");
  const { checksum } = await viewNote(desk.doctor.caller, { noteId });
  await expect(signNote(nurse.caller, { noteId, checksum: checksum ?? "" })).rejects.toMatchObject({
    code: "access.refused",
  });
});
