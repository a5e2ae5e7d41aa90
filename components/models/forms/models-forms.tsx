"use client";

import type { ModelActs, ModelsView } from "../models-view";
import type { Forms } from "../use-forms";
import type { AgreementDraft } from "./drafts/agreement-draft";
import { AgreementForm } from "./agreement-form";
import type { DeploymentDraft } from "./drafts/deployment-draft";
import type { DeterminationDraft } from "./drafts/determination-draft";
import { DeterminationForm } from "./determination-form";
import { DeploymentForm } from "./deployment-form";

/** The form that is open, with what was typed in it; `key` says of what it is. */
export type OpenForm =
  | Readonly<{ kind: "deployment"; key: string; draft: DeploymentDraft }>
  | Readonly<{ kind: "agreement"; key: string; draft: AgreementDraft }>
  | Readonly<{ kind: "determination"; key: string; draft: DeterminationDraft }>
  | null;

export type ModelsFormsProps = { view: ModelsView; manage: ModelActs; forms: Forms };

export function ModelsForms({ view, manage, forms }: ModelsFormsProps) {
  const { open } = forms;
  if (open === null) return null;
  const saved = () => {
    forms.saved();
    manage.onReload();
  };
  if (open.kind === "agreement") {
    return (
      <AgreementForm
        draft={open.draft}
        onDraft={forms.changeAgreement}
        onSaveAgreement={manage.onSaveAgreement}
        onSaved={saved}
        onClose={forms.close}
      />
    );
  }
  if (open.kind === "determination") {
    return (
      <DeterminationForm
        draft={open.draft}
        onDraft={forms.changeDetermination}
        onSaveDetermination={manage.onSaveDetermination}
        onSaved={saved}
        onClose={forms.close}
      />
    );
  }
  return (
    <DeploymentForm
      draft={open.draft}
      before={view.deployments.find(({ id }) => id === open.draft.deploymentId)}
      onDraft={forms.changeDeployment}
      onSaveDeployment={manage.onSaveDeployment}
      onReload={manage.onReload}
      onSaved={saved}
      onClose={forms.close}
    />
  );
}
