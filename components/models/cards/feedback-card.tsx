"use client";

import { FEEDBACK_WORDS, type FeedbackCount } from "@/lib/drafting/rerun/rerun.schema";
import { Card } from "../../ui/card";
import { EmptyState } from "../../ui/empty-state";
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from "../../ui/table";

/** What clinicians said of drafted sentences, counted by prompt version: no note, no person, no words. */
export function FeedbackCard({ counts }: { counts: readonly FeedbackCount[] }) {
  return (
    <Card title="Feedback on drafted sentences" note="Counts alone; the words stay with their note">
      {counts.length === 0 ? (
        <EmptyState>No feedback yet.</EmptyState>
      ) : (
        <Table label="Feedback on drafted sentences">
          <TableHead>
            <TableColumn>Prompt</TableColumn>
            <TableColumn>Said</TableColumn>
            <TableColumn>In 30 days</TableColumn>
            <TableColumn>In all</TableColumn>
          </TableHead>
          <TableBody>
            {counts.map(({ prompt, kind, lastMonth, given }) => (
              <TableRow key={`${prompt} ${kind}`}>
                <TableCell label="Prompt">{prompt}</TableCell>
                <TableCell label="Said">{FEEDBACK_WORDS[kind]}</TableCell>
                <TableCell label="In 30 days">{lastMonth}</TableCell>
                <TableCell label="In all">{given}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Card>
  );
}
