"use client";

import { useMemo, useState } from "react";
import { Card } from "../ui/card";
import { Select } from "../ui/select";
import {
  Table,
  TableBody,
  TableCell,
  TableColumn,
  TableFoot,
  TableHead,
  TableRow,
} from "../ui/table";
import { TextField } from "../ui/text-field";
import { formatDay } from "../ui/time-text";
import { CheckField } from "../models/forms/form-parts";
import type { LibraryCardView } from "./library-view";
import { citationWords, matchingCards, reviewWords, TOPIC_WORDS } from "./library-words";

export type CardsCardProps = {
  cards: readonly LibraryCardView[];
  openId: string | null;
  onOpen: (id: string) => void;
};

type Filter = Parameters<typeof matchingCards>[1];

const FEW = 25;
const TOPICS = [
  { value: "", label: "All topics" },
  ...Object.entries(TOPIC_WORDS).map(([value, label]) => ({ value, label })),
];

/** The cards that ship: looked through by words and topic, read in the drawer. */
export function CardsCard({ cards, openId, onOpen }: CardsCardProps) {
  const [filter, setFilter] = useState<Filter>({ words: "", topic: "", isUnreviewedOnly: false });
  const [isAll, setIsAll] = useState(false);
  const found = useMemo(() => matchingCards(cards, filter), [cards, filter]);
  const shown = isAll ? found : found.slice(0, FEW);
  const reviewed = cards.filter(({ reviews }) => reviews.length > 0).length;
  return (
    <Card
      title="Cards that ship with Provenote"
      note={`${cards.length}, of which ${reviewed === 0 ? "none" : reviewed} reviewed by a clinician of this clinic`}
    >
      <Filters filter={filter} onFilter={setFilter} />
      <CardsTable cards={shown} openId={openId} onOpen={onOpen} />
      <TableFoot>
        <span role="status">
          {found.length === 0 ? "No card matches." : `${shown.length} of ${found.length}`}
        </span>
        {shown.length < found.length ? (
          <button
            type="button"
            onClick={() => setIsAll(true)}
            className="font-semibold text-accent max-lg:min-h-10"
          >
            Show all
          </button>
        ) : null}
      </TableFoot>
    </Card>
  );
}

function Filters({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  return (
    <div className="flex flex-wrap items-end gap-3 px-4 py-3">
      <TextField
        label="Find in title, keywords and text"
        type="search"
        value={filter.words}
        autoComplete="off"
        onChange={(event) => onFilter({ ...filter, words: event.target.value })}
        className="flex-1 basis-56"
      />
      <Select
        label="Topic"
        options={TOPICS}
        value={filter.topic}
        onChange={(event) => onFilter({ ...filter, topic: event.target.value })}
        className="basis-44"
      />
      <CheckField
        label="Only those nobody has reviewed"
        isOn={filter.isUnreviewedOnly}
        onChange={(isUnreviewedOnly) => onFilter({ ...filter, isUnreviewedOnly })}
      />
    </div>
  );
}

function CardsTable({ cards, openId, onOpen }: CardsCardProps) {
  return (
    <Table label="Cards">
      <TableHead>
        <TableColumn>Card</TableColumn>
        <TableColumn>From</TableColumn>
        <TableColumn>Written</TableColumn>
        <TableColumn>Review by a clinician</TableColumn>
      </TableHead>
      <TableBody>
        {cards.map((card) => (
          <TableRow
            key={card.id}
            twoLines
            isSelected={openId === card.id}
            onClick={() => onOpen(card.id)}
            className="cursor-pointer"
          >
            <TableCell className="py-1" detail={TOPIC_WORDS[card.topic]}>
              <button
                type="button"
                data-row={card.id}
                className="ring-inset-focus text-left font-semibold"
              >
                {card.title}
              </button>
            </TableCell>
            <TableCell label="From" className="text-ink-2">
              {citationWords(card.citation)}
            </TableCell>
            <TableCell label="Written" className="whitespace-nowrap">
              {formatDay(card.writtenOn)}
            </TableCell>
            <TableCell label="Clinician" className="text-ink-2">
              {reviewWords(card.reviews)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
