"use client";

import { useState, type FormEvent } from "react";
import { rowKindSchema, rowStateSchema, type TableView } from "@/lib/medication-table/table.schema";
import type { TableQuery } from "@/lib/medication-table/table.schema";
import { Button } from "../../ui/button";
import { Select } from "../../ui/select";
import { TextField } from "../../ui/text-field";
import { KIND_WORDS, STATE_WORDS } from "./table-words";
import type { AskTable } from "./table-view";

const KINDS = [
  { value: "any", label: "Any" },
  ...rowKindSchema.options.map((value) => ({ value, label: KIND_WORDS[value] })),
];

/** Search by a medicine's name, kind and state; a change starts at the first page again. */
export function TableFilters(props: { view: TableView; query: TableQuery; onAsk: AskTable }) {
  const { view, query, onAsk } = props;
  const [search, setSearch] = useState(query.search);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk({ search: search.trim(), page: 1, rowId: undefined });
  };
  const states = [
    { value: "any", label: "Any" },
    ...rowStateSchema.options.map((value) => ({
      value,
      label: `${STATE_WORDS[value]} (${view.counts[value].toLocaleString("en-US")})`,
    })),
  ];
  const isFiltered = query.search !== "" || query.kind !== "any" || query.state !== "any";
  return (
    <form
      role="search"
      onSubmit={submit}
      className="flex flex-wrap items-end gap-x-3 gap-y-2 border-b border-line px-4 py-3"
    >
      <TextField
        label="Medicine, generic or brand, or words of a row"
        className="min-w-56 flex-1"
        value={search}
        maxLength={80}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Button type="submit">Search</Button>
      <Select
        label="Kind"
        options={KINDS}
        value={query.kind}
        onChange={({ target }) =>
          onAsk({ kind: target.value as TableQuery["kind"], page: 1, rowId: undefined })
        }
      />
      <Select
        label="State"
        options={states}
        value={query.state}
        onChange={({ target }) =>
          onAsk({ state: target.value as TableQuery["state"], page: 1, rowId: undefined })
        }
      />
      {isFiltered ? (
        <Button
          onClick={() => {
            setSearch("");
            onAsk({ search: "", kind: "any", state: "any", page: 1, rowId: undefined });
          }}
        >
          Show all rows
        </Button>
      ) : null}
    </form>
  );
}
