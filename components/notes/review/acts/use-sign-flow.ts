"use client";

import { useState } from "react";
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
    setPreview(await input.onPrepareSign(content).finally(() => setIsPreparing(false)));
  };
  return {
    preview,
    isPreparing,
    save,
    sign: () => void sign(),
    closePreview: () => setPreview(null),
  };
}
