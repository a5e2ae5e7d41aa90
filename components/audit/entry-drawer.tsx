"use client";

import { Check, ChevronDown, ChevronUp } from "lucide-react";
import { useState } from "react";
import { Band } from "../ui/band";
import { Button } from "../ui/button";
import { Drawer } from "../ui/drawer";
import { FactList, type FactView } from "../ui/fact-list";
import { IconButton } from "../ui/icon-button";
import { Time } from "../ui/time";
import { formatUtc } from "../ui/time-text";
import type { AuditRowView, Told } from "./audit-view";
import { Outcome } from "./entry-table";

export type EntryDrawerProps = {
  row: AuditRowView;
  onPrevious: () => void;
  onNext: () => void;
  onClose: () => void;
  /** Opens the sealed reason; the look is an entry. */
  onReadReason: (entryId: string) => Promise<Told<string>>;
};

/** Everything an entry says, why the act was allowed, and how far the log can be trusted. */
export function EntryDrawer({ row, onPrevious, onNext, onClose, onReadReason }: EntryDrawerProps) {
  return (
    <Drawer
      title={
        <>
          Entry <span className="font-mono text-14">{row.id.slice(0, 8)}</span>
        </>
      }
      onClose={onClose}
      titleAside={
        <>
          <IconButton
            label="Previous entry"
            icon={<ChevronUp aria-hidden="true" size={16} />}
            onClick={onPrevious}
          />
          <IconButton
            label="Next entry"
            icon={<ChevronDown aria-hidden="true" size={16} />}
            onClick={onNext}
          />
        </>
      }
    >
      <Band tone="warn" title="Protected from the application, not from a database owner">
        Numbers, signed roots and an outside witness are not built yet.
      </Band>
      <FactList facts={factsOf(row)} className="px-5 py-4" />
      {row.details.hasReason ? (
        <SealedReason key={row.id} entryId={row.id} onReadReason={onReadReason} />
      ) : null}
      <HowWeKnow row={row} />
    </Drawer>
  );
}

function factsOf(row: AuditRowView): FactView[] {
  const { details } = row;
  const facts: (FactView | null)[] = [
    {
      label: "When",
      value: <Time at={row.recordedAt} form="dateTimeSeconds" />,
      detail: formatUtc(row.recordedAt),
    },
    { label: "Who", value: row.role === "" ? row.personFull : `${row.personFull}, ${row.role}` },
    { label: "Did", value: row.action, detail: row.what },
    { label: "Outcome", value: <Outcome outcome={row.outcome} label={row.outcomeLabel} /> },
    row.patientNumber === null
      ? null
      : { label: "Patient", value: row.patientNumber, isMono: true },
    details.about === null ? null : { label: "About", value: details.about },
    whyFact(details),
    details.factors === "" ? null : { label: "Factors", value: details.factors },
    { label: "From", value: fromWords(row.from, details.address) },
    details.model === null ? null : { label: "Model", value: details.model },
    details.code === null ? null : { label: "Code", value: details.code, isMono: true },
    ...details.counts.map(({ name, count }) => ({
      label: capitalized(name),
      value: count.toLocaleString("en-US"),
    })),
    ...details.hashes.map(({ name, hex }) => ({
      label: capitalized(name),
      value: shortHex(hex),
      isMono: true,
    })),
  ];
  return facts.filter((fact) => fact !== null);
}

function whyFact({ why, since, policy }: AuditRowView["details"]): FactView | null {
  if (why === "") {
    return null;
  }
  return {
    label: "Why allowed",
    value: why,
    detail: (
      <>
        {since === null ? null : (
          <>
            Since <Time at={since} form="date" />,{" "}
          </>
        )}
        {policy === null ? null : `policy version ${policy}`}
      </>
    ),
  };
}

function fromWords(from: string, address: string): string {
  return from === "" || from === address || address === ""
    ? from || address
    : `${from}, ${address}`;
}

function SealedReason({
  entryId,
  onReadReason,
}: Pick<EntryDrawerProps, "onReadReason"> & { entryId: string }) {
  const [told, setTold] = useState<Told<string> | null>(null);
  return (
    <div className="border-t border-line px-5 py-4">
      <h3 className="mb-1.5 text-15 font-semibold">Reason given</h3>
      {told?.ok === true ? (
        <p className="text-15">{told.value}</p>
      ) : (
        <>
          <p className="mb-2 text-13 text-ink-2">Kept sealed. Showing it is an entry too.</p>
          {told === null ? null : (
            <p role="alert" className="mb-2 text-13 text-crit">
              {told.message}
            </p>
          )}
          <Button onClick={() => void onReadReason(entryId).then(setTold)}>Show reason</Button>
        </>
      )}
    </div>
  );
}

/** Only what is true today of this entry. */
function HowWeKnow({ row }: { row: AuditRowView }) {
  const statements = [
    row.outcome === "success"
      ? {
          title: "Written in the same transaction as the act",
          detail: "Had it failed, nothing would have been done",
        }
      : {
          title: "Written before the answer was given",
          detail: "Had it failed, the answer would have been an error",
        },
    {
      title: "The application can add entries and change none",
      detail: "Update, delete and truncate are refused by the database",
    },
    { title: "The time is the database's own", detail: "The application cannot set it" },
    { title: "Shown from the stored bytes", detail: `SHA-256 ${shortHex(row.details.digest)}` },
  ];
  return (
    <div className="border-t border-line px-5 py-4">
      <h3 className="mb-2 text-15 font-semibold">How we know</h3>
      <ul className="space-y-2.5">
        {statements.map(({ title, detail }) => (
          <li key={title} className="flex gap-2.5">
            <Check aria-hidden="true" size={16} className="mt-0.5 shrink-0 text-ok" />
            <span className="text-15">
              {title}
              <span className="block text-13 text-ink-2">{detail}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "9c41 7be0 52af … 20f7" */
function shortHex(hex: string): string {
  const groups = hex.match(/.{1,4}/g) ?? [];
  return groups.length <= 4
    ? groups.join(" ")
    : `${groups.slice(0, 3).join(" ")} … ${groups.at(-1) ?? ""}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
