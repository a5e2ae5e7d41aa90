import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deidentify, type DeidentifyOptions } from "../deidentify";
import { detectIdentifiers, detectUnderPolicy } from "../detect-identifiers";
import type { KnownValue } from "../identifier.schema";
import { restoreIdentifiers } from "../restore-identifiers";
import { STRICT_POLICY, type DeidPolicy, type PolicyActions } from "./policy.schema";
import { KEEP_ALL, POLICY_PIECES, withActions } from "./test-policies";

/** What a model would see; the findings when the text is blocked. */
function seen(text: string, policy: DeidPolicy, options: DeidentifyOptions = {}): string {
  const result = deidentify(text, { ...options, policy });
  return result.ok ? result.text : `blocked: ${JSON.stringify(result.findings)}`;
}

describe("under a policy a model sees", () => {
  it.each<[string, Partial<PolicyActions>, string, string]>([
    ["a provider", { provider_name: "keep" }, "Seen by Dr. Okafor.", "Seen by Dr. Okafor."],
    [
      "a provider on a labelled line",
      { provider_name: "keep" },
      "Attending: Ada Okafor, MD\nPatient: Harold Brennick",
      "Attending: Ada Okafor, MD\nPatient: [NAME_1]",
    ],
    [
      "a hospital without its town",
      { facility_name: "keep" },
      "Seen at St. Mary's Hospital, Denver, CO 80202.",
      "Seen at St. Mary's Hospital, [PLACE_1].",
    ],
    [
      "three digits of a ZIP code",
      { zip: "keep_three_digits" },
      "Lives in Denver, CO 80202.",
      "Lives in [PLACE_1] 802[PLACE_2].",
    ],
    [
      "nothing of a small area's ZIP code",
      { zip: "keep_three_digits" },
      "Lives in Fernby, WY 82101.",
      "Lives in [PLACE_1].",
    ],
    ["the year", { date: "keep_year" }, "Seen 11/17/2026.", "Seen [DATE_1]/2026."],
    ["the year of an ISO date", { date: "keep_year" }, "On 2024-03-03.", "On 2024-[DATE_1]."],
    ["no year of a very old date", { date: "keep_year" }, "Born 1/1/1931.", "Born [DATE_1]."],
    ["90 or older", { age: "generalise" }, "A 92-year-old man.", "A 90 or older man."],
    ["all of it, replaced", {}, "Seen 11/17/2026 by Dr. Okafor.", "Seen [DATE_1] by Dr. [NAME_1]."],
  ])("%s", (_what, actions, text, expected) => {
    expect(seen(text, withActions(actions))).toBe(expected);
  });

  it("one month and day in two years as one placeholder beside each year, and both come back", () => {
    const text = "Seen 11/17/2025 and 11/17/2026.";
    const result = deidentify(text, { policy: withActions({ date: "keep_year" }) });
    if (!result.ok) throw new Error("blocked");
    expect(result.text).toBe("Seen [DATE_1]/2025 and [DATE_1]/2026.");
    expect(restoreIdentifiers(result.text, result.map)).toBe(text);
  });

  it("an allowed term, but not more than it", () => {
    const policy = { ...STRICT_POLICY, allowed: ["Coumadin Clinic"] };
    expect(seen("Seen at Coumadin Clinic.", policy)).toBe("Seen at Coumadin Clinic.");
    expect(seen("Seen at Fernby Clinic.", policy)).toBe("Seen at [PLACE_1].");
  });
});

describe("no policy ever keeps", () => {
  const staff: KnownValue[] = [{ category: "name", value: "Ada Okafor" }];

  it.each<[string, string, KnownValue[]]>([
    ["a member of staff", "Seen by Dr. Okafor at the clinic.", staff],
    ["a patient who is a doctor", "Dr. Okafor, MD, is in pain.", staff],
    [
      "a facility with the patient's name",
      "Seen at Okafor Clinic.",
      [{ category: "name", value: "Okafor" }],
    ],
    [
      "a birth date, its year included",
      "Seen 03/14/1961.",
      [{ category: "date", value: "03/14/1961" }],
    ],
    [
      "an allowed term that is somebody's name",
      "The Hygiea group.",
      [{ category: "name", value: "Hygiea" }],
    ],
    [
      "an allowed term in other letters",
      "The HYGIEA group, hygiea.",
      [{ category: "name", value: "Hygiea" }],
    ],
    ["a number of the clinic's own format", "KX-204417", [{ category: "mrn", value: "KX-204417" }]],
  ])("%s", (_what, text, knownValues) => {
    const out = seen(text, KEEP_ALL, { knownValues });
    for (const { value } of knownValues) {
      for (const word of value.split(" ").filter((each) => each.length > 3)) {
        expect(out.toLowerCase()).not.toContain(word.toLowerCase());
      }
    }
  });

  it("what the chart gave a placeholder to before", () => {
    const first = deidentify("Her friend Hygiea Quill called.");
    if (!first.ok) throw new Error("blocked");
    expect(seen("Hygiea called.", KEEP_ALL, { map: first.map })).not.toContain("Hygiea");
  });

  it("what a person marked or confirmed", () => {
    const text = "Seen by Dr. Quill at Coumadin Clinic.";
    const [quill, clinic] = [text.indexOf("Quill"), text.indexOf("Coumadin")];
    const marks = [
      { start: quill, end: quill + 5, action: "confirm" },
      { start: clinic, end: clinic + 15, action: "mark" },
    ] as const;
    expect(seen(text, KEEP_ALL)).toBe(text);
    expect(seen(text, KEEP_ALL, { marks })).toMatch(/^Seen by Dr\. \[NAME_1\] at \[\w+_1\]\.$/);
  });

  it.each([
    ["a patient's name", "Patient: Harold Brennick", /Harold|Brennick/],
    ["a relative's", "His wife, Karen Smith, called.", /Karen|Smith/],
    ["a street", "Lives at 12 Old Mill Road, Fernby.", /Mill|Fernby/],
    ["a residence", "Lives in Sunrise Nursing Home.", /Sunrise/],
    ["a phone number", "Call 415-555-0142.", /415|0142/],
    ["an e-mail address", "Write to h.b@example.org.", /example/],
    ["a social security number", "SSN 123-45-6789", /123|6789/],
    ["a record number", "MRN 4471-0926", /4471|0926/],
    ["a plan number", "member ID XKZ90211345", /XKZ|902/],
  ])("%s, however much it lets stay", (_what, text, pattern) => {
    expect(seen(text, KEEP_ALL)).not.toMatch(pattern);
  });
});

