"use client";

import { useState } from "react";
import type { PaperActs, PaperRef } from "./models-view";

export type Documents = Readonly<{
  isOpened: (paper: PaperRef) => boolean;
  problemOf: (paper: PaperRef) => string | null;
  open: (paper: PaperRef) => Promise<void>;
}>;

/** Which documents this view has opened, by paper and digest: only what was read can be confirmed. */
export function useDocuments(onOpenDocument: PaperActs["onOpenDocument"]): Documents {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<{ id: string; message: string } | null>(null);
  const nameOf = ({ id, documentSha256 }: PaperRef) => `${id} ${documentSha256}`;
  return {
    isOpened: (paper) => opened.has(nameOf(paper)),
    problemOf: ({ id }) => (problem?.id === id ? problem.message : null),
    open: async (paper) => {
      const done = await onOpenDocument(paper);
      setProblem(done.ok ? null : { id: paper.id, message: done.message });
      if (done.ok) setOpened((before) => new Set(before).add(nameOf(paper)));
    },
  };
}
