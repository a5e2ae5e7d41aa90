"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { NoteContent } from "@/lib/notes/note-content.schema";
import { openItems } from "../../attention-order";
import { savableContent } from "../../content-edits";
import type { SaveState, SignPreview } from "../../note-view";
import { reduceReview, type ReviewEvent } from "./review-state";
import { now, type useItemActs, type Review } from "./use-review-acts";

export type SignFlowInput = Readonly<{
  review: Review;
  items: ReturnType<typeof useItemActs>;
  meId: string;
  isFiled: boolean;
  saveState: SaveState;
  onSaveVersion: (content: NoteContent) => void;
  onPrepareSign: (content: NoteContent) => Promise<SignPreview | null>;
}>;

/** Saving and the way to the sign dialog. Both leave the open text box first and take what is in it along. */
export function useSignFlow(input: SignFlowInput) {
  const { review, items, meId } = input;
  const [preview, setPreview] = useState<SignPreview | null>(null);
  const [isPreparing, setIsPreparing] = useState(false);
  const turnBack = useFirstRaised(review, items);

  const leaveAndRead = (): NoteContent => {
    const leave: ReviewEvent = { type: "leave_edit", authorId: meId, at: now() };
    review.dispatch(leave);
    return savableContent(reduceReview(review.state, leave).content);
  };
  const save = () => input.onSaveVersion(leaveAndRead());
  const sign = async () => {
    const content = leaveAndRead();
    const open = openItems(review.ordered).filter(({ item }) =>
      content.attention.some(({ id, decision }) => id === item.id && decision === undefined),
    );
    if (open[0]) {
      items.goToItem(open[0]);
      return;
    }
    if (!input.isFiled || isPreparing || input.saveState === "offline") return;
    setIsPreparing(true);
    const prepared = await input.onPrepareSign(content).finally(() => setIsPreparing(false));
    setPreview(prepared);
    if (prepared === null) turnBack();
  };
  return {
    preview,
    isPreparing,
    save,
    sign: () => void sign(),
    closePreview: () => setPreview(null),
  };
}

/**
 * Who pressed [Sign note] and was turned back by a card that the save raised is led to it, as soon as it is on the page;
 * not any more once a sentence is being written.
 */
function useFirstRaised(review: Review, items: ReturnType<typeof useItemActs>): () => void {
  const isTurnedBack = useRef(false);
  const latest = useRef({ review, items });
  const lead = useCallback(() => {
    const { review: now, items: acts } = latest.current;
    const [first] = openItems(now.ordered);
    if (!isTurnedBack.current || first === undefined) return;
    isTurnedBack.current = false;
    acts.goToItem(first);
  }, []);
  useEffect(() => {
    latest.current = { review, items };
    if (review.state.editing !== null) isTurnedBack.current = false;
  });
  useEffect(lead, [lead, review.ordered]);
  return useCallback(() => {
    isTurnedBack.current = true;
    lead();
  }, [lead]);
}
