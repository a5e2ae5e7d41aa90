"use client";

import { useState, type KeyboardEvent } from "react";
import { stepIndex } from "../../../ui/step-index";

/**
 * Rows that are one tab stop together: arrows, Home and End move among them. A row carries `data-row`.
 * @param ids of the rows in their order; when the one that was the stop is gone, the first is
 */
export function useRovingRows(ids: readonly string[]) {
  const [current, setCurrent] = useState<string | null>(null);
  const stop = current !== null && ids.includes(current) ? current : ids[0];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (target?.dataset["row"] === undefined || event.altKey) return;
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row]")];
    const next = stepIndex(event.key, rows.indexOf(target), rows.length);
    if (next === null || event.key === "ArrowLeft" || event.key === "ArrowRight") return;
    event.preventDefault();
    event.stopPropagation();
    rows[next]?.focus();
  };
  return {
    onKeyDown,
    rowProps: (id: string) => ({
      "data-row": id,
      tabIndex: stop === id ? 0 : -1,
      onFocus: () => setCurrent(id),
    }),
  };
}
