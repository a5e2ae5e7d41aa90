import { describe, expect, test } from "vitest";
import type { LiteratureSettingView } from "@/lib/retrieval/literature/policy/literature-policy.schema";
import { literatureFacts, literatureState } from "./literature-setting-words";

const REGISTER = { source: "pubmed", host: "register.example", namesOperator: true } as const;
const setting = (more: Partial<LiteratureSettingView> = {}): LiteratureSettingView => ({
  ...{ version: 1, isOn: true, changed: null, register: REGISTER },
  ...more,
});
const factsOf = (view: LiteratureSettingView) =>
  Object.fromEntries(literatureFacts(view).map(({ label, value }) => [label, value]));

describe("how literature stands", () => {
  test.each([
    ["on", setting(), "On"],
    ["off in the clinic", setting({ isOn: false }), "Off"],
    ["off, whatever the server names", setting({ isOn: false, register: null }), "Off"],
    [
      "on, with nobody to ask",
      setting({ register: null }),
      "On, and nothing is asked: this server names no register",
    ],
  ])("%s", (_name, view, words) => {
    expect(literatureState(view)).toBe(words);
  });

  test("names who is asked, what leaves, and what never does", () => {
    const facts = factsOf(setting());
    expect(facts["Who is asked"]).toBe(
      "PubMed, U.S. National Library of Medicine, at register.example",
    );
    expect(facts["What leaves"]).toMatch(/No word of a note, and nothing of who it is about\.$/);
    expect(facts["Also sent"]).toContain("e-mail");
    expect(facts["When"]).toContain("before anything leaves");
    expect(facts["Never for"]).toMatch(/psychotherapy.*42 CFR Part 2/);
  });

  test("says that nobody is asked where the server names no register", () => {
    const facts = factsOf(setting({ register: null }));
    expect(facts["Who is asked"]).toMatch(/^Nobody\./);
    expect(facts["Also sent"]).not.toContain("e-mail");
  });
});
