"use client";

import { useState } from "react";
import type { PolicyContent } from "@/lib/phi/policy/policy.schema";
import type { Answered, Done } from "../people/people-view";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { Tag } from "../ui/tag";
import { AllowedTerms, findTermProblem } from "./policy/allowed-terms";
import { OwnPatterns } from "./policy/own-patterns";
import { PolicyHistory } from "./policy/policy-history";
import { PolicyTable, SecondLookChoice } from "./policy/policy-table";
import { PolicyTester } from "./policy/policy-tester";
import type {
  PolicyPageView,
  SavedPolicyView,
  SuggestionView,
  TriedTextView,
} from "./policy/policy-view";
import { SaveBar } from "./policy/save-bar";
import { usePolicyForm } from "./policy/use-policy-form";

export type DeidentificationPageProps = {
  view: PolicyPageView;
  onTry: (text: string, content: PolicyContent) => Promise<Answered<TriedTextView>>;
  onSave: (basedOn: number, content: PolicyContent) => Promise<SavedPolicyView>;
  onReload: () => void;
  onDecide: (suggestion: SuggestionView, outcome: "accepted" | "dismissed") => Promise<Done>;
  onConfirm: () => Promise<Done>;
};

/** What becomes of each kind of identifier, the clinic's own formats and words, and a text to try it on. */
export function DeidentificationPage({ view, ...props }: DeidentificationPageProps) {
  const form = usePolicyForm(view.policy, props.onSave, props.onReload);
  const [problem, setProblem] = useState("");
  const isUsable = findTermProblem(form.terms) === null;
  const tell = (done: Done) => setProblem(done.ok ? "" : done.message);
  return (
    <div className="flex min-w-0 flex-1 flex-col panes:min-h-0">
      <div className="min-w-0 flex-1 space-y-4 p-4 panes:overflow-auto lg:p-6">
        <div className="flex flex-wrap items-center gap-3">
          <h1 className="text-20 font-semibold">De-identification</h1>
          <Tag>{form.version === 0 ? "Built-in policy" : `Version ${form.version}`}</Tag>
          {view.isConfirmed ? <Tag tone="ok">Checked</Tag> : null}
        </div>
        <Card
          title="Policy"
          note="What a model sees of each kind. Changes hold from the next run on."
        >
          <PolicyTable
            actions={form.content.actions}
            onChange={(actions) => form.change({ actions })}
          />
          <SecondLookChoice
            secondLook={form.content.secondLook}
            onChange={(secondLook) => form.change({ secondLook })}
          />
          <p className="border-t border-line px-4 py-3 text-13 text-ink-2">
            Ages under 90, bare years, drug and test names stay; one that reads like a person may
            go. Every text is compared with the patient’s own values and the names of your staff,
            which are replaced whatever stands here. Research exports can move dates by a secret
            number of days: that is not Safe Harbor to the letter, keeping the year alone is.
          </p>
        </Card>
        <OwnPatterns
          patterns={form.content.patterns}
          suggestions={view.suggestions}
          onChange={(patterns) => form.change({ patterns })}
          onDecide={(suggestion, outcome) => void props.onDecide(suggestion, outcome).then(tell)}
        />
        <AllowedTerms terms={form.terms} onChange={form.changeTerms} />
        <PolicyTester content={form.content} isUsable={isUsable} onTry={props.onTry} />
        <PolicyHistory history={view.history} />
        {problem === "" ? null : (
          <p role="alert" className="text-15 text-crit">
            {problem}
          </p>
        )}
        {view.isConfirmed || form.changes > 0 ? null : (
          <Button size="page" variant="primary" onClick={() => void props.onConfirm().then(tell)}>
            Keep this policy
          </Button>
        )}
      </div>
      <SaveBar form={form} isUsable={isUsable} />
    </div>
  );
}
