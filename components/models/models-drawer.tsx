"use client";

import { EMBEDDED_ID } from "./deployments-card";
import { AgreementDrawer } from "./details/agreement-drawer";
import { CallDrawer } from "./details/call-drawer";
import { DeploymentDrawer, EmbeddedDrawer } from "./details/deployment-drawer";
import type { Documents, Forms, ModelsPageProps } from "./models-page";
import type { AgreementView, DeploymentView } from "./models-view";

export type ModelsDrawerProps = ModelsPageProps & {
  openId: string | null;
  documents: Documents;
  forms: Forms;
  onClose: () => void;
};

/** The details of the row that is open, of whichever table. */
export function ModelsDrawer(props: ModelsDrawerProps) {
  const { view, openId, onClose } = props;
  if (openId === EMBEDDED_ID) return <EmbeddedDrawer onClose={onClose} />;
  const deployment = view.deployments.find(({ id }) => id === openId);
  if (deployment !== undefined) return <OfDeployment {...props} deployment={deployment} />;
  const agreement = view.agreements.find(({ id }) => id === openId);
  if (agreement !== undefined) return <OfAgreement {...props} agreement={agreement} />;
  const call = view.calls.find(({ id }) => id === openId);
  if (call === undefined) return null;
  return (
    <CallDrawer
      key={call.id}
      call={call}
      agreement={view.agreements.find(({ id }) => id === call.agreementId)}
      onClose={onClose}
    />
  );
}

function OfDeployment({
  deployment,
  view,
  today,
  manage,
  forms,
  onClose,
}: ModelsDrawerProps & { deployment: DeploymentView }) {
  const agreement = view.agreements.find(({ id }) => id === deployment.agreementId);
  return (
    <DeploymentDrawer
      key={deployment.id}
      deployment={deployment}
      view={view}
      today={today}
      onClose={onClose}
      manage={
        manage === null
          ? null
          : {
              ...manage,
              onEdit: () => forms.editDeployment(deployment),
              onRenew: () => forms.addAgreement(agreement ?? deployment.vendor),
            }
      }
    />
  );
}

function OfAgreement({
  agreement,
  documents,
  forms,
  manage,
  ...props
}: ModelsDrawerProps & { agreement: AgreementView }) {
  return (
    <AgreementDrawer
      key={agreement.id}
      agreement={agreement}
      today={props.today}
      isOpened={documents.isOpened(agreement)}
      openProblem={documents.problemOf(agreement)}
      mayConfirm={props.mayConfirm && !agreement.isOwnEntry}
      onOpenDocument={() => void documents.open(agreement)}
      onRenew={manage === null ? null : () => forms.addAgreement(agreement)}
      onConfirm={props.onConfirm}
      onEnd={props.onEnd}
      onClose={props.onClose}
    />
  );
}
