"use client";

import { useState } from "react";
import { checkCustomPattern } from "@/lib/phi/policy/patterns/refuse-ordinary.schema";
import { tryPattern } from "@/lib/phi/policy/patterns/try-pattern.schema";
import type { CustomPattern } from "@/lib/phi/policy/policy.schema";
import { Button } from "../../ui/button";
import { Select } from "../../ui/select";
import { TextField } from "../../ui/text-field";
import { patternOf, wordsOf, type PatternDraft } from "./policy-view";
import { CATEGORY_WORDS, PATTERN_LEGEND } from "./policy-words";

export type PatternFormProps = {
  draft: PatternDraft;
  onDraft: (draft: PatternDraft) => void;
  onAdd: (pattern: CustomPattern) => void;
};

const CATEGORIES = Object.entries(CATEGORY_WORDS).map(([value, label]) => ({ value, label }));

/** A format of the clinic's own, checked while it is typed, with a line to try it on. */
export function PatternForm({ draft, onDraft, onAdd }: PatternFormProps) {
  const [isAsked, setIsAsked] = useState(false);
  const problem =
    draft.pattern === "" ? null : checkCustomPattern(draft.pattern, wordsOf(draft.after));
  const isUsable = draft.pattern !== "" && problem === null;
  const add = () => {
    const isComplete = isUsable && draft.label.trim() !== "";
    setIsAsked(!isComplete);
    if (isComplete) onAdd(patternOf(draft));
  };
  const missing =
    isAsked && draft.pattern === "" ? "Write a pattern, such as MR-999999." : undefined;
  return (
    <div role="group" aria-label="Add a format" className="space-y-3 p-4">
      <PatternFields
        draft={draft}
        onDraft={onDraft}
        nameError={isAsked && draft.label.trim() === "" ? "Give it a name." : undefined}
        patternError={
          problem === null ? missing : `Character ${problem.position}: ${problem.message}`
        }
      />
      <p className="text-13 text-ink-2">{PATTERN_LEGEND}</p>
      <div className="flex flex-wrap items-end gap-3">
        <PatternTrial draft={draft} isUsable={isUsable} />
        <Button variant={isUsable ? "secondary" : "waiting"} onClick={add}>
          Add this format
        </Button>
      </div>
    </div>
  );
}

type PatternFieldsProps = Pick<PatternFormProps, "draft" | "onDraft"> & {
  nameError: string | undefined;
  patternError: string | undefined;
};

function PatternFields({ draft, onDraft, nameError, patternError }: PatternFieldsProps) {
  return (
    <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
      <TextField
        label="What you call it"
        value={draft.label}
        maxLength={40}
        placeholder="Our MRN"
        error={nameError}
        onChange={(event) => onDraft({ ...draft, label: event.target.value })}
      />
      <Select
        label="Kind"
        options={CATEGORIES}
        value={draft.category}
        onChange={(event) =>
          onDraft({ ...draft, category: event.target.value as PatternDraft["category"] })
        }
      />
      <TextField
        label="How it is written"
        value={draft.pattern}
        maxLength={80}
        spellCheck={false}
        autoComplete="off"
        placeholder="MR-999999"
        className="[&_input]:font-mono"
        error={patternError}
        onChange={(event) => onDraft({ ...draft, pattern: event.target.value })}
      />
      <TextField
        label="Only after one of these words (may be empty)"
        value={draft.after}
        maxLength={160}
        placeholder="chart, file no"
        onChange={(event) => onDraft({ ...draft, after: event.target.value })}
      />
    </div>
  );
}

/** A made-up line, and what of it the pattern takes. */
function PatternTrial({ draft, isUsable }: { draft: PatternDraft; isUsable: boolean }) {
  const [line, setLine] = useState("");
  const found = isUsable ? tryPattern(patternOf(draft), line) : [];
  const words =
    line === "" || !isUsable
      ? "What it would take out stands here."
      : found.length === 0
        ? "It takes nothing out of this line."
        : found.map(({ start, end }) => `“${line.slice(start, end)}”`).join(", ");
  return (
    <div className="grid min-w-0 flex-1 basis-80 items-end gap-x-3 gap-y-1 sm:grid-cols-2">
      <TextField
        label="A made-up line to try it on"
        value={line}
        maxLength={200}
        spellCheck={false}
        autoComplete="off"
        placeholder="Chart MR-204417, seen today"
        onChange={(event) => setLine(event.target.value)}
      />
      <p aria-live="polite" className="min-w-0 py-1 text-15 break-words text-ink-2">
        {found.length > 0 ? "Takes out " : null}
        <span className={found.length > 0 ? "kind kind-number text-ink" : undefined}>{words}</span>
      </p>
    </div>
  );
}
