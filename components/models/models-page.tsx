"use client";

import { useMemo, useState } from "react";
import type { FeedbackCount } from "@/lib/drafting/rerun/rerun.schema";
import { usePageShell } from "../shell/shell-context";
import { Button } from "../ui/button";
import { formatDay } from "../ui/time-text";
import { AgreementsCard } from "./agreements-card";
import { CallsCard } from "./calls-card";
import { DeploymentsCard } from "./deployments-card";
import { FeedbackCard } from "./feedback-card";
import { EMPTY_AGREEMENT, renewalDraft, type AgreementDraft } from "./forms/agreement-draft";
import {
  deploymentDraft,
  EMPTY_DEPLOYMENT,
  withoutKey,
  type DeploymentDraft,
} from "./forms/deployment-draft";
import { ModelsForms, type OpenForm } from "./forms/models-forms";
import { ModelsDrawer } from "./models-drawer";
import type {
  AgreementActs,
  AgreementView,
  DeploymentView,
  ModelActs,
  ModelsView,
} from "./models-view";
import { PolicyCard } from "./policy-card";
import { MODELS_KEYS, useModelsKeys } from "./use-models-keys";

export type ModelsPageProps = AgreementActs & {
  view: ModelsView;
  /** "2026-11-08", UTC. */
  today: string;
  /** The administrator's acts; null in the compliance officer's view. */
  manage: ModelActs | null;
  mayConfirm: boolean;
  /** What was said of drafted sentences, for the administrator; null in the compliance officer's view. */
  feedback?: readonly FeedbackCount[] | null;
};

/** What may be used, under which agreement, and what went through the door. */
export function ModelsPage(props: ModelsPageProps) {
  const { view, today, manage } = props;
  const [openId, setOpenId] = useState<string | null>(null);
  const documents = useDocuments(props.onOpenDocument);
  const forms = useForms();
  const close = useMemo(() => () => setOpenId(null), []);
  const { usesLetters } = usePageShell(useMemo(() => ({ keys: MODELS_KEYS }), []));
  useModelsKeys(openId, usesLetters, close);
  const open = { openId, onOpen: setOpenId };
  return (
    <div className="flex min-h-0 min-w-0 flex-1">
      <div className="min-w-0 flex-1 space-y-4 p-4 panes:overflow-auto lg:p-6">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <h1 className="text-20 font-semibold">Models and agreements</h1>
          <p className="min-w-0 flex-1 basis-80 text-13 text-ink-2">
            A cloud call with no live agreement is refused before a connection is opened.
          </p>
          {manage === null ? null : (
            <Button variant="primary" onClick={forms.addDeployment}>
              Add deployment
            </Button>
          )}
        </div>
        <DeploymentsCard deployments={view.deployments} month={monthOf(today)} {...open} />
        <AgreementsCard
          agreements={view.agreements}
          today={today}
          aside={
            manage === null ? null : (
              <Button onClick={() => forms.addAgreement(null)}>Add agreement</Button>
            )
          }
          onOpenDocument={(agreement) => {
            setOpenId(agreement.id);
            void documents.open(agreement);
          }}
          {...open}
        />
        <PolicyCard policy={view.policy} today={today} acts={manage} />
        <CallsCard calls={view.calls} agreements={view.agreements} {...open} />
        {props.feedback ? <FeedbackCard counts={props.feedback} /> : null}
      </div>
      <ModelsDrawer
        {...props}
        openId={openId}
        documents={documents}
        forms={forms}
        onClose={close}
      />
      {manage === null ? null : <ModelsForms view={view} manage={manage} forms={forms} />}
    </div>
  );
}

/** "Nov". */
function monthOf(today: string): string {
  return formatDay(today).split(" ")[1] ?? "";
}

export type Documents = Readonly<{
  isOpened: (agreement: AgreementView) => boolean;
  problemOf: (agreement: AgreementView) => string | null;
  open: (agreement: AgreementView) => Promise<void>;
}>;

/** Which documents this view has opened, by agreement and digest: only what was read can be confirmed. */
function useDocuments(onOpenDocument: AgreementActs["onOpenDocument"]): Documents {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<{ id: string; message: string } | null>(null);
  const nameOf = ({ id, documentSha256 }: AgreementView) => `${id} ${documentSha256}`;
  return {
    isOpened: (agreement) => opened.has(nameOf(agreement)),
    problemOf: ({ id }) => (problem?.id === id ? problem.message : null),
    open: async (agreement) => {
      const done = await onOpenDocument(agreement);
      setProblem(done.ok ? null : { id: agreement.id, message: done.message });
      if (done.ok) setOpened((before) => new Set(before).add(nameOf(agreement)));
    },
  };
}

export type Forms = Readonly<{
  open: OpenForm;
  addDeployment: () => void;
  editDeployment: (deployment: DeploymentView) => void;
  /** With the agreement that is renewed, or the vendor that needs one. */
  addAgreement: (from: AgreementView | string | null) => void;
  changeDeployment: (draft: DeploymentDraft) => void;
  changeAgreement: (draft: AgreementDraft) => void;
  /** What was typed is there again when the form is opened; a key is not. */
  close: () => void;
  saved: () => void;
}>;

type Drafts = Readonly<Record<string, DeploymentDraft | AgreementDraft>>;

/** Which form is open, and what was typed in each since the page was opened. */
function useForms(): Forms {
  const [open, setOpen] = useState<OpenForm>(null);
  const [kept, setKept] = useState<Drafts>({});
  const show = (form: NonNullable<OpenForm>) =>
    setOpen({ ...form, draft: kept[form.key] ?? form.draft } as OpenForm);
  return {
    open,
    addDeployment: () => show({ kind: "deployment", key: "new", draft: EMPTY_DEPLOYMENT }),
    editDeployment: (deployment) =>
      show({
        kind: "deployment",
        key: `${deployment.id} ${deployment.version}`,
        draft: deploymentDraft(deployment),
      }),
    addAgreement: (from) => {
      if (from === null || typeof from === "string") {
        const draft = { ...EMPTY_AGREEMENT, vendor: from ?? "" };
        show({ kind: "agreement", key: `agreement ${from ?? ""}`, draft });
      } else show({ kind: "agreement", key: `renew ${from.id}`, draft: renewalDraft(from) });
    },
    changeDeployment: (draft) =>
      setOpen((before) => (before?.kind === "deployment" ? { ...before, draft } : before)),
    changeAgreement: (draft) =>
      setOpen((before) => (before?.kind === "agreement" ? { ...before, draft } : before)),
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
