"use client";

import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import type { IdentifierMark } from "@/lib/phi/identifier.schema";
import { useTypingPageShell } from "../shell/shell-context";
import { Toast } from "../ui/toast";
import { KindChips } from "./kind-chips";
import { PasteFoot } from "./paste-foot";
import { PasteHead } from "./paste-head";
import { leavingOf } from "./acts/paste-state";
import { PASTE_KEYS } from "./acts/paste-keys";
import { PasteMessages } from "./paste-messages";
import type { PasteNoticeActs } from "./paste-notices";
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
  type TemplatePickView,
} from "./paste-view";
import { PreviewPane } from "./preview/preview-pane";
import { TextPane, type TextPaneProps } from "./text-pane";
import { useLinkedScroll } from "./text/use-linked-scroll";
import { usePaste } from "./acts/use-paste";
import { runPasteAct, usePasteActs, type Paste } from "./acts/use-paste-acts";
import { usePasteKeys } from "./acts/use-paste-keys";

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
  /** What kind of record the text is, and the way to say it. */
  recordButton: ReactNode;
  template: TemplatePickView;
  onTemplate: (id: string) => void;
  /** Whether red flags come first; null where the clinic has not signed for it. */
  emergency: boolean | null;
  onEmergency: (isOn: boolean) => void;
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
  onOfferRule: TextPaneProps["onOfferRule"];
};

/** The clinician's home: the box with the cursor in it, and what a model would see. */
export function PastePage(props: PastePageProps) {
  const paste = usePaste(props.initial, props.check, props.onChange);
  const { state } = paste;
  const box = useRef<HTMLTextAreaElement>(null);
  const source = useRef<HTMLDivElement>(null);
  const preview = useRef<HTMLDivElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const isEmpty = state.text.trim() === "";
  const isOffline = props.saveState === "offline";
  const { isDrafting, onDraft, checkState, samples, saveState, savedAt } = props;
  const { onOfferRule, recordButton } = props;
  const input = { paste, box, source, preview, file, isOffline, isDrafting, onDraft };
  const acts = usePasteActs(input);
  useEarlyText(box, paste);
  useTypingPageShell(PASTE_KEYS, state.text);
  useLinkedScroll(source, preview, acts.isPreviewShown && !isEmpty);
  usePasteKeys((act) => runPasteAct(act, acts, input));
  const textProps = { paste, acts, saveState, savedAt, onOfferRule, recordButton };
  return (
    <>
      <PasteHead acts={acts} samples={samples} fileRef={file} />
      <KindChips
        counts={paste.counts}
        confirmed={paste.confirmed}
        checkState={checkState}
        isTooLong={state.text.length > TEXT_LIMIT}
        stepped={state.steppedKind}
        onStep={acts.stepKind}
      />
      <PasteMessages {...props} textLength={state.text.length} acts={acts} />
      <div className="flex min-h-0 flex-1 max-lg:flex-col">
        <TextPane {...textProps} boxRef={box} scrollerRef={source} />
        {acts.isPreviewShown ? (
          <PreviewPane
            lines={paste.preview}
            secondCheck={state.full?.secondCheck ?? null}
            attestation={state.full?.attestation ?? null}
            leaving={() => leavingOf(state, props.drafter.isWritten)}
            drafter={props.drafter}
            isEmpty={isEmpty}
            checkState={checkState}
            samples={samples}
            onSample={acts.openSample}
            onHide={() => acts.showPreview(false)}
            scrollerRef={preview}
          />
        ) : null}
      </div>
      <PasteFoot
        {...props}
        isEmpty={isEmpty}
        isOffline={isOffline}
        canDraft={acts.canDraft}
        onDraft={acts.draft}
        onChoose={props.onChooseChart}
      />
      <ReplacedToast paste={paste} />
    </>
  );
}

/** What was typed or pasted before the page's program had loaded stands in the box, and in no state yet. */
function useEarlyText(box: RefObject<HTMLTextAreaElement | null>, { dispatch }: Paste): void {
  useEffect(() => {
    const { current } = box;
    if (current === null || current.value === current.defaultValue) return;
    dispatch({ type: "typed", text: current.value });
  }, [box, dispatch]);
}

/** The text a file or sample replaced can be taken back for ten seconds. */
function ReplacedToast({ paste }: { paste: Paste }) {
  const { state, dispatch } = paste;
  const { replaced } = state;
  const run = () => dispatch({ type: "undo_replace" });
  return (
    <Toast
      toast={
        replaced
          ? {
              id: state.revision,
              message:
                replaced.label === "paste"
                  ? "A long text was pasted"
                  : `The ${replaced.label} took the place of your text`,
              action: { label: "Undo", run },
            }
          : null
      }
      onClose={() => dispatch({ type: "undo_replace_over" })}
    />
  );
}
