"use client";

import { useState } from "react";
import type { ModelPolicy, ModelPolicyContent } from "@/lib/llm/policy/model-policy.schema";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { FactList } from "../../ui/fact-list";
import { CheckField, FormProblem, type Problem } from "../forms/form-parts";
import type { ModelActs } from "../models-view";

const IDENTIFIED = "Text with identifiers may go to a model";
const LEAVING = "The clinician sees what leaves, and agrees";

export type PolicyCardProps = {
  policy: ModelPolicy;
  /** Null for who may look and not change. */
  acts: Pick<ModelActs, "onSavePolicy" | "onReload"> | null;
};

/** What the clinic allows of language models beyond the embedded drafter. */
export function PolicyCard({ policy, acts }: PolicyCardProps) {
  const note = policy.version === 0 ? "Built-in, the strictest" : `Version ${policy.version}`;
  return (
    <Card title="What models may be sent" note={note}>
      {acts === null ? (
        <PolicyFacts policy={policy} />
      ) : (
        <PolicyForm key={policy.version} policy={policy} acts={acts} />
      )}
    </Card>
  );
}

function PolicyFacts({ policy }: { policy: ModelPolicy }) {
  return (
    <FactList
      className="px-4 py-3 sm:grid-cols-[18rem_minmax(0,1fr)]"
      facts={[
        { label: IDENTIFIED, value: policy.allowsIdentified ? "Yes, where allowed" : "No" },
        { label: LEAVING, value: policy.confirmsLeaving ? "Yes" : "No" },
      ]}
    />
  );
}

type PolicyFormProps = { policy: ModelPolicy; acts: NonNullable<PolicyCardProps["acts"]> };

function PolicyForm({ policy, acts }: PolicyFormProps) {
  const { version, ...saved } = policy;
  const [content, setContent] = useState<ModelPolicyContent>(saved);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isChanged = JSON.stringify(content) !== JSON.stringify(saved);
  const save = async () => {
    setIsBusy(true);
    const answer = await acts.onSavePolicy(version, content);
    setIsBusy(false);
    setProblem(answer.ok ? null : answer);
  };
  return (
    <div className="space-y-3 px-4 py-3">
      <CheckField
        label={IDENTIFIED}
        detail="In process, on premises, or under an agreement that covers it. Off: nothing identified goes to any model."
        isOn={content.allowsIdentified}
        onChange={(allowsIdentified) => setContent({ ...content, allowsIdentified })}
      />
      <CheckField
        label={LEAVING}
        detail="Before the first call of a draft to a public cloud."
        isOn={content.confirmsLeaving}
        onChange={(confirmsLeaving) => setContent({ ...content, confirmsLeaving })}
      />
      <FormProblem
        problem={problem}
        {...(problem === null || problem.theirs === null ? {} : { onLoad: acts.onReload })}
      />
      {isChanged ? (
        <div className="flex flex-wrap gap-3">
          <Button variant="primary" disabled={isBusy} onClick={() => void save()}>
            {isBusy ? "Saving" : `Save as version ${version + 1}`}
          </Button>
          <Button
            variant="quiet"
            onClick={() => {
              setContent(saved);
              setProblem(null);
            }}
          >
            Discard changes
          </Button>
        </div>
      ) : null}
    </div>
  );
}
