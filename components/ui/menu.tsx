"use client";

import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import {
  Button as PressButton,
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from "react-aria-components";
import { buttonClass, type ButtonSize, type ButtonVariant } from "./button-style";

export type MenuEntry =
  | Readonly<{
      kind?: "item";
      id: string;
      label: string;
      /** A second, quieter line. */
      detail?: string | undefined;
      icon?: ReactNode;
      href?: string;
      checked?: boolean;
      onAction?: () => void;
    }>
  | Readonly<{ kind: "separator"; id: string }>
  | Readonly<{ kind: "heading"; id: string; label: string }>;

export type MenuProps = {
  /** What stands on the button. */
  children: ReactNode;
  /** Accessible name of the menu, and of the button when it shows no words. */
  label: string;
  entries: readonly MenuEntry[];
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  iconOnly?: boolean;
  className?: string;
};

/** A button that opens a list of acts. */
export function Menu(props: MenuProps) {
  const { children, label, entries, variant = "secondary", size = "control", iconOnly } = props;
  return (
    <MenuTrigger>
      <PressButton
        className={buttonClass(variant, size, props.className)}
        {...(iconOnly ? { "aria-label": label } : {})}
      >
        {props.icon}
        {children}
        {iconOnly ? null : <ChevronDown aria-hidden="true" size={16} />}
      </PressButton>
      <Popover placement="bottom end" offset={4} className="outline-none">
        <AriaMenu
          aria-label={label}
          className="max-h-[70vh] max-w-[calc(100vw-2rem)] min-w-52 overflow-auto rounded-dialog border border-line bg-surface py-1 shadow-menu outline-none"
        >
          {entries.map(renderEntry)}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function renderEntry(entry: MenuEntry) {
  if (entry.kind === "separator") {
    return <Separator key={entry.id} className="my-1 border-t border-line" />;
  }
  if (entry.kind === "heading") {
    return (
      <MenuSection key={entry.id}>
        <Header className="px-3 pt-1.5 pb-0.5 text-13 text-ink-2">{entry.label}</Header>
      </MenuSection>
    );
  }
  return (
    <MenuItem
      key={entry.id}
      id={entry.id}
      textValue={entry.label}
      {...(entry.href ? { href: entry.href } : {})}
      {...(entry.onAction ? { onAction: entry.onAction } : {})}
      className="flex min-h-8 cursor-pointer items-center gap-2.5 px-3 py-1 text-15 text-ink no-underline outline-none data-focused:bg-accent-tint data-focused:text-ink"
    >
      {entry.icon}
      <span className="min-w-0 flex-1">
        {entry.label}
        {entry.detail ? <span className="block text-13 text-ink-2">{entry.detail}</span> : null}
      </span>
      {entry.checked === undefined ? null : (
        <span aria-hidden="true" className="text-accent">
          {entry.checked ? "✓" : ""}
        </span>
      )}
      {entry.checked ? <span className="sr-only">, chosen</span> : null}
    </MenuItem>
  );
}
