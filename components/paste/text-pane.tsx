import { Undo2 } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { Button } from "../ui/button";
import { classNames } from "../ui/class-names";
import { HighlightBar, type HighlightBarProps } from "./highlights/highlight-bar";
import { PasteBox } from "./text/paste-box";
import { TEXT_LIMIT, type PasteSaveState } from "./paste-view";
import { SaveWords } from "./save-words";
import type { Paste, PasteActs } from "./acts/use-paste-acts";

export type TextPaneProps = {
  paste: Paste;
  acts: PasteActs;
  saveState: PasteSaveState;
  savedAt: string | null;
  recordButton: ReactNode;
  boxRef: RefObject<HTMLTextAreaElement | null>;
  scrollerRef: RefObject<HTMLDivElement | null>;
  onOfferRule: HighlightBarProps["onOfferRule"];
};

/** The pasted text on paper, with its length and whether it is saved. */
export function TextPane({ boxRef, scrollerRef, ...props }: TextPaneProps) {
  const { state, lines, spans, marks, dispatch } = props.paste;
  const canUndo = state.marksBefore.length > 0;
  const undo = (): void => {
    dispatch({ type: "undo_mark" });
    boxRef.current?.focus();
  };
  return (
    <section
      aria-label="Your text"
      className="flex min-h-0 min-w-0 flex-1 flex-col border-r border-line max-lg:border-r-0 max-lg:border-b"
    >
      <div className="flex min-h-10 shrink-0 flex-wrap items-center gap-x-2.5 border-b border-line bg-paper px-6 max-lg:px-4">
        <h2 className="text-pane font-semibold">Your text</h2>
        <span className="text-13 text-ink-2 max-xl:hidden">As pasted. Never changed.</span>
        {canUndo ? (
          <Button
            size="row"
            variant="quiet"
            className="ml-auto px-1!"
            icon={<Undo2 aria-hidden="true" size={16} />}
            onClick={undo}
          >
            Undo
          </Button>
        ) : null}
        <span className={classNames("text-13 text-ink-2", !canUndo && "ml-auto")}>
          {state.text.length.toLocaleString("en-US")} of {TEXT_LIMIT.toLocaleString("en-US")}
          <span className="max-xl:hidden"> characters</span>
        </span>
        <SaveWords
          saveState={props.saveState}
          savedAt={props.savedAt}
          isEmpty={state.text.trim() === ""}
        />
        {props.recordButton}
      </div>
      <PasteBox
        text={state.text}
        lines={lines}
        onText={(text) => dispatch({ type: "typed", text })}
        onLongPaste={(text) => dispatch({ type: "pasted", text })}
        onFiles={props.acts.openFiles}
        boxRef={boxRef}
        scrollerRef={scrollerRef}
      />
      <HighlightBar
        text={state.text}
        spans={spans}
        marks={marks}
        boxRef={boxRef}
        onMark={(mark) => dispatch({ type: "mark", mark })}
        onOfferRule={props.onOfferRule}
      />
    </section>
  );
}
