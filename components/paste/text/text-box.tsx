"use client";

import {
  memo,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type RefObject,
} from "react";

export type TextBoxProps = {
  text: string;
  isReadOnly?: boolean | undefined;
  onText: (text: string) => void;
  /** A long text was pasted; the browser's own undo does not know it. */
  onLongPaste: (text: string) => void;
  boxRef: RefObject<HTMLTextAreaElement | null>;
};

/** A browser's own insertion of a long text with many lines takes it tens of seconds; setting it takes none. */
const LONG_PASTE = 20_000;

/**
 * The box that is typed in. It keeps its own text, and is told only of what it did not do itself: reading a
 * long text out of a box and writing it back on every key is what makes typing slow.
 */
export function TextBox({ text, isReadOnly = false, boxRef, ...acts }: TextBoxProps) {
  const [initial] = useState(text);
  const standing = useRef(text);
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useLayoutEffect(() => {
    if (boxRef.current === null || standing.current === text) return;
    standing.current = text;
    boxRef.current.value = text;
  }, [boxRef, text]);
  const onTyped = useCallback((typed: string) => {
    standing.current = typed;
    latest.current.onText(typed);
  }, []);
  const onPasted = useCallback((pasted: string) => {
    standing.current = pasted;
    latest.current.onLongPaste(pasted);
  }, []);
  return (
    <BareBox
      initial={initial}
      isReadOnly={isReadOnly}
      boxRef={boxRef}
      onTyped={onTyped}
      onPasted={onPasted}
    />
  );
}

type BareBoxProps = {
  initial: string;
  isReadOnly: boolean;
  boxRef: RefObject<HTMLTextAreaElement | null>;
  onTyped: (text: string) => void;
  onPasted: (text: string) => void;
};

/** Transparent letters, so that the painted layer under it is what one reads. */
const BareBox = memo(function BareBox({ boxRef, ...props }: BareBoxProps) {
  const { isReadOnly } = props;
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData("text/plain");
    if (pasted.length < LONG_PASTE || isReadOnly) return;
    event.preventDefault();
    const { currentTarget: box } = event;
    box.setRangeText(pasted, box.selectionStart, box.selectionEnd, "end");
    props.onPasted(box.value);
  };
  return (
    <textarea
      ref={boxRef}
      aria-label="Your text"
      aria-describedby="paste-counts"
      defaultValue={props.initial}
      onChange={(event) => props.onTyped(event.target.value)}
      onPaste={onPaste}
      readOnly={isReadOnly}
      spellCheck={false}
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      autoFocus
      className="absolute inset-0 block size-full resize-none overflow-hidden bg-transparent py-2 pr-4 pl-14 text-16 break-words whitespace-pre-wrap text-transparent caret-ink outline-none selection:bg-accent-mark/30 selection:text-transparent focus-visible:outline-none max-lg:pl-12"
    />
  );
});
