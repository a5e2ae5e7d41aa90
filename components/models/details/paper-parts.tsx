"use client";

import { useState } from "react";
import { Button } from "../../ui/button";
import { ReasonDialog } from "../../ui/reason-dialog";
import type { PaperActs, PaperRef } from "../models-view";
import { hostsWords, wholeDigest } from "../models-words";

export type PaperDocumentProps = Pick<PaperActs, "onConfirm"> & {
  paper: PaperRef;
  /** "the document", "the report". */
  what: string;
  /** Where text may go once it is confirmed; shown beside the confirmation, since it is part of it. */
  hosts: readonly string[];
  /** Whether this view opened the document, with the digest that the register names. */
  isOpened: boolean;
  openProblem: string | null;
  /** Whether it waits for the confirmation of who looks at it. */
  canConfirm: boolean;
  onOpen: () => void;
  /** Null for who may not enter one, and for what is not renewed. */
  onRenew: (() => void) | null;
};

/** The signed document: its name and digest, the way to it, and the officer's confirmation of what was read. */
export function PaperDocument(props: PaperDocumentProps) {
  const { paper, what, hosts, isOpened, openProblem, canConfirm } = props;
  const [told, setTold] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const confirm = async () => {
    if (!isOpened) {
      setTold(`Open ${what} first: what is confirmed is what was read.`);
      return;
    }
    setIsBusy(true);
    const done = await props.onConfirm(paper);
    setIsBusy(false);
    setTold(done.ok ? "Confirmed." : done.message);
  };
  return (
    <section className="border-t border-line px-5 py-4">
      <h3 className="mb-1.5 text-15 font-semibold">
        {what.replace(/^the (.)/, (_, letter: string) => letter.toUpperCase())}
      </h3>
      <p className="text-15 break-words">{paper.documentName}</p>
      <p className="mb-2 font-mono text-13 break-words text-ink-2">
        <span className="font-sans">SHA-256</span> {wholeDigest(paper.documentSha256)}
      </p>
      {canConfirm ? (
        <p className="mb-2 text-15 break-words">
          You confirm that text may go to:{" "}
          <strong className="font-semibold">{hostsWords(hosts)}</strong>
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button
          variant={canConfirm && !isOpened ? "primary" : "secondary"}
          onClick={() => {
            setTold("");
            props.onOpen();
          }}
        >
          Open {what}
        </Button>
        {canConfirm ? (
          <Button
            variant={isOpened ? "primary" : "waiting"}
            disabled={isBusy}
            onClick={() => void confirm()}
          >
            Confirm {what}
          </Button>
        ) : null}
        {props.onRenew === null ? null : <Button onClick={props.onRenew}>Renew agreement</Button>}
      </div>
      <p
        role={openProblem === null ? "status" : "alert"}
        className={`mt-2 min-h-4.5 text-13 ${openProblem === null ? "text-ink-2" : "text-crit"}`}
      >
        {openProblem ?? (told || openedWords(isOpened, canConfirm))}
      </p>
    </section>
  );
}

function openedWords(isOpened: boolean, canConfirm: boolean): string {
  if (!isOpened) return "Opening it is an entry of the audit trail.";
  return canConfirm
    ? "In your downloads, with the digest above. Confirm it when it says what the register says."
    : "In your downloads, with the digest above.";
}

export type PaperEndProps = Pick<PaperActs, "onEnd"> & {
  paper: PaperRef;
  /** "End agreement". */
  label: string;
  /** "End the agreement with Northgate Cloud". */
  title: string;
};

/** Ends a paper for good, with a reason. */
export function PaperEnd({ paper, label, title, onEnd }: PaperEndProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const end = async (reason: string) => {
    setIsBusy(true);
    const done = await onEnd(paper, reason);
    setIsBusy(false);
    setIsAsking(false);
    setProblem(done.ok ? "" : done.message);
  };
  return (
    <section className="border-t border-line px-5 py-4">
      <Button onClick={() => setIsAsking(true)}>{label}</Button>
      {problem === "" ? null : (
        <p role="alert" className="mt-2 text-13 text-crit">
          {problem}
        </p>
      )}
      <ReasonDialog
        isOpen={isAsking}
        title={title}
        question="Why does it end?"
        detail="Every call that hangs on it is refused from now on. This is not taken back: a new one is entered instead."
        confirmLabel={label}
        busyLabel={isBusy ? "Ending" : undefined}
        onConfirm={(reason) => void end(reason)}
        onClose={() => setIsAsking(false)}
      />
    </section>
  );
}
