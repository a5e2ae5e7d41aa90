import { describe, expect, test } from "vitest";
import { auditEntrySchema, eventTypeSchema } from "./event.schema";

const ID = "3f1c9a20-1111-4222-8333-444455556666";
const ENTRY = {
  v: 1,
  type: "chart.viewed",
  action: "R",
  outcome: "success",
  at: "2026-11-17T15:40:00.000Z",
  actorKind: "person",
  roles: ["clinician"],
  factors: ["password"],
  origin: { address: "127.0.0.1", workstation: "Chrome on Windows", requestId: "" },
  salt: "00".repeat(16),
};

describe("an entry of the log holds", () => {
  test.each([
    ["the least", {}],
    ["ids", { actorId: ID, sessionId: ID, patientId: ID, targetId: ID }],
    ["a thing with its version", { object: { kind: "note", id: ID, version: 0 } }],
    ["a basis", { basis: { kind: "care_team", id: ID, since: ENTRY.at, policy: 1 } }],
    ["a part in codes", { part: "permission:note.sign" }],
    ["counts by code", { counts: { results: 0, "kind:name": 3 } }],
    ["digests", { hashes: { content: "ab".repeat(32) } }],
    [
      "every model that a person agreed to",
      {
        confirmed: [
          { name: "general-8b", zone: "public_cloud", deploymentId: ID, task: "critic" },
          { name: "other-3b", zone: "public_cloud" },
        ],
      },
    ],
    ["a sealed reason", { reason: Buffer.from("sealed").toString("base64") }],
  ])("%s", (_what, more) => {
    expect(auditEntrySchema.parse({ ...ENTRY, ...more })).toEqual({ ...ENTRY, ...more });
  });
});

describe("an entry of the log does not hold", () => {
  test.each([
    ["a type that is not on the list", { type: "chart.printed" }],
    ["an action beyond C, R, U, D, E", { action: "X" }],
    ["another version of itself", { v: 2 }],
    ["a name where an id stands", { patientId: "Examplar, Quentin" }],
    ["a number in place of an id", { object: { kind: "note", id: "4471-0926" } }],
    ["a part without an end", { part: "x".repeat(121) }],
    ["words as a part", { part: "Opened the chart of Quentin" }],
    ["words as the name of a count", { counts: { "Quentin Examplar": 1 } }],
    ["half a count", { counts: { results: 0.5 } }],
    ["words as a digest", { hashes: { content: "Quentin" } }],
    ["words as a code", { code: "Not found: Quentin" }],
    ["a time without a zone", { at: "2026-11-17 15:40" }],
    ["an agreement to no model", { confirmed: [] }],
    [
      "more models agreed to than there are tasks",
      { confirmed: Array.from({ length: 9 }, () => ({ name: "m", zone: "public_cloud" })) },
    ],
    ["a salt that is too short", { salt: "00" }],
    ["a basis without the policy's version", { basis: { kind: "role" } }],
    ["a whole text as the token", { token: "x".repeat(201) }],
  ])("%s", (_what, more) => {
    expect(auditEntrySchema.safeParse({ ...ENTRY, ...more }).success).toBe(false);
  });

  test("anything else that was put beside it", () => {
    expect(auditEntrySchema.parse({ ...ENTRY, text: "Quentin" })).toEqual(ENTRY);
  });
});

test("no type of event stands twice, and each reads room.event", () => {
  const types = eventTypeSchema.options;
  expect(new Set(types).size).toBe(types.length);
  for (const type of types) expect(type).toMatch(/^[a-z_]+\.[a-z_]+$/);
});
