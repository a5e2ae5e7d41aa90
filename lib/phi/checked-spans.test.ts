import { describe, expect, it } from "vitest";
import { checkedSpans } from "./checked-spans";
import { deidentify, type DeidentifyOptions } from "./deidentify";
import { STRICT_POLICY, type DeidPolicy } from "./policy/policy.schema";

/** The second look sees a shape in "strip ref 12345678"; no recognizer does. */
const TEXT = "Mr. Brennick came, strip ref 12345678 kept. A 92-year-old, call 415-555-0142.";
const STOPS: DeidPolicy = {
  ...STRICT_POLICY,
  actions: { ...STRICT_POLICY.actions, age: "generalise" },
  secondLook: "stop",
};

function shown(options: DeidentifyOptions): string[] {
  const spans = checkedSpans(TEXT, deidentify(TEXT, options), options);
  return spans.map(
    ({ start, end, placeholder, detector }) =>
      `${TEXT.slice(start, end)} ${placeholder} ${detector}`,
  );
}

describe("what a page shows", () => {
  it("of a text that passes is each identifier, what stands for it and who found it", () => {
    const policy = { ...STOPS, secondLook: "replace" } as const;
    expect(shown({ policy })).toEqual([
      "Brennick [NAME_1] rules",
      "12345678 [ID_1] second_look",
      "92-year-old 90 or older rules",
      "415-555-0142 [PHONE_1] rules",
    ]);
  });

  it("of a text that is stopped is the same, in order, with what stopped it", () => {
    expect(shown({ policy: STOPS })).toEqual([
      "Brennick [NAME_1] rules",
      "12345678 [?] second_look",
      "92-year-old 90 or older rules",
      "415-555-0142 [PHONE_1] rules",
    ]);
  });
});
