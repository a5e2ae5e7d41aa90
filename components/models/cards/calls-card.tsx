"use client";

import { TASK_WORDS, type ModelTask } from "@/lib/llm/gate/door.schema";
import { Card } from "../../ui/card";
import { EmptyState } from "../../ui/empty-state";
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from "../../ui/table";
import { Time } from "../../ui/time";
import type { AgreementView, CallView } from "../models-view";
import { callAgreementWords, sentWords } from "../models-words";
import { CallOutcome } from "../state-tags";

export type CallsCardProps = {
  calls: readonly CallView[];
  agreements: readonly AgreementView[];
  openId: string | null;
  onOpen: (id: string) => void;
};

/** Each try at a call: when, of what, for what, what was sent, and what came of it. */
export function CallsCard({ calls, agreements, openId, onOpen }: CallsCardProps) {
  return (
    <Card
      title="Last calls through the door"
      note="Allowed and refused, both are entries of the audit trail"
    >
      {calls.length === 0 ? (
        <EmptyState>No call yet. The embedded drafter makes none.</EmptyState>
      ) : (
        <Table label="Last calls through the door">
          <TableHead>
            <TableColumn>Time</TableColumn>
            <TableColumn>Deployment</TableColumn>
            <TableColumn>For</TableColumn>
            <TableColumn>Sent</TableColumn>
            <TableColumn>Agreement</TableColumn>
            <TableColumn>Outcome</TableColumn>
          </TableHead>
          <TableBody>
            {calls.map((call) => (
              <TableRow
                key={call.id}
                isSelected={openId === call.id}
                onClick={() => onOpen(call.id)}
                className="cursor-pointer"
              >
                <TableCell label="Time" className="whitespace-nowrap">
                  <button
                    type="button"
                    data-row={call.id}
                    aria-label={`Open the call: ${call.deploymentName}, ${taskWords(call.task)}`}
                    className="ring-inset-focus text-left"
                  >
                    <Time at={call.startedAt} form="dayTimeSeconds" />
                  </button>
                </TableCell>
                <TableCell label="Deployment">{call.deploymentName}</TableCell>
                <TableCell label="For">{taskWords(call.task)}</TableCell>
                <TableCell label="Sent" className="whitespace-nowrap">
                  {sentWords(call)}
                </TableCell>
                <TableCell label="Agreement" className="whitespace-nowrap">
                  {callAgreementWords(
                    call,
                    agreements.find(({ id }) => id === call.agreementId),
                  )}
                </TableCell>
                <TableCell label="Outcome" className="whitespace-nowrap">
                  <CallOutcome call={call} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Card>
  );
}

export function taskWords(task: string): string {
  return TASK_WORDS[task as ModelTask] ?? task;
}
