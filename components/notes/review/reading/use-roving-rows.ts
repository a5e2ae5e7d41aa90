"use client";

import { useState, type KeyboardEvent } from "react";
import { stepIndex } from "../../../ui/step-index";

/** Rows that are one tab stop together: arrows, Home and End move among them. A row carries `data-row`. */
export function useRovingRows(first: string | undefined) {
  const [current, setCurrent] = useState<string | null>(null);
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
      tabIndex: (current ?? first) === id ? 0 : -1,
      onFocus: () => setCurrent(id),
    }),
  };
}
