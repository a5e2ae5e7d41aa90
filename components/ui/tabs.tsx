"use client";

import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { classNames } from "./class-names";
import { stepIndex } from "./step-index";

export type TabsProps<Id extends string> = {
  label: string;
  tabs: readonly Readonly<{ id: Id; label: string }>[];
  selected: Id;
  onSelect: (id: Id) => void;
  children: ReactNode;
  /** What stands in the bar beside the tabs. */
  aside?: ReactNode;
  panelClassName?: string;
  barClassName?: string;
};

/** A row of joined buttons that choose which panel shows. Arrows move and choose; one tab stop. */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const baseId = useId();
  const listRef = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const index = props.tabs.findIndex((tab) => tab.id === props.selected);
    const next = stepIndex(event.key, index, props.tabs.length);
    const tab = next === null ? undefined : props.tabs[next];
    if (!tab || next === null) return;
    event.preventDefault();
    props.onSelect(tab.id);
    listRef.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <>
      <div
        className={classNames("flex flex-wrap items-center gap-x-3 gap-y-1", props.barClassName)}
      >
        <div
          ref={listRef}
          role="tablist"
          aria-label={props.label}
          className="flex"
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
              className="-ml-px h-7 border border-line-strong px-2.5 text-15 font-semibold whitespace-nowrap first:ml-0 first:rounded-l-control last:rounded-r-control aria-selected:z-10 aria-selected:border-accent aria-selected:bg-accent-tint aria-selected:text-accent"
            >
              {tab.label}
            </button>
          ))}
        </div>
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
