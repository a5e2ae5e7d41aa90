"use client";

import { useRouter } from "next/navigation";
import { sendJson } from "@/app/_client/send-json";
import type { SignResult } from "@/components/notes/note-view";

/** What is open over a signed note. */
export type SignedDialog =
  { readonly kind: "amend" } | { readonly kind: "addendum"; readonly id: string | null } | null;

export type SignedActs = {
  readonly keepAddendum: (text: string) => Promise<SignResult>;
  readonly signAddendum: (text: string) => Promise<SignResult>;
  readonly amend: (reason: string) => Promise<void>;
};

/** What may still be done to a signed note: add to it, or amend it by a new draft. */
export function useSignedActs(
  noteId: string,
  dialog: SignedDialog,
  setDialog: (dialog: SignedDialog) => void,
): SignedActs {
  const router = useRouter();
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
  return { keepAddendum, signAddendum, amend };
}
