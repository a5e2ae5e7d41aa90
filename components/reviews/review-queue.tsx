import { ShieldCheck } from "lucide-react";
import { Band } from "../ui/band";
import { EmptyState } from "../ui/empty-state";
import { LinkButton } from "../ui/link-button";
import { PageBar } from "../ui/page-bar";
import {
  Table,
  TableBody,
  TableCell,
  TableColumn,
  TableFoot,
  TableHead,
  TableRow,
} from "../ui/table";
import { Time } from "../ui/time";
import { KIND_WORDS, type KindCount, type ReviewLineView } from "./review-view";

/** What was done just before, said once above the queue. */
export type QueueNotice = "sent" | "requester_gone" | "note_begun" | null;

const NOTICES: Readonly<Record<Exclude<NonNullable<QueueNotice>, "sent">, string>> = {
  requester_gone: "The person who asked reads this chart no more, so no draft goes on.",
  note_begun: "The note was written by hand meanwhile, so no draft goes on.",
};

/** What waits for a privacy reviewer, oldest first: kinds, times and a colleague's name, nothing of a text. */
export function ReviewQueue({
  lines,
  notice,
}: {
  lines: readonly ReviewLineView[];
  notice: QueueNotice;
}) {
  return (
    <>
      <PageBar
        title="Reviews"
        note={lines.length === 0 ? null : `${lines.length} waiting, oldest first`}
      />
      {notice === null ? null : (
        <Band tone={notice === "sent" ? "ok" : "warn"} title="The decision was sent.">
          {notice === "sent" ? "Drafting goes on for the person who asked." : NOTICES[notice]}
        </Band>
      )}
      <div className="min-w-0 flex-1 p-4 panes:overflow-auto lg:p-6">
        <div className="rounded-card border border-line bg-surface">
          {lines.length === 0 ? (
            <EmptyState>
              Nothing waits. A text that the second check stopped comes here when somebody asks for
              a review of it.
            </EmptyState>
          ) : (
            <QueueTable lines={lines} />
          )}
        </div>
        <p className="mt-4 flex max-w-2xl items-start gap-2 text-13 text-ink-2">
          <ShieldCheck aria-hidden="true" size={16} className="mt-px shrink-0" />
          <span>
            A review opens that one text and nothing else of the chart. Each look and each decision
            is recorded, and the text closes with the decision.
          </span>
        </p>
      </div>
    </>
  );
}

function QueueTable({ lines }: { lines: readonly ReviewLineView[] }) {
  return (
    <>
      <Table label="Texts that wait for a review">
        <TableHead>
          <TableColumn>Review</TableColumn>
          <TableColumn sorted="ascending">Waits since</TableColumn>
          <TableColumn>Suspected</TableColumn>
          <TableColumn>Asked by</TableColumn>
          <TableColumn />
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <TableRow key={line.reviewId}>
              <TableCell label="Review">
                <span className="font-mono text-13">{line.number}</span>
              </TableCell>
              <TableCell label="Waits since">
                <Time at={line.askedAt} form="dayTime" />
              </TableCell>
              <TableCell label="Suspected">
                <KindCounts kinds={line.kinds} />
              </TableCell>
              <TableCell label="Asked by">{line.askedBy}</TableCell>
              <TableCell align="right">
                {line.closedTo === null ? (
                  <LinkButton size="row" href={`/reviews/${line.reviewId}`}>
                    Open<span className="sr-only"> review {line.number}</span>
                  </LinkButton>
                ) : (
                  <span className="text-13 text-ink-2">Yours: a colleague decides</span>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <TableFoot>
        {lines.length === 1 ? "1 text waits." : `${lines.length} texts wait.`} The queue looks again
        by itself.
      </TableFoot>
    </>
  );
}

/** "Number 2  Name 1", each in the tint of its kind. */
function KindCounts({ kinds }: { kinds: readonly KindCount[] }) {
  return (
    <span className="inline-flex flex-wrap gap-x-3 gap-y-1">
      {kinds.map(({ kind, count }) => (
        <span key={kind} className="inline-flex items-center gap-1.5 whitespace-nowrap">
          <span className={`kind kind-${kind} px-1 leading-5`}>{KIND_WORDS[kind]}</span>
          <span className="font-semibold">{count}</span>
        </span>
      ))}
    </span>
  );
}
