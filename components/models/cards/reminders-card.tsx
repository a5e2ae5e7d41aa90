"use client";

import type { Reminder } from "@/lib/llm/agreements/reminder.schema";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { SEVERITY_WORD, SeverityMark } from "../../ui/severity-mark";
import { reminderWords } from "../models-words";

const KIND = { agreement: "agreement with", determination: "determination of" } as const;

export type RemindersCardProps = {
  reminders: readonly Reminder[];
  onOpen: (id: string) => void;
};

/** The papers that somebody has to decide about, worst first; nothing at all while there is none. */
export function RemindersCard({ reminders, onOpen }: RemindersCardProps) {
  if (reminders.length === 0) return null;
  return (
    <Card title="Needs a decision" note={`${reminders.length} open`}>
      <ul>
        {reminders.map((reminder) => (
          <li
            key={reminder.id}
            className="flex min-h-13 items-center gap-3 border-b border-line px-4 py-1.5 last:border-b-0"
          >
            <SeverityMark severity={reminder.severity} />
            <span className="min-w-0 flex-1 text-15">
              <span className="sr-only">{SEVERITY_WORD[reminder.severity]} </span>
              The {KIND[reminder.kind]} <strong className="font-semibold">{reminder.name}</strong>{" "}
              {reminderWords(reminder)}
            </span>
            <Button onClick={() => onOpen(reminder.id)}>Open</Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
