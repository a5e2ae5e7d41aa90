"use client";

import { Search } from "lucide-react";
import { useId, useState, type KeyboardEvent } from "react";
import { Dialog as AriaDialog, Modal, ModalOverlay } from "react-aria-components";
import {
  filterPalette,
  flattenPalette,
  paletteStep,
  type PaletteEntry,
  type PaletteGroup,
} from "./palette-state";

export type CommandPaletteProps = {
  isOpen: boolean;
  onClose: () => void;
  placeholder: string;
  /** What the server found for the typed words; shown first. */
  found: PaletteGroup | null;
  /** Fixed entries (actions of this page, pages), filtered here by the typed words. */
  fixed: readonly PaletteGroup[];
  onQuery: (query: string) => void;
  onOpen: (entry: PaletteEntry) => void;
};

/** Ctrl K. Arrowing opens nothing; Enter opens. */
export function CommandPalette(props: CommandPaletteProps) {
  if (!props.isOpen) return null;
  return <OpenPalette {...props} />;
}

function OpenPalette({ onClose, placeholder, found, fixed, onQuery, onOpen }: CommandPaletteProps) {
  const [query, setQuery] = useState("");
  const [index, setIndex] = useState(0);
  const listId = useId();
  const groups = [
    ...(found && found.entries.length > 0 ? [found] : []),
    ...filterPalette(fixed, query),
  ];
  const entries = flattenPalette(groups);
  const current = entries[Math.min(index, entries.length - 1)];
  const onKeyDown = (event: KeyboardEvent) => {
    const next = paletteStep(event.key, index, entries.length);
    if (event.key === "Enter" && current) onOpen(current);
    else if (next !== null) setIndex(next);
    else return;
    event.preventDefault();
  };
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className="fixed inset-0 z-50 flex items-start justify-center bg-veil p-4 pt-[12vh]"
    >
      <Modal className="w-full max-w-[640px] overflow-hidden rounded-dialog border border-line bg-surface shadow-menu">
        <AriaDialog aria-label="Find" className="outline-none">
          <div className="flex h-12 items-center gap-3 border-b border-line px-4">
            <Search aria-hidden="true" size={20} strokeWidth={1.75} />
            <QueryBox
              placeholder={placeholder}
              query={query}
              listId={listId}
              current={current}
              onKeyDown={onKeyDown}
              onChange={(text) => {
                setQuery(text);
                setIndex(0);
                onQuery(text);
              }}
            />
          </div>
          <div
            id={listId}
            role="listbox"
            aria-label="Results"
            className="max-h-[50vh] overflow-auto py-1"
          >
            <Results groups={groups} current={current} listId={listId} onOpen={onOpen} />
            {entries.length === 0 ? <NoResults /> : null}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function NoResults() {
  return (
    <p className="px-4 py-3 text-15 text-ink-2">
      Nothing matches. Patients are found by a whole name or a whole MRN.
    </p>
  );
}

type ResultsProps = Pick<CommandPaletteProps, "onOpen"> & {
  groups: readonly PaletteGroup[];
  current: PaletteEntry | undefined;
  listId: string;
};

function Results({ groups, current, listId, onOpen }: ResultsProps) {
  return (
    <>
      {groups.map((group) => (
        <div key={group.title} role="group" aria-label={group.title}>
          <p aria-hidden="true" className="px-4 pt-2 pb-1 text-13 text-ink-2">
            {group.title}
          </p>
          {group.entries.map((entry) => (
            <div
              key={entry.id}
              id={`${listId}-${entry.id}`}
              role="option"
              aria-selected={entry === current}
              onClick={() => onOpen(entry)}
              className="flex min-h-9 cursor-pointer items-center justify-between gap-4 px-4 text-15 hover:bg-sunken aria-selected:bg-accent-tint"
            >
              {entry.label}
              {entry.detail ? <span className="text-13 text-ink-2">{entry.detail}</span> : null}
            </div>
          ))}
        </div>
      ))}
    </>
  );
}

type QueryBoxProps = {
  placeholder: string;
  query: string;
  listId: string;
  current: PaletteEntry | undefined;
  onKeyDown: (event: KeyboardEvent) => void;
  onChange: (text: string) => void;
};

function QueryBox({ placeholder, query, listId, current, onKeyDown, onChange }: QueryBoxProps) {
  return (
    <input
      role="combobox"
      aria-expanded="true"
      aria-controls={listId}
      aria-activedescendant={current ? `${listId}-${current.id}` : undefined}
      aria-label={placeholder}
      placeholder={placeholder}
      autoFocus
      autoComplete="off"
      value={query}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      className="h-full min-w-0 flex-1 bg-transparent text-16 outline-none focus-visible:outline-none"
    />
  );
}
