"use client";

import { useEffect, useRef, type KeyboardEvent } from "react";

export type SentenceEditorProps = {
  text: string;
  onType: (text: string) => void;
  onLeave: () => void;
};

/** The text box of one sentence, in its place and at its size. Leaving it keeps what was typed. */
export function SentenceEditor({ text, onType, onLeave }: SentenceEditorProps) {
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
  }, []);
  useEffect(() => {
    const box = ref.current;
    if (!box || CSS.supports("field-sizing", "content")) return;
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight}px`;
  }, [text]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      event.stopPropagation();
      onLeave();
    }
  };
  return (
    <textarea
      ref={ref}
      aria-label="Sentence"
      title="Enter or Esc leaves and keeps what you wrote."
      rows={1}
      maxLength={8000}
      value={text}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
      onClick={(event) => event.stopPropagation()}
      className="ring-inset-focus -mx-1.5 block field-sizing-content w-[calc(100%+0.75rem)] max-w-[42rem] resize-none rounded-control bg-surface px-1.5 text-16"
    />
  );
}
