"use client";

import dynamic from "next/dynamic";
import type { AttentionChoice, AttentionItem } from "@/lib/notes/note-content.schema";
import type { OverrideReasonCode } from "@/lib/safety/cards/override.schema";
import { Toast } from "../../ui/toast";
import type { PatientLineView, SignPreview, SignResult } from "../note-view";
import type { Review } from "./acts/use-review-acts";

const SignDialog = dynamic(() => import("./sign-dialog").then((module) => module.SignDialog));
const ReasonDialog = dynamic(() =>
  import("../../ui/reason-dialog").then((module) => module.ReasonDialog),
);
const OverrideDialog = dynamic(() =>
  import("./override-dialog").then((module) => module.OverrideDialog),
);

/** The choice whose reason is asked for now. */
export type Asked = Readonly<{ item: AttentionItem; choice: AttentionChoice }>;

export type ReviewDialogsProps = {
  review: Review;
  asked: Asked | null;
  preview: SignPreview | null;
  patient: PatientLineView | null;
  signerName: string;
  signThen: string | undefined;
  onReason: (asked: Asked, reason: string, reasonCode?: OverrideReasonCode) => void;
  onCloseReason: () => void;
  onSign: (preview: SignPreview) => Promise<SignResult>;
  onCloseSign: () => void;
};

/** What lies over the page: reason, signing, and the offer to undo. The dialogs load when they are first needed. */
export function ReviewDialogs(props: ReviewDialogsProps) {
  const { review, asked, preview, patient } = props;
  const { undo } = review.state;
  const total = review.ordered.length;
  const run = () => review.dispatch({ type: "undo" });
  return (
    <>
      <Toast
        toast={undo ? { id: undo.id, message: undo.message, action: { label: "Undo", run } } : null}
        onClose={() => review.dispatch({ type: "undo_over" })}
      />
      {asked?.choice.action === "override" ? (
        <OverrideDialog
          item={asked.item}
          onClose={props.onCloseReason}
          onConfirm={(reasonCode, words) => props.onReason(asked, words, reasonCode)}
        />
      ) : null}
      {asked && asked.choice.action !== "override" ? (
        <ReasonDialog
          isOpen
          title={asked.choice.label}
          question={`Why? ${asked.item.title}`}
          confirmLabel={asked.choice.label.replace(/, with a reason$/, "")}
          onClose={props.onCloseReason}
          onConfirm={(reason) => props.onReason(asked, reason)}
        />
      ) : null}
      {preview && patient ? (
        <SignDialog
          signerName={props.signerName}
          preview={preview}
          patient={patient}
          decided={total === 0 ? "Nothing needed a decision" : `${total} of ${total} things`}
          then={props.signThen}
          onSign={props.onSign}
          onClose={props.onCloseSign}
        />
      ) : null}
    </>
  );
}
