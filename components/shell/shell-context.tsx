"use client";

import { createContext, useContext, useEffect, useMemo, useRef } from "react";
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

/** The same for a page with typed text: while the server is away the shell offers this text to copy or keep. */
export function useTypingPageShell(keys: readonly KeyGroup[], text: string): ShellContextValue {
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  });
  const page = useMemo(() => ({ keys, unsavedText: () => latest.current }), [keys]);
  return usePageShell(page);
}
