"use client";

import { useState, type FormEvent } from "react";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Select } from "../../ui/select";
import { TextField } from "../../ui/text-field";
import { DATA_CLASS_WORDS, TASK_WORDS, ZONE_WORDS } from "@/lib/llm/gate/door.schema";
import type { DeploymentView, Faults, ModelActs } from "../models-view";
import { PROVIDER_WORDS } from "../models-words";
import {
  deploymentDraft,
  fieldsOf,
  savingOf,
  withProvider,
  zonesOf,
  type DeploymentDraft,
} from "./drafts/deployment-draft";
import {
  CheckField,
  CheckGroup,
  FaultBelow,
  FormPart,
  FormProblem,
  type Problem,
} from "./form-parts";
import { faultsAfter } from "./field-faults";
import { KeyPart } from "./key-part";

export type DeploymentFormProps = Pick<ModelActs, "onSaveDeployment" | "onReload"> & {
  draft: DeploymentDraft;
  /** As it was saved last; none for a new one. */
  before: DeploymentView | undefined;
  onDraft: (draft: DeploymentDraft) => void;
  onSaved: () => void;
  onClose: () => void;
};

/** Adds a deployment, or edits one: what it is, where it runs, what it may be given. */
export function DeploymentForm(props: DeploymentFormProps) {
  const { draft, before, onDraft } = props;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isNew = draft.deploymentId === null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    const saved = await props.onSaveDeployment(savingOf(draft));
    setIsBusy(false);
    if (saved.ok) props.onSaved();
    else {
      setProblem(saved);
      if (saved.theirs !== null) props.onReload();
    }
  };
  const isTheirsHere = before !== undefined && before.version > draft.basedOn;
  const load = () => {
    if (before === undefined || !isTheirsHere) return;
    onDraft(deploymentDraft(before));
    setProblem(null);
  };
  const change = (edit: Partial<DeploymentDraft>) => {
    onDraft({ ...draft, ...edit });
    setProblem((before) =>
      before === null ? null : { ...before, faults: faultsAfter(before.faults, edit) },
    );
  };
  const faults = problem?.faults ?? {};
  const parts = { draft, before, faults, change, onDraft };
  return (
    <Dialog
      isOpen
      width="wide"
      withClose
      title={isNew ? "Add deployment" : `Edit ${before?.name ?? draft.name}`}
      onClose={props.onClose}
    >
      <form noValidate onSubmit={(event) => void submit(event)} className="space-y-5">
        <FormProblem problem={problem} {...(isTheirsHere ? { onLoad: load } : {})} />
        <ServerPart {...parts} />
        <AllowedPart {...parts} />
        <KeyPart {...parts} />
        <LimitsPart {...parts} />
        <div className="flex flex-wrap gap-3 border-t border-line pt-4">
          <Button type="submit" size="page" variant="primary" disabled={isBusy}>
            {isBusy ? "Saving" : isNew ? "Add deployment" : "Save deployment"}
          </Button>
          <Button size="page" onClick={props.onClose}>
            Go back
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

export type PartProps = {
  draft: DeploymentDraft;
  before: DeploymentView | undefined;
  faults: Faults;
  change: (edit: Partial<DeploymentDraft>) => void;
  onDraft: (draft: DeploymentDraft) => void;
};

const optionsOf = <Value extends string>(words: Readonly<Record<Value, string>>) =>
  (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }));

