import { Ellipsis, FilePen, Lock } from "lucide-react";
import type { ReactNode } from "react";
import { LinkButton } from "../../ui/link-button";
import { Menu, type MenuEntry } from "../../ui/menu";
import { PageBar } from "../../ui/page-bar";
import { Tag } from "../../ui/tag";
import { Time } from "../../ui/time";
import { copyEntries, type CopyPart } from "../copy-entries";
import type { ExportLinks, ReviewView, SaveState } from "../note-view";

const DRAFT_LABEL = "AI-generated draft: clinical judgment required";

/** The label every page shows until a note is signed. A dashed frame means "not yet". */
export function DraftLabel() {
  return (
    <Tag
      tone="warn"
      size="large"
      pending
      icon={<FilePen aria-hidden="true" size={16} className="shrink-0" />}
    >
      <span className="text-ink">{DRAFT_LABEL}</span>
    </Tag>
  );
}

export type ReviewBarProps = {
  view: ReviewView;
  saveState: SaveState;
  historyHref: string;
  exportLinks: ExportLinks;
  recordButton: ReactNode;
  onCopy: (part: CopyPart) => void;
};

/** Visit, draft label, version and save state, history and export. */
export function ReviewBar(props: ReviewBarProps) {
  const { view, saveState, historyHref, exportLinks, onCopy } = props;
  const exports: readonly MenuEntry[] = [
    ...copyEntries(view.content, onCopy),
    { kind: "separator", id: "files" },
    { id: "text", label: "Text", href: exportLinks.textHref },
    { id: "pdf", label: "PDF", href: exportLinks.pdfHref },
    { id: "bundle", label: "Bundle for offline check", href: exportLinks.bundleHref },
  ];
  return (
    <PageBar title={view.title} tags={<DraftLabel />}>
      {view.readOnlyReason ? (
        <Tag icon={<Lock aria-hidden="true" size={16} />}>{view.readOnlyReason}</Tag>
      ) : null}
      <span className="pr-1 text-13 text-ink-2">
        {view.templateLabel}, version {view.versionNumber}.{" "}
        <SaveWords view={view} saveState={saveState} />
      </span>
      {props.recordButton}
      <span className="flex gap-2 max-lg:hidden">
        <LinkButton href={historyHref}>History</LinkButton>
        <Menu label="Export" entries={exports}>
          Export
        </Menu>
      </span>
      <span className="lg:hidden">
        <Menu
          label="History and export"
          iconOnly
          entries={[{ id: "history", label: "History", href: historyHref }, ...exports]}
        >
          <Ellipsis aria-hidden="true" size={16} />
        </Menu>
      </span>
    </PageBar>
  );
}

function SaveWords({ view, saveState }: { view: ReviewView; saveState: SaveState }) {
  if (saveState === "unsaved" || saveState === "failed") return <>Not saved yet</>;
  if (saveState === "saving") return <>Saving</>;
  if (saveState === "offline") return <>Waiting for connection</>;
  if (!view.savedAt) return null;
  return (
    <>
      Saved <Time at={view.savedAt} form="time" />
    </>
  );
}
