"use client";

import { useState } from "react";
import type { Answered, Done } from "../people/people-view";
import { Band } from "../ui/band";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { Tag } from "../ui/tag";
import { TextArea } from "../ui/text-field";
import type { TriedTextView } from "./admin-view";

export type DeidentificationPageProps = {
  isConfirmed: boolean;
  onTry: (text: string) => Promise<Answered<TriedTextView>>;
  onConfirm: () => Promise<Done>;
};

/** Made up, so that a first try needs no real text. */
const SAMPLE =
  "Pt: Testa Examplar, DOB 03/14/1961, MRN 00-1234. Seen at Sample Street Clinic on 12 May 2026. Call 555-0142. Takes metoprolol 50 mg.";

const RULES = [
  [
    "Taken out",
    "The 18 kinds of identifier of 45 CFR 164.514(b)(2), each with a numbered placeholder",
  ],
  ["Kept", "Ages under 90, years, drug and test names"],
  ["Compared", "Every text with the patient's own values and the names of your staff"],
  ["Second check", "An independent look at the result; when it finds something, drafting stops"],
] as const;

/** What the policy does, and a box to try it on a made-up text. */
export function DeidentificationPage({ isConfirmed, onTry, onConfirm }: DeidentificationPageProps) {
  const [problem, setProblem] = useState("");
  return (
    <div className="min-w-0 flex-1 space-y-4 p-4 panes:overflow-auto lg:p-6">
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="text-20 font-semibold">De-identification</h1>
        {isConfirmed ? <Tag tone="ok">Checked</Tag> : null}
      </div>
      <Card title="Policy" note="Strict. It cannot be loosened in this version.">
        <dl className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-3 gap-y-2 px-4 py-3 text-15">
          {RULES.map(([term, words]) => (
            <div key={term} className="contents">
              <dt className="text-ink-2">{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <TryBox onTry={onTry} />
      {problem === "" ? null : (
        <p role="alert" className="text-15 text-crit">
          {problem}
        </p>
      )}
      {isConfirmed ? null : (
        <Button
          size="page"
          variant="primary"
          onClick={() => void onConfirm().then((done) => setProblem(done.ok ? "" : done.message))}
        >
          Keep this policy
        </Button>
      )}
    </div>
  );
}

function TryBox({ onTry }: Pick<DeidentificationPageProps, "onTry">) {
  const [text, setText] = useState(SAMPLE);
  const [tried, setTried] = useState<Answered<TriedTextView> | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const run = async () => {
    setIsBusy(true);
    setTried(await onTry(text));
    setIsBusy(false);
  };
  return (
    <Card title="Try it" note="With a made-up text. Nothing is stored and nothing goes to a model.">
      <div className="grid gap-4 p-4 lg:grid-cols-2">
        <div className="space-y-3">
          <TextArea
            label="Made-up text"
            value={text}
            rows={6}
            maxLength={5000}
            spellCheck={false}
            onChange={(event) => setText(event.target.value)}
            className="[&_textarea]:bg-paper"
          />
          <Button
            disabled={isBusy}
            variant={text.trim() === "" ? "waiting" : "secondary"}
            onClick={text.trim() === "" ? undefined : () => void run()}
          >
            Show what a model would see
          </Button>
        </div>
        <div aria-live="polite" className="min-h-40 min-w-0">
          <TriedText tried={tried} />
        </div>
      </div>
    </Card>
  );
}

function TriedText({ tried }: { tried: Answered<TriedTextView> | null }) {
  if (tried === null) {
    return <p className="text-15 text-ink-2">What a model would see stands here.</p>;
  }
  if (!tried.ok) {
    return (
      <Band tone="critical" title="The text was not checked.">
        {tried.message}
      </Band>
    );
  }
  const { text, found } = tried.value;
  const counts = found.map(({ kind, count }) => `${kind} ${count}`).join(", ");
  if (text === null) {
    return (
      <Band tone="critical" title="The second check found something: drafting would stop.">
        {counts}
      </Band>
    );
  }
  return (
    <>
      <p className="mb-1 text-13 text-ink-2">
        {counts === "" ? "Nothing recognised" : `Taken out: ${counts}`}. Second check clear.
      </p>
      <p className="text-16 whitespace-pre-wrap">{text}</p>
    </>
  );
}
