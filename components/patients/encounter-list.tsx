import { Ban, FilePen, Lock, OctagonAlert, Plus } from "lucide-react";
import Link from "next/link";
import { Button } from "../ui/button";
import { classNames } from "../ui/class-names";
import { EmptyState } from "../ui/empty-state";
import { Tag } from "../ui/tag";
import { formatDay } from "../ui/time-text";
import type { EncounterView } from "./patient-view";

export type EncounterListProps = {
  encounters: readonly EncounterView[];
  openId: string | null;
  canWrite: boolean;
  onNew: () => void;
};

/** The visits of one patient, newest first, and what became of each. */
export function EncounterList({ encounters, openId, canWrite, onNew }: EncounterListProps) {
  return (
    <nav
      aria-label="Encounters"
      className="flex w-70 shrink-0 flex-col overflow-auto border-r border-line bg-surface max-lg:w-full max-lg:overflow-visible max-lg:border-r-0 max-lg:border-b"
    >
      <div className="flex min-h-12 shrink-0 items-center border-b border-line px-4 lg:pl-5">
        <h2 className="text-pane font-semibold">Encounters</h2>
        {canWrite ? (
          <Button className="ml-auto" icon={<Plus aria-hidden="true" size={16} />} onClick={onNew}>
            New
          </Button>
        ) : null}
      </div>
      {encounters.length === 0 ? (
        <EmptyState actions={canWrite ? <Button onClick={onNew}>Paste a note</Button> : null}>
          No encounters yet. Paste a note to make the first one.
        </EmptyState>
      ) : (
        <ul>
          {encounters.map((encounter) => (
            <li key={encounter.id}>
              <Link
                href={encounter.href}
                prefetch={false}
                aria-current={encounter.id === openId ? "true" : undefined}
                className={classNames(
                  "ring-inset-focus block border-b border-l-4 border-b-line py-2 pr-4 pl-4 text-ink no-underline",
                  encounter.id === openId
                    ? "border-l-accent bg-accent-tint"
                    : "border-l-transparent hover:bg-sunken",
                )}
              >
                <span className="flex items-center justify-between gap-2">
                  <span className="text-15 font-semibold">{formatDay(encounter.visitedOn)}</span>
                  <StateTag state={encounter.state} />
                </span>
                <span className="block text-13">{encounter.title}</span>
                <span className="block text-13 text-ink-2">{encounter.detail}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className="px-5 py-3 text-13 text-ink-2">{countWords(encounters)}</p>
    </nav>
  );
}

function StateTag({ state }: { state: EncounterView["state"] }) {
  switch (state) {
    case "stopped":
      return (
        <Tag tone="crit" icon={<OctagonAlert aria-hidden="true" size={14} />}>
          Stopped
        </Tag>
      );
    case "signed":
      return (
        <Tag tone="ok" icon={<Lock aria-hidden="true" size={14} />}>
          Signed
        </Tag>
      );
    case "drafting":
      return <Tag icon={<FilePen aria-hidden="true" size={14} />}>Drafting</Tag>;
    case "draft":
      return <Tag pending>Draft</Tag>;
    case "empty":
      return <Tag icon={<Ban aria-hidden="true" size={14} />}>No note</Tag>;
  }
}

/** "6 encounters, 4 signed notes, 1 draft." */
export function countWords(encounters: readonly EncounterView[]): string {
  if (encounters.length === 0) return "";
  const signed = encounters.filter(({ state }) => state === "signed").length;
  const drafts = encounters.filter(({ state }) => state === "draft").length;
  const parts = [
    encounters.length === 1 ? "1 encounter" : `${encounters.length} encounters`,
    signed === 1 ? "1 signed note" : `${signed} signed notes`,
    ...(drafts > 0 ? [drafts === 1 ? "1 draft" : `${drafts} drafts`] : []),
  ];
  return `${parts.join(", ")}.`;
}
