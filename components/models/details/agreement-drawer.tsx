"use client";

import { Band } from "../../ui/band";
import { Drawer } from "../../ui/drawer";
import { FactList, type FactView } from "../../ui/fact-list";
import { Time } from "../../ui/time";
import { formatDay } from "../../ui/time-text";
import type { AgreementView, PaperActs } from "../models-view";
import {
  COVERS_WORDS,
  daysWords,
  hostsWords,
  KIND_WORDS,
  ONE_HAND_WORDS,
  SCOPE_WORDS,
  TRAINING_WORDS,
} from "../models-words";
import { PaperTag } from "../state-tags";
import { PaperDocument, PaperEnd } from "./paper-parts";

export type AgreementDrawerProps = Omit<PaperActs, "onOpenDocument"> & {
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
  const paper = { ...agreement, kind: "agreement" } as const;
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
      <PaperDocument
        {...props}
        paper={paper}
        what="the document"
        hosts={agreement.terms.hosts}
        canConfirm={props.mayConfirm && agreement.state === "to_confirm"}
        onOpen={props.onOpenDocument}
      />
      {agreement.state === "ended" ? null : (
        <PaperEnd
          paper={paper}
          label="End agreement"
          title={`End the agreement with ${agreement.vendor}`}
          onEnd={props.onEnd}
        />
      )}
    </Drawer>
  );
}

function factsOf(agreement: AgreementView, today: string): FactView[] {
  const { kind, terms, expiresOn, confirmedAt, endedAt } = agreement;
  const facts: (FactView | null)[] = [
    { label: "State", value: <PaperTag paper={agreement} today={today} /> },
    { label: "Kind", value: KIND_WORDS[kind] },
    { label: "For", value: terms.scope.map((scope) => SCOPE_WORDS[scope]).join(", ") },
    {
      label: "Covers",
      value: COVERS_WORDS[terms.covers],
      detail: terms.coversPart2
        ? "Names records under 42 CFR Part 2"
        : "Does not name records under 42 CFR Part 2",
    },
    terms.covers === "none"
      ? null
      : { label: "Hosts", value: hostsWords(terms.hosts), detail: "Where text may go under it" },
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
      detail: agreement.isOfOneHand ? ONE_HAND_WORDS : undefined,
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
