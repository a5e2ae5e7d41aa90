import { describe, expect, it } from "vitest";
import { checkToolCall, type ListedTool } from "./check-tool-call";

const TOOLS: readonly ListedTool[] = [
  {
    name: "find_guideline",
    accepts: (input) =>
      typeof input === "object" && input !== null && Object.keys(input).join() === "topic",
  },
];

describe("a call of a listed tool", () => {
  it("passes with input that the tool accepts", () => {
    const call = { name: "find_guideline", input: { topic: "heart failure, stage C" } };
    expect(checkToolCall(call, TOOLS)).toEqual({ ok: true, ...call });
  });

  it.each([
    ["bad_input", { other: "x" }],
    ["bad_input", null],
    ["bad_input", "heart failure"],
    ["bad_input", { topic: { a: { b: { c: { d: { e: { f: 1 } } } } } } }],
    ["bad_input", { topic: "x".repeat(8001) }],
    ["names_patient", { topic: "x", patientId: "1" }],
    ["names_patient", { topic: { MRN: 5 } }],
    ["names_patient", { topic: [{ chart_id: 5 }] }],
    ["carries_link", { topic: "https://collect.example/?q=ckd" }],
    ["carries_link", { topic: ["a", "collect[.]example/x"] }],
  ] as const)("is refused as %s: %j", (reason, input) => {
    expect(checkToolCall({ name: "find_guideline", input }, TOOLS)).toEqual({ ok: false, reason });
  });
});

describe("any other call", () => {
  it.each([
    ["unlisted", "sign_note"],
    ["unlisted", "find_guideline "],
    ["unlisted", "Find_Guideline"],
    ["unlisted", "__proto__"],
    ["unlisted", "constructor"],
    ["unlisted", ""],
    ["malformed", 1],
    ["malformed", undefined],
    ["malformed", ["find_guideline"]],
  ] as const)("is refused as %s: %j", (reason, name) => {
    expect(checkToolCall({ name, input: { topic: "x" } }, TOOLS)).toEqual({ ok: false, reason });
  });

  it("is refused when no tool is listed at all", () => {
    expect(checkToolCall({ name: "find_guideline", input: {} }, []).ok).toBe(false);
  });
});
