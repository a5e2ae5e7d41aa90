"use client";

import { useState } from "react";
import { EMPTY_AGREEMENT, renewalDraft, type AgreementDraft } from "./forms/drafts/agreement-draft";
import {
  deploymentDraft,
  EMPTY_DEPLOYMENT,
  withoutKey,
  type DeploymentDraft,
} from "./forms/drafts/deployment-draft";
import { EMPTY_DETERMINATION, type DeterminationDraft } from "./forms/drafts/determination-draft";
import type { OpenForm } from "./forms/models-forms";
import type { AgreementView, DeploymentView } from "./models-view";

/** The vendor and the host that an agreement is missing for. */
type Missing = Readonly<{ vendor: string; host: string | null }>;

export type Forms = Readonly<{
  open: OpenForm;
  /** Null for an empty form, or what is known of it already. */
  addDeployment: (from: DeploymentDraft | null) => void;
  editDeployment: (deployment: DeploymentView) => void;
  /** With the agreement that is renewed, or what one is missing for. */
  addAgreement: (from: AgreementView | Missing | null) => void;
  addDetermination: () => void;
  changeDeployment: (draft: DeploymentDraft) => void;
  changeAgreement: (draft: AgreementDraft) => void;
  changeDetermination: (draft: DeterminationDraft) => void;
  /** What was typed is there again when the form is opened; a key is not. */
  close: () => void;
  saved: () => void;
}>;

type Drafts = Readonly<Record<string, DeploymentDraft | AgreementDraft | DeterminationDraft>>;

/** Which form is open, and what was typed in each since the page was opened. */
export function useForms(): Forms {
  const [open, setOpen] = useState<OpenForm>(null);
  const [kept, setKept] = useState<Drafts>({});
  const show = (form: NonNullable<OpenForm>) =>
    setOpen({ ...form, draft: kept[form.key] ?? form.draft } as OpenForm);
  const change = (kind: NonNullable<OpenForm>["kind"], draft: Drafts[string]) =>
    setOpen((before) => (before?.kind === kind ? ({ ...before, draft } as OpenForm) : before));
  return {
    open,
    addDeployment: (from) =>
      show({
        kind: "deployment",
        key: from === null ? "new" : `new ${from.endpoint} ${from.model}`,
        draft: from ?? EMPTY_DEPLOYMENT,
      }),
    editDeployment: (deployment) =>
      show({
        kind: "deployment",
        key: `${deployment.id} ${deployment.version}`,
        draft: deploymentDraft(deployment),
      }),
    addAgreement: (from) => show(agreementForm(from)),
    addDetermination: () =>
      show({ kind: "determination", key: "determination", draft: EMPTY_DETERMINATION }),
    changeDeployment: (draft) => change("deployment", draft),
    changeAgreement: (draft) => change("agreement", draft),
    changeDetermination: (draft) => change("determination", draft),
    close: () => {
      if (open !== null) {
        const draft = open.kind === "deployment" ? withoutKey(open.draft) : open.draft;
        setKept((before) => ({ ...before, [open.key]: draft }));
      }
      setOpen(null);
    },
    saved: () => {
      if (open !== null) {
        const { [open.key]: _saved, ...others } = kept;
        setKept(others);
      }
      setOpen(null);
    },
  };
}

function agreementForm(from: AgreementView | Missing | null): NonNullable<OpenForm> {
  if (from !== null && "id" in from) {
    return { kind: "agreement", key: `renew ${from.id}`, draft: renewalDraft(from) };
  }
  const { vendor, host } = from ?? { vendor: "", host: null };
  const draft = { ...EMPTY_AGREEMENT, vendor, hosts: host ?? "" };
  return { kind: "agreement", key: `agreement ${vendor}`, draft };
}
