import { describe, expect, it } from "vitest";
import type { CheckView } from "../paste-view";
import { newerCheck } from "./merge-checks";

const check = (revision: number, depth: CheckView["depth"]): CheckView => ({
  revision,
  depth,
  spans: [],
  secondCheck: "clear",
  attestation: null,
});

describe("of two answers that came at once", () => {
  it.each<[string, CheckView | null, CheckView, "current" | "next"]>([
    ["the first", null, check(1, "rules"), "next"],
    ["the newer", check(1, "full"), check(2, "rules"), "next"],
    ["the full one", check(1, "rules"), check(1, "full"), "next"],
    ["not an early one to the same text", check(1, "full"), check(1, "rules"), "current"],
    ["not an older one", check(2, "rules"), check(1, "full"), "current"],
  ])("the page is shown %s", (_, current, next, shown) => {
    expect(newerCheck(current, next)).toBe(shown === "next" ? next : current);
  });
});
