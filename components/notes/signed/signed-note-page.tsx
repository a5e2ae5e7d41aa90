"use client";

import { Copy, Lock } from "lucide-react";
import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from "react";
import type { Attestation } from "@/lib/phi/attestation.schema";
import { AttestationCard } from "../../attestation/attestation-card";
import { isTextEntry } from "../../shell/page-keys";
import { usePageShell } from "../../shell/shell-context";
import { Band } from "../../ui/band";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { Kbd } from "../../ui/kbd";
import { LinkButton } from "../../ui/link-button";
import { Menu } from "../../ui/menu";
import { PageBar } from "../../ui/page-bar";
import { Tabs } from "../../ui/tabs";
import { Tag } from "../../ui/tag";
import { Time } from "../../ui/time";
import { copyEntries, type CopyPart } from "../copy-entries";
import { NumberedText } from "../numbered-text";
import { SecondLookCard } from "../second-look/second-look-card";
import { readSourceLines } from "../source-lines";
import { Addenda } from "./addenda";
import { Changes } from "./comparison/changes";
import { countChanges, diffContents } from "./comparison/content-diff";
import { DecidedThings, PrintedDecisions } from "./decided-things";
import { NoteText } from "./note-text";
import { PrintFoot, PrintHead, type PrintedPatientView } from "./print-parts";
import { ReferencesConsulted } from "./references-consulted";
import { SIGNED_KEYS, signedActFor, type SignedAct } from "./signed-keys";
import { SignatureCard } from "./signature-card";
import type { SignedNoteView } from "./signed-view";
import { VersionList } from "./version-list";

type TabId = "note" | "source" | "changes";

export type SignedNotePageProps = {
  view: SignedNoteView;
  /** For the printed page. */
  printed: PrintedPatientView;
  /** What was taken out before the draft was made; null where nobody drafted. */
  attestation: Attestation | null;
  /** What kind of record the text is, and the way to say it. */
  recordButton: ReactNode;
  onCopy: (part: CopyPart) => void;
  onAmend: () => void;
  onAddendum: () => void;
  onOpenAddendum: (id: string) => void;
  onCompare: (compared: SignedNoteView["compared"]) => void;
};

const PAGE_SHELL = { keys: SIGNED_KEYS };
const TABS: readonly Readonly<{ id: TabId; label: string }>[] = [
  { id: "note", label: "Note" },
  { id: "source", label: "Source" },
  { id: "changes", label: "Changes" },
];

/** What was signed, that it is unchanged, and what came after. Nothing here can be edited. */
export function SignedNotePage(props: SignedNotePageProps) {
  const { view } = props;
  const [tab, setTab] = useState<TabId>("note");
  const pane = useRef<HTMLDivElement>(null);
  const shell = usePageShell(PAGE_SHELL);
  useSignedKeys(shell.usesLetters, (act) => {
    if (act === "addendum" && !view.readOnlyReason) props.onAddendum();
    else if (act === "toggle_changes") setTab(tab === "changes" ? "note" : "changes");
    else if (act === "copy_checksum") void navigator.clipboard.writeText(view.signature.checksum);
    else if (act === "next_change") stepChange(pane.current, 1);
    else if (act === "previous_change") stepChange(pane.current, -1);
  });
  return (
    <>
      <SignedBar {...props} />
      <SignedBands view={view} />
      <div data-print="flow" className="flex min-h-0 flex-1 max-lg:flex-col max-lg:overflow-auto">
        <PrintHead view={view} patient={props.printed} />
        <section
          aria-label="Note"
          data-print="flow"
          className="flex min-h-0 min-w-0 flex-1 flex-col border-r border-line bg-surface max-lg:flex-none print:border-0"
        >
          <Tabs
            label="What is shown"
            tabs={TABS}
            selected={tab}
            onSelect={setTab}
            barClassName="min-h-11 shrink-0 border-b border-line px-5 print:hidden"
            panelClassName="flex min-h-0 flex-1 flex-col"
            aside={tab === "changes" ? <ChangesAside view={view} /> : null}
          >
            <TabText tab={tab} view={view} paneRef={pane} />
          </Tabs>
          <Addenda addenda={view.addenda} onOpen={props.onOpenAddendum} />
        </section>
        <SignedAside {...props} />
        <PrintedDecisions attention={view.content.attention} people={view.people} />
        <PrintFoot view={view} />
      </div>
    </>
  );
}

function SignedBar({ view, ...props }: SignedNotePageProps) {
  return (
    <PageBar
      title={view.title}
      className="lg:min-h-14 print:hidden"
      tags={
        <Tag
          tone="ok"
          size="large"
          icon={<Lock aria-hidden="true" size={16} className="shrink-0" />}
        >
          AI-assisted; reviewed and signed by {view.signature.signerName},{" "}
          <Time at={view.signature.signedAt} />
        </Tag>
      }
    >
      {view.readOnlyReason ? (
        <span className="text-13 text-ink-2">{view.readOnlyReason}</span>
      ) : null}
      {props.recordButton}
      <Menu
        label="Copy"
        icon={<Copy aria-hidden="true" size={16} />}
        entries={copyEntries(view.content, props.onCopy)}
      >
        Copy
      </Menu>
      {view.readOnlyReason ? null : (
        <>
          <Button onClick={props.onAmend}>Amend</Button>
          <Button variant="primary" keys="A" onClick={props.onAddendum}>
            Write addendum
          </Button>
        </>
      )}
    </PageBar>
  );
}

