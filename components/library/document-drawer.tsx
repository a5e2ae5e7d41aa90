"use client";

import { useState } from "react";
import { bytesWords, wholeDigest } from "../models/models-words";
import { Band } from "../ui/band";
import { Button } from "../ui/button";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { Drawer } from "../ui/drawer";
import { FactList, type FactView } from "../ui/fact-list";
import { ReasonDialog } from "../ui/reason-dialog";
import { Time } from "../ui/time";
import { DocumentTag } from "./documents-card";
import type { DocumentActs, LibraryDocumentView } from "./library-view";
import { DOCUMENT_KIND_WORDS, findingLines, REFUSAL_WORDS } from "./library-words";

export type DocumentDrawerProps = {
  document: LibraryDocumentView;
  /** Null for who may not manage the library. */
  acts: (DocumentActs & { readonly onReplace: () => void }) | null;
  onClose: () => void;
};

/** One document: how it stands and why, what it is, and what can be done with it. */
export function DocumentDrawer({ document, acts, onClose }: DocumentDrawerProps) {
  const isArchived = document.archivedAt !== null;
  return (
    <Drawer title={document.title} onClose={onClose} takesFocus>
      {!isArchived && document.state === "refused" && document.reason !== null ? (
        <Band tone="refused" title="Not taken">
          {REFUSAL_WORDS[document.reason]}
          <Findings document={document} />
        </Band>
      ) : null}
      {!isArchived && document.state === "to_confirm" ? (
        <ToConfirm document={document} acts={acts} />
      ) : null}
      <FactList className="px-5 py-4" facts={factsOf(document)} />
      {acts === null || isArchived ? null : (
        <Acts key={document.id} document={document} acts={acts} />
      )}
    </Drawer>
  );
}

function factsOf(document: LibraryDocumentView): FactView[] {
  const { kind, publisher, year, fileBytes, leftOut, confirmedBy, archivedAt } = document;
  const facts: (FactView | null)[] = [
    { label: "State", value: <DocumentTag document={document} /> },
    { label: "From", value: publisher, detail: year === null ? "No year" : String(year) },
    { label: "Version", value: String(document.version) },
    {
      label: "Passages",
      value: document.passages.toLocaleString("en-US"),
      ...(leftOut > 0 && { detail: `${leftOut.toLocaleString("en-US")} records left out` }),
    },
    {
      label: "File",
      value: document.fileName,
      detail: `${DOCUMENT_KIND_WORDS[kind]}, ${bytesWords(fileBytes)}`,
    },
    { label: "SHA-256", value: wholeDigest(document.fileSha256), isMono: true },
    { label: "Added", value: <Time at={document.addedAt} />, detail: document.addedBy },
    confirmedBy === null ? null : { label: "Confirmed", value: confirmedBy },
    archivedAt === null ? null : { label: "Archived", value: <Time at={archivedAt} /> },
    { label: "Reviewed", value: "Not reviewed by a clinician" },
  ];
  return facts.filter((fact) => fact !== null);
}

function Findings({ document }: { document: LibraryDocumentView }) {
  const lines = findingLines(document.findings);
  if (lines.length === 0) return null;
  return (
    <ul className="mt-1">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function ToConfirm({ document, acts }: Pick<DocumentDrawerProps, "document" | "acts">) {
  const [isAsking, setIsAsking] = useState(false);
  const [told, setTold] = useState("");
  const confirm = async (reason: string) => {
    if (acts === null) return;
    const done = await acts.onConfirm(document.id, reason);
    setIsAsking(false);
    setTold(done.ok ? "" : done.message);
  };
  return (
    <>
      <Band tone="warn" title="Something in it looks like an identifier">
        Nothing of it can be found yet. Look at these pages of your file. Authors, publishers and
        dates of print are no reason to hold it back; anything about a patient is.
        <Findings document={document} />
        {told === "" ? null : <p className="text-crit">{told}</p>}
        {acts === null ? null : (
          <Button className="mt-2" onClick={() => setIsAsking(true)}>
            No patient is in it
          </Button>
        )}
      </Band>
      <ReasonDialog
        isOpen={isAsking}
        title="No patient is in this document"
        question="What did you look at, and whose names or dates are they?"
        confirmLabel="Confirm"
        detail="It is then read again and can be found by everyone of this clinic."
        onConfirm={(reason) => void confirm(reason)}
        onClose={() => setIsAsking(false)}
      />
    </>
  );
}

type ActsProps = {
  document: LibraryDocumentView;
  acts: NonNullable<DocumentDrawerProps["acts"]>;
};

function Acts({ document, acts }: ActsProps) {
  const [told, setTold] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const archive = async () => {
    setIsBusy(true);
    const done = await acts.onArchive(document.id);
    setIsBusy(false);
    setTold(done.ok ? "" : done.message);
    if (done.ok) setIsAsking(false);
  };
  const isRegister = document.kind === "pubmed" || document.kind === "medlineplus";
  return (
    <section className="space-y-2 border-t border-line px-5 py-4">
      <div className="flex flex-wrap gap-2">
        {isRegister ? null : <Button onClick={acts.onReplace}>Add its next version</Button>}
        <Button onClick={() => setIsAsking(true)}>Archive</Button>
      </div>
      <p className="text-13 text-ink-2">
        Archived, no search finds it any more. What notes cite of it stays.
      </p>
      <ConfirmDialog
        isOpen={isAsking}
        title="Archive document"
        confirmLabel="Archive document"
        busyLabel={isBusy ? "Archiving" : undefined}
        error={told === "" ? undefined : told}
        onConfirm={() => void archive()}
        onClose={() => setIsAsking(false)}
      >
        No search finds “{document.title}” any more. It is not brought back: it would be added anew.
      </ConfirmDialog>
    </section>
  );
}
