"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { useTextMarks } from "@/app/_client/model-marks/use-text-marks";
import { sendJson } from "@/app/_client/send-json";
import { useCompared } from "@/app/_client/use-compared";
import { useCopyNote } from "@/app/_client/use-copy-note";
import type { PrintedPatientView } from "@/components/notes/signed/print-parts";
import { SignedNotePage } from "@/components/notes/signed/signed-note-page";
import type { IntegrityView, SignedNoteView } from "@/components/notes/signed/signed-view";
import type { ModelMarks } from "@/lib/patients/model-marks/model-marks.schema";
import type { Attestation } from "@/lib/phi/attestation.schema";
import { Toast } from "@/components/ui/toast";
import { useSignedActs, type SignedDialog } from "./use-signed-acts";

const AddendumDialog = dynamic(() =>
  import("@/components/notes/signed/addendum-dialog").then((module) => module.AddendumDialog),
);
const ReasonDialog = dynamic(() =>
  import("@/components/ui/reason-dialog").then((module) => module.ReasonDialog),
);

type Verified = { readonly verdict: string; readonly checkedAt: string };
type Compared = SignedNoteView["compared"];

type SignedClientProps = {
  readonly view: SignedNoteView;
  readonly printed: PrintedPatientView;
  readonly attestation: Attestation | null;
  /** What the text says of itself to language models. */
  readonly modelMarks: ModelMarks;
  readonly mayOpenMarks: boolean;
};

/** Joins the signed page to the server: checks the signature, compares versions, adds and amends. */
export function SignedClient({ view, printed, attestation, ...props }: SignedClientProps) {
  const { noteId } = view;
  const integrity = useIntegrity(noteId);
  const [compared, setCompared] = useState<Compared>(view.compared);
  const contents = useCompared(noteId, compared);
  const [dialog, setDialog] = useState<SignedDialog>(null);

  const copying = useCopyNote(noteId);
  const record = useTextMarks({
    documentId: view.source.documentId,
    marks: props.modelMarks,
    mayOpen: props.mayOpenMarks,
  });
  const acts = useSignedActs(noteId, dialog, setDialog);
  const openAddendum = view.addenda.find(
    (each) => dialog?.kind === "addendum" && each.id === dialog.id,
  );
  return (
    <>
      <Toast toast={copying.toast} onClose={copying.close} />
      {record.dialog}
      <SignedNotePage
        view={{ ...view, integrity, compared, comparedContents: contents }}
        printed={printed}
        recordButton={record.button}
        attestation={attestation}
        onCopy={copying.copy}
        onAmend={() => setDialog({ kind: "amend" })}
        onAddendum={() => setDialog({ kind: "addendum", id: null })}
        onOpenAddendum={(id) => setDialog({ kind: "addendum", id })}
        onCompare={setCompared}
      />
      {dialog?.kind === "addendum" ? (
        <AddendumDialog
          number={openAddendum?.number ?? view.addenda.length + 1}
          signerName={view.people[view.meId] ?? "you"}
          initialText={openAddendum?.text ?? ""}
          onSave={acts.keepAddendum}
          onSign={acts.signAddendum}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog?.kind === "amend" ? (
        <ReasonDialog
          isOpen
          title="Amend this note"
          question="Why is it amended?"
          confirmLabel="Amend"
          onClose={() => setDialog(null)}
          onConfirm={(reason) => void acts.amend(reason)}
        />
      ) : null}
    </>
  );
}

/** Asks the server once whether the note still matches its signature. */
function useIntegrity(noteId: string): IntegrityView {
  const [integrity, setIntegrity] = useState<IntegrityView>({ kind: "checking" });
  useEffect(() => {
    void sendJson<Verified>(`/api/notes/${noteId}/verify`).then((answer) => {
      if (!answer.ok) setIntegrity({ kind: "failed" });
      else if (answer.value.verdict === "valid") {
        setIntegrity({ kind: "unchanged", checkedAt: answer.value.checkedAt });
      } else setIntegrity({ kind: "broken" });
    });
  }, [noteId]);
  return integrity;
}
