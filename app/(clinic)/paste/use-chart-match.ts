"use client";

import { useEffect, useState } from "react";
import { sendJson } from "@/app/_client/send-json";
import {
  isEmptyQuery,
  queryOf,
  type HintsView,
  type PatientLineView,
} from "@/app/_client/chart-hints";

type FoundChart = PatientLineView & { readonly matchesOn: readonly string[] };
type MatchAnswer = { readonly matches: readonly FoundChart[]; readonly elsewhereId: string | null };

export type ChartSearch =
  | { readonly kind: "unknown" }
  | { readonly kind: "found"; readonly chart: FoundChart }
  | { readonly kind: "none"; readonly elsewhereId: string | null };

/** Looks for the chart once for each identity the text names, not on every key. */
export function useChartMatch(hints: HintsView): ChartSearch {
  const query = queryOf(hints);
  const key = JSON.stringify(query);
  const [result, setResult] = useState<{ key: string; search: ChartSearch } | null>(null);
  useEffect(() => {
    const asked = JSON.parse(key) as typeof query;
    if (isEmptyQuery(asked)) return;
    let isCurrent = true;
    void sendJson<MatchAnswer>("/api/charts/match", { body: asked }).then((answer) => {
      if (!isCurrent || !answer.ok) return;
      const [chart] = answer.value.matches;
      const search: ChartSearch =
        chart === undefined
          ? { kind: "none", elsewhereId: answer.value.elsewhereId }
          : { kind: "found", chart };
      setResult({ key, search });
    });
    return () => {
      isCurrent = false;
    };
  }, [key]);
  if (isEmptyQuery(query)) return { kind: "none", elsewhereId: null };
  return result?.key === key ? result.search : { kind: "unknown" };
}
