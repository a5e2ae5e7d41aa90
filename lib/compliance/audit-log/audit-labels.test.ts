import { describe, expect, test } from "vitest";
import { eventOutcomeSchema, eventTypeSchema } from "@/lib/audit/event.schema";
import { PERMISSIONS } from "@/lib/access/decision/policy";
import {
  DISCLOSURE_TYPES,
  EVENT_LABELS,
  OPENING_TYPES,
  OUTCOME_LABELS,
  PERMISSION_LABELS,
} from "./audit-labels";

describe("the words of the viewer", () => {
  test("name every event, and nothing else", () => {
    expect(Object.keys(EVENT_LABELS).sort()).toEqual([...eventTypeSchema.options].sort());
  });

  test("name every permission, and nothing else", () => {
    expect(Object.keys(PERMISSION_LABELS).sort()).toEqual([...PERMISSIONS].sort());
  });

  test("name every outcome", () => {
    expect(Object.keys(OUTCOME_LABELS).sort()).toEqual([...eventOutcomeSchema.options].sort());
  });

  test.each([...Object.entries(EVENT_LABELS), ...Object.entries(PERMISSION_LABELS)])(
    "are sentence case and short: %s is %j",
    (_code, label) => {
      expect(label).toMatch(/^[A-Z][a-z’'A-Z -]*(, [a-z ]+)?$/);
      expect(label.length).toBeLessThan(36);
    },
  );

  test("are different for every event", () => {
    const labels = Object.values(EVENT_LABELS);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe("a question", () => {
  test("about openings covers every event by which data was seen, the refused among them", () => {
    const seen = eventTypeSchema.options.filter((type) =>
      /^(chart|document|note)\.(viewed|exported)$|^passage\.searched$/.test(type),
    );
    expect(OPENING_TYPES).toEqual(expect.arrayContaining(seen));
    expect(OPENING_TYPES).toContain("access.refused");
    expect(OPENING_TYPES).toContain("identity.resolved");
  });

  test("about disclosures covers every export of patients' data, and not the log's own", () => {
    expect(DISCLOSURE_TYPES).toContain("note.exported");
    expect(DISCLOSURE_TYPES).toContain("data.exported");
    expect(DISCLOSURE_TYPES).not.toContain("audit.exported");
  });
});
