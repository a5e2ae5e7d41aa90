"use client";

import { Button } from "../ui/button";
import { Select } from "../ui/select";
import { Skeleton } from "../ui/skeleton";
import type { PreviewState, SampleLine } from "./editor-view";

export type TemplatePreviewProps = PreviewState & {
  isPlain: boolean;
  samples: readonly SampleLine[];
  sampleId: string;
  onSample: (id: string) => void;
  onTryAgain: () => void;
};

const WORDS: Readonly<Record<PreviewState["state"], string>> = {
  ready: "A synthetic case. Nothing of it is kept.",
  loading: "Drafting the sample",
  behind: "Not complete yet: this is the last state that could be drafted with.",
  failed: "No preview: the server did not answer. Your changes are still here.",
};

/** Before anything could be drafted there is no last state to show. */
const NOTHING_YET = "The preview begins when every heading has its words and a topic.";

/** What the template makes of a sample case, drafted anew after each change. */
export function TemplatePreviewPane(props: TemplatePreviewProps) {
  const { preview, state } = props;
  const grade = preview?.readingGrade ?? null;
  const isEmpty =
    preview !== null && preview.parts.every(({ sentences }) => sentences.length === 0);
  return (
    <section
      id="preview"
      aria-label="Preview"
      className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface max-lg:border-t max-lg:border-line-strong"
    >
      <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-6 py-1.5 max-lg:px-4">
        <h2 className="text-pane font-semibold">Preview</h2>
        <Select
          label="Sample"
          labelPlace="inside"
          options={props.samples.map(({ id, title }) => ({ value: id, label: title }))}
          value={props.sampleId}
          onChange={(event) => props.onSample(event.target.value)}
          className="ml-auto w-72 max-sm:w-full"
        />
      </div>
      <p
        role="status"
        className="flex min-h-9 shrink-0 flex-wrap items-center gap-3 px-6 text-13 text-ink-2 max-lg:px-4"
      >
        {state === "behind" && preview === null ? NOTHING_YET : WORDS[state]}
        {state === "failed" ? (
          <Button size="row" onClick={props.onTryAgain}>
            Try again
          </Button>
        ) : null}
      </p>
      <div
        role="group"
        aria-label="Sample note"
        tabIndex={0}
        className="min-h-0 flex-1 overflow-auto px-6 pb-8 max-lg:px-4"
      >
        {preview === null && state === "loading" ? <Skeleton lines={8} /> : null}
        {props.isPlain && grade !== null ? (
          <p className="pb-1 text-15">
            Reading grade <strong className="font-semibold">{grade.toFixed(1)}</strong>
            <span className="pl-2 text-13 text-ink-2">
              by sentence length and syllables (Flesch–Kincaid)
            </span>
          </p>
        ) : null}
        {isEmpty ? (
          <p className="text-15 text-ink-2">No sentence of this case stands here.</p>
        ) : null}
        {preview?.parts.map((part) => (
          <PreviewPart key={part.heading} part={part} />
        ))}
      </div>
    </section>
  );
}

type Part = NonNullable<PreviewState["preview"]>["parts"][number];

function PreviewPart({ part }: { part: Part }) {
  const { heading, style, sentences, gaps } = part;
  return (
    <section aria-label={heading} className="pt-2">
      <h3 className="flex items-center gap-3 text-15 font-semibold">
        {heading}
        <span aria-hidden="true" className="h-0 flex-1 border-t border-line" />
      </h3>
      {style === "bullets" ? (
        <ul className="max-w-[41.25rem] list-disc pl-5 text-16">
          {sentences.map(({ text }, index) => (
            <li key={index} className="py-0.5">
              {text}
            </li>
          ))}
        </ul>
      ) : (
        <p className="max-w-[41.25rem] py-0.5 text-16">
          {sentences.map(({ text }) => text).join(" ")}
        </p>
      )}
      {sentences.length === 0 && gaps.length === 0 ? (
        <p className="text-15 text-ink-2">The source says nothing for this section.</p>
      ) : null}
      {gaps.length > 0 ? (
        <p className="my-1 border-l-3 border-dashed border-line-strong pl-3 text-15 text-ink-3">
          Not documented: {gaps.join(", ")}
        </p>
      ) : null}
    </section>
  );
}
