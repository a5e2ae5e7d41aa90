"use client";

import { createContext, useContext, useEffect } from "react";
import type { KeyGroup } from "../ui/keys-sheet";
import type { PaletteGroup } from "../ui/palette-state";

export type PageShell = Readonly<{
  /** Keys of the open page, for the `?` sheet. */
  keys: readonly KeyGroup[];
  /** Acts of the open page, for the palette. */
  actions?: PaletteGroup | undefined;
  /** Text that is only in this page, for the connection strip. */
  unsavedText?: (() => string) | undefined;
}>;

export type ShellContextValue = Readonly<{
  setPage: (page: PageShell | null) => void;
  openKeys: () => void;
  /** Whether single-letter keys are on for this person. */
  usesLetters: boolean;
}>;

export const ShellContext = createContext<ShellContextValue>({
  setPage: () => {},
  openKeys: () => {},
  usesLetters: true,
});

/** Tells the shell what the open page offers. `page` must keep its identity between renders. */
export function usePageShell(page: PageShell): ShellContextValue {
  const shell = useContext(ShellContext);
  const { setPage } = shell;
  useEffect(() => {
    setPage(page);
    return () => setPage(null);
  }, [page, setPage]);
  return shell;
}
