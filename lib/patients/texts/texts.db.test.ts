import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { discardText, readText } from "./read-text";
import { saveText } from "./save-text";

const WORDS = "Synthetic words of a visit.";

let clinic: TestClinic;
let author: TestMember;
let colleague: TestMember;

beforeAll(async () => {
  clinic = await makeTestClinic();
  author = await clinic.addMember("clinician");
  colleague = await clinic.addMember("clinician");
});
afterAll(async () => {
  await clinic.close();
});

async function savedText(): Promise<string> {
  const documentId = randomUUID();
  await saveText(author.caller, { documentId, text: WORDS, marks: [], revision: 0 });
  return documentId;
}

describe("the text in the paste box", () => {
  test("is saved again from the revision that stands", async () => {
    const documentId = await savedText();
    const again = { documentId, text: `${WORDS} More.`, marks: [], revision: 1 };
    expect(await saveText(author.caller, again)).toMatchObject({ revision: 2 });
    expect((await readText(author.caller, { documentId })).text).toBe(`${WORDS} More.`);
  });

  test("saved as it stands is no change: the same revision, and no entry", async () => {
    const documentId = await savedText();
    const marks = [{ start: 0, end: 2, action: "mark" as const }];
    await saveText(author.caller, { documentId, text: WORDS, marks, revision: 1 });
    const before = (await clinic.entries("document.saved")).length;
    const same = { documentId, text: WORDS, marks, revision: 2 };
    expect(await saveText(author.caller, same)).toMatchObject({ revision: 2 });
    expect(await clinic.entries("document.saved")).toHaveLength(before);
    const unmarked = { ...same, marks: [] };
    expect(await saveText(author.caller, unmarked)).toMatchObject({ revision: 3 });
  });

  test.each([0, 2, 7])("is not saved over another state: revision %i", async (revision) => {
    const documentId = await savedText();
    const stale = saveText(author.caller, { documentId, text: "Other.", marks: [], revision });
    await expect(stale).rejects.toMatchObject({
      code: "text.moved_on",
      details: { revision: 1 },
    });
  });

  test("saved five times at once for the first time is one text", async () => {
    const documentId = randomUUID();
    const results = await Promise.allSettled(
      [1, 2, 3, 4, 5].map(() =>
        saveText(author.caller, { documentId, text: WORDS, marks: [], revision: 0 }),
      ),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results) {
      if (result.status === "rejected") {
        expect(result.reason).toMatchObject({ code: "text.moved_on", details: { revision: 1 } });
      }
    }
  });

  test("of somebody else is neither overwritten nor discarded, and both tries are entries", async () => {
    const documentId = await savedText();
    const before = (await clinic.entries("access.refused")).length;
    for (const revision of [0, 1]) {
      const theft = { documentId, text: "Mine now.", marks: [], revision };
      await expect(saveText(colleague.caller, theft)).rejects.toMatchObject({
        code: "access.refused",
      });
    }
    await expect(discardText(colleague.caller, { documentId })).rejects.toMatchObject({
      code: "access.refused",
    });
    expect(await clinic.entries("access.refused")).toHaveLength(before + 3);
    expect((await readText(author.caller, { documentId })).text).toBe(WORDS);
  });

  test("is discarded once", async () => {
    const documentId = await savedText();
    await discardText(author.caller, { documentId });
    await expect(discardText(author.caller, { documentId })).rejects.toMatchObject({
      code: "text.moved_on",
    });
  });
});
