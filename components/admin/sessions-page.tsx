"use client";

import { useState } from "react";
import type { Done, SessionRowView } from "../people/people-view";
import { factorWords } from "../people/people-words";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from "../ui/table";
import { Time } from "../ui/time";

export type SessionsPageProps = {
  sessions: readonly SessionRowView[];
  onEndSession: (sessionId: string) => Promise<Done>;
};

/** Who is signed in now and from where; a session that is ended opens nothing from its next request on. */
export function SessionsPage({ sessions, onEndSession }: SessionsPageProps) {
  const [problem, setProblem] = useState("");
  return (
    <div className="min-w-0 flex-1 space-y-4 p-4 panes:overflow-auto lg:p-6">
      <h1 className="text-20 font-semibold">Sessions</h1>
      <Card
        title={sessions.length === 1 ? "1 open session" : `${sessions.length} open sessions`}
        note="They end by themselves after 15 minutes without use, at the latest after 12 hours."
      >
        {problem === "" ? null : (
          <p role="alert" className="px-4 py-2 text-15 text-crit">
            {problem}
          </p>
        )}
        <Table label="Open sessions">
          <TableHead>
            <TableColumn>Person</TableColumn>
            <TableColumn>From</TableColumn>
            <TableColumn>Factors</TableColumn>
            <TableColumn>Signed in</TableColumn>
            <TableColumn>Last used</TableColumn>
            <TableColumn>Ends by itself</TableColumn>
            <TableColumn>
              <span className="sr-only">Acts</span>
            </TableColumn>
          </TableHead>
          <TableBody>
            {sessions.map((session) => (
              <SessionRow
                key={session.sessionId}
                session={session}
                onEnd={() =>
                  void onEndSession(session.sessionId).then((done) =>
                    setProblem(done.ok ? "" : done.message),
                  )
                }
              />
            ))}
          </TableBody>
        </Table>
      </Card>
    </div>
  );
}

function SessionRow({ session, onEnd }: { session: SessionRowView; onEnd: () => void }) {
  return (
    <TableRow>
      <TableCell className="font-semibold">
        {session.familyName}, {session.givenName}
      </TableCell>
      <TableCell label="From">
        {session.workstation || "Unknown device"}{" "}
        <span className="zero-slashed text-13 text-ink-2">{session.address}</span>
      </TableCell>
      <TableCell label="Factors">{factorWords(session.factors)}</TableCell>
      <TableCell label="Signed in">
        <Time at={session.openedAt} />
      </TableCell>
      <TableCell label="Last used">
        <Time at={session.lastSeenAt} />
      </TableCell>
      <TableCell label="Ends by itself">
        <Time at={session.endsAt} form="time" />
      </TableCell>
      <TableCell align="right">
        {session.isOwn ? (
          <span className="text-13 text-ink-2">You</span>
        ) : (
          <Button size="row" onClick={onEnd}>
            End session
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}
