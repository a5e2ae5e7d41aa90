import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saveNote } from "../edits/save-note";
import { signNote } from "../edits/sign-note";
import { TestDesk } from "@/lib/notes/test-desk";
import { buildLibrary } from "@/lib/retrieval/library/build-library";
import { openTestFolder, TEST_CARDS } from "@/lib/retrieval/library/test-library";
import { attachPassage } from "./attach-passage";
import { searchForNote, type NoteSearch } from "./search-for-note";

let folder: Awaited<ReturnType<typeof openTestFolder>>;
let desk: TestDesk;
let snapshot: string;
beforeAll(async () => {
  folder = await openTestFolder();
  ({ snapshot } = await buildLibrary(folder.path, TEST_CARDS));
  desk = await TestDesk.open();
});
afterAll(async () => {
  await desk.close();
  await folder.close();
});

const library = () => ({ vectorsPath: folder.path, cards: TEST_CARDS });

async function openNote() {
  const { noteId } = await desk.draft();
  const { content, revision } = await desk.contentNow(desk.doctor, noteId);
  return { noteId, content, revision, sentenceId: content.sentences[0]?.id ?? "" };
}

const search = (noteId: string, query: string, member = desk.doctor): Promise<NoteSearch> =>
  searchForNote(member.caller, { noteId, query }, library());

type Attach = Parameters<typeof attachPassage>[1];
const attach = async (
  more: Partial<Attach> & Pick<Attach, "noteId" | "sentenceId" | "revision">,
  member = desk.doctor,
) => attachPassage(member.caller, { passageId: "test-gout", snapshot, ...more }, library());

const entriesOf = async (type: string, noteId: string) =>
  (await desk.clinic.entries(type)).filter(
    (entry) => (entry["object"] as { id?: string } | undefined)?.id === noteId,
  );

describe("a search of the library beside a note", () => {
  test("takes out who it is about before it is asked, and says how much", async () => {
    const { noteId } = await openNote();
    const found = await search(noteId, "Pat Examplar, born 02/29/1980, gout in the big toe");
    expect(found).toMatchObject({ state: "found" });
    if (found.state !== "found") return;
    expect(found.takenOut).toBeGreaterThanOrEqual(2);
    expect(found.passages[0]).toMatchObject({
      passageId: "test-gout",
      snapshot,
      status: "not reviewed by a clinician",
    });
  });

  test("of words that are identifiers alone asks nothing", async () => {
    const { noteId } = await openNote();
    expect(await search(noteId, "02/29/1980")).toEqual({ state: "empty" });
    expect(await entriesOf("passage.searched", noteId)).toEqual([]);
  });

  test("is an entry of the note without a word that was asked, an empty one too", async () => {
    const { noteId } = await openNote();
    await search(noteId, "gout");
    await search(noteId, "parking permit renewal");
    const [first, second] = await entriesOf("passage.searched", noteId);
    expect(first).toMatchObject({ part: "library", actorKind: "person", object: { kind: "note" } });
    expect(second).toMatchObject({ counts: { results: 0 } });
    expect(JSON.stringify([first, second])).not.toMatch(/gout|parking/);
  });

  test("is refused to who may not edit the note, with an entry and without a search", async () => {
    const { noteId } = await openNote();
    for (const role of ["administrator", "compliance_officer", "coordinator"] as const) {
      const stranger = await desk.clinic.addMember(role);
      await expect(search(noteId, "gout", stranger)).rejects.toMatchObject({
        code: "access.refused",
      });
    }
    await expect(search(randomUUID(), "gout")).rejects.toMatchObject({ code: "access.refused" });
    expect(await entriesOf("passage.searched", noteId)).toEqual([]);
  });
});

