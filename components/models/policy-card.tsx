"use client";

import { useState } from "react";
import type { ModelPolicy, ModelPolicyContent } from "@/lib/llm/policy/model-policy.schema";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { FactList } from "../ui/fact-list";
import { TextField } from "../ui/text-field";
import { formatDay } from "../ui/time-text";
import { digestOf } from "./forms/chosen-file";
import { faultsAfter } from "./forms/field-faults";
import { CheckField, FileField, FormProblem, type Problem } from "./forms/form-parts";
import type { Faults, ModelActs } from "./models-view";
import { isDetermined, shortDigest } from "./models-words";

const IDENTIFIED = "Text with identifiers may go to a model";
const LEAVING = "The clinician sees what leaves, and agrees";

export type PolicyCardProps = {
  policy: ModelPolicy;
  today: string;
  /** Null for who may look and not change. */
  acts: Pick<ModelActs, "onSavePolicy" | "onReload"> | null;
};

/** What the clinic allows of language models beyond the embedded drafter. */
export function PolicyCard({ policy, today, acts }: PolicyCardProps) {
  const note = policy.version === 0 ? "Built-in, the strictest" : `Version ${policy.version}`;
  return (
    <Card title="What models may be sent" note={note}>
      {acts === null ? (
        <PolicyFacts policy={policy} today={today} />
      ) : (
        <PolicyForm key={policy.version} policy={policy} acts={acts} />
      )}
    </Card>
  );
}

function PolicyFacts({ policy, today }: { policy: ModelPolicy; today: string }) {
  const { expertDetermination: expert } = policy;
  return (
    <FactList
      className="px-4 py-3 sm:grid-cols-[18rem_minmax(0,1fr)]"
      facts={[
        { label: IDENTIFIED, value: policy.allowsIdentified ? "Yes, where allowed" : "No" },
        { label: LEAVING, value: policy.confirmsLeaving ? "Yes" : "No" },
        {
          label: "Expert determination",
          value:
            expert === null
              ? "None"
              : `${expert.expert}, ${formatDay(expert.determinedOn)} to ${formatDay(expert.expiresOn)}`,
          ...(expert === null
            ? {}
            : {
                detail: `${isDetermined(policy, today) ? "Holds" : "Does not hold today"}; report ${shortDigest(expert.documentSha256)}`,
              }),
        },
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
      <ExpertFields
        expert={content.expertDetermination}
        faults={problem?.faults ?? {}}
        onChange={(expertDetermination, edit) => {
          setContent({ ...content, expertDetermination });
          setProblem((before) =>
            before === null ? null : { ...before, faults: faultsAfter(before.faults, edit) },
          );
        }}
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

type Expert = ModelPolicyContent["expertDetermination"];

const NO_EXPERT = { expert: "", determinedOn: "", expiresOn: "", documentSha256: "" };

type ExpertProps = {
  expert: Expert;
  faults: Faults;
  /** With what of it was changed. */
  onChange: (expert: Expert, edit: Partial<NonNullable<Expert>>) => void;
};

function ExpertFields({ expert, faults, onChange }: ExpertProps) {
  const change = (edit: Partial<NonNullable<Expert>>) =>
    onChange({ ...(expert ?? NO_EXPERT), ...edit }, edit);
  return (
    <>
      <CheckField
        label="An expert determined that what is left is not identifiable"
        detail="45 CFR 164.514(b)(1). While it holds, de-identified text may go to a cloud model without an agreement."
        isOn={expert !== null}
        onChange={(isOn) => onChange(isOn ? NO_EXPERT : null, NO_EXPERT)}
      />
      {expert === null ? null : (
        <div className="grid items-start gap-x-4 gap-y-3 pl-6.5 sm:grid-cols-3">
          <TextField
            label="Expert"
            value={expert.expert}
            maxLength={120}
            autoComplete="off"
            error={faults["expertDetermination.expert"]}
            onChange={(event) => change({ expert: event.target.value })}
          />
          <TextField
            label="Determined on"
            type="date"
            value={expert.determinedOn}
            error={faults["expertDetermination.determinedOn"]}
            onChange={(event) => change({ determinedOn: event.target.value })}
          />
          <TextField
            label="Last day"
            type="date"
            value={expert.expiresOn}
            error={faults["expertDetermination.expiresOn"]}
            onChange={(event) => change({ expiresOn: event.target.value })}
          />
          <ReportField
            digest={expert.documentSha256}
            fault={faults["expertDetermination.documentSha256"]}
            onDigest={(documentSha256) => change({ documentSha256 })}
          />
        </div>
      )}
    </>
  );
}

type ReportFieldProps = {
  digest: string;
  fault: string | undefined;
  onDigest: (digest: string) => void;
};

function ReportField({ digest, fault, onDigest }: ReportFieldProps) {
  const [problem, setProblem] = useState("");
  const choose = async (file: File) => {
    try {
      onDigest(await digestOf(file));
      setProblem("");
    } catch {
      setProblem("This browser could not compute the file’s digest.");
    }
  };
  return (
    <div className="sm:col-span-3">
      <FileField
        label="Signed report: its digest is computed here, the file stays on your machine"
        chosen={digest === "" ? "" : `SHA-256 ${digest}`}
        fault={problem || fault}
        onChoose={(file) => void choose(file)}
      />
    </div>
  );
}
