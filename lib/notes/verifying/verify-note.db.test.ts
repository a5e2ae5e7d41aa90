import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestDesk } from "../test-desk";
import { verifyNote } from "./verify-note";

let desk: TestDesk;
beforeAll(async () => {
  desk = await TestDesk.open();
});
afterAll(() => desk.close());

describe("a note that was changed behind our back is found", () => {
  test.each([
    [
      "a checksum",
      "UPDATE note_version SET checksum = repeat('0', 64) WHERE note_id = $1 AND version = 2",
    ],
    [
      "a statement's hash",
      "UPDATE note_version SET statement_hash = repeat('0', 64) WHERE note_id = $1 AND version = 1",
    ],
    ["a statement", "UPDATE note_version SET statement = 'x' WHERE note_id = $1 AND version = 2"],
    [
      "who signed",
      "UPDATE note_version SET statement = replace(convert_from(statement, 'UTF8'), 'Testperson', 'Otherperson')::bytea WHERE note_id = $1 AND version = 2",
    ],
    [
      "a signature",
      "UPDATE note_version SET signature = set_byte(signature, 5, 255 - get_byte(signature, 5)) WHERE note_id = $1 AND version = 2",
    ],
    [
      "the sealed text",
      "UPDATE note_version SET content = set_byte(content, 90, 255 - get_byte(content, 90)) WHERE note_id = $1 AND version = 2",
    ],
    [
      "the text for an earlier one",
      "UPDATE note_version SET content = (SELECT content FROM note_version WHERE note_id = $1 AND version = 1) WHERE note_id = $1 AND version = 2",
    ],
    ["a version that is gone", "DELETE FROM note_version WHERE note_id = $1 AND version = 1"],
    ["the signed version gone", "DELETE FROM note_version WHERE note_id = $1 AND version = 2"],
    [
      "the service's key",
      "UPDATE service_key SET public_key = decode(repeat('ab', 32), 'hex') WHERE $1::uuid IS NOT NULL",
    ],
  ])("%s", async (_name, sql) => {
    const { noteId } = await desk.signed();
    expect((await verifyNote(desk.doctor.caller, { noteId })).verdict).toBe("valid");
    const kept = await keptServiceKey();
    await desk.tamper(sql, [noteId]);
    try {
      const found = await verifyNote(desk.doctor.caller, { noteId });
      expect(found.verdict).toBe("invalid");
      expect(found.checks.some(({ ok }) => !ok)).toBe(true);
      expect((await desk.clinic.entries("note.verified")).at(-1)).toMatchObject({
        outcome: "failure",
      });
    } finally {
      await desk.tamper("UPDATE service_key SET public_key = $1", [kept]);
    }
  });
});

async function keptServiceKey(): Promise<Buffer> {
  const { rows } = await desk.clinic.app.query<{ public_key: Buffer }>(
    "SELECT public_key FROM service_key",
  );
  const [row] = rows;
  if (row === undefined) throw new TypeError("The directory is empty.");
  return row.public_key;
}
