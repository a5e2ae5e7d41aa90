"use client";

import { TextArea } from "../../ui/text-field";
import type { Faults } from "../models-view";

export type HostsFieldProps = {
  label: string;
  value: string;
  faults: Faults;
  onChange: (hosts: string) => void;
};

/** Hosts, one a line; what is wrong with one of them is said below all of them. */
export function HostsField({ label, value, faults, onChange }: HostsFieldProps) {
  const fault = Object.entries(faults).find(
    ([path]) => path === "terms.hosts" || path.startsWith("terms.hosts."),
  );
  return (
    <TextArea
      label={label}
      hint="Exactly models.example.com; or .example.com for every host under it, which is wider"
      rows={3}
      value={value}
      maxLength={5_000}
      spellCheck={false}
      error={fault?.[1]}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