describe("the second check", () => {
  it("does not report what the policy keeps", () => {
    const text = "Dr. Okafor saw him. Attending: Ada Okafor, MD. Valley Hospital, DOB 1961-02-03.";
    expect(deidentify(text, { policy: { ...KEEP_ALL, secondLook: "stop" } })).toMatchObject({
      ok: true,
    });
    expect(seen(text, KEEP_ALL)).toContain("Dr. Okafor saw him. Attending: Ada Okafor, MD.");
  });

  it("still takes out what nobody found and the policy does not keep", () => {
    const unmarked = "Call Ms. Quillfeather, ring 12345678.";
    expect(seen(unmarked, KEEP_ALL)).not.toMatch(/Quillfeather|12345678/);
  });

  it("reports a known value inside of what was kept", () => {
    // The recognizers compare whole words; the second check letters alone.
    const text = "Seen at St. B r e n n i c k Hospital.";
    const out = seen(text, KEEP_ALL, { knownValues: [{ category: "name", value: "Brennick" }] });
    expect(out).not.toContain("B r e n n i c k");
  });
});

const anyTextWith = (...gaps: string[]) =>
  fc
    .array(
      fc.oneof(fc.constantFrom(...POLICY_PIECES), fc.string({ unit: "binary", maxLength: 6 })),
      {
        maxLength: 14,
      },
    )
    .chain((pieces) => fc.constantFrom(...gaps).map((gap) => pieces.join(gap)));
const anyText = anyTextWith(" ", "", "\n", ", ", ". ");
const anyPolicy = fc
  .record({
    provider_name: fc.constantFrom("replace", "keep"),
    facility_name: fc.constantFrom("replace", "keep"),
    zip: fc.constantFrom("replace", "keep_three_digits"),
    date: fc.constantFrom("replace", "keep_year"),
    age: fc.constantFrom("replace", "generalise"),
    allowed: fc.subarray(["Coumadin Clinic", "Hygiea", "Okafor"]),
  })
  .map(({ allowed, ...actions }): DeidPolicy => {
    const made = withActions(actions as Partial<PolicyActions>);
    return { ...made, patterns: KEEP_ALL.patterns, allowed };
  });

describe("for any text and any policy", () => {
  it("spans stay sorted, apart and inside, and never touch what is kept", () => {
    fc.assert(
      fc.property(anyText, anyPolicy, (text, policy) => {
        const { spans, kept, generalised } = detectUnderPolicy(text, { policy });
        let last = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
          expect(kept.some((range) => range.start < end && start < range.end)).toBe(false);
        }
        for (const each of generalised) {
          expect(spans).toContainEqual(
            expect.objectContaining({ start: each.start, end: each.end }),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it("takes out no more than the strict policy with the same formats, apart from the unit of an age", () => {
    fc.assert(
      fc.property(anyText, anyPolicy, (text, policy) => {
        const strict = { ...STRICT_POLICY, patterns: policy.patterns };
        const all = detectIdentifiers(text, { policy: strict });
        const isInside = (start: number, end: number) =>
          all.some((span) => span.start <= start && end <= span.end);
        for (const { start, end, category } of detectIdentifiers(text, { policy })) {
          expect(category === "age" || isInside(start, end)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("everything but a generalised age comes back exactly", () => {
    fc.assert(
      fc.property(anyText, anyPolicy, (text, policy) => {
        const exact = { ...policy, actions: { ...policy.actions, age: "replace" } } as const;
        const result = deidentify(text, { policy: exact });
        if (result.ok) expect(restoreIdentifiers(result.text, result.map)).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  it("no known value passes that stands between other words", () => {
    const known = fc.constantFrom<KnownValue>(
      { category: "name", value: "Ada Okafor" },
      { category: "name", value: "Hygiea" },
      { category: "mrn", value: "KX-204417" },
      { category: "date", value: "11/17/2026" },
      { category: "location", value: "Coumadin Clinic" },
    );
    fc.assert(
      fc.property(anyTextWith(" ", "\n", ", "), anyPolicy, known, (text, policy, value) => {
        const result = deidentify(text, { policy, knownValues: [value] });
        if (result.ok) expect(result.text).not.toContain(value.value);
      }),
      { numRuns: 400 },
    );
  });

  it("de-identifying what came out changes nothing that matters: the same stays", () => {
    fc.assert(
      fc.property(anyText, anyPolicy, (text, policy) => {
        const first = deidentify(text, { policy });
        if (!first.ok) return;
        const again = deidentify(first.text, { policy });
        if (again.ok) expect(restoreIdentifiers(again.text, again.map)).toBe(first.text);
      }),
      { numRuns: 200 },
    );
  });
});
