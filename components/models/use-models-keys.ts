"use client";

import { useEffect } from "react";
import { isTextEntry } from "../shell/page-keys";
import type { KeyGroup } from "../ui/keys-sheet";

export const MODELS_KEYS: readonly KeyGroup[] = [
  {
    title: "Rows",
    keys: [
      { label: "Next row", keys: ["J"] },
      { label: "Previous row", keys: ["K"] },
      { label: "Open the row", keys: ["Enter"] },
      { label: "Close the details", keys: ["Esc"] },
    ],
  },
];

/** J and K step over the rows of all three tables, Esc closes the drawer wherever the focus is. */
export function useModelsKeys(
  openId: string | null,
  usesLetters: boolean,
  onClose: () => void,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isChord = event.ctrlKey || event.metaKey || event.altKey;
      const isBusy = event.defaultPrevented || document.querySelector("[role=dialog]") !== null;
      if (isChord || isBusy || isTextEntry(document.activeElement)) return;
      if (event.key === "Escape" && openId !== null) {
        event.preventDefault();
        onClose();
        document.querySelector<HTMLElement>(`[data-row="${openId}"]`)?.focus();
        return;
      }
      const by = { j: 1, k: -1 }[event.key.toLowerCase()];
      if (by === undefined || !usesLetters) return;
      event.preventDefault();
      const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
      const focused = document.activeElement?.getAttribute("data-row") ?? openId;
      const index = rows.findIndex((row) => row.dataset["row"] === focused);
      rows[index < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, index + by))]?.focus();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [openId, usesLetters, onClose]);
}
