"use client";

import { X } from "lucide-react";
import { useState } from "react";
import type { CustomPattern } from "@/lib/phi/policy/policy.schema";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { EmptyState } from "../../ui/empty-state";
import { IconButton } from "../../ui/icon-button";
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from "../../ui/table";
import { PatternForm } from "./pattern-form";
import { draftOf, EMPTY_DRAFT, type SuggestionView } from "./policy-view";
import { CATEGORY_WORDS } from "./policy-words";

export type OwnPatternsProps = {
  patterns: readonly CustomPattern[];
  suggestions: readonly SuggestionView[];
  onChange: (patterns: CustomPattern[]) => void;
  onDecide: (suggestion: SuggestionView, outcome: "accepted" | "dismissed") => void;
};

/** The clinic's own identifiers: the list, a form for one more, and what clinicians offered. */
export function OwnPatterns({ patterns, suggestions, onChange, onDecide }: OwnPatternsProps) {
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [offered, setOffered] = useState<SuggestionView | null>(null);
  const add = (pattern: CustomPattern) => {
    onChange([...patterns, pattern]);
    if (offered !== null && offered.shape === pattern.pattern) onDecide(offered, "accepted");
    setOffered(null);
    setDraft(EMPTY_DRAFT);
  };
  return (
    <Card title="Your own identifiers" note="Numbers in a format of your clinic, such as its MRN.">
      {patterns.length === 0 ? (
        <EmptyState>No format yet. A number like MR-204417 is written MR-999999.</EmptyState>
      ) : (
        <PatternTable patterns={patterns} onChange={onChange} />
      )}
      {suggestions.length === 0 ? null : (
        <Offered
          suggestions={suggestions}
          onUse={(suggestion) => {
            setOffered(suggestion);
            setDraft(draftOf(suggestion));
          }}
          onDismiss={(suggestion) => onDecide(suggestion, "dismissed")}
        />
      )}
      <div className="border-t border-line">
        <PatternForm key={patterns.length} draft={draft} onDraft={setDraft} onAdd={add} />
      </div>
    </Card>
  );
}

function PatternTable({
  patterns,
  onChange,
}: {
  patterns: readonly CustomPattern[];
  onChange: (patterns: CustomPattern[]) => void;
}) {
  return (
    <Table label="Your own identifiers">
      <TableHead>
        <TableColumn>Name</TableColumn>
        <TableColumn>Kind</TableColumn>
        <TableColumn>Written as</TableColumn>
        <TableColumn>Only after</TableColumn>
        <TableColumn align="right">
          <span className="sr-only">Remove</span>
        </TableColumn>
      </TableHead>
      <TableBody>
        {patterns.map((pattern, index) => (
          <TableRow key={`${index} ${pattern.pattern}`}>
            <TableCell className="font-semibold">{pattern.label}</TableCell>
            <TableCell label="Kind">{CATEGORY_WORDS[pattern.category]}</TableCell>
            <TableCell label="Written as">
              <span className="font-mono text-13">{pattern.pattern}</span>
            </TableCell>
            <TableCell label="Only after" className="text-ink-2">
              {pattern.after.length === 0 ? "Anywhere" : pattern.after.join(", ")}
            </TableCell>
            <TableCell align="right">
              <IconButton
                label={`Remove ${pattern.label}`}
                icon={<X aria-hidden="true" size={16} />}
                onClick={() => onChange(patterns.filter((each) => each !== pattern))}
              />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** Shapes of what clinicians added by hand. Nobody sees a value here, also not who it came from. */
function Offered({
  suggestions,
  onUse,
  onDismiss,
}: {
  suggestions: readonly SuggestionView[];
  onUse: (suggestion: SuggestionView) => void;
  onDismiss: (suggestion: SuggestionView) => void;
}) {
  return (
    <section aria-label="Offered by clinicians" className="border-t border-line px-4 py-3">
      <h3 className="text-15 font-semibold">
        Offered by clinicians{" "}
        <span className="text-13 font-normal text-ink-2">The shape only, never the number.</span>
      </h3>
      <ul className="mt-1 divide-y divide-line">
        {suggestions.map((suggestion) => (
          <li
            key={`${suggestion.shape} ${suggestion.label ?? ""} ${suggestion.category}`}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5 text-15"
          >
            <span className="font-mono text-13">{suggestion.shape}</span>
            <span className="text-ink-2">
              {suggestion.label === null ? "anywhere" : `after “${suggestion.label}”`},{" "}
              {suggestion.ids.length === 1 ? "once" : `${suggestion.ids.length} times`}
            </span>
            <span className="ml-auto flex gap-2">
              <Button size="row" onClick={() => onUse(suggestion)}>
                Use this shape
              </Button>
              <Button size="row" variant="quiet" onClick={() => onDismiss(suggestion)}>
                Dismiss
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
