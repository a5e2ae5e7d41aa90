import { describe, expect, it } from "vitest";
import { ProvenoteError } from "@/lib/errors";
import { failureOf } from "./failure-of";

const SECRETS = ["Zebulon"];
const failing = (details: Record<string, unknown>, options?: { cause?: unknown }, message = "no") =>
  Promise.reject(new ProvenoteError("unavailable", "llm.timeout", message, details, options));

describe("the failure of some work", () => {
  it("is its code and details", async () => {
    expect(await failureOf(failing({ phase: "total" }), SECRETS)).toEqual({
      code: "llm.timeout",
      phase: "total",
    });
  });

  it.each([
    ["work that succeeds", () => Promise.resolve("fine")],
    ["an error of somebody else's", () => Promise.reject(new TypeError("no"))],
    ["a secret in the message", () => failing({}, undefined, "for Zebulon")],
    ["a secret deep in the details", () => failing({ a: { b: [{ c: "Zebulon Q." }] } })],
    ["a cause", () => failing({}, { cause: new Error("no") })],
  ])("is not taken from %s", async (_, work) => {
    await expect(failureOf(work(), SECRETS)).rejects.toThrow();
  });
});
