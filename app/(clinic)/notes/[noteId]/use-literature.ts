"use client";

import { useMemo } from "react";
import { sendJson, type Answer } from "@/app/_client/send-json";
import type {
  AnsweredView,
  LiteratureServer,
} from "@/components/notes/review/evidence/evidence-view";
import type {
  LiteratureSearchView,
  LiteratureView,
} from "@/lib/drafting/literature/literature-view.schema";
import type { NoteSave, Saved } from "./use-note-save";

const NOT_SAVED = "Nothing was changed: the note could not be saved first.";
const POLL_MS = 1_000;
/** A little longer than the server lets a question wait. */
const MOST_POLLS = 200;

type Kept = Omit<Saved, "isAsSent">;

/** Joins the literature part to the server: the question is written here, asked by the worker, and waited for. */
export function useLiterature(
  noteId: string,
  { changeKept }: NoteSave,
  onAsked: () => void,
): LiteratureServer {
  return useMemo(() => {
    const url = `/api/notes/${noteId}/literature`;
    const change = async (to: string, body: object): Promise<string | null> => {
      let refusal = NOT_SAVED;
      const isKept = await changeKept(async (revision) => {
        const answer = await sendJson<Kept>(to, { method: "PUT", body: { ...body, revision } });
        if (answer.ok) return answer.value;
        refusal = answer.error.message;
        return null;
      });
      return isKept ? null : refusal;
    };
    // From then on the page does not say that nothing left.
    const told = (asked: Asked): Asked => {
      if (asked.ok) onAsked();
      return asked;
    };
    return {
      read: async () => {
        const answer = await sendJson<LiteratureView>(url, { method: "GET" });
        return answer.ok ? answer.value : { state: "failed", message: answer.error.message };
      },
      find: async (concepts) => waitFor(url, told(await ask(url, { concepts }))),
      attach: (searchId, pmid, sentenceId) => change(url, { searchId, pmid, sentenceId }),
      check: async () => {
        const answer = await waitFor(url, told(await ask(`${url}/check`, {})));
        if (answer.state !== "checked") return answer;
        const refusal = await change(`${url}/check`, {});
        return refusal === null ? answer : { state: "failed", message: refusal };
      },
    };
  }, [noteId, changeKept, onAsked]);
}

type Asked = Answer<{ readonly searchId: string }>;

/** One key a press: sent again by the network, it is asked once. */
function ask(url: string, body: object): Promise<Asked> {
  return sendJson<{ searchId: string }>(url, { body, idempotencyKey: crypto.randomUUID() });
}

async function waitFor(url: string, asked: Asked): Promise<AnsweredView> {
  if (!asked.ok) return { state: "failed", message: asked.error.message };
  const { searchId } = asked.value;
  for (let poll = 0; poll < MOST_POLLS; poll += 1) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const read = await sendJson<LiteratureSearchView>(`${url}/${searchId}`, {
      method: "GET",
      isPoll: true,
    });
    // A server that is away for a moment has not lost the question.
    if (!read.ok && read.error.status === 0) continue;
    if (!read.ok) return { state: "failed", message: read.error.message };
    const { value } = read;
    if (value.state === "waiting") continue;
    if (value.state === "failed" || value.state === "lost") return value;
    return { ...value, searchId };
  }
  return { state: "lost" };
}
