"use client";

import { EMBEDDED_ID } from "./cards/deployments-card";
import { AgreementDrawer } from "./details/agreement-drawer";
import { CallDrawer } from "./details/call-drawer";
import { DeploymentDrawer, EmbeddedDrawer } from "./details/deployment-drawer";
import { DeterminationDrawer } from "./details/determination-drawer";
import type { ModelsPageProps } from "./models-page";
import type { AgreementView, DeploymentView, DeterminationView } from "./models-view";
import type { Documents } from "./use-documents";
import type { Forms } from "./use-forms";

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
  const determination = view.determinations.find(({ id }) => id === openId);
  if (determination !== undefined) {
    return <OfDetermination {...props} determination={determination} />;
  }
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
              onRenew: () =>
                forms.addAgreement(
                  agreement ?? { vendor: deployment.vendor ?? "", host: deployment.host },
                ),
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
  const paper = { ...agreement, kind: "agreement" } as const;
  return (
    <AgreementDrawer
      key={agreement.id}
      agreement={agreement}
      today={props.today}
      isOpened={documents.isOpened(paper)}
      openProblem={documents.problemOf(paper)}
      mayConfirm={props.mayConfirm && !agreement.isOwnEntry}
      onOpenDocument={() => void documents.open(paper)}
      onRenew={manage === null ? null : () => forms.addAgreement(agreement)}
      onConfirm={props.onConfirm}
      onEnd={props.onEnd}
      onClose={props.onClose}
    />
  );
}

function OfDetermination({
  determination,
  documents,
  ...props
}: ModelsDrawerProps & { determination: DeterminationView }) {
  const paper = { ...determination, kind: "determination" } as const;
  return (
    <DeterminationDrawer
      key={determination.id}
      determination={determination}
      today={props.today}
      isOpened={documents.isOpened(paper)}
      openProblem={documents.problemOf(paper)}
      mayConfirm={props.mayConfirm && !determination.isOwnEntry}
      onOpenDocument={() => void documents.open(paper)}
      onConfirm={props.onConfirm}
      onEnd={props.onEnd}
      onClose={props.onClose}
    />
  );
}
