"use client";

import { useState } from "react";
import { Band } from "../../ui/band";
import { Button } from "../../ui/button";
import { Drawer } from "../../ui/drawer";
import { FactList, type FactView } from "../../ui/fact-list";
import { ReasonDialog } from "../../ui/reason-dialog";
import { Time } from "../../ui/time";
import { formatDay } from "../../ui/time-text";
import type { AgreementActs, AgreementView } from "../models-view";
import {
  COVERS_WORDS,
  daysWords,
  KIND_WORDS,
  SCOPE_WORDS,
  TRAINING_WORDS,
  wholeDigest,
} from "../models-words";
import { AgreementTag } from "../state-tags";

export type AgreementDrawerProps = Omit<AgreementActs, "onOpenDocument"> & {
  agreement: AgreementView;
  today: string;
  /** Whether this view opened the document, with the digest that the register names. */
  isOpened: boolean;
  openProblem: string | null;
  mayConfirm: boolean;
  onOpenDocument: () => void;
  /** Null for who may not enter one. */
  onRenew: (() => void) | null;
  onClose: () => void;
};

/** One agreement: how it stands, its terms, its document, and the acts of the two offices. */
export function AgreementDrawer(props: AgreementDrawerProps) {
  const { agreement, today } = props;
  return (
    <Drawer title={agreement.vendor} onClose={props.onClose} takesFocus>
      {agreement.state === "to_confirm" ? (
        <Band tone="warn" title="To confirm">
          Opens nothing until a compliance officer has confirmed its document.
        </Band>
      ) : null}
      {agreement.state === "expired" && agreement.expiresOn !== null ? (
        <Band tone="critical" title={`Expired on ${formatDay(agreement.expiresOn)}`}>
          Calls under it are refused. Renewing it is a new agreement with a document of its own.
        </Band>
      ) : null}
      <FactList className="px-5 py-4" facts={factsOf(agreement, today)} />
      <Document {...props} />
      <End {...props} />
    </Drawer>
  );
}

function factsOf(agreement: AgreementView, today: string): FactView[] {
  const { kind, terms, expiresOn, confirmedAt, endedAt } = agreement;
  const facts: (FactView | null)[] = [
    { label: "State", value: <AgreementTag agreement={agreement} today={today} /> },
    { label: "Kind", value: KIND_WORDS[kind] },
    { label: "For", value: terms.scope.map((scope) => SCOPE_WORDS[scope]).join(", ") },
    {
      label: "Covers",
      value: COVERS_WORDS[terms.covers],
      detail: terms.coversPart2
        ? "Names records under 42 CFR Part 2"
        : "Does not name records under 42 CFR Part 2",
    },
    { label: "Training", value: capitalized(TRAINING_WORDS[terms.training]) },
    {
      label: "Kept",
      value: terms.retentionDays === null ? "Not mentioned" : daysWords(terms.retentionDays),
    },
    terms.region === null ? null : { label: "Region", value: terms.region },
    { label: "Signed", value: formatDay(agreement.signedOn) },
    { label: "In effect", value: `From ${formatDay(agreement.effectiveOn)}` },
    {
      label: "Expires",
      value: expiresOn === null ? "Runs until it is ended" : formatDay(expiresOn),
    },
    {
      label: "Confirmed",
      value: confirmedAt === null ? "Not yet" : <Time at={confirmedAt} />,
    },
    endedAt === null ? null : { label: "Ended", value: <Time at={endedAt} /> },
    agreement.renewsId === null ? null : { label: "Renews", value: "An earlier agreement" },
    terms.note === "" ? null : { label: "Note", value: terms.note },
  ];
  return facts.filter((fact) => fact !== null);
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function Document(props: AgreementDrawerProps) {
  const { agreement, isOpened, openProblem, mayConfirm } = props;
  const [told, setTold] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const confirm = async () => {
    if (!isOpened) {
      setTold("Open the document first: what is confirmed is what was read.");
      return;
    }
    setIsBusy(true);
    const done = await props.onConfirm(agreement.id, agreement.documentSha256);
    setIsBusy(false);
    setTold(done.ok ? "Confirmed." : done.message);
  };
  const canConfirm = mayConfirm && agreement.state === "to_confirm";
  return (
    <section className="border-t border-line px-5 py-4">
      <h3 className="mb-1.5 text-15 font-semibold">Document</h3>
      <p className="text-15 break-words">{agreement.documentName}</p>
      <p className="mb-2 font-mono text-13 break-words text-ink-2">
        <span className="font-sans">SHA-256</span> {wholeDigest(agreement.documentSha256)}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button
          variant={canConfirm && !isOpened ? "primary" : "secondary"}
          onClick={() => {
            setTold("");
            props.onOpenDocument();
          }}
        >
          Open the document
        </Button>
        {canConfirm ? (
          <Button
            variant={isOpened ? "primary" : "waiting"}
            disabled={isBusy}
            onClick={() => void confirm()}
          >
            Confirm the document
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

function End({ agreement, onEnd }: AgreementDrawerProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState("");
  if (agreement.state === "ended") return null;
  const end = async (reason: string) => {
    setIsBusy(true);
    const done = await onEnd(agreement.id, reason);
    setIsBusy(false);
    setIsAsking(false);
    setProblem(done.ok ? "" : done.message);
  };
  return (
    <section className="border-t border-line px-5 py-4">
      <Button onClick={() => setIsAsking(true)}>End agreement</Button>
      {problem === "" ? null : (
        <p role="alert" className="mt-2 text-13 text-crit">
          {problem}
        </p>
      )}
      <ReasonDialog
        isOpen={isAsking}
        title={`End the agreement with ${agreement.vendor}`}
        question="Why does it end?"
        detail="Every call that hangs on it is refused from now on. This is not taken back: a new agreement is entered instead."
        confirmLabel="End agreement"
        busyLabel={isBusy ? "Ending" : undefined}
        onConfirm={(reason) => void end(reason)}
        onClose={() => setIsAsking(false)}
      />
    </section>
  );
}
