"use client";

import { useMemo, useState } from "react";
import { PasteTableDialog } from "../people/paste-table-dialog";
import { PeopleTable } from "../people/people-table";
import type { Done, InvitationRowView, PersonView, SessionRowView } from "../people/people-view";
import { roleLabels } from "../people/people-words";
import { usePageShell } from "../shell/shell-context";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { EmptyState } from "../ui/empty-state";
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from "../ui/table";
import { Tag } from "../ui/tag";
import { Time } from "../ui/time";
import { PEOPLE_KEYS } from "./admin-home";
import { PersonPane, type PeopleActs } from "./person-pane";

export type PeoplePageProps = PeopleActs & {
  people: readonly PersonView[];
  sessions: readonly SessionRowView[];
  invitations: readonly InvitationRowView[];
  today: string;
  onInvited: () => void;
  onRevoke: (invitationId: string) => Promise<Done>;
};

/** Everybody, and the invitations nobody has used yet. */
export function PeoplePage(props: PeoplePageProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const [isPasting, setIsPasting] = useState(false);
  const { usesLetters } = usePageShell(useMemo(() => ({ keys: PEOPLE_KEYS }), []));
  return (
    <div className="relative flex min-h-0 flex-1">
      <div className="min-w-0 flex-1 space-y-4 p-4 panes:overflow-auto lg:p-6">
        <h1 className="text-20 font-semibold">People and roles</h1>
        <PeopleTable
          people={props.people}
          today={props.today}
          selectedId={openId}
          usesLetters={usesLetters}
          onOpen={setOpenId}
          onClose={() => setOpenId(null)}
          onPasteTable={() => setIsPasting(true)}
        />
        <Invitations invitations={props.invitations} onRevoke={props.onRevoke} />
      </div>
      <PersonPane {...props} openId={openId} onClose={() => setOpenId(null)} />
      {isPasting ? (
        <PasteTableDialog
          {...props}
          onClose={() => {
            setIsPasting(false);
            props.onInvited();
          }}
        />
      ) : null}
    </div>
  );
}

function Invitations({ invitations, onRevoke }: Pick<PeoplePageProps, "invitations" | "onRevoke">) {
  const [problem, setProblem] = useState("");
  return (
    <Card title="Open invitations" note="A link works once and for 72 hours.">
      {invitations.length === 0 ? (
        <EmptyState>Nobody is invited. Paste a table to invite people.</EmptyState>
      ) : (
        <Table label="Open invitations">
          <TableHead>
            <TableColumn>Name</TableColumn>
            <TableColumn>E-mail</TableColumn>
            <TableColumn>Role</TableColumn>
            <TableColumn>Works until</TableColumn>
            <TableColumn>
              <span className="sr-only">Acts</span>
            </TableColumn>
          </TableHead>
          <TableBody>
            {invitations.map((one) => (
              <TableRow key={one.id}>
                <TableCell className="font-semibold">
                  {one.familyName}, {one.givenName}
                </TableCell>
                <TableCell label="E-mail">{one.email}</TableCell>
                <TableCell label="Role">{roleLabels(one.roles)}</TableCell>
                <TableCell label="Works until">
                  {one.isExpired ? <Tag tone="warn">Has run out</Tag> : <Time at={one.expiresAt} />}
                </TableCell>
                <TableCell align="right">
                  <Button
                    size="row"
                    onClick={() =>
                      void onRevoke(one.id).then((done) => setProblem(done.ok ? "" : done.message))
                    }
                  >
                    Take back
                  </Button>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {problem === "" ? null : (
        <p role="alert" className="px-4 py-2 text-15 text-crit">
          {problem}
        </p>
      )}
    </Card>
  );
}
