"use client";

import { useMemo, useState } from "react";
import type { TaskFields } from "@/lib/drafting/prompts/task-fields.schema";
import type { FeedbackCount } from "@/lib/drafting/rerun/rerun.schema";
import type { LiteratureSettingView } from "@/lib/retrieval/literature/policy/literature-policy.schema";
import { LiteratureCard } from "../library/literature-card";
import { usePageShell } from "../shell/shell-context";
import { Button } from "../ui/button";
import { formatDay } from "../ui/time-text";
import { AgreementsCard } from "./cards/agreements-card";
import { CallsCard } from "./cards/calls-card";
import { DeploymentsCard } from "./cards/deployments-card";
import { FieldsCard } from "./cards/fields-card";
import { FeedbackCard } from "./cards/feedback-card";
import { DeterminationsCard } from "./cards/determinations-card";
import { foundDraft } from "./forms/drafts/deployment-draft";
import { ModelsForms } from "./forms/models-forms";
import { LocalServersCard } from "./cards/local-servers-card";
import { ModelsDrawer } from "./models-drawer";
import type { ModelActs, ModelsView, PaperActs, PaperRef } from "./models-view";
import { PolicyCard } from "./cards/policy-card";
import { RemindersCard } from "./cards/reminders-card";
import { useDocuments } from "./use-documents";
import { useForms } from "./use-forms";
import { MODELS_KEYS, useModelsKeys } from "./use-models-keys";

export type ModelsPageProps = PaperActs & {
  view: ModelsView;
  /** What each task sends, and who gets it now. */
  tasks: readonly TaskFields[];
  /** "2026-11-08", UTC. */
  today: string;
  /** The administrator's acts; null in the compliance officer's view. */
  manage: ModelActs | null;
  mayConfirm: boolean;
  /** What was said of drafted sentences, for the administrator; null in the compliance officer's view. */
  feedback?: readonly FeedbackCount[] | null;
  /** What else may leave, beside the models; null in the administrator's view, who has it with the library. */
  literature?: LiteratureSettingView | null;
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
  const onOpenDocument = (paper: PaperRef) => {
    setOpenId(paper.id);
    void documents.open(paper);
  };
  const papers = { today, onOpenDocument, ...open };
  return (
    <div className="flex min-h-0 min-w-0 flex-1">
      <div className="min-w-0 flex-1 space-y-4 p-4 panes:overflow-auto lg:p-6">
        <Head onAdd={manage === null ? null : () => forms.addDeployment(null)} />
        <RemindersCard reminders={view.reminders} onOpen={setOpenId} />
        {manage === null ? null : (
          <LocalServersCard
            servers={view.localServers}
            onSetUp={({ address }, model) => forms.addDeployment(foundDraft(address, model))}
          />
        )}
        <DeploymentsCard deployments={view.deployments} month={monthOf(today)} {...open} />
        <AgreementsCard
          agreements={view.agreements}
          aside={
            manage === null ? null : (
              <Button onClick={() => forms.addAgreement(null)}>Add agreement</Button>
            )
          }
          {...papers}
        />
        <DeterminationsCard
          determinations={view.determinations}
          aside={
            manage === null ? null : (
              <Button onClick={forms.addDetermination}>Add determination</Button>
            )
          }
          {...papers}
        />
        <PolicyCard policy={view.policy} acts={manage} />
        <FieldsCard tasks={props.tasks} />
        <CallsCard calls={view.calls} agreements={view.agreements} {...open} />
        <Beside {...props} />
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

/** What stands beside the door: the registers of literature, and what clinicians said of drafts. */
function Beside({ literature, feedback }: ModelsPageProps) {
  return (
    <>
      {literature ? <LiteratureCard setting={literature} onSave={null} /> : null}
      {feedback ? <FeedbackCard counts={feedback} /> : null}
    </>
  );
}

function Head({ onAdd }: { onAdd: (() => void) | null }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <h1 className="text-20 font-semibold">Models and agreements</h1>
      <p className="min-w-0 flex-1 basis-80 text-13 text-ink-2">
        A cloud call with no live agreement is refused before a connection is opened.
      </p>
      {onAdd === null ? null : (
        <Button variant="primary" onClick={onAdd}>
          Add deployment
        </Button>
      )}
    </div>
  );
}

/** "Nov". */
function monthOf(today: string): string {
  return formatDay(today).split(" ")[1] ?? "";
}
