"use client";

import { useEffect, useRef, useState } from "react";
import { sendJson } from "@/app/_client/send-json";
import type { Coverage } from "@/lib/drafting/reading/coverage.schema";

/** The coverage of the note as the server keeps it: read with the page, and anew after each save. */
export function useCoverage(
  noteId: string,
  atFirst: Coverage | null,
  savedAt: string | null,
): Coverage | null {
  const [coverage, setCoverage] = useState(atFirst);
  const counted = useRef(savedAt);
  useEffect(() => {
    if (savedAt === counted.current) return;
    counted.current = savedAt;
    void sendJson<{ coverage: Coverage | null }>(`/api/notes/${noteId}/coverage`, {
      method: "GET",
    }).then((answer) => {
      // An answer that a later save has overtaken is old; without one the last count stays.
      if (answer.ok && counted.current === savedAt) setCoverage(answer.value.coverage);
    });
  }, [noteId, savedAt]);
  return coverage;
}
