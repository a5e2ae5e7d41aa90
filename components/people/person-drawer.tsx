"use client";

import { useState } from "react";
import { Band } from "../ui/band";
import { Button } from "../ui/button";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { Drawer } from "../ui/drawer";
import { FactList } from "../ui/fact-list";
import { Time } from "../ui/time";
import { formatDay } from "../ui/time-text";
import {
  ROLE_WORDS,
  type Done,
  type PersonView,
  type RoleView,
  type SessionRowView,
} from "./people-view";
import { factorWords, rolesProblem, teamWords } from "./people-words";

export type PersonDrawerProps = {
  person: PersonView;
  sessions: readonly SessionRowView[];
  onClose: () => void;
  onChangeRoles: (roles: readonly RoleView[]) => Promise<Done>;
  onEndAccess: () => Promise<Done>;
  onRestoreAccess: () => Promise<Done>;
  onEndSession: (sessionId: string) => Promise<Done>;
};

/** One person: roles, teams, factors, open sessions, and the end of access. */
export function PersonDrawer(props: PersonDrawerProps) {
  const { person, sessions } = props;
  return (
    <Drawer title={`${person.givenName} ${person.familyName}`} onClose={props.onClose}>
      <FactList
        className="px-5 py-4"
        facts={[
          { label: "E-mail", value: person.email },
          ...(person.title === "" ? [] : [{ label: "Title", value: person.title }]),
          { label: "Care team", value: teamWords(person) },
          { label: "Factors", value: factorWords(person.factors) },
          { label: "Joined", value: <Time at={person.joinedAt} form="date" /> },
          ...(person.leftOn === null ? [] : [{ label: "Left", value: formatDay(person.leftOn) }]),
        ]}
      />
      <RolesForm key={person.roles.join()} {...props} />
      <Sessions sessions={sessions} onEndSession={props.onEndSession} />
      <Access {...props} />
    </Drawer>
  );
}

function RolesForm({ person, onChangeRoles }: PersonDrawerProps) {
  const [roles, setRoles] = useState<readonly RoleView[]>(person.roles);
  const [told, setTold] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const isChanged = [...roles].sort().join() !== [...person.roles].sort().join();
  const problem = rolesProblem(roles);
  if (person.isSelf) {
    return (
      <section className="border-t border-line px-5 py-4">
        <h3 className="mb-2 text-15 font-semibold">Roles</h3>
        <p className="text-15 text-ink-2">You cannot change your own roles.</p>
      </section>
    );
  }
  const save = async () => {
    if (!isChanged || problem !== null) {
      setTold(problem ?? "Nothing was changed yet.");
      return;
    }
    setIsBusy(true);
    const done = await onChangeRoles(roles);
    setIsBusy(false);
    setTold(done.ok ? "Saved. The person signs in again." : done.message);
  };
  return (
    <section className="border-t border-line px-5 py-4">
      <h3 className="mb-2 text-15 font-semibold">Roles</h3>
      <RoleChoices
        roles={roles}
        onChange={(next) => {
          setTold("");
          setRoles(next);
        }}
      />
      <p role="status" className="mt-2 min-h-4.5 text-13 text-ink-2">
        {problem ?? told}
      </p>
      <Button
        variant={isChanged && problem === null ? "primary" : "waiting"}
        disabled={isBusy}
        onClick={() => void save()}
      >
        Save roles
      </Button>
    </section>
  );
}

function RoleChoices({
  roles,
  onChange,
}: {
  roles: readonly RoleView[];
  onChange: (roles: readonly RoleView[]) => void;
}) {
  return (
    <div className="space-y-2">
      {ROLE_WORDS.map(({ role, label, may }) => (
        <label key={role} className="flex items-start gap-2.5 text-15">
          <input
            type="checkbox"
            checked={roles.includes(role)}
            onChange={(event) =>
              onChange(
                event.target.checked ? [...roles, role] : roles.filter((one) => one !== role),
              )
            }
            className="mt-0.5 size-4 shrink-0 accent-accent"
          />
          <span>
            {label}
            <span className="block text-13 text-ink-2">{may}</span>
          </span>
        </label>
      ))}
    </div>
  );
}

function Sessions({
  sessions,
  onEndSession,
}: Pick<PersonDrawerProps, "sessions" | "onEndSession">) {
  const [problem, setProblem] = useState("");
  return (
    <section className="border-t border-line px-5 py-4">
      <h3 className="mb-2 text-15 font-semibold">Sessions</h3>
      {sessions.length === 0 ? <p className="text-15 text-ink-2">No open session.</p> : null}
      <ul className="space-y-2">
        {sessions.map((session) => (
          <li key={session.sessionId} className="flex items-center gap-2 text-15">
            <span className="min-w-0 flex-1">
              {session.workstation || "Unknown device"}
              <span className="zero-slashed block text-13 text-ink-2">
                {session.address} · used <Time at={session.lastSeenAt} />
              </span>
            </span>
            <Button
              size="row"
              onClick={() =>
                void onEndSession(session.sessionId).then((done) =>
                  setProblem(done.ok ? "" : done.message),
                )
              }
            >
              End session
            </Button>
          </li>
        ))}
      </ul>
      {problem === "" ? null : (
        <p role="alert" className="mt-2 text-13 text-crit">
          {problem}
        </p>
      )}
    </section>
  );
}

function Access({ person, onEndAccess, onRestoreAccess }: PersonDrawerProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState("");
  if (person.isSelf) {
    return null;
  }
  const run = async (act: () => Promise<Done>) => {
    const done = await act();
    setProblem(done.ok ? "" : done.message);
    setIsAsking(!done.ok);
  };
  if (person.endedAt !== null) {
    return (
      <Band
        tone="info"
        title="Access ended"
        actions={<Button onClick={() => void run(onRestoreAccess)}>Restore access</Button>}
      >
        Since <Time at={person.endedAt} />. What this person wrote stays. {problem}
      </Band>
    );
  }
  return (
    <section className="border-t border-line px-5 py-4">
      <Button onClick={() => setIsAsking(true)}>End access</Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={`End access of ${person.givenName} ${person.familyName}`}
        confirmLabel="End access"
        error={problem || undefined}
        onConfirm={() => void run(onEndAccess)}
        onClose={() => setIsAsking(false)}
      >
        Every session ends at once and no new sign-in works. What this person wrote stays.
      </ConfirmDialog>
    </section>
  );
}
