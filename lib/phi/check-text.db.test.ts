import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { saveText } from "@/lib/patients/texts/save-text";
import { checkText, type TextCheck } from "./check-text";
import { deidentifyFully } from "./deidentify-fully";

const TEXT =
  "Pt: Testa Quillfeather, DOB 03/14/1961. A 58-year-old from Ohio, Fabry disease. Ring zorvex.";
const at = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

let clinic: TestClinic;
let doctor: TestMember;

beforeAll(async () => {
  clinic = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
});
afterAll(() => clinic.close());

/** The text with each span replaced by its placeholder, as the page shows what leaves. */
function leaves(text: string, { spans }: TextCheck): string {
  let [out, from] = ["", 0];
  for (const { start, end, placeholder } of spans) {
    out += text.slice(from, start) + placeholder;
    from = end;
  }
  return out + text.slice(from);
}

describe("the check of a text", () => {
  test("says who found what, what leaves to the letter, and what stays", async () => {
    const check = await checkText(doctor.caller, { text: TEXT, marks: [] });
    // The classifier takes part where its file is; the attestation says so either way.
    const { result, model } = await deidentifyFully(TEXT, {});
    expect(check.depth).toBe("full");
    expect(leaves(TEXT, check)).toBe(result.ok ? result.text : "");
    expect(check.attestation).toMatchObject({
      model,
      residual: "clear",
      quasi: { level: "raised" },
    });
    const by = Object.values(check.attestation?.detectors ?? {});
    expect(by.reduce((sum, count) => sum + count, 0)).toBe(check.spans.length);
  });

  test("of the rules alone attests nothing yet", async () => {
    const check = await checkText(doctor.caller, { text: TEXT, marks: [], depth: "rules" });
    expect(check).toMatchObject({ depth: "rules", attestation: null });
    expect(check.spans.length).toBeGreaterThan(1);
  });

  test("hears what a person said of a stretch", async () => {
    const added = { ...at("zorvex"), action: "mark", category: "account" } as const;
    const rejected = { ...at("Testa Quillfeather"), action: "unmark" } as const;
    const { spans } = await checkText(doctor.caller, { text: TEXT, marks: [added, rejected] });
    expect(spans).toContainEqual(
      expect.objectContaining({ ...at("zorvex"), category: "account", detector: "by_hand" }),
    );
    expect(spans.some(({ category }) => category === "name")).toBe(false);
  });

  test("knows an own saved text, and nothing of anybody else's", async () => {
    const documentId = randomUUID();
    await saveText(doctor.caller, { documentId, text: TEXT, marks: [], revision: 0 });
    const input = { text: TEXT, marks: [], documentId };
    const own = await checkText(doctor.caller, input);
    const colleague = await clinic.addMember("clinician");
    const theirs = await checkText(colleague.caller, input);
    const unsaved = await checkText(doctor.caller, { ...input, documentId: randomUUID() });
    expect(theirs.spans).toEqual(unsaved.spans);
    expect(own.spans).toEqual(unsaved.spans);
    const refusals = (await clinic.entries()).filter(({ type }) => type === "access.refused");
    expect(refusals).toEqual([]);
  });

  test("is refused to whoever may not write texts, and takes no foreign kinds", async () => {
    const administrator = await clinic.addMember("administrator");
    await expect(checkText(administrator.caller, { text: TEXT, marks: [] })).rejects.toMatchObject({
      code: "access.refused",
    });
    const wrong = { start: 0, end: 2, action: "erase" } as unknown as {
      start: 0;
      end: 2;
      action: "mark";
    };
    await expect(checkText(doctor.caller, { text: TEXT, marks: [wrong] })).rejects.toThrow();
  });
});
