import type { CustomPattern, PolicyActions, PolicyContent } from "@/lib/phi/policy/policy.schema";
import type { RecognisedSpan } from "../../paste/paste-view";

export type PolicyVersionView = Readonly<{
  version: number;
  at: string;
  /** "Family, Given"; null for what a live clinic took over from its demo. */
  by: string | null;
  loosened: readonly (keyof PolicyActions)[];
  secondLook: PolicyContent["secondLook"];
  patterns: number;
  allowed: number;
}>;

/** The shape of an identifier that clinicians added by hand, offered as a rule; never a value. */
export type SuggestionView = Readonly<{
  ids: readonly string[];
  shape: string;
  label: string | null;
  category: string;
}>;

export type PolicyPageView = Readonly<{
  policy: Readonly<{ version: number }> & PolicyContent;
  history: readonly PolicyVersionView[];
  suggestions: readonly SuggestionView[];
  isConfirmed: boolean;
}>;

export type TriedTextView = Readonly<{
  spans: readonly RecognisedSpan[];
  secondCheck: "clear" | "found";
}>;

/** What came of saving: a new version, or why not. `theirs` is the version somebody else saved meanwhile. */
export type SavedPolicyView = Readonly<
  { ok: true; version: number } | { ok: false; message: string; theirs: number | null }
>;

export type PatternDraft = Readonly<{
  label: string;
  category: CustomPattern["category"];
  pattern: string;
  /** Words separated by commas, as typed. */
  after: string;
}>;

export const EMPTY_DRAFT: PatternDraft = { label: "", category: "mrn", pattern: "", after: "" };

export function wordsOf(text: string): string[] {
  return text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** The pattern as it would be saved. */
export function patternOf(draft: PatternDraft): CustomPattern {
  const { label, category, pattern, after } = draft;
  return { label: label.trim(), category, pattern, after: wordsOf(after) };
}

/** A form filled from what clinicians offered. */
export function draftOf({ shape, label, category }: SuggestionView): PatternDraft {
  return {
    label: label === null ? "" : label.charAt(0).toUpperCase() + label.slice(1),
    category: category as PatternDraft["category"],
    pattern: shape,
    after: label ?? "",
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** How many choices, patterns and terms differ between two policies. */
export function countChanges(saved: PolicyContent, edited: PolicyContent): number {
  const names = Object.keys(edited.actions) as (keyof PolicyActions)[];
  const actions = names.filter((name) => saved.actions[name] !== edited.actions[name]).length;
  return (
    actions +
    (saved.secondLook === edited.secondLook ? 0 : 1) +
    countDifferent(saved.patterns, edited.patterns) +
    countDifferent(saved.allowed, edited.allowed)
  );
}

function countDifferent(before: readonly unknown[], after: readonly unknown[]): number {
  const gone = before.filter((each) => !after.some((other) => same(each, other))).length;
  const added = after.filter((each) => !before.some((other) => same(each, other))).length;
  return gone + added;
}

/** One term a line, as typed; empty lines and second mentions are left out. */
export function termsOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}
