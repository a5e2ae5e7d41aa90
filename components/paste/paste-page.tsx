"use client";

import { FolderOpen, List } from "lucide-react";
import { useRef, useState } from "react";
import type { IdentifierKind, IdentifierMark } from "@/lib/phi/identifier.schema";
import { usePageShell } from "../shell/shell-context";
import { ActionBar } from "../ui/action-bar";
import { Band } from "../ui/band";
import { Button } from "../ui/button";
import { Menu } from "../ui/menu";
import { PageBar } from "../ui/page-bar";
import { Toast } from "../ui/toast";
import { ChartMatch } from "./chart-match";
import { KindChips } from "./kind-chips";
import { PasteBox } from "./paste-box";
import { PASTE_KEYS, type PasteAct } from "./paste-keys";
import { PasteNoticeBand, type PasteNoticeActs } from "./paste-notices";
import { tooLongMessage } from "./paste-state";
import {
  TEXT_LIMIT,
  type ChartMatchView,
  type CheckState,
  type CheckView,
  type DrafterView,
  type PasteChange,
  type PasteNotice,
  type PasteSaveState,
  type SampleView,
} from "./paste-view";
import { PreviewPane } from "./preview-pane";
import { readChosenFile } from "./read-chosen-file";
import { revealOffset } from "./reveal-offset";
import { SaveWords } from "./save-words";
import { nextOfKind } from "./text-spans";
import { useLinkedScroll } from "./use-linked-scroll";
import { usePaste } from "./use-paste";
import { usePasteKeys } from "./use-paste-keys";

export type PastePageProps = {
  /** The text that stands in the box first; change the `key` of the page to put in another one. */
  initial: Readonly<{ text: string; marks: readonly IdentifierMark[] }>;
  /** The newest answer of the checker. */
  check: CheckView | null;
  checkState: CheckState;
  saveState: PasteSaveState;
  savedAt: string | null;
  match: ChartMatchView;
  drafter: DrafterView;
  samples: readonly SampleView[];
  notice: PasteNotice | null;
  noticeActs: Omit<PasteNoticeActs, "onShowBlocked">;
  isDrafting: boolean;
  /** Called on every change; the caller waits a moment, then checks and saves. */
  onChange: (change: PasteChange) => void;
  onDraft: (change: PasteChange) => void;
  onFile: () => void;
  onChooseChart: () => void;
  onMakeChart: () => void;
};

const PAGE_SHELL = { keys: PASTE_KEYS };

