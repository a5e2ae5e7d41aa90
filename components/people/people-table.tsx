"use client";

import { OctagonAlert, Search, TriangleAlert } from "lucide-react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { isTextEntry } from "../shell/page-keys";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { EmptyState } from "../ui/empty-state";
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from "../ui/table";
import { Tag } from "../ui/tag";
import { TextField } from "../ui/text-field";
import { Time } from "../ui/time";
import type { PersonView } from "./people-view";
import {
  factorWords,
  findPeople,
  peopleCount,
  personMark,
  roleLabels,
  teamWords,
} from "./people-words";

export type PeopleTableProps = {
  people: readonly PersonView[];
  /** `YYYY-MM-DD`. */
  today: string;
  selectedId: string | null;
  usesLetters: boolean;
  /** Shows so many at first; the rest is one press away. */
  limit?: number;
  onOpen: (membershipId: string) => void;
  /** Esc closes the drawer wherever the focus is. */
  onClose: () => void;
  onPasteTable: () => void;
};

/** Everybody of the clinic: name, role, team, how and when he signed in. `/` finds, J and K step, Enter opens. */
export function PeopleTable(props: PeopleTableProps) {
  const { people, today, limit = Infinity } = props;
  const [query, setQuery] = useState("");
  const [showsAll, setShowsAll] = useState(false);
  const found = findPeople(people, query);
  const shown = showsAll || query !== "" ? found : found.slice(0, limit);
  const field = useRef<HTMLInputElement>(null);
  usePeopleKeys(props, shown, field);
  return (
    <Card
      title="People"
      note={peopleCount(people, today)}
      aside={
        <>
          <span className="relative">
            <Search
              aria-hidden="true"
              size={16}
              className="pointer-events-none absolute top-2 left-2.5 z-10"
            />
            <TextField
              ref={field}
              label="Find a person"
              hideLabel
              type="search"
              placeholder="Find a person"
              value={query}
              autoComplete="off"
              onChange={(event) => setQuery(event.target.value)}
              className="w-56 [&_input]:pl-8"
            />
          </span>
          <Button onClick={props.onPasteTable}>Paste a table</Button>
        </>
      }
    >
      {found.length === 0 ? (
        <EmptyState>Nobody matches. Names, addresses, roles and teams are searched.</EmptyState>
      ) : (
        <Rows {...props} shown={shown} />
      )}
      {shown.length < found.length ? (
        <div className="px-4 py-2">
          <Button variant="quiet" onClick={() => setShowsAll(true)}>
            Show {found.length - shown.length} more people
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

function Rows({
  shown,
  today,
  selectedId,
  onOpen,
}: PeopleTableProps & { shown: readonly PersonView[] }) {
  return (
    <Table label="People">
      <TableHead>
        <TableColumn sorted="ascending">Name</TableColumn>
        <TableColumn>E-mail</TableColumn>
        <TableColumn>Role</TableColumn>
        <TableColumn>Care team</TableColumn>
        <TableColumn>Factors</TableColumn>
        <TableColumn>Last seen</TableColumn>
        <TableColumn>
          <span className="sr-only">To decide</span>
        </TableColumn>
      </TableHead>
      <TableBody>
        {shown.map((person) => (
          <TableRow
            key={person.membershipId}
            isSelected={person.membershipId === selectedId}
            onClick={() => onOpen(person.membershipId)}
            className="cursor-pointer"
          >
            <TableCell className="font-semibold whitespace-nowrap">
              <button
                type="button"
                data-person={person.membershipId}
                className="ring-inset-focus text-left font-semibold"
              >
                {person.familyName}, {person.givenName}
              </button>
            </TableCell>
            <TableCell label="E-mail">{person.email}</TableCell>
            <TableCell label="Role">{roleLabels(person.roles)}</TableCell>
            <TableCell label="Care team" className="whitespace-nowrap">
              {teamWords(person)}
            </TableCell>
            <TableCell label="Factors">{factorWords(person.factors)}</TableCell>
            <TableCell label="Last seen" className="whitespace-nowrap">
              {person.lastSeenAt === null ? "Never" : <Time at={person.lastSeenAt} />}
            </TableCell>
            <TableCell className="whitespace-nowrap">
              <PersonMark person={person} today={today} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function PersonMark({ person, today }: { person: PersonView; today: string }): ReactNode {
  const mark = personMark(person, today);
  if (mark === null) {
    return person.isSelf ? <span className="text-13 text-ink-2">You</span> : null;
  }
  const Icon = mark.tone === "crit" ? OctagonAlert : TriangleAlert;
  return (
    <Tag
      tone={mark.tone}
      icon={mark.tone === "neutral" ? null : <Icon aria-hidden="true" size={16} />}
    >
      {mark.text}
    </Tag>
  );
}

function usePeopleKeys(
  { selectedId, usesLetters, onOpen, onClose }: PeopleTableProps,
  shown: readonly PersonView[],
  field: React.RefObject<HTMLInputElement | null>,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isChord = event.ctrlKey || event.metaKey || event.altKey;
      const isBusy = event.defaultPrevented || document.querySelector("[role=dialog]") !== null;
      if (isChord || isBusy || isTextEntry(document.activeElement)) {
        return;
      }
      if (event.key === "/") {
        event.preventDefault();
        field.current?.focus();
        return;
      }
      if (event.key === "Escape" && selectedId !== null) {
        event.preventDefault();
        onClose();
        return;
      }
      const by = { j: 1, k: -1 }[event.key.toLowerCase()];
      if (by === undefined || !usesLetters) {
        return;
      }
      event.preventDefault();
      const focused = document.activeElement?.getAttribute("data-person") ?? selectedId;
      const index = shown.findIndex(({ membershipId }) => membershipId === focused);
      const next = shown[index < 0 ? 0 : Math.min(shown.length - 1, Math.max(0, index + by))];
      if (next !== undefined) {
        document.querySelector<HTMLElement>(`[data-person="${next.membershipId}"]`)?.focus();
        if (selectedId !== null) {
          onOpen(next.membershipId);
        }
      }
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [selectedId, usesLetters, onOpen, onClose, shown, field]);
}
