import { describe, expect, test } from "vitest";
import { cursorOf, filterKinds, filterOf, isAnswerable, placeOf } from "./audit-filter";
import { DISCLOSURE_TYPES, OPENING_TYPES } from "./audit-labels";
import { auditQuerySchema, type AuditQuery } from "./audit-query.schema";

const NOW = new Date("2026-11-17T16:00:00.000Z");
const ID = "11111111-1111-4111-8111-111111111111";
const CURSOR = `2026-11-17T15:00:00.123456Z_${ID}`;

function query(change: Partial<AuditQuery> = {}): AuditQuery {
  return { period: "all", ...change };
}

describe("what the page asks", () => {
  test.each<[string, AuditQuery, object]>([
    ["nothing", query(), {}],
    ["the last 7 days", query({ period: "7" }), { from: "2026-11-10T16:00:00.000Z" }],
    ["a person", query({ person: ID }), { actorId: ID }],
    ["an outcome", query({ outcome: "refused" }), { outcome: "refused" }],
    ["an action", query({ action: "note.signed" }), { types: ["note.signed"] }],
    ["who opened", query({ question: "chart" }), { types: OPENING_TYPES }],
    ["what left", query({ question: "disclosures" }), { types: DISCLOSURE_TYPES }],
    [
      "a question and an action: the action wins",
      query({ question: "chart", action: "note.signed" }),
      { types: ["note.signed"] },
    ],
  ])("becomes the database's filter: %s", (_case, asked, expected) => {
    expect(filterOf(asked, null, NOW)).toEqual(expected);
  });

  test("finds nothing for a number that no patient has, instead of everything", () => {
    expect(filterOf(query({ patient: "P-0000-0000" }), null, NOW).patientId).toMatch(/^0{8}-/);
  });

  test.each<[AuditQuery, boolean]>([
    [query(), true],
    [query({ question: "disclosures" }), true],
    [query({ question: "chart" }), false],
    [query({ question: "chart", patient: "P-4C19-A2B7" }), true],
    [query({ question: "person" }), false],
    [query({ question: "person", person: ID }), true],
  ])("%j can be answered: %s", (asked, expected) => {
    expect(isAnswerable(asked)).toBe(expected);
  });
});

describe("the entry of a look", () => {
  test("names kinds of filters and no value, and fits the log's rule", () => {
    const everything: AuditQuery = {
      question: "disclosures",
      patient: "P-4C19-A2B7",
      person: ID,
      period: "30",
      action: "draft.completed",
      outcome: "failure",
      older: CURSOR,
    };
    const kinds = `ndjson.${filterKinds(everything)}`;
    expect(kinds).toBe(
      "ndjson.filter:question_disclosures.patient.person.time.action.outcome.page",
    );
    expect(kinds).toMatch(/^[a-z0-9_.:-]{1,80}$/);
    expect(filterKinds(query())).toBe("filter:none");
  });
});

describe("the page's address", () => {
  test("falls back instead of failing on what it does not know", () => {
    const parsed = auditQuerySchema.parse({
      question: "who",
      patient: "Brennick",
      person: "x",
      period: "12",
      action: "note.burned",
      outcome: "maybe",
      older: "' OR 1=1",
    });
    expect(parsed).toEqual({ period: "90" });
  });

  test("takes a patient's number in any letters, and never a name or an MRN", () => {
    expect(auditQuerySchema.parse({ patient: "p-4c19-a2b7" }).patient).toBe("P-4C19-A2B7");
    expect(auditQuerySchema.parse({ patient: "4471-0926" }).patient).toBeUndefined();
  });

  test("keeps a place to the microsecond", () => {
    const place = placeOf(CURSOR);
    expect(place).toEqual({ at: "2026-11-17T15:00:00.123456Z", id: ID });
    expect(cursorOf({ recordedAt: place?.at ?? "", id: ID })).toBe(CURSOR);
    expect(auditQuerySchema.parse({ older: CURSOR }).older).toBe(CURSOR);
  });
});
