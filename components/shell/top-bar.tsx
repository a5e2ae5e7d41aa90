"use client";

import { ChevronDown, Search } from "lucide-react";
import Link from "next/link";
import { classNames } from "../ui/class-names";
import { IconButton } from "../ui/icon-button";
import { Kbd } from "../ui/kbd";
import { Menu, type MenuEntry } from "../ui/menu";
import type { ThemeChoice } from "../ui/theme-choice";
import { BrandMark } from "./brand";
import { DemoStrip } from "./demo-strip";
import { currentItem } from "./navigation";
import type { ShellView } from "./shell-view";

export type TopBarProps = {
  view: ShellView;
  path: string;
  homeHref: string;
  onFind: () => void;
  onKeys: () => void;
  onTheme: (theme: ThemeChoice) => void;
  onSignOut: () => void;
};

const THEMES: readonly Readonly<{ id: ThemeChoice; label: string }>[] = [
  { id: "system", label: "As this device" },
  { id: "light", label: "Light" },
  { id: "dark", label: "Dark" },
];

/** Brand, where you can go, find, you, keys. 48 px, on every signed-in page. */
export function TopBar({ view, path, homeHref, onFind, onKeys, onTheme, onSignOut }: TopBarProps) {
  return (
    <header data-print="hide" className="shrink-0">
      {view.isDemo ? <DemoStrip /> : null}
      <div className="flex h-12 items-center gap-4 border-b border-line bg-surface px-4 max-lg:h-14 lg:px-6">
        <Link
          href={homeHref}
          prefetch={false}
          className="mr-3 flex items-center gap-2.5 text-16 font-semibold text-ink no-underline"
        >
          <BrandMark />
          <span className="max-sm:sr-only">Provenote</span>
        </Link>
        <MainNavigation view={view} path={path} />
        <div className="ml-auto flex items-center gap-2">
          <button
            type="button"
            onClick={onFind}
            className="flex h-8 w-70 items-center gap-2 rounded-control border border-line-strong bg-surface px-2.5 text-15 text-ink-2 max-xl:w-52 max-lg:hidden"
          >
            <Search aria-hidden="true" size={16} />
            <span className="flex-1 truncate text-left">{view.searchLabel}</span>
            <Kbd keys="Ctrl K" />
          </button>
          <IconButton
            label={`Find: ${view.searchLabel}`}
            icon={<Search aria-hidden="true" size={16} />}
            framed
            onClick={onFind}
            className="lg:hidden"
          />
          <PersonMenu view={view} onTheme={onTheme} onSignOut={onSignOut} />
          <button
            type="button"
            aria-label="Keys on this page"
            title="Keys on this page"
            onClick={onKeys}
            className="ml-3 rounded-tag max-lg:hidden"
          >
            <Kbd keys="?" />
          </button>
        </div>
      </div>
    </header>
  );
}

type PersonMenuProps = Pick<TopBarProps, "view" | "onTheme" | "onSignOut">;

function PersonMenu({ view, onTheme, onSignOut }: PersonMenuProps) {
  const entries: readonly MenuEntry[] = [
    { kind: "heading", id: "who", label: `${view.person.roleLabel}, ${view.person.email}` },
    { kind: "separator", id: "line-1" },
    ...THEMES.map((theme): MenuEntry => ({
      id: `theme-${theme.id}`,
      label: theme.label,
      checked: theme.id === view.theme,
      onAction: () => onTheme(theme.id),
    })),
    { kind: "separator", id: "line-2" },
    { id: "sign-out", label: "Sign out", onAction: onSignOut },
  ];
  return (
    <Menu
      label={`${view.person.shortName}: theme and sign out`}
      entries={entries}
      variant="quiet"
      iconOnly
      className="px-1.5! font-normal! text-ink! no-underline! lg:ml-2"
    >
      <span
        aria-hidden="true"
        className="flex size-7 items-center justify-center rounded-full border border-line bg-sunken text-13 font-semibold"
      >
        {view.person.initials}
      </span>
      <span className="max-xl:hidden">{view.person.shortName}</span>
      <ChevronDown aria-hidden="true" size={16} />
    </Menu>
  );
}

function MainNavigation({ view, path }: Pick<TopBarProps, "view" | "path">) {
  const current = currentItem(view.navigation, path);
  return (
    <nav aria-label="Main" className="flex h-full min-w-0 gap-6 overflow-x-auto px-1">
      {view.navigation.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          prefetch={false}
          aria-current={item === current ? "page" : undefined}
          className={classNames(
            "ring-inset-focus flex h-full items-center border-y-3 border-transparent text-15 whitespace-nowrap no-underline",
            item === current
              ? "border-b-accent font-semibold text-ink"
              : "text-ink-2 hover:text-ink",
          )}
        >
          {item.label}
        </Link>
      ))}
    </nav>
  );
}
