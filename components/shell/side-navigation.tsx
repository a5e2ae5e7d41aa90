"use client";

import {
  Activity,
  BellRing,
  BookOpen,
  Cpu,
  EyeOff,
  FileText,
  FolderSearch,
  House,
  KeyRound,
  MonitorSmartphone,
  Network,
  Pill,
  ScrollText,
  Siren,
  Users,
  type LucideIcon,
} from "lucide-react";
import Link from "next/link";
import { classNames } from "../ui/class-names";
import { currentItem } from "./navigation";
import type { NavigationIcon, NavigationItemView } from "./shell-view";

const ICON: Readonly<Record<NavigationIcon, LucideIcon>> = {
  audit: ScrollText,
  alerts: BellRing,
  home: House,
  people: Users,
  teams: Network,
  "sign-in": KeyRound,
  sessions: MonitorSmartphone,
  models: Cpu,
  medicines: Pill,
  emergency: Siren,
  deidentification: EyeOff,
  templates: FileText,
  library: BookOpen,
  health: Activity,
  patients: FolderSearch,
};

export type SideNavigationProps = {
  label: string;
  items: readonly NavigationItemView[];
  path: string;
  /** Last line: "You see no charts in this role." */
  foot?: string;
};

/** 216 px with words; 56 px with icons at 1280 and below, names on hover and focus; a row of words on a phone. */
export function SideNavigation({ label, items, path, foot }: SideNavigationProps) {
  const current = currentItem(items, path);
  return (
    <nav
      aria-label={label}
      data-print="hide"
      className="flex w-54 shrink-0 flex-col border-r border-line bg-surface py-3 max-[84rem]:w-14 max-sm:w-full max-sm:flex-row max-sm:overflow-x-auto max-sm:border-r-0 max-sm:border-b max-sm:py-0"
    >
      {items.map((item) => {
        const Icon = ICON[item.icon ?? "home"];
        const isCurrent = item === current;
        return (
          <Link
            key={item.href}
            href={item.href}
            prefetch={false}
            title={item.label}
            aria-current={isCurrent ? "page" : undefined}
            className={classNames(
              "ring-inset-focus group relative flex min-h-9 items-center gap-3 border-l-4 px-4 text-15 text-ink no-underline max-lg:min-h-10 max-sm:border-l-0",
              isCurrent
                ? "border-l-accent bg-accent-tint font-semibold"
                : "border-l-transparent hover:bg-sunken",
            )}
          >
            <Icon aria-hidden="true" size={16} className="shrink-0 text-ink-2 max-sm:hidden" />
            <span className="min-w-0 flex-1 truncate max-sm:overflow-visible sm:max-[84rem]:sr-only">
              {item.label}
            </span>
            {item.alert ? (
              <span className="text-13 font-semibold text-crit sm:max-[84rem]:sr-only">
                {item.alert}
              </span>
            ) : item.count !== undefined ? (
              <span className="text-13 text-ink-2 sm:max-[84rem]:sr-only">{item.count}</span>
            ) : null}
            <span
              aria-hidden="true"
              className="pointer-events-none absolute left-14 z-30 hidden rounded-control border border-line bg-surface px-2 py-1 text-13 whitespace-nowrap shadow-menu sm:max-[84rem]:group-focus-visible:block sm:max-[84rem]:group-hover:block"
            >
              {item.label}
            </span>
          </Link>
        );
      })}
      {foot ? (
        <p className="mt-auto px-5 pt-4 text-13 text-ink-2 max-[84rem]:hidden">{foot}</p>
      ) : null}
    </nav>
  );
}