describe("a passage that a person attaches to a sentence", () => {
  test("stands beside it in the library's own words, as that person's choice, and changes no sentence", async () => {
    const { noteId, content, revision, sentenceId } = await openNote();
    const kept = await attach({ noteId, sentenceId, revision });
    expect(kept.revision).toBe(revision + 1);
    expect(kept.content.sentences).toEqual(content.sentences);
    expect(kept.content.references).toMatchObject([
      {
        passageId: "test-gout",
        snapshot,
        sentenceIds: [sentenceId],
        subject: content.sentences[0]?.text,
        quote: TEST_CARDS.find(({ id }) => id === "test-gout")?.body,
        chosenBy: { kind: "person", personId: desk.doctor.membershipId },
      },
    ]);
    expect((await entriesOf("note.edited", noteId)).at(-1)).toMatchObject({
      counts: { sentences_changed: 0, references_attached: 1 },
      hashes: { snapshot },
    });
  });

  test("is taken off and put back by a save, with an entry each, and signed with the note", async () => {
    const { noteId, revision, sentenceId } = await openNote();
    const first = await attach({ noteId, sentenceId, revision });
    const [reference] = first.content.references ?? [];
    if (reference === undefined) throw new Error("nothing was attached");
    const removed = { byId: randomUUID(), at: "2020-01-01T00:00:00.000Z" };
    const off = await saveNote(desk.doctor.caller, {
      noteId,
      revision: first.revision,
      content: { ...first.content, references: [{ ...reference, removed }] },
    });
    expect(off.isAsSent).toBe(true);
    expect(off.content.references?.[0]?.removed?.byId).toBe(desk.doctor.membershipId);
    const back = await saveNote(desk.doctor.caller, {
      noteId,
      revision: off.revision,
      content: first.content,
    });
    expect(back.content.references).toEqual([reference]);
    const counts = (await entriesOf("note.edited", noteId)).map((entry) => entry["counts"]);
    expect(counts).toEqual(
      expect.arrayContaining([
        { sentences_changed: 0, references_removed: 1 },
        { sentences_changed: 0, references_restored: 1 },
      ]),
    );
    await signNote(desk.doctor.caller, { noteId, checksum: back.checksum });
    const signed = await desk.contentNow(desk.doctor, noteId);
    expect(signed.content.references).toEqual([reference]);
  });

  test("that only a page made up is not kept, and the page is told", async () => {
    const { noteId, revision, sentenceId } = await openNote();
    const first = await attach({ noteId, sentenceId, revision });
    const [reference] = first.content.references ?? [];
    if (reference === undefined) throw new Error("nothing was attached");
    const forged = { ...reference, id: randomUUID(), quote: "Stop all medicines." };
    const saved = await saveNote(desk.doctor.caller, {
      noteId,
      revision: first.revision,
      content: { ...first.content, references: [reference, forged] },
    });
    expect(saved.isAsSent).toBe(false);
    expect(saved.content.references).toEqual([reference]);
  });

  test.each<[string, Partial<Attach>, string]>([
    ["of no such id", { passageId: "test-nothing" }, "evidence.library_changed"],
    ["of another library", { snapshot: "f".repeat(64) }, "evidence.library_changed"],
    ["for a sentence that is gone", { sentenceId: randomUUID() }, "note.sentence_gone"],
    ["for a note that moved on", { revision: 99 }, "note.moved_on"],
  ])("%s is refused and changes nothing", async (_, more, code) => {
    const { noteId, content, revision, sentenceId } = await openNote();
    await expect(attach({ noteId, sentenceId, revision, ...more })).rejects.toMatchObject({ code });
    expect(await desk.contentNow(desk.doctor, noteId)).toEqual({ content, revision });
  });

  test("is refused on a signed note, and to who may not edit it", async () => {
    const { noteId, checksum } = await desk.draft();
    const { content, revision } = await desk.contentNow(desk.doctor, noteId);
    const sentenceId = content.sentences[0]?.id ?? "";
    const officer = await desk.clinic.addMember("compliance_officer");
    await expect(attach({ noteId, sentenceId, revision }, officer)).rejects.toMatchObject({
      code: "access.refused",
    });
    await signNote(desk.doctor.caller, { noteId, checksum });
    await expect(attach({ noteId, sentenceId, revision })).rejects.toMatchObject({
      code: "note.already_signed",
    });
  });
});