function ChangesAside({ view }: { view: SignedNoteView }) {
  const { compared, comparedContents: contents, versions } = view;
  const stateOf = (number: number) =>
    versions.find((version) => version.number === number)?.state ?? "saved";
  const count = contents ? countChanges(diffContents(contents.from, contents.to)) : null;
  return (
    <>
      <span className="min-w-0 text-13 text-ink-2">
        Version {compared.from}, {stateOf(compared.from)}, to version {compared.to},{" "}
        {stateOf(compared.to)}
        {count === null ? null : (
          <>
            :{" "}
            <strong className="font-semibold text-ink">
              {count === 1 ? "1 change" : `${count} changes`}
            </strong>
          </>
        )}
      </span>
      <span className="ml-auto flex items-center gap-3 text-13 text-ink-2 max-lg:hidden">
        <span>
          − <span className="change-removed">removed</span>
        </span>
        <span>
          + <span className="change-added">added</span>
        </span>
        <span className="flex items-center gap-1.5">
          <Kbd keys="J" />
          <Kbd keys="K" /> step
        </span>
      </span>
    </>
  );
}

function useSignedKeys(usesLetters: boolean, onAct: (act: SignedAct) => void): void {
  const latest = useRef(onAct);
  useEffect(() => {
    latest.current = onAct;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const active = document.activeElement;
      if (
        event.defaultPrevented ||
        active?.closest("[role=dialog], [role=alertdialog], [role=menu]")
      ) {
        return;
      }
      const act = signedActFor(event, isTextEntry(active), usesLetters);
      if (!act) return;
      event.preventDefault();
      latest.current(act);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [usesLetters]);
}

function stepChange(pane: HTMLElement | null, by: 1 | -1): void {
  const rows = [...(pane?.querySelectorAll<HTMLElement>("[data-change]") ?? [])];
  const current = rows.findIndex((row) => row === document.activeElement);
  const next = rows[current === -1 ? (by === 1 ? 0 : rows.length - 1) : current + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "nearest" });
}

/** What makes the note one not to rely on: a broken signature, a withdrawal. */
function SignedBands({ view }: { view: SignedNoteView }) {
  return (
    <>
      {view.integrity.kind === "broken" ? (
        <Band
          tone="critical"
          title="This note does not match its signature. Do not rely on it. The compliance officer has been told."
        />
      ) : null}
      {view.withdrawn ? (
        <Band
          tone="info"
          title={
            <>
              Withdrawn by {view.withdrawn.by}, <Time at={view.withdrawn.at} />
            </>
          }
        >
          {view.withdrawn.why}
        </Band>
      ) : null}
    </>
  );
}

function SignedAside({
  view,
  attestation,
  onCompare,
}: Pick<SignedNotePageProps, "view" | "attestation" | "onCompare">) {
  const { documentId, text } = view.source;
  const source = { documentId, text, lines: readSourceLines(documentId, text, view.content) };
  return (
    <aside
      aria-label="Signature and versions"
      data-print="hide"
      className="w-106 shrink-0 space-y-4 overflow-auto px-5 py-4 max-xl:w-88 max-lg:w-full max-lg:px-4"
    >
      <SignatureCard signature={view.signature} integrity={view.integrity} />
      <DecidedThings attention={view.content.attention} people={view.people} />
      <VersionList versions={view.versions} compared={view.compared} onCompare={onCompare} />
      <Card title="Export" aside="Each export is logged">
        <div className="flex flex-wrap gap-2 p-4">
          <LinkButton size="row" download href={view.exportLinks.pdfHref}>
            PDF
          </LinkButton>
          <LinkButton size="row" download href={view.exportLinks.textHref}>
            Text
          </LinkButton>
          <LinkButton size="row" download href={view.exportLinks.bundleHref}>
            Bundle for offline check
          </LinkButton>
        </div>
      </Card>
      <SecondLookCard content={view.content} source={source} />
      {attestation ? <AttestationCard attestation={attestation} /> : null}
    </aside>
  );
}

type TabTextProps = { tab: TabId; view: SignedNoteView; paneRef: RefObject<HTMLDivElement | null> };

function TabText({ tab, view, paneRef }: TabTextProps) {
  const { documentId, text } = view.source;
  const lines = useMemo(
    () => readSourceLines(documentId, text, view.content),
    [documentId, text, view.content],
  );
  const rowProps = { documentId, lines, people: view.people, meId: view.meId };
  return (
    <div
      ref={paneRef}
      tabIndex={0}
      role="region"
      aria-label={`${TABS.find(({ id }) => id === tab)?.label ?? ""}, as text`}
      data-print="flow"
      className={`ring-inset-focus min-h-0 flex-1 overflow-auto py-1 ${tab === "source" ? "bg-paper pr-4" : ""}`}
    >
      <h2 className="sr-only">{TABS.find(({ id }) => id === tab)?.label}</h2>
      {tab === "note" ? (
        <>
          <NoteText content={view.content} {...rowProps} />
          <ReferencesConsulted content={view.content} />
        </>
      ) : null}
      {tab === "source" ? <NumberedText text={text} /> : null}
      {tab === "changes" ? <Changes contents={view.comparedContents} {...rowProps} /> : null}
    </div>
  );
}
