import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { KEY_CLASSES, SUBJECT_KEY_CLASSES } from "./key-class";
import { openKeyring, type Keyring } from "./keyring";
import { memoryKeyStore } from "./key-memory";
import { open, openText } from "./open";
import { seal, type SealContext } from "./seal";
import { createSubjectKeys } from "./subject-keys";

const ORGANIZATIONS = ["org-a", "org-b"] as const;
const SUBJECTS = ["subject-a", "subject-b"] as const;
const place: SealContext = {
  organizationId: ORGANIZATIONS[0],
  subjectId: SUBJECTS[0],
  keyClass: "note",
  table: "note_version",
  column: "content",
  rowId: "row-a",
};
const refused = expect.objectContaining({ code: "keys.envelope_refused" });

let keyring: Keyring;
beforeAll(async () => {
  keyring = await openKeyring({ store: memoryKeyStore() });
  for (const organizationId of ORGANIZATIONS) {
    for (const subjectId of SUBJECTS) await createSubjectKeys(keyring, organizationId, subjectId);
  }
});

const contexts: fc.Arbitrary<SealContext> = fc.record({
  organizationId: fc.constantFrom(...ORGANIZATIONS),
  subjectId: fc.constantFrom(null, ...SUBJECTS),
  keyClass: fc.constantFrom(...SUBJECT_KEY_CLASSES),
  table: fc.constantFrom("note", "note_version"),
  column: fc.constantFrom("content", "statement"),
  rowId: fc.constantFrom("row-a", "row-b"),
});

describe("a sealed value", () => {
  test.each<[string, SealContext]>([
    ...SUBJECT_KEY_CLASSES.map((keyClass): [string, SealContext] => [
      `of a subject, class ${keyClass}`,
      { ...place, keyClass },
    ]),
    ...KEY_CLASSES.map((keyClass): [string, SealContext] => [
      `of the organization, class ${keyClass}`,
      { ...place, subjectId: null, keyClass },
    ]),
  ])("%s opens where it was sealed", async (_name, context) => {
    expect(await openText(keyring, context, await seal(keyring, context, "Ada's text"))).toBe(
      "Ada's text",
    );
  });

  test("keeps every byte and every character", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 2000 }),
        fc.string({ unit: "binary" }),
        async (bytes, text) => {
          expect(
            Buffer.from(await open(keyring, place, await seal(keyring, place, bytes))),
          ).toEqual(Buffer.from(bytes));
          expect(await openText(keyring, place, await seal(keyring, place, text))).toBe(text);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("is 84 bytes longer, holds nothing in the clear, and is another each time", async () => {
    const text = "a text that must not show";
    const one = Buffer.from(await seal(keyring, place, text));
    const two = Buffer.from(await seal(keyring, place, text));
    expect(one).toHaveLength(84 + text.length);
    expect(one.includes("text")).toBe(false);
    expect(one.subarray(24)).not.toEqual(two.subarray(24));
    expect(one.subarray(0, 24)).toEqual(two.subarray(0, 24));
  });

  test("does not open with any byte changed, cut off or added", async () => {
    const envelope = Buffer.from(await seal(keyring, place, "text"));
    for (let at = 0; at < envelope.length; at += 1) {
      for (const bit of [0x01, 0x80]) {
        const changed = Buffer.from(envelope);
        changed[at] = (changed[at] ?? 0) ^ bit;
        await expect(open(keyring, place, changed)).rejects.toThrow(refused);
      }
      await expect(open(keyring, place, envelope.subarray(0, at))).rejects.toThrow(refused);
    }
    const longer = Buffer.concat([envelope, Buffer.alloc(1)]);
    await expect(open(keyring, place, longer)).rejects.toThrow(refused);
  });

  test("does not open anywhere else", async () => {
    await fc.assert(
      fc.asyncProperty(contexts, contexts, async (from, to) => {
        fc.pre(JSON.stringify(from) !== JSON.stringify(to));
        await expect(open(keyring, to, await seal(keyring, from, "text"))).rejects.toThrow(refused);
      }),
      { numRuns: 500 },
    );
  });

  test.each<[string, Partial<SealContext>]>([
    ["organization", { organizationId: ORGANIZATIONS[1] }],
    ["subject", { subjectId: SUBJECTS[1] }],
    ["owner, the organization itself", { subjectId: null }],
    ["class", { keyClass: "clinical" }],
    ["table", { table: "addendum" }],
    ["column", { column: "statement" }],
    ["row", { rowId: "row-b" }],
    ["split of table and column", { table: "note_versioncontent", column: "" }],
  ])("does not open in another %s", async (_name, change) => {
    const envelope = await seal(keyring, place, "text");
    await expect(open(keyring, { ...place, ...change }, envelope)).rejects.toThrow(refused);
  });

  test("does not open when parts of two envelopes are put together", async () => {
    const one = Buffer.from(await seal(keyring, place, "text"));
    const two = Buffer.from(await seal(keyring, place, "text"));
    for (const cut of [40, 56, 68, 72]) {
      const mixed = Buffer.concat([one.subarray(0, cut), two.subarray(cut)]);
      await expect(open(keyring, place, mixed)).rejects.toThrow(refused);
    }
  });

  test("never repeats a salt or a nonce", async () => {
    const seen = new Set<string>();
    for (let index = 0; index < 2000; index += 1) {
      seen.add(Buffer.from(await seal(keyring, place, "")).toString("hex", 24, 68));
    }
    expect(seen.size).toBe(2000);
  });
});

describe("sealing is refused", () => {
  test("for a subject without keys", async () => {
    const unknown = { ...place, subjectId: "subject-c" };
    const expected = expect.objectContaining({ code: "keys.subject_unknown", kind: "not_found" });
    await expect(seal(keyring, unknown, "text")).rejects.toThrow(expected);
    await expect(open(keyring, unknown, new Uint8Array(100))).rejects.toThrow(expected);
  });

  test.each(["backup", "secrets"] as const)(
    "for a subject in the class %s, which holds no chart data",
    async (keyClass) => {
      await expect(seal(keyring, { ...place, keyClass }, "text")).rejects.toThrow(
        expect.objectContaining({ code: "keys.class_without_subjects" }),
      );
    },
  );

  test("for text that UTF-8 would change", async () => {
    await expect(seal(keyring, place, "a\uD800")).rejects.toThrow(
      expect.objectContaining({ code: "crypto.lone_surrogate" }),
    );
  });

  test("for a subject whose id is a path", async () => {
    await expect(seal(keyring, { ...place, subjectId: "../root" }, "text")).rejects.toThrow(
      expect.objectContaining({ code: "keys.invalid_name" }),
    );
  });
});
