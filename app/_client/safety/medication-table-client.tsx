"use client";

import { useCallback, useMemo, useState } from "react";
import { MedicationTablePage } from "@/components/safety/medication-table/table-page";
import type { TableActs } from "@/components/safety/medication-table/table-view";
import type { Done } from "@/components/people/people-view";
import type { QuotingNotes, TableQuery, TableView } from "@/lib/medication-table/table.schema";
import { sendJson } from "../send-json";
import { sendTyped } from "../typed-words/send-typed";

const FIRST: TableQuery = { search: "", kind: "any", state: "any", page: 1 };

type Texts = Readonly<Record<string, string>>;

type Shown = Readonly<{
  view: TableView;
  query: TableQuery;
  problem: string | null;
  isBusy: boolean;
}>;

/** The page with its requests. What was typed into the search stays in this page's memory. */
export function MedicationTableClient({ view }: { view: TableView }) {
  const [shown, setShown] = useState<Shown>({ view, query: FIRST, problem: null, isBusy: false });
  const { query } = shown;
  const ask = useCallback(async (asked: TableQuery): Promise<void> => {
    setShown((before) => ({ ...before, query: asked, isBusy: true }));
    const answer = await sendJson<TableView>("/api/safety/rows", { body: asked });
    setShown((before) => {
      // An answer to an older question than the last one is not shown.
      if (before.query !== asked) return before;
      return answer.ok
        ? { view: answer.value, query: asked, problem: null, isBusy: false }
        : { ...before, problem: answer.error.message, isBusy: false };
    });
  }, []);
  const onAsk = useCallback(
    (change: Partial<TableQuery>) => void ask({ ...query, ...change }),
    [ask, query],
  );
  const acts = useMemo(() => tableActs(() => ask({ ...query })), [ask, query]);
  return <MedicationTablePage {...shown} onAsk={onAsk} {...acts} />;
}

function tableActs(reload: () => Promise<void>): TableActs {
  const act = async (url: string, body: object, texts: Texts): Promise<Done> => {
    const answer = await sendTyped(url, { body, texts });
    const done: Done = answer.ok ? { ok: true } : { ok: false, message: answer.error.message };
    // Also after a refusal: what is on screen may be older than what is there.
    await reload();
    return done;
  };
  return {
    onReview: (rowId, review) =>
      act(`/api/safety/rows/${rowId}/review`, review, {
        qualification: review.qualification,
        words: review.words,
      }),
    onWithdraw: (reviewId, reason) =>
      act(`/api/safety/reviews/${reviewId}/withdraw`, { reason }, { reason }),
    onRecall: (rowId, reason) => act(`/api/safety/rows/${rowId}/recall`, { reason }, { reason }),
    onLift: (rowId, reason) => act(`/api/safety/rows/${rowId}/lift`, { reason }, { reason }),
    onSetMode: (basedOn, mode, reason) =>
      act("/api/safety/mode", { basedOn, mode, reason }, { reason }),
    onListNotes: async (rowId) => {
      const answer = await sendJson<QuotingNotes>(`/api/safety/rows/${rowId}/notes`);
      return answer.ok
        ? { ok: true, value: answer.value }
        : { ok: false, message: answer.error.message };
    },
  };
}
