import { describe, expect, test } from "vitest";
import { testDeployment } from "../gate/test-gate";
import { costOf, costOfFailure, estimateCost } from "./cost-rules";
import { bytesSent, isNotSent } from "./not-sent.schema";

const priced = testDeployment({ price: { inputPerMillionUsd: 4, outputPerMillionUsd: 10 } });
/** 1,000 tokens in at 4 millionths each, 2,000 out at 10. */
const [INPUT, WHOLE] = [4_000, 24_000];
const BYTES = 4_000;

describe("what a call is booked with", () => {
  test("is its bytes as tokens and the longest answer it may get", () => {
    expect(estimateCost(priced, BYTES)).toBe(WHOLE);
    expect(estimateCost(priced, BYTES + 1)).toBe(WHOLE + 4);
    expect(estimateCost(priced, 0)).toBe(20_000);
  });

  test("is nothing where no price is given", () => {
    expect(estimateCost(testDeployment(), BYTES)).toBe(0);
  });

  test("is rounded up, never down to nothing", () => {
    const cheap = testDeployment({ price: { inputPerMillionUsd: 0.05, outputPerMillionUsd: 0 } });
    expect(costOf(cheap, 1, 0)).toBe(1);
  });
});

describe("what a call that failed counts with", () => {
  test.each([
    ["llm.secret_missing", 0],
    ["llm.settings_invalid", 0],
    ["llm.address_refused", 0],
    ["llm.engine_missing", 0],
    ["llm.unreachable", INPUT],
    ["llm.rate_limited", INPUT],
    ["llm.vendor_refused", INPUT],
    ["llm.vendor_unavailable", INPUT],
    ["llm.timeout", WHOLE],
    ["llm.cancelled", WHOLE],
    ["llm.cut_off", WHOLE],
    ["llm.bad_answer", WHOLE],
    ["llm.provider_failed", WHOLE],
    ["llm.of_tomorrow", WHOLE],
  ])("%s: %i millionths", (code, expected) => {
    expect(costOfFailure(priced, code, BYTES)).toBe(expected);
    expect(isNotSent(code)).toBe(expected === 0);
  });
});

describe("the bytes that left with a call", () => {
  test.each([
    ["failed", "llm.settings_invalid", 0],
    ["failed", "llm.secret_missing", 0],
    ["failed", "llm.timeout", BYTES],
    ["failed", "llm.cancelled", BYTES],
    ["unknown", "llm.process_ended", BYTES],
    ["unknown", "llm.cancelled", BYTES],
    ["answered", null, BYTES],
    ["sent", null, BYTES],
  ])("that %s with %s are %i", (state, code, expected) => {
    expect(bytesSent({ state, code, bytes: BYTES })).toBe(expected);
  });
});
