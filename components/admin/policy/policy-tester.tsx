"use client";

import { useEffect, useMemo, useState, type ReactNode } from "react";
import type { PolicyContent } from "@/lib/phi/policy/policy.schema";
import type { Answered } from "../../people/people-view";
import { PaintedRow } from "../../paste/text/painted-row";
import { paintLines } from "../../paste/text/text-lines";
import { Band } from "../../ui/band";
import { Card } from "../../ui/card";
import { Tag } from "../../ui/tag";
import { TextArea } from "../../ui/text-field";
import type { TriedTextView } from "./policy-view";

export type PolicyTesterProps = {
  content: PolicyContent;
  /** False while the edited policy cannot be tried: a term is wrong. */
  isUsable: boolean;
  /** The same function on every render: a new one asks again. */
  onTry: (text: string, content: PolicyContent) => Promise<Answered<TriedTextView>>;
};

/** Made up, so that a first try needs no real text. */
const SAMPLE = `Pt: Testa Examplar, DOB 03/14/1961, MRN 00-1234
Seen at Sample Street Clinic, Fernby, CO 80202 on 12 May 2026 by Dr. Quill.
92-year-old mother at home. Call 555-0142.
Takes metoprolol 50 mg for Crohn's disease.`;
const PAUSE_MS = 300;

type Tried = Readonly<{ text: string; answer: Answered<TriedTextView> }>;

/** Tries the policy as it is being edited, while one types. */
export function PolicyTester({ content, isUsable, onTry }: PolicyTesterProps) {
  const [text, setText] = useState(SAMPLE);
  const [tried, setTried] = useState<Tried | null>(null);
  useEffect(() => {
    if (text.trim() === "" || !isUsable) return;
    let isStale = false;
    const timer = setTimeout(() => {
      void onTry(text, content).then((answer) => {
        if (!isStale) setTried({ text, answer });
      });
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [text, content, isUsable, onTry]);
  return (
    <Card
      title="Try it"
      note="With a made-up text, under the policy as it stands above, saved or not. Nothing is stored and nothing goes to a model."
    >
      <div className="space-y-4 p-4">
        <TextArea
          label="Made-up text"
          value={text}
          rows={5}
          maxLength={5000}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
          className="[&_textarea]:bg-paper"
        />
        {text.trim() === "" ? (
          <p className="text-15 text-ink-2">Type a text: what a model would see stands here.</p>
        ) : (
          <TriedPanes tried={tried} />
        )}
      </div>
    </Card>
  );
}

function TriedPanes({ tried }: { tried: Tried | null }) {
  const spans = useMemo(() => (tried?.answer.ok ? tried.answer.value.spans : []), [tried]);
  if (tried === null) return <p className="min-h-40 text-15 text-ink-2">Checking</p>;
  if (!tried.answer.ok) {
    return (
      <Band tone="critical" title="The text was not checked.">
        {tried.answer.message}
      </Band>
    );
  }
  const isClear = tried.answer.value.secondCheck === "clear";
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      <Pane
        title={
          spans.length === 1 ? "1 identifier recognised" : `${spans.length} identifiers recognised`
        }
        lines={paintLines(tried.text, spans, "source")}
        form="source"
      />
      {isClear ? (
        <Pane
          title="What a model would see"
          aside={<Tag tone="ok">Second check clear</Tag>}
          lines={paintLines(tried.text, spans, "preview")}
          form="preview"
        />
      ) : (
        <Band
          tone="critical"
          title="The second check found something: drafting would stop."
          className="self-start"
        >
          It is among what is marked here: its author or a privacy reviewer would decide.
        </Band>
      )}
    </div>
  );
}

function Pane({
  title,
  aside,
  lines,
  form,
}: {
  title: string;
  aside?: ReactNode;
  lines: ReturnType<typeof paintLines>;
  form: "source" | "preview";
}) {
  return (
    <section aria-label={title} className="min-w-0">
      <div className="mb-1 flex min-h-6 items-center gap-3">
        <h3 className="text-15 font-semibold">{title}</h3>
        <span className="ml-auto">{aside}</span>
      </div>
      <div
        className={`rounded-control border border-line py-2 pr-3 ${form === "source" ? "bg-paper" : "bg-surface"}`}
      >
        {lines.map((line, index) => (
          <PaintedRow key={index} line={line} number={index + 1} form={form} />
        ))}
      </div>
    </section>
  );
}
