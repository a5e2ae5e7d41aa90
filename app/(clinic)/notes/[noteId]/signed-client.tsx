"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { copyNote } from "@/app/_client/note-exports";
import { sendJson } from "@/app/_client/send-json";
import { useCompared } from "@/app/_client/use-compared";
import type { SignResult } from "@/components/notes/note-view";
import type { PrintedPatientView } from "@/components/notes/signed/print-parts";
import { SignedNotePage } from "@/components/notes/signed/signed-note-page";
import type { IntegrityView, SignedNoteView } from "@/components/notes/signed/signed-view";

const AddendumDialog = dynamic(() =>
  import("@/components/notes/signed/addendum-dialog").then((module) => module.AddendumDialog),
);
const ReasonDialog = dynamic(() =>
  import("@/components/ui/reason-dialog").then((module) => module.ReasonDialog),
);

type Verified = { readonly verdict: string; readonly checkedAt: string };
type Compared = SignedNoteView["compared"];

/** Joins the signed page to the server: checks the signature, compares versions, adds and amends. */
export function SignedClient({
  view,
  printed,
}: {
  view: SignedNoteView;
  printed: PrintedPatientView;
}) {
  const { noteId } = view;
  const router = useRouter();
  const [integrity, setIntegrity] = useState<IntegrityView>({ kind: "checking" });
  const [compared, setCompared] = useState<Compared>(view.compared);
  const contents = useCompared(noteId, compared);
  const [dialog, setDialog] = useState<
    { kind: "amend" } | { kind: "addendum"; id: string | null } | null
  >(null);

  useEffect(() => {
    void sendJson<Verified>(`/api/notes/${noteId}/verify`).then((answer) => {
      if (!answer.ok) setIntegrity({ kind: "failed" });
      else if (answer.value.verdict === "valid") {
        setIntegrity({ kind: "unchanged", checkedAt: answer.value.checkedAt });
      } else setIntegrity({ kind: "broken" });
    });
  }, [noteId]);

  const saveAddendum = async (
    text: string,
  ): Promise<{ addendumId: string; checksum: string } | string> => {
    const addendumId = dialog?.kind === "addendum" ? dialog.id : null;
    const answer = await sendJson<{ addendumId: string; checksum: string }>(
      `/api/notes/${noteId}/addenda`,
      {
        body: { text, ...(addendumId === null ? {} : { addendumId }) },
      },
    );
    if (!answer.ok) return `${answer.error.message} Your text is still here.`;
    setDialog({ kind: "addendum", id: answer.value.addendumId });
    return answer.value;
  };
  const keepAddendum = async (text: string): Promise<SignResult> => {
    const saved = await saveAddendum(text);
    if (typeof saved === "string") return { kind: "refused", message: saved };
    router.refresh();
    return { kind: "signed" };
  };
  const signAddendum = async (text: string): Promise<SignResult> => {
    const saved = await saveAddendum(text);
    if (typeof saved === "string") return { kind: "refused", message: saved };
    const answer = await sendJson(`/api/notes/${noteId}/addenda/${saved.addendumId}/sign`, {
      body: { checksum: saved.checksum },
    });
    if (!answer.ok) {
      return { kind: "refused", message: `${answer.error.message} Your text is still here.` };
    }
    router.refresh();
    return { kind: "signed" };
  };
  const amend = async (reason: string): Promise<void> => {
    const answer = await sendJson<{ noteId: string }>(`/api/notes/${noteId}/amend`, {
      body: { reason },
      idempotencyKey: crypto.randomUUID(),
    });
    setDialog(null);
    if (answer.ok) router.push(`/notes/${answer.value.noteId}`);
  };
  const openAddendum = view.addenda.find(
    (each) => dialog?.kind === "addendum" && each.id === dialog.id,
  );
  return (
    <>
      <SignedNotePage
        view={{ ...view, integrity, compared, comparedContents: contents }}
        printed={printed}
        onCopy={() => void copyNote(noteId)}
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
          onSave={keepAddendum}
          onSign={signAddendum}
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
          onConfirm={(reason) => void amend(reason)}
        />
      ) : null}
    </>
  );
}
