"use client";

import { useEffect, useRef, useState } from "react";
import { sendJson } from "@/app/_client/send-json";
import type { Coverage } from "@/lib/drafting/reading/coverage.schema";

/** So long after the last save the clauses are counted anew. */
const QUIET_MS = 1500;

/** The coverage of the note as the server keeps it: read with the page, and anew when saving has come to rest. */
export function useCoverage(
  noteId: string,
  atFirst: Coverage | null,
  savedAt: string | null,
): Coverage | null {
  const [coverage, setCoverage] = useState(atFirst);
  const counted = useRef(savedAt);
  useEffect(() => {
    if (savedAt === counted.current) return;
    // Who leaves or signs out right after an edit asks for no count any more.
    const waiting = setTimeout(() => {
      counted.current = savedAt;
      void sendJson<{ coverage: Coverage | null }>(`/api/notes/${noteId}/coverage`, {
        method: "GET",
      }).then((answer) => {
        // An answer that a later save has overtaken is old; without one the last count stays.
        if (answer.ok && counted.current === savedAt) setCoverage(answer.value.coverage);
      });
    }, QUIET_MS);
    return () => clearTimeout(waiting);
  }, [noteId, savedAt]);
  return coverage;
}
