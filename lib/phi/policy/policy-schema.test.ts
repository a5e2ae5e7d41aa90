import { describe, expect, it } from "vitest";
import { identifierCategorySchema } from "../identifier.schema";
import { parsePolicyFile } from "./parse-policy-file";
import {
  allowedTermSchema,
  customPatternSchema,
  deidPolicySchema,
  STRICT_POLICY,
} from "./policy.schema";
import { loosenedActions } from "./read-policy";

const OWN = { label: "Our MRN", category: "mrn", pattern: "KX-999999", after: ["chart"] };

describe("the built-in policy", () => {
  it("is a policy, has version 0 and replaces every category there is", () => {
    expect(deidPolicySchema.parse(STRICT_POLICY)).toEqual(STRICT_POLICY);
    expect(STRICT_POLICY.version).toBe(0);
    for (const category of identifierCategorySchema.options) {
      expect(STRICT_POLICY.actions[category]).toBe("replace");
    }
    expect(loosenedActions(STRICT_POLICY.actions)).toEqual([]);
  });
});

describe("an action", () => {
  it.each([
    "name",
    "location",
    "phone",
    "fax",
    "email",
    "ssn",
    "mrn",
    "health_plan",
    "account",
    "license",
    "vehicle",
    "device",
    "url",
    "ip",
    "biometric",
    "photo",
    "other",
  ])("for %s is to replace and nothing else", (name) => {
    for (const action of ["keep", "generalise", "keep_year", "", null]) {
      const actions = { ...STRICT_POLICY.actions, [name]: action };
      expect(deidPolicySchema.safeParse({ ...STRICT_POLICY, actions }).success).toBe(false);
    }
  });

  it.each([
    ["provider_name", "keep"],
    ["facility_name", "keep"],
    ["zip", "keep_three_digits"],
    ["date", "keep_year"],
    ["age", "generalise"],
  ])("for %s can be %s, and not simply anything", (name, action) => {
    const using = (value: string) =>
      deidPolicySchema.safeParse({
        ...STRICT_POLICY,
        actions: { ...STRICT_POLICY.actions, [name]: value },
      }).success;
    expect(using(action)).toBe(true);
    expect(using("off")).toBe(false);
    expect(using(action === "keep" ? "generalise" : "keep")).toBe(false);
  });
});

describe("a custom pattern", () => {
  it("is taken as it is", () => {
    expect(customPatternSchema.parse(OWN)).toEqual(OWN);
  });

  it.each<[string, object, string]>([
    ["without a name", { label: "  " }, "label"],
    ["with a name of two lines", { label: "a\nb" }, "label"],
    ["with a hidden character in its name", { label: "a\u202eb" }, "label"],
    ["for names", { category: "name" }, "category"],
    ["for places", { category: "location" }, "category"],
    ["for dates", { category: "date" }, "category"],
    ["that is a regular expression", { pattern: "(9+)+" }, "pattern"],
    ["of ordinary text", { pattern: "999", after: [] }, "pattern"],
    ["without a pattern", { pattern: "" }, "pattern"],
    ["after six words", { after: ["ab", "cd", "ef", "gh", "ij", "kl"] }, "after"],
    ["after a letter", { after: ["a"] }, "after.0"],
    ["with something else", { regexp: ".*" }, ""],
  ])("%s is refused", (_what, edit, path) => {
    const parsed = customPatternSchema.safeParse({ ...OWN, ...edit });
    expect(parsed.success).toBe(false);
    expect(parsed.error?.issues.map((issue) => issue.path.join("."))).toContain(path);
  });

  it("says at which character the mistake is", () => {
    const parsed = customPatternSchema.safeParse({ ...OWN, pattern: "KX-9*" });
    expect(parsed.error?.issues[0]?.message).toMatch(/^Character 5: “\*”/);
  });
});

describe("an allowed term", () => {
  it.each(["Coumadin Clinic", "B12 group", "Café", "5 South"])("%s may stand", (term) => {
    expect(allowedTermSchema.parse(term)).toBe(term);
  });

  it.each(["", " ", "a", "12", "4471-0926 AB", "AB 4471-0926", "a\nbc", "x".repeat(61), "1a"])(
    "%j may not",
    (term) => {
      expect(allowedTermSchema.safeParse(term).success).toBe(false);
    },
  );
});

describe("a policy file of the command line", () => {
  it("says what differs from the strict policy, and has no version of its own", () => {
    const text = JSON.stringify({ version: 7, actions: { date: "keep_year" }, patterns: [OWN] });
    expect(parsePolicyFile(text)).toEqual({
      ok: true,
      policy: {
        version: 0,
        actions: { ...STRICT_POLICY.actions, date: "keep_year" },
        patterns: [OWN],
        allowed: [],
        secondLook: "replace",
      },
    });
    expect(parsePolicyFile("{}")).toEqual({ ok: true, policy: STRICT_POLICY });
  });

  it.each<[string, string, RegExp]>([
    ["no JSON", "{", /not JSON/],
    ["a list", "[]", /JSON object/],
    ["nothing", "null", /JSON object/],
    ["names kept", '{"actions":{"name":"keep"}}', /^actions\.name: /],
    ["actions in a list", '{"actions":["keep"]}', /^actions: /],
    ["a word nobody knows", '{"keep":"all"}', /keep/],
    [
      "a wrong pattern",
      '{"patterns":[{"label":"x","category":"mrn","pattern":"9","after":[]}]}',
      /^patterns\.0\.pattern: /,
    ],
  ])("with %s is refused, and says where", (_what, text, problem) => {
    const parsed = parsePolicyFile(text);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.problems.join("\n")).toMatch(problem);
  });
});
