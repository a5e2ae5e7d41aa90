"use client";

import { useEffect, useMemo, useReducer, useRef } from "react";
import type { NoteContent } from "@/lib/notes/note-content.schema";
import { orderItems } from "../../attention-order";
import { savableContent } from "../../content-edits";
import type { ContentChange, ReviewView } from "../../note-view";
import { readSourceLines, stillUnplaced } from "../../source-lines";
import { litPairs } from "./lit-pairs";
import { reduceReview, startReview, type ReviewEvent } from "./review-state";

export type OnContentChange = (content: NoteContent, change: ContentChange) => void;

/** State of the review page and what follows from it; tells `onContentChange` of every change to save. */
export function useReview(view: ReviewView, onContentChange: OnContentChange) {
  const [state, dispatch] = useReducer(reduceReview, view.content, startReview);
  const loaded = useRef(view.content);
  const told = useRef(0);
  const tell = useRef(onContentChange);

  useEffect(() => {
    tell.current = onContentChange;
  }, [onContentChange]);

  useEffect(() => {
    if (loaded.current === view.content) return;
    loaded.current = view.content;
    // A change that is not told yet is saved next, and what is kept then comes again.
    if (state.revision === told.current) dispatch({ type: "kept", content: view.content });
  }, [view.content, state.revision]);

  useEffect(() => {
    if (state.revision === told.current || !state.change) return;
    told.current = state.revision;
    tell.current(savableContent(state.content), state.change);
  }, [state.revision, state.change, state.content]);

  const { content, selection } = state;
  const { documentId, text } = view.source;
  const { setAside, unplaced: found, sentences, attention } = content;
  const unplaced = useMemo(() => stillUnplaced({ unplaced: found, sentences }), [found, sentences]);
  const lines = useMemo(
    () => readSourceLines(documentId, text, { setAside, unplaced }),
    [documentId, text, setAside, unplaced],
  );
  const ordered = useMemo(() => orderItems(attention), [attention]);
  const lit = useMemo(
    () => litPairs(content, documentId, lines, selection),
    [content, documentId, lines, selection],
  );
  return { state, dispatch: dispatch as (event: ReviewEvent) => void, lines, ordered, lit };
}