/** The clinician's home: the box with the cursor in it, and what a model would see. */
export function PastePage(props: PastePageProps) {
  const paste = usePaste(props.initial, props.check, props.onChange);
  const { state, dispatch, spans } = paste;
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPreviewShown, setIsPreviewShown] = useState(true);
  const box = useRef<HTMLTextAreaElement>(null);
  const source = useRef<HTMLDivElement>(null);
  const preview = useRef<HTMLDivElement>(null);
  const file = useRef<HTMLInputElement>(null);
  usePageShell(PAGE_SHELL);
  useLinkedScroll(source, preview, isPreviewShown && state.text !== "");

  const isEmpty = state.text.trim() === "";
  const tooLong = tooLongMessage(state.text.length);
  const isOffline = props.saveState === "offline";
  const canDraft = !isEmpty && !tooLong && !isOffline && !props.isDrafting;

  const draft = () => {
    if (!canDraft) {
      box.current?.focus();
      return;
    }
    props.onDraft({
      revision: state.revision,
      text: state.text,
      marks: state.marks.map(({ mark }) => mark),
    });
  };
  const openFiles = async (files: FileList | null) => {
    const chosen = files?.[0];
    if (!chosen) return;
    const read = await readChosenFile(chosen);
    setRefusal(read.kind === "refused" ? read.message : null);
    if (read.kind === "text") dispatch({ type: "replaced", text: read.text, label: "file" });
    box.current?.focus();
  };
  const openSample = (sample: SampleView) => {
    setRefusal(null);
    dispatch({ type: "replaced", text: sample.text, label: "sample" });
    box.current?.focus();
  };
  const stepKind = (kind: IdentifierKind) => {
    const after = state.steppedKind === kind ? (state.currentStart ?? -1) + 1 : 0;
    const span = nextOfKind(spans, kind, after);
    dispatch({ type: "step_kind", kind });
    if (!span || !box.current) return;
    box.current.setSelectionRange(span.start, span.end);
    revealOffset(source.current, state.text, span.start);
  };
  const onAct = (act: PasteAct): boolean => {
    if (act === "undo") {
      if (!state.beforeMark || document.activeElement !== box.current) return false;
      dispatch({ type: "undo_mark" });
    } else if (act === "draft") draft();
    else if (act === "open_file") file.current?.click();
    else if (act === "preview") setIsPreviewShown(!isPreviewShown);
    else if (act === "mark") {
      if (!box.current) return false;
      dispatch({
        type: "toggle_mark",
        start: box.current.selectionStart,
        end: box.current.selectionEnd,
      });
    } else {
      const target = document.activeElement === box.current ? preview.current : box.current;
      target?.focus();
    }
    return true;
  };
  usePasteKeys(onAct);

  return (
    <>
      <PageBar
        className="lg:min-h-14"
        title="Paste a case note"
        note={
          <span className="max-lg:hidden">
            Checked on this clinic’s own server as you type. Nothing goes to a language model until
            you press Draft note.
          </span>
        }
      >
        <input
          ref={file}
          type="file"
          accept=".txt,.md,text/plain,text/markdown"
          className="hidden"
          aria-label="Open a text file"
          onChange={(event) => {
            void openFiles(event.target.files);
            event.target.value = "";
          }}
        />
        {isPreviewShown ? null : (
          <Button keys="Alt P" onClick={() => setIsPreviewShown(true)}>
            Show what a model would see
          </Button>
        )}
        <Button
          icon={<FolderOpen aria-hidden="true" size={16} />}
          onClick={() => file.current?.click()}
        >
          Open file
        </Button>
        <Menu
          label="Samples"
          icon={<List aria-hidden="true" size={16} />}
          entries={props.samples.map((sample) => ({
            id: sample.id,
            label: sample.label,
            detail: sample.detail,
            onAction: () => openSample(sample),
          }))}
        >
          Samples
        </Menu>
      </PageBar>
      <KindChips
        counts={paste.counts}
        checkState={props.checkState}
        stepped={state.steppedKind}
        onStep={stepKind}
      />
      {props.notice ? (
        <PasteNoticeBand
          notice={props.notice}
          {...props.noticeActs}
          onShowBlocked={() => {
            box.current?.focus();
            const first =
              spans.find(({ start }) => start >= (box.current?.selectionEnd ?? 0)) ?? spans[0];
            if (!first || !box.current) return;
            box.current.setSelectionRange(first.start, first.end);
            revealOffset(source.current, state.text, first.start);
          }}
        />
      ) : null}
      {tooLong ? <Band tone="warn" title={tooLong} /> : null}
      {refusal ? (
        <Band
          tone="warn"
          title={refusal}
          actions={
            <Button size="row" onClick={() => setRefusal(null)}>
              Close
            </Button>
          }
        >
          Your text is as it was. Text files end in .txt or .md.
        </Band>
      ) : null}
      <div className="flex min-h-0 flex-1 max-lg:flex-col">
        <section
          aria-label="Your text"
          className="flex min-h-0 min-w-0 flex-1 flex-col border-r border-line max-lg:border-r-0 max-lg:border-b"
        >
          <div className="flex min-h-10 shrink-0 flex-wrap items-center gap-x-2.5 border-b border-line bg-paper px-6 max-lg:px-4">
            <h2 className="text-pane font-semibold">Your text</h2>
            <span className="text-13 text-ink-2 max-xl:hidden">As pasted. Never changed.</span>
            <span className="ml-auto text-13 text-ink-2">
              {state.text.length.toLocaleString("en-US")} of {TEXT_LIMIT.toLocaleString("en-US")}
              <span className="max-xl:hidden"> characters</span>
            </span>
            <SaveWords {...props} isEmpty={isEmpty} />
          </div>
          <PasteBox
            text={state.text}
            lines={paste.lines}
            onText={(text) => dispatch({ type: "typed", text })}
            onFiles={(files) => void openFiles(files)}
            boxRef={box}
            scrollerRef={source}
          />
        </section>
        {isPreviewShown ? (
          <PreviewPane
            lines={paste.preview}
            isEmpty={isEmpty}
            checkState={props.checkState}
            secondCheck={state.checkedRevision > 0 ? state.secondCheck : null}
            samples={props.samples}
            onSample={openSample}
            onHide={() => setIsPreviewShown(false)}
            scrollerRef={preview}
          />
        ) : null}
      </div>
      <ActionBar
        tall
        label="File and draft"
        start={
          <ChartMatch
            match={props.match}
            isEmpty={isEmpty}
            onFile={props.onFile}
            onChoose={props.onChooseChart}
            onMakeChart={props.onMakeChart}
          />
        }
      >
        <span className="text-right max-sm:hidden">
          <span className="block text-15">{props.drafter.title}</span>
          <span className="block text-13 text-ink-2">{props.drafter.detail}</span>
        </span>
        <Button
          size="page"
          variant={canDraft ? "primary" : "waiting"}
          keys={isOffline ? undefined : "Ctrl Enter"}
          onClick={draft}
        >
          {isOffline ? "Waiting for connection" : props.isDrafting ? "Starting" : "Draft note"}
        </Button>
      </ActionBar>
      <Toast
        toast={
          state.replaced
            ? {
                id: state.revision,
                message: `The ${state.replaced.label} took the place of your text`,
                action: { label: "Undo", run: () => dispatch({ type: "undo_replace" }) },
              }
            : null
        }
        onClose={() => dispatch({ type: "undo_replace_over" })}
      />
    </>
  );
}
