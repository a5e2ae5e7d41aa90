"use client";

import { X } from "lucide-react";
import { useState } from "react";
import { Button } from "../ui/button";
import { IconButton } from "../ui/icon-button";
import { Select } from "../ui/select";
import { Time } from "../ui/time";
import type { AuditQueryView, OptionView } from "./audit-view";

const PERIODS: readonly OptionView[] = [
  { value: "1", label: "Last 24 hours" },
  { value: "7", label: "Last 7 days" },
  { value: "30", label: "Last 30 days" },
  { value: "90", label: "Last 90 days" },
  { value: "365", label: "Last 12 months" },
  { value: "all", label: "All time" },
];
const OUTCOMES: readonly OptionView[] = [
  { value: "", label: "Any" },
  { value: "success", label: "Done" },
  { value: "refused", label: "Refused" },
  { value: "failure", label: "Failed" },
];

/** A name that was asked for with a reason; it goes by itself. */
export type ShownName = Readonly<{ number: string; name: string; until: string; reason: string }>;

export type AuditFiltersProps = {
  query: AuditQueryView;
  people: readonly OptionView[];
  actions: readonly OptionView[];
  shownName: ShownName | null;
  onChange: (change: Partial<AuditQueryView>) => void;
  onChoosePatient: () => void;
  onShowName: () => void;
};

/** Who, when, which patient, with what outcome. The patient stands by number until a reason is given. */
export function AuditFilters(props: AuditFiltersProps) {
  const { query, onChange } = props;
  const [showsMore, setShowsMore] = useState(query.action !== undefined);
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center gap-2">
        <PatientFilter {...props} />
        <Select
          label="Person"
          labelPlace="inside"
          value={query.person ?? ""}
          options={[{ value: "", label: "Anyone" }, ...props.people]}
          onChange={(event) => onChange({ person: event.target.value || undefined })}
          className="max-w-52"
        />
        <Select
          label="Time"
          labelPlace="inside"
          value={query.period}
          options={PERIODS}
          onChange={(event) => onChange({ period: event.target.value })}
        />
        <Select
          label="Outcome"
          labelPlace="inside"
          value={query.outcome ?? ""}
          options={OUTCOMES}
          onChange={(event) => onChange({ outcome: event.target.value || undefined })}
        />
        {showsMore ? (
          <Select
            label="Action"
            labelPlace="inside"
            value={query.action ?? ""}
            options={[{ value: "", label: "Any" }, ...props.actions]}
            onChange={(event) => onChange({ action: event.target.value || undefined })}
            className="max-w-80"
          />
        ) : (
          <Button onClick={() => setShowsMore(true)}>More filters</Button>
        )}
      </div>
      <ShownNameLine shownName={props.shownName} />
    </div>
  );
}

function PatientFilter(props: AuditFiltersProps) {
  const { query, shownName } = props;
  if (query.patient === undefined) {
    return <Button onClick={props.onChoosePatient}>Choose a patient</Button>;
  }
  const name = shownName?.number === query.patient ? shownName.name : null;
  return (
    <span className="flex min-h-8 items-center gap-2 rounded-control border border-accent-mark bg-accent-tint pl-2.5 text-15">
      <span className="text-ink-2">Patient</span>
      <span className="font-mono text-13">{query.patient}</span>
      {name === null ? (
        <Button variant="quiet" size="row" onClick={props.onShowName}>
          Show name
        </Button>
      ) : (
        <span className="font-semibold">{name}</span>
      )}
      <IconButton
        label="Any patient"
        icon={<X aria-hidden="true" size={16} />}
        onClick={() => props.onChange({ patient: undefined })}
      />
    </span>
  );
}

function ShownNameLine({ shownName }: { shownName: ShownName | null }) {
  return (
    <p role="status" className="min-h-4.5 text-13 text-ink-2">
      {shownName ? (
        <>
          Name shown to you until <Time at={shownName.until} form="time" />. Reason given:{" "}
          {shownName.reason}. It is an entry.
        </>
      ) : null}
    </p>
  );
}
