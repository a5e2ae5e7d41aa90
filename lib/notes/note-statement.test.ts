import { describe, expect, test } from "vitest";
import { sha256Hex } from "@/lib/crypto/digest";
import {
  buildAddendumStatement,
  buildStatement,
  contentChecksum,
  NO_PREVIOUS,
  statementHash,
  type StatementInput,
} from "./note-statement";
import { noteStatementSchema } from "./note-statement.schema";

const input: StatementInput = {
  noteId: "11111111-1111-4111-8111-111111111111",
  version: 1,
  previous: null,
  contentHash: contentChecksum({ schema: "provenote-content/v1", salt: "00" }),
  signer: { id: "22222222-2222-4222-8222-222222222222", name: "Dana Example" },
  role: "clinician",
  method: "server_attested",
  factors: ["totp", "password", "totp"],
  time: new Date("2026-11-17T16:01:02.003Z"),
};

describe("the statement of a version", () => {
  test("is canonical JSON with each field of the signed act", () => {
    const { bytes, hash } = buildStatement(input);
    const text = Buffer.from(bytes).toString("utf8");
    expect(text).toBe(
      `{"amendsNoteId":null,"contentHash":"${input.contentHash}","factors":["password","totp"],` +
        `"format":"provenote-note/v1","method":"server_attested","noteId":"${input.noteId}",` +
        `"previous":"${NO_PREVIOUS}","role":"clinician",` +
        `"signer":{"id":"${input.signer.id}","name":"Dana Example"},` +
        `"time":"2026-11-17T16:01:02.003Z","version":1}`,
    );
    expect(hash).toBe(sha256Hex(bytes));
    expect(statementHash(noteStatementSchema.parse(JSON.parse(text)))).toBe(hash);
  });

  test("does not depend on the order of factors", () => {
    const other = { ...input, factors: ["password", "totp"] };
    expect(buildStatement(other).hash).toBe(buildStatement(input).hash);
  });

  test.each<[string, Partial<StatementInput>]>([
    ["note", { noteId: "33333333-3333-4333-8333-333333333333" }],
    ["version", { version: 2 }],
    ["previous statement", { previous: "a".repeat(64) }],
    ["content", { contentHash: "b".repeat(64) }],
    ["signer", { signer: { ...input.signer, name: "Dana Examples" } }],
    ["role", { role: "nurse" }],
    ["method", { method: "saved" }],
    ["factors", { factors: ["password"] }],
    ["time", { time: new Date("2026-11-17T16:01:02.004Z") }],
    ["amended note", { amendsNoteId: "33333333-3333-4333-8333-333333333333" }],
  ])("is another for another %s", (_name, change) => {
    expect(buildStatement({ ...input, ...change }).hash).not.toBe(buildStatement(input).hash);
  });

  test.each<[string, Partial<StatementInput>]>([
    ["a note id that is none", { noteId: "note" }],
    ["version 0", { version: 0 }],
    ["half a version", { version: 1.5 }],
    ["a previous hash cut short", { previous: "a".repeat(63) }],
    ["a content hash in upper case", { contentHash: "A".repeat(64) }],
    ["a signer without a name", { signer: { ...input.signer, name: "" } }],
    ["no role", { role: "" }],
    ["a time that is none", { time: new Date(NaN) }],
  ])("is refused with %s", (_name, change) => {
    expect(() => buildStatement({ ...input, ...change })).toThrow();
  });
});

describe("the statement of an addendum", () => {
  const { noteId, contentHash, signer, role, method, factors, time } = input;
  const act = { noteId, contentHash, signer, role, method, factors, time };
  const addendum = { ...act, number: 1, previous: "c".repeat(64) };

  test("cannot be taken for a version", () => {
    const { bytes } = buildAddendumStatement(addendum);
    const value: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    expect(value).toMatchObject({ format: "provenote-addendum/v1", number: 1 });
    expect(noteStatementSchema.safeParse(value).success).toBe(false);
  });

  test("is another for another number or signed version", () => {
    const { hash } = buildAddendumStatement(addendum);
    expect(buildAddendumStatement({ ...addendum, number: 2 }).hash).not.toBe(hash);
    const moved = { ...addendum, previous: "d".repeat(64) };
    expect(buildAddendumStatement(moved).hash).not.toBe(hash);
  });
});

describe("the checksum of a version", () => {
  test("does not depend on the order of properties", () => {
    expect(contentChecksum({ a: 1, b: "x" })).toBe(contentChecksum({ b: "x", a: 1 }));
  });

  test("differs by a letter, by its case and by its composition", () => {
    const texts = ["caf\u00e9", "cafe\u0301", "Caf\u00e9", "caf\u00e9 "];
    expect(new Set(texts.map((text) => contentChecksum({ text }))).size).toBe(texts.length);
  });

  test("is refused for what has no canonical form", () => {
    expect(() => contentChecksum({ text: "\uD800" })).toThrow(
      expect.objectContaining({ code: "crypto.not_canonical" }),
    );
  });
});
