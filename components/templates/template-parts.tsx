"use client";

import { useId, useRef } from "react";
import { MOST_PARTS, type TemplateDefinition } from "@/lib/notes/templates/template.schema";
import { Button } from "../ui/button";
import { Select } from "../ui/select";
import { TextField } from "../ui/text-field";
import { PartEditor } from "./part-editor";
import { freeTopics, type FormEvent, type FormFaults, type TemplateForm } from "./template-form";
import { TOPIC_WORDS } from "./topic-words";

const ABBREVIATION_WORDS = { expand: "Written out", keep: "As typed" } as const;

export type TemplatePartsProps = {
  form: TemplateForm;
  faults: FormFaults | null;
  onChange: (event: FormEvent) => void;
};

/** The form: name, words and abbreviations, then the headings in their order. Alt ↑ ↓ move the heading the cursor is in. */
export function TemplateParts({ form, faults, onChange }: TemplatePartsProps) {
  const list = useRef<HTMLOListElement>(null);
  const focusPart = (key: string, target: string) =>
    requestAnimationFrame(() => {
      const part = list.current?.querySelector(`[data-part="${key}"]`);
      part?.querySelector<HTMLElement>(`[data-focus="${target}"]`)?.focus();
    });
  const add = () => {
    const key = crypto.randomUUID();
    onChange({ type: "added", key });
    focusPart(key, "heading");
  };
  return (
    <>
      <Manner form={form} faults={faults} onChange={onChange} />
      <h2 className="mt-5 mb-2 text-pane font-semibold">Headings, in the order of the note</h2>
      <ol ref={list} className="space-y-3">
        {form.parts.map((part, index) => (
          <PartEditor
            key={part.key}
            part={part}
            number={index + 1}
            count={form.parts.length}
            parts={form.parts}
            headingError={faults?.headings.get(part.key)}
            topicsError={faults?.topics.get(part.key)}
            onChange={onChange}
            onMove={(key, by, target) => {
              onChange({ type: "moved", key, by });
              focusPart(key, target);
            }}
          />
        ))}
      </ol>
      {faults?.other ? <p className="mt-2 text-15 text-crit">{faults.other}</p> : null}
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button onClick={add} aria-disabled={form.parts.length >= MOST_PARTS}>
          Add a heading
        </Button>
        <FreeTopics form={form} />
      </div>
    </>
  );
}

function Manner({ form, faults, onChange }: TemplatePartsProps) {
  return (
    <div className="flex flex-wrap items-start gap-3">
      <TextField
        label="Name"
        value={form.name}
        maxLength={60}
        error={faults?.name}
        onChange={(event) => onChange({ type: "named", name: event.target.value })}
        className="min-w-52 flex-1"
      />
      <div className="flex flex-wrap gap-3">
        <Select
          label="Words"
          options={[
            { value: "clinical", label: "Clinical" },
            { value: "plain", label: "Plain, for the patient" },
          ]}
          value={form.wording}
          onChange={(event) =>
            onChange({
              type: "worded",
              wording: event.target.value === "plain" ? "plain" : "clinical",
            })
          }
          className="w-54"
        />
        <Abbreviations form={form} onChange={onChange} />
      </div>
    </div>
  );
}

function Abbreviations({ form, onChange }: Omit<TemplatePartsProps, "faults">) {
  const helpId = useId();
  return (
    <div className="w-54">
      <Select
        label="Abbreviations"
        options={[
          { value: "expand", label: ABBREVIATION_WORDS.expand },
          { value: "keep", label: ABBREVIATION_WORDS.keep },
        ]}
        value={form.abbreviations}
        aria-describedby={helpId}
        onChange={(event) =>
          onChange({
            type: "abbreviated",
            abbreviations: event.target.value === "keep" ? "keep" : "expand",
          })
        }
      />
      <p id={helpId} className="mt-1 text-13 text-ink-2">
        The citation always shows the original.
      </p>
    </div>
  );
}

/** What no heading has is not lost: it goes to the nearest one. */
function FreeTopics({ form }: { form: TemplateForm }) {
  const free = freeTopics(form);
  if (free.length === 0) return null;
  return (
    <p className="min-w-60 flex-1 text-13 text-ink-2">
      Under no heading: {free.map((topic) => TOPIC_WORDS[topic]).join(", ")}. What is said about it
      goes to the nearest heading, or to a last one, “Other”.
    </p>
  );
}

/** A template that cannot be changed here, in words. */
export function TemplateSummary({ definition }: { definition: TemplateDefinition }) {
  return (
    <>
      <p className="mb-4 text-15">
        {definition.wording === "plain" ? "Plain words" : "Clinical words"}. Abbreviations:{" "}
        {ABBREVIATION_WORDS[definition.abbreviations ?? "expand"].toLowerCase()}.
      </p>
      <h2 className="mb-2 text-pane font-semibold">Headings, in the order of the note</h2>
      <ol className="space-y-3">
        {definition.parts.map(({ heading, topics, style, length, isRequired }) => (
          <li key={heading} className="rounded-card border border-line bg-surface px-4 py-3">
            <h3 className="text-15 font-semibold">{heading}</h3>
            <p className="text-15">{topics.map((topic) => TOPIC_WORDS[topic]).join(", ")}</p>
            <p className="text-13 text-ink-2">
              {style === "bullets" ? "List" : "Sentences"}, {length}
              {isRequired ? ", a gap when empty" : ""}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
