import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { saveNote } from "../edits/save-note";
import type { AttentionItem } from "@/lib/notes/note-content.schema";
import { signNote } from "../edits/sign-note";
import { TestDesk } from "@/lib/notes/test-desk";
import { verifyNote } from "@/lib/notes/verifying/verify-note";
import { viewNote } from "@/lib/notes/view-note";
import { cardSchema } from "@/lib/safety/cards/card.schema";
import { readCards } from "./read-cards";

let desk: TestDesk;
beforeAll(async () => {
  desk = await TestDesk.open();
});
afterAll(() => desk.close());

const WORDS = "Seen by cardiology on Monday.";

function card(): AttentionItem {
  return {
    id: randomUUID(),
    kind: "drug_interaction",
    severity: "warning",
    title: "Lisinopril and ibuprofen are both on the list",
    detail: "Kidney failure.",
    reference: "ibuprofen label: Drug Interactions.",
    cause: "interaction:ibuprofen+lisinopril",
    citations: [],
    sentenceIds: [],
    choices: [{ action: "override", label: "Override", needsReason: true }],
  };
}

async function withCard(): Promise<string> {
  const { noteId } = await desk.draft();
  const { content } = await desk.contentNow(desk.doctor, noteId);
  await desk.plant(noteId, { ...content, attention: [card()] });
  return noteId;
}

async function override(noteId: string, decision: Partial<NonNullable<AttentionItem["decision"]>>) {
  const { content, revision } = await desk.contentNow(desk.doctor, noteId);
  const full = {
    action: "override",
    reason: "",
    byId: randomUUID(),
    at: new Date(0).toISOString(),
  };
  const attention = content.attention.map((item) => ({
    ...item,
    decision: { ...full, ...decision },
  }));
  return saveNote(desk.doctor.caller, {
    noteId,
    revision,
    content: { ...content, attention },
  });
}

test("gives the open cards in the shape of CDS Hooks, and is recorded as a view", async () => {
  const noteId = await withCard();
  const { cards } = await readCards(desk.colleague.caller, { noteId });
  expect(cards).toHaveLength(1);
  expect(cardSchema.safeParse(cards[0]).success).toBe(true);
  expect(cards[0]).toMatchObject({
    summary: "Lisinopril and ibuprofen are both on the list",
    indicator: "warning",
    source: { label: "ibuprofen label: Drug Interactions." },
  });
  const views = await desk.clinic.entries("note.viewed");
  expect(views.at(-1)).toMatchObject({ part: "safety_cards", action: "R" });
});

test("an override is signed with the note; the log has its code and not its words", async () => {
  const noteId = await withCard();
  const saved = await override(noteId, { reasonCode: "other", reason: WORDS });
  expect((await readCards(desk.doctor.caller, { noteId })).cards).toEqual([]);
  const entries = await desk.clinic.entries("note.item_decided");
  expect(entries.at(-1)).toMatchObject({ part: "drug_interaction:override:other" });
  expect(entries.at(-1)).not.toHaveProperty("reason");
  expect(JSON.stringify(entries)).not.toContain(WORDS);

  await signNote(desk.doctor.caller, { noteId, checksum: saved.checksum });
  const { content } = await viewNote(desk.doctor.caller, { noteId });
  expect(content?.attention[0]?.decision).toMatchObject({
    reasonCode: "other",
    reason: WORDS,
    byId: saved.content.attention[0]?.decision?.byId,
  });
  expect(await verifyNote(desk.doctor.caller, { noteId })).toMatchObject({ verdict: "valid" });
});

test.each([
  ["no code", { reason: "A reason of more than ten letters" }],
  ["other and no words", { reasonCode: "other" as const }],
])("an override with %s is refused and nothing is kept", async (_what, decision) => {
  const noteId = await withCard();
  await expect(override(noteId, decision)).rejects.toMatchObject({ code: "note.reason_missing" });
  expect((await readCards(desk.doctor.caller, { noteId })).cards).toHaveLength(1);
});

test("whoever may not read the note gets no card", async () => {
  const noteId = await withCard();
  const office = await desk.clinic.addMember("administrator");
  await expect(readCards(office.caller, { noteId })).rejects.toMatchObject({
    code: "access.refused",
  });
});
