import type { PolicyActions, PolicyContent } from "@/lib/phi/policy/policy.schema";
import { classNames } from "../../ui/class-names";
import { Select } from "../../ui/select";
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from "../../ui/table";
import { POLICY_ROWS, SECOND_LOOK_CHOICES, type PolicyRow } from "./policy-words";

export type PolicyTableProps = {
  actions: PolicyActions;
  onChange: (actions: PolicyActions) => void;
};

/** Each kind of identifier and what becomes of it; a choice stands only where one can be defended. */
export function PolicyTable({ actions, onChange }: PolicyTableProps) {
  return (
    <Table label="What becomes of each kind">
      <TableHead>
        <TableColumn>Kind</TableColumn>
        <TableColumn>What is meant</TableColumn>
        <TableColumn className="w-64">What a model sees</TableColumn>
      </TableHead>
      <TableBody>
        {POLICY_ROWS.map((row) => (
          <TableRow key={row.kind}>
            <TableCell className="py-1.5 font-semibold whitespace-nowrap max-sm:whitespace-normal">
              {row.kind}
            </TableCell>
            <TableCell label="What is meant" className="py-1.5">
              {row.what}
              <ChoiceNote row={row} actions={actions} />
            </TableCell>
            <TableCell label="A model sees" className="py-1.5">
              <Choice row={row} actions={actions} onChange={onChange} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** What follows from the choice that leaves more; it stands there before it is chosen, so that no row grows. */
function ChoiceNote({ row, actions }: { row: PolicyRow; actions: PolicyActions }) {
  const choice = row.choices.find(({ note }) => note !== undefined);
  if (choice === undefined || row.action === null) return null;
  const isLoose = choice.isLoose === true && actions[row.action] === choice.value;
  return (
    <span className={classNames("block text-13", isLoose ? "text-warn" : "text-ink-2")}>
      {choice.note}
    </span>
  );
}

function Choice({ row, actions, onChange }: PolicyTableProps & { row: PolicyRow }) {
  const { action } = row;
  if (action === null) return <span className="text-ink-2">Always replaced</span>;
  return (
    <Select
      label={row.kind}
      labelPlace="hidden"
      className="w-60 max-w-full"
      options={row.choices.map(({ value, label }) => ({ value, label }))}
      value={actions[action]}
      onChange={(event) => onChange({ ...actions, [action]: event.target.value } as PolicyActions)}
    />
  );
}

export type SecondLookChoiceProps = {
  secondLook: PolicyContent["secondLook"];
  onChange: (secondLook: PolicyContent["secondLook"]) => void;
};

/** What becomes of a stretch that only the second check takes for an identifier. */
export function SecondLookChoice({ secondLook, onChange }: SecondLookChoiceProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line px-4 py-3">
      <p className="min-w-0 flex-1 basis-96 text-15">
        What only the second, independent check takes for an identifier
        <span className="block text-13 text-ink-2">
          If it stops: its author, or a privacy reviewer, says of each whether it is one. Known
          values are replaced either way.
        </span>
      </p>
      <Select
        label="What only the second check finds"
        labelPlace="hidden"
        className="w-60 max-w-full"
        options={SECOND_LOOK_CHOICES}
        value={secondLook}
        onChange={(event) => onChange(event.target.value === "stop" ? "stop" : "replace")}
      />
    </div>
  );
}
