import { afterAll, beforeAll, expect, test } from "vitest";
import { idOf, item } from "@/lib/notes/record/test-content";
import { TestDesk } from "@/lib/notes/test-desk";
import { exportNote } from "./export-note";

let desk: TestDesk;
beforeAll(async () => {
  desk = await TestDesk.open();
});
afterAll(() => desk.close());

test("a copy names who decided by the name that stands under notes, and a stranger's id never", async () => {
  const { noteId } = await desk.draft();
  const { content } = await desk.contentNow(desk.doctor, noteId);
  const made = { action: "keep", at: "2026-11-17T15:51:00.000Z" };
  await desk.plant(noteId, {
    ...content,
    attention: [
      item(1, {
        decision: { ...made, reason: "Seen last week", byId: desk.colleague.membershipId },
      }),
      item(2, { decision: { ...made, reason: "Told twice", byId: idOf(77) } }),
    ],
  });
  const { bytes } = await exportNote(desk.doctor.caller, { noteId, format: "text" });
  const text = Buffer.from(bytes).toString("utf8");
  expect(text).toContain(
    "- Thing 1. Seen: “Seen last week”. A. Testperson, MD, 17 Nov 2026 15:51 UTC\n",
  );
  expect(text).toContain("- Thing 2. Seen: “Told twice”. A colleague, 17 Nov 2026 15:51 UTC\n");
  expect(text).not.toContain(idOf(77));
});
