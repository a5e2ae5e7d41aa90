"use client";

import { ChevronDown } from "lucide-react";
import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { classNames } from "./class-names";
import { Menu } from "./menu";
import { stepIndex } from "./step-index";
import { useTabScroll } from "./use-tab-scroll";

type TabEntry<Id extends string> = Readonly<{ id: Id; label: string }>;

export type TabsProps<Id extends string> = {
  label: string;
  tabs: readonly TabEntry<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
  children: ReactNode;
  /** What stands in the bar beside the tabs. */
  aside?: ReactNode;
  /** `small` for a pane's head, where many stand in little room. */
  size?: "normal" | "small";
  panelClassName?: string;
  barClassName?: string;
};

const SIZE = { normal: "px-2.5 text-15", small: "px-2 text-13" } as const;

/** The tabs fade where the row goes on out of sight. */
const FADE = {
  both: "[mask-image:linear-gradient(to_right,transparent,black_1.5rem,black_calc(100%-1.5rem),transparent)]",
  start: "[mask-image:linear-gradient(to_right,transparent,black_1.5rem)]",
  end: "[mask-image:linear-gradient(to_left,transparent,black_1.5rem)]",
} as const;

/**
 * A row of joined buttons that choose which panel shows. Arrows move and choose; one tab stop. Where they do not fit,
 * the row scrolls, the chosen one stays in sight, and a menu lists them all.
 */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const baseId = useId();
  return (
    <>
      <div
        className={classNames("flex flex-wrap items-center gap-x-3 gap-y-1", props.barClassName)}
      >
        <TabRow {...props} baseId={baseId} />
        {props.aside}
      </div>
      <div
        role="tabpanel"
        id={`${baseId}-panel`}
        aria-labelledby={`${baseId}-${props.selected}`}
        className={props.panelClassName}
      >
        {props.children}
      </div>
    </>
  );
}

function TabRow<Id extends string>({
  baseId,
  ...props
}: Omit<TabsProps<Id>, "children"> & { baseId: string }) {
  const listRef = useRef<HTMLDivElement>(null);
  const cut = useTabScroll(listRef, props.selected);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(listRef.current?.querySelectorAll<HTMLElement>("[role=tab]") ?? [])];
    // From the tab with the focus, not from the chosen one: a quick second press comes before the choice is drawn.
    const index = buttons.findIndex((button) => button === event.target);
    const next = index < 0 ? null : stepIndex(event.key, index, buttons.length);
    const tab = next === null ? undefined : props.tabs[next];
    if (!tab || next === null) return;
    event.preventDefault();
    props.onSelect(tab.id);
    // The row itself keeps the chosen tab in sight: the browser must not move the page for it.
    buttons[next]?.focus({ preventScroll: true });
  };
  return (
    <div className="flex min-w-0 items-center gap-1">
      <div
        ref={listRef}
        role="tablist"
        aria-label={props.label}
        className={classNames(
          "relative flex min-w-0 [scrollbar-width:none] overflow-x-auto",
          cut.start && cut.end ? FADE.both : cut.start ? FADE.start : cut.end ? FADE.end : null,
        )}
        onKeyDown={onKeyDown}
      >
        {props.tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${baseId}-${tab.id}`}
            aria-selected={tab.id === props.selected}
            aria-controls={`${baseId}-panel`}
            tabIndex={tab.id === props.selected ? 0 : -1}
            onClick={() => props.onSelect(tab.id)}
            className={classNames(
              "ring-inset-focus -ml-px h-7 shrink-0 border border-line-strong font-semibold whitespace-nowrap first:ml-0 first:rounded-l-control last:rounded-r-control aria-selected:z-10 aria-selected:border-accent aria-selected:bg-accent-tint aria-selected:text-accent",
              SIZE[props.size ?? "normal"],
            )}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {cut.start || cut.end ? <AllTabs {...props} /> : null}
    </div>
  );
}

/** Every tab by name, for whoever does not want to scroll for one. */
function AllTabs<Id extends string>({
  tabs,
  selected,
  onSelect,
}: Pick<TabsProps<Id>, "tabs" | "selected" | "onSelect">) {
  return (
    <Menu
      label="All tabs"
      variant="quiet"
      size="row"
      iconOnly
      icon={<ChevronDown aria-hidden="true" size={16} />}
      className="px-1.5!"
      entries={tabs.map(({ id, label }) => ({
        id,
        label,
        checked: id === selected,
        onAction: () => onSelect(id),
      }))}
    >
      {null}
    </Menu>
  );
}
