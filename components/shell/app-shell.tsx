"use client";

import dynamic from "next/dynamic";
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { PaletteEntry, PaletteGroup } from "../ui/palette-state";
import type { ThemeChoice } from "../ui/theme-choice";
import { ConnectionStrip } from "./session/connection-strip";
import type { Connection } from "./session/use-connection";
import { GO_MS, isTextEntry, sheetGroups, shellActFor } from "./page-keys";
import { ShellContext, type PageShell } from "./shell-context";
import type { ShellView } from "./shell-view";
import { TopBar } from "./top-bar";

const KeysSheet = dynamic(() => import("../ui/keys-sheet").then((module) => module.KeysSheet));
const CommandPalette = dynamic(() =>
  import("../ui/command-palette").then((module) => module.CommandPalette),
);

export type AppShellProps = {
  view: ShellView;
  /** The path of the open page. */
  path: string;
  homeHref: string;
  connection: Connection;
  /** Whether single-letter keys are on, and how to keep the choice. */
  usesLetters: boolean;
  onUsesLetters: (isOn: boolean) => void;
  onTheme: (theme: ThemeChoice) => void;
  onSignOut: () => void;
  onGo: (href: string) => void;
  /** Looks patients or people up for the palette; each look is recorded by the server. */
  onFind: (query: string) => Promise<PaletteGroup | null>;
  children: ReactNode;
};

/** Bars, keys and palette round every signed-in page. Only the content scrolls. */
export function AppShell(props: AppShellProps) {
  const { view, connection, usesLetters, onGo } = props;
  const [page, setPage] = useState<PageShell | null>(null);
  const [sheet, setSheet] = useState<"keys" | "find" | null>(null);
  const close = useCallback(() => setSheet(null), []);
  const openKeys = useCallback(() => setSheet("keys"), []);
  const openFind = useCallback(() => setSheet("find"), []);
  useShellKeys(usesLetters, openKeys, openFind, onGo);
  const context = useMemo(() => ({ setPage, openKeys, usesLetters }), [openKeys, usesLetters]);
  return (
    <ShellContext value={context}>
      <a
        href="#content"
        data-print="hide"
        className="absolute left-2 z-50 -translate-y-full rounded-control bg-accent px-3 py-1.5 text-on-accent focus:translate-y-1"
      >
        Skip to the page
      </a>
      <div data-print="flow" className="flex min-h-dvh flex-col panes:h-dvh panes:overflow-hidden">
        <TopBar
          view={view}
          path={props.path}
          homeHref={props.homeHref}
          onFind={openFind}
          onKeys={openKeys}
          onTheme={props.onTheme}
          onSignOut={props.onSignOut}
        />
        <ConnectionStrip
          state={connection.state}
          onTryNow={connection.tryNow}
          unsavedText={page?.unsavedText ?? null}
        />
        <main id="content" tabIndex={-1} data-print="flow" className="flex min-h-0 flex-1 flex-col">
          {props.children}
        </main>
      </div>
      {sheet === "keys" ? (
        <KeysSheet
          isOpen
          onClose={close}
          groups={sheetGroups(page?.keys ?? [])}
          singleLetter={{ isOn: usesLetters, onChange: props.onUsesLetters }}
        />
      ) : null}
      {sheet === "find" ? (
        <FindSheet
          view={view}
          actions={page?.actions}
          onFind={props.onFind}
          onGo={onGo}
          onClose={close}
        />
      ) : null}
    </ShellContext>
  );
}

type FindSheetProps = Pick<AppShellProps, "view" | "onFind" | "onGo"> & {
  actions: PaletteGroup | undefined;
  onClose: () => void;
};

function FindSheet({ view, actions, onFind, onGo, onClose }: FindSheetProps) {
  const [found, setFound] = useState<PaletteGroup | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef("");
  useEffect(() => () => clearTimeout(timer.current), []);
  const pages: PaletteGroup = {
    title: "Pages",
    entries: view.navigation.map((item) => ({ id: item.href, label: item.label, href: item.href })),
  };
  const find = async (query: string) => {
    const result = await onFind(query);
    if (asked.current === query) setFound(result);
  };
  const onQuery = (query: string) => {
    clearTimeout(timer.current);
    asked.current = query.trim();
    if (asked.current.length < 2) {
      setFound(null);
      return;
    }
    timer.current = setTimeout(() => void find(query.trim()), 250);
  };
  const onOpen = (entry: PaletteEntry) => {
    onClose();
    if (entry.run) entry.run();
    else if (entry.href) onGo(entry.href);
  };
  return (
    <CommandPalette
      isOpen
      placeholder={view.searchLabel}
      found={found}
      fixed={actions ? [actions, pages] : [pages]}
      onQuery={onQuery}
      onOpen={onOpen}
      onClose={onClose}
    />
  );
}

function useShellKeys(
  usesLetters: boolean,
  openKeys: () => void,
  openFind: () => void,
  onGo: (href: string) => void,
): void {
  const goAt = useRef(0);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const isAfterGo = event.timeStamp - goAt.current < GO_MS && goAt.current > 0;
      const act = shellActFor(event, isTextEntry(document.activeElement), usesLetters, isAfterGo);
      goAt.current = act === "start_go" ? event.timeStamp : 0;
      if (act === null || act === "start_go") return;
      event.preventDefault();
      if (act === "find") openFind();
      else if (act === "keys") openKeys();
      else if (act === "go_paste") onGo("/paste");
      else document.getElementById("banner-allergies")?.focus();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [usesLetters, openKeys, openFind, onGo]);
}
