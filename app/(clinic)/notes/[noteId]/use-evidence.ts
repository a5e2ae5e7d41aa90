"use client";

import { useMemo } from "react";
import { sendJson } from "@/app/_client/send-json";
import type { EvidenceServer, SearchView } from "@/components/notes/review/evidence/evidence-view";
import { useLiterature } from "./use-literature";
import type { NoteSave, Saved } from "./use-note-save";

const NOT_SAVED = "Nothing was attached: the note could not be saved first.";

/** Joins the evidence tab to the server: a search, and a passage put beside a sentence. */
export function useEvidence(
  noteId: string,
  save: NoteSave,
  onAskedLiterature: () => void,
): EvidenceServer {
  const { changeKept } = save;
  const literature = useLiterature(noteId, save, onAskedLiterature);
  return useMemo(() => {
    const url = `/api/notes/${noteId}/references`;
    return {
      search: async (query): Promise<SearchView> => {
        const answer = await sendJson<SearchView>(url, { body: { query } });
        return answer.ok ? answer.value : { state: "failed", message: answer.error.message };
      },
      attach: async ({ passageId, snapshot }, sentenceId) => {
        let refusal = NOT_SAVED;
        const isKept = await changeKept(async (revision) => {
          const answer = await sendJson<Omit<Saved, "isAsSent">>(url, {
            method: "PUT",
            body: { passageId, snapshot, sentenceId, revision },
          });
          if (answer.ok) return answer.value;
          refusal = answer.error.message;
          return null;
        });
        return isKept ? null : refusal;
      },
      literature,
    };
  }, [noteId, changeKept, literature]);
}