function ServerPart({ draft, faults, change, onDraft }: PartProps) {
  const fields = fieldsOf(draft);
  return (
    <FormPart title="What it is and where it runs">
      <TextField
        label="Name"
        value={draft.name}
        maxLength={60}
        autoFocus
        autoComplete="off"
        error={faults["name"]}
        hint="As clinicians read it in a draft"
        onChange={(event) => change({ name: event.target.value })}
      />
      <Select
        label="Provider"
        options={optionsOf(PROVIDER_WORDS)}
        value={draft.provider}
        onChange={(event) =>
          onDraft(withProvider(draft, event.target.value as DeploymentDraft["provider"]))
        }
      />
      <TextField
        label="Model"
        value={draft.model}
        maxLength={120}
        spellCheck={false}
        autoComplete="off"
        error={faults["model"]}
        onChange={(event) => change({ model: event.target.value })}
      />
      <FaultBelow fault={faults["zone"]}>
        <Select
          label="Zone"
          options={zonesOf(draft.provider).map((value) => ({ value, label: ZONE_WORDS[value] }))}
          value={draft.zone}
          onChange={(event) => change({ zone: event.target.value as DeploymentDraft["zone"] })}
        />
      </FaultBelow>
      {fields.endpoint ? (
        <TextField
          label={
            fields.needsEndpoint ? "Address of the server" : "Address (empty: the vendor’s own)"
          }
          value={draft.endpoint}
          maxLength={300}
          type="url"
          spellCheck={false}
          autoComplete="off"
          placeholder="https://models.example/v1"
          error={faults["endpoint"]}
          onChange={(event) => change({ endpoint: event.target.value })}
        />
      ) : null}
      <PlaceFields draft={draft} faults={faults} change={change} />
    </FormPart>
  );
}

/** What only some providers and zones ask for. */
function PlaceFields({ draft, faults, change }: Pick<PartProps, "draft" | "faults" | "change">) {
  const fields = fieldsOf(draft);
  const field = (name: "vendor" | "apiVersion" | "region" | "project" | "fileSha256") => ({
    value: draft[name],
    spellCheck: false,
    autoComplete: "off",
    error: faults[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  });
  return (
    <>
      {fields.vendor ? (
        <TextField
          label="Vendor"
          maxLength={120}
          hint="Named as its agreement names it"
          {...field("vendor")}
        />
      ) : null}
      {fields.apiVersion ? (
        <TextField label="API version" maxLength={40} {...field("apiVersion")} />
      ) : null}
      {fields.region ? <TextField label="Region" maxLength={40} {...field("region")} /> : null}
      {fields.project ? <TextField label="Project" maxLength={100} {...field("project")} /> : null}
      {fields.fileSha256 ? (
        <TextField
          label="SHA-256 of the file"
          maxLength={64}
          className="[&_input]:font-mono"
          {...field("fileSha256")}
        />
      ) : null}
    </>
  );
}

function AllowedPart({ draft, faults, change }: PartProps) {
  return (
    <FormPart title="What it may be given">
      <Select
        label="Data allowed"
        options={optionsOf(DATA_CLASS_WORDS)}
        value={draft.dataClass}
        onChange={(event) =>
          change({ dataClass: event.target.value as DeploymentDraft["dataClass"] })
        }
      />
      <CheckGroup
        label="Roles"
        options={[
          { value: "clinician", label: "Clinician" },
          { value: "nurse", label: "Nurse" },
        ]}
        chosen={draft.roles}
        fault={faults["roles"]}
        onChange={(roles) => change({ roles })}
      />
      <div className="sm:col-span-2">
        <CheckGroup
          label="Tasks"
          options={optionsOf(TASK_WORDS).flatMap(({ value, label }) =>
            value === "connection_test" ? [] : [{ value, label }],
          )}
          chosen={draft.tasks}
          fault={faults["tasks"]}
          onChange={(tasks) => change({ tasks })}
        />
      </div>
      <CheckField
        label="Switched on"
        detail="Off: it is not called, and nothing else changes."
        isOn={draft.isEnabled}
        onChange={(isEnabled) => change({ isEnabled })}
      />
    </FormPart>
  );
}

const LIMITS = [
  ["maxOutputTokens", "limits.maxOutputTokens", "Longest answer, tokens"],
  ["timeoutSeconds", "limits.timeoutSeconds", "Longest wait, seconds"],
  ["concurrency", "limits.concurrency", "Calls at a time"],
  ["monthlyCostUsd", "limits.monthlyCostUsd", "Most a month, US dollars (may be empty)"],
  ["inputPrice", "price.inputPerMillionUsd", "Price of a million tokens in, US dollars"],
  ["outputPrice", "price.outputPerMillionUsd", "Price of a million tokens out, US dollars"],
] as const;

function LimitsPart({ draft, faults, change }: PartProps) {
  return (
    <FormPart title="Limits and price">
      {LIMITS.map(([name, path, label]) => (
        <TextField
          key={name}
          label={label}
          value={draft[name]}
          inputMode="decimal"
          autoComplete="off"
          error={faults[path]}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      ))}
    </FormPart>
  );
}
