"use client";

import { useState, type RefObject } from "react";
import type { IdentifierKind } from "@/lib/phi/identifier-kind.schema";
import type { PasteAct } from "./paste-keys";
import { marksOf, tooLongMessage } from "./paste-state";
import type { PasteChange, RecognisedSpan, SampleView } from "../paste-view";
import { readChosenFile } from "../text/read-chosen-file";
import { isPermanent } from "../highlights/text-marks";
import { revealOffset } from "../text/reveal-offset";
import { nextOfKind } from "../text/text-spans";
import type { usePaste } from "./use-paste";

export type Paste = ReturnType<typeof usePaste>;

export type PasteActsInput = Readonly<{
  paste: Paste;
  box: RefObject<HTMLTextAreaElement | null>;
  source: RefObject<HTMLDivElement | null>;
  preview: RefObject<HTMLDivElement | null>;
  file: RefObject<HTMLInputElement | null>;
  isOffline: boolean;
  isDrafting: boolean;
  onDraft: (change: PasteChange) => void;
}>;

/** Everything a press or a key does on the paste page. */
export function usePasteActs(input: PasteActsInput) {
  const { paste, box, source } = input;
  const { state, dispatch, spans } = paste;
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPreviewShown, setIsPreviewShown] = useState(true);
  const isFit = state.text.trim() !== "" && tooLongMessage(state.text.length) === null;
  const canDraft = isFit && !input.isOffline && !input.isDrafting;

  const replaceText = (text: string, label: string) => {
    setRefusal(null);
    dispatch({ type: "replaced", text, label });
    box.current?.focus();
  };
  const draft = () => {
    if (!canDraft) box.current?.focus();
    else input.onDraft({ revision: state.revision, text: state.text, marks: marksOf(state) });
  };
  const openFiles = async (files: FileList | null) => {
    const chosen = files?.[0];
    if (!chosen) return;
    const read = await readChosenFile(chosen);
    if (read.kind === "text") replaceText(read.text, "file");
    else setRefusal(read.message);
  };
  const showSpan = (span: RecognisedSpan | null | undefined) => {
    if (!span || !box.current) return;
    box.current.setSelectionRange(span.start, span.end);
    // Whoever looks at the selection hears of it also while the box has no focus.
    box.current.dispatchEvent(new Event("select"));
    revealOffset(source.current, state.text, span.start);
  };
  const stepKind = (kind: IdentifierKind) => {
    const after = state.steppedKind === kind ? (state.currentStart ?? -1) + 1 : 0;
    dispatch({ type: "step_kind", kind });
    showSpan(nextOfKind(spans, kind, after));
  };
  const showNext = (of: readonly RecognisedSpan[] = spans) => {
    box.current?.focus();
    const after = box.current?.selectionStart ?? 0;
    showSpan(of.find(({ start }) => start > after) ?? of[0]);
  };
  const showBlocked = () => {
    const found = spans.filter(({ detector }) => detector === "second_look");
    showNext(found.length === 0 ? spans : found);
  };
  return {
    canDraft,
    refusal,
    isPreviewShown,
    closeRefusal: () => setRefusal(null),
    showPreview: setIsPreviewShown,
    draft,
    openFiles: (files: FileList | null) => void openFiles(files),
    chooseFile: () => input.file.current?.click(),
    openSample: (sample: SampleView) => replaceText(sample.text, "sample"),
    stepKind,
    showBlocked,
    showNext: () => showNext(),
  };
}

export type PasteActs = ReturnType<typeof usePasteActs>;

/** Does what a key asked for; false leaves the key to the browser. */
export function runPasteAct(act: PasteAct, acts: PasteActs, input: PasteActsInput): boolean {
  const box = input.box.current;
  const { state, dispatch } = input.paste;
  switch (act) {
    case "draft":
      acts.draft();
      return true;
    case "open_file":
      acts.chooseFile();
      return true;
    case "preview":
      acts.showPreview(!acts.isPreviewShown);
      return true;
    case "undo":
      if (state.marksBefore.length === 0 || !isAtText(box)) return false;
      dispatch({ type: "undo_mark" });
      return true;
    case "confirm": {
      const span = box && spanUnder(input.paste.spans, box);
      if (!span || isPermanent(span)) return false;
      const { start, end, category } = span;
      dispatch({ type: "mark", mark: { start, end, category, action: "confirm" } });
      return true;
    }
    case "next":
      acts.showNext();
      return true;
    case "mark":
      if (!box) return false;
      dispatch({ type: "toggle_mark", start: box.selectionStart, end: box.selectionEnd });
      return true;
    case "other_pane":
      (document.activeElement === box ? input.preview.current : box)?.focus();
      return true;
  }
}

/** The focus is in the text or in the bar under it, where Ctrl Z means the marks. */
function isAtText(box: HTMLTextAreaElement | null): boolean {
  const active = document.activeElement;
  return active === box || Boolean(active?.closest("[data-highlight-bar]"));
}

function spanUnder(
  spans: readonly RecognisedSpan[],
  { selectionStart, selectionEnd }: HTMLTextAreaElement,
): RecognisedSpan | undefined {
  return spans.find(({ start, end }) => start <= selectionStart && selectionEnd <= end);
}
