"use client";

import type { Forms } from "../models-page";
import type { ModelActs, ModelsView } from "../models-view";
import type { AgreementDraft } from "./agreement-draft";
import { AgreementForm } from "./agreement-form";
import type { DeploymentDraft } from "./deployment-draft";
import { DeploymentForm } from "./deployment-form";

/** The form that is open, with what was typed in it; `key` says of what it is. */
export type OpenForm =
  | Readonly<{ kind: "deployment"; key: string; draft: DeploymentDraft }>
  | Readonly<{ kind: "agreement"; key: string; draft: AgreementDraft }>
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
