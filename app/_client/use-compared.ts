"use client";

import { useEffect, useState } from "react";
import type { SignedNoteView } from "@/components/notes/signed/signed-view";
import type { NoteContent } from "@/lib/notes/note-content.schema";
import { sendJson } from "./send-json";

type Compared = SignedNoteView["compared"];
type Contents = SignedNoteView["comparedContents"];

/** The contents of two versions of a note; null while they are fetched. */
export function useCompared(noteId: string, compared: Compared | null): Contents {
  const [result, setResult] = useState<{ key: string; contents: Contents }>({
    key: "",
    contents: null,
  });
  const key = compared === null ? "" : `${compared.from}-${compared.to}`;
  useEffect(() => {
    if (key === "") return;
    let isCurrent = true;
    const read = (version: string) =>
      sendJson<NoteContent>(`/api/notes/${noteId}/versions/${version}`, { method: "GET" });
    const [from = "", to = ""] = key.split("-");
    void Promise.all([read(from), read(to)]).then(([older, newer]) => {
      if (!isCurrent || !older.ok || !newer.ok) return;
      setResult({ key, contents: { from: older.value, to: newer.value } });
    });
    return () => {
      isCurrent = false;
    };
  }, [noteId, key]);
  return result.key === key ? result.contents : null;
}
