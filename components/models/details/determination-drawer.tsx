"use client";

import { Band } from "../../ui/band";
import { Drawer } from "../../ui/drawer";
import { FactList, type FactView } from "../../ui/fact-list";
import { Time } from "../../ui/time";
import { formatDay } from "../../ui/time-text";
import type { DeterminationView, PaperActs } from "../models-view";
import { hostsWords, ONE_HAND_WORDS } from "../models-words";
import { PaperTag } from "../state-tags";
import { PaperDocument, PaperEnd } from "./paper-parts";

export type DeterminationDrawerProps = Omit<PaperActs, "onOpenDocument"> & {
  determination: DeterminationView;
  today: string;
  isOpened: boolean;
  openProblem: string | null;
  mayConfirm: boolean;
  onOpenDocument: () => void;
  onClose: () => void;
};

/** One determination of an expert: how it stands, what it is about, its report, and the acts of the two offices. */
export function DeterminationDrawer(props: DeterminationDrawerProps) {
  const { determination, today } = props;
  const { expert, state, expiresOn, terms } = determination;
  const paper = { ...determination, kind: "determination" } as const;
  return (
    <Drawer title={expert} onClose={props.onClose} takesFocus>
      {state === "to_confirm" ? (
        <Band tone="warn" title="To confirm">
          Opens nothing until a compliance officer who did not enter it has confirmed its report.
        </Band>
      ) : null}
      {state === "expired" ? (
        <Band tone="critical" title={`Expired on ${formatDay(expiresOn)}`}>
          Calls under it are refused. A new report is a determination of its own.
        </Band>
      ) : null}
      <FactList className="px-5 py-4" facts={factsOf(determination, today)} />
      <PaperDocument
        {...props}
        paper={paper}
        what="the report"
        hosts={terms.hosts}
        canConfirm={props.mayConfirm && state === "to_confirm"}
        onOpen={props.onOpenDocument}
        onRenew={null}
      />
      {state === "ended" ? null : (
        <PaperEnd
          paper={paper}
          label="End determination"
          title={`End the determination of ${expert}`}
          onEnd={props.onEnd}
        />
      )}
    </Drawer>
  );
}

function factsOf(determination: DeterminationView, today: string): FactView[] {
  const { terms, determinedOn, expiresOn, confirmedAt, endedAt } = determination;
  const facts: (FactView | null)[] = [
    { label: "State", value: <PaperTag paper={determination} today={today} /> },
    { label: "About", value: terms.scope },
    {
      label: "Recipients",
      value: hostsWords(terms.hosts),
      detail: "Where de-identified text may go under it without an agreement",
    },
    { label: "Determined", value: formatDay(determinedOn) },
    { label: "Last day", value: formatDay(expiresOn) },
    {
      label: "Confirmed",
      value: confirmedAt === null ? "Not yet" : <Time at={confirmedAt} />,
      detail: determination.isOfOneHand ? ONE_HAND_WORDS : undefined,
    },
    endedAt === null ? null : { label: "Ended", value: <Time at={endedAt} /> },
    { label: "Rule", value: "45 CFR 164.514(b)(1)" },
  ];
  return facts.filter((fact) => fact !== null);
}
