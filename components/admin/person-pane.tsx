"use client";

import type { PasteTableDialogProps } from "../people/paste-table-dialog";
import type { Done, PersonView, RoleView, SessionRowView } from "../people/people-view";
import { PersonDrawer } from "../people/person-drawer";

export type PeopleActs = {
  onChangeRoles: (membershipId: string, roles: readonly RoleView[]) => Promise<Done>;
  onEndAccess: (membershipId: string) => Promise<Done>;
  onRestoreAccess: (membershipId: string) => Promise<Done>;
  onEndSession: (sessionId: string) => Promise<Done>;
} & Pick<PasteTableDialogProps, "onPreview" | "onInvite">;

export type PersonPaneProps = PeopleActs & {
  people: readonly PersonView[];
  sessions: readonly SessionRowView[];
  openId: string | null;
  onClose: () => void;
};

/** The drawer of the chosen person; it lies over the page, so that nothing under it moves. */
export function PersonPane({ people, sessions, openId, onClose, ...acts }: PersonPaneProps) {
  const person = people.find(({ membershipId }) => membershipId === openId);
  if (person === undefined) {
    return null;
  }
  return (
    <div className="z-30 lg:absolute lg:inset-y-0 lg:right-0 lg:flex">
      <PersonDrawer
        key={person.membershipId}
        person={person}
        sessions={sessions.filter(({ membershipId }) => membershipId === openId)}
        onClose={onClose}
        onChangeRoles={(roles) => acts.onChangeRoles(person.membershipId, roles)}
        onEndAccess={() => acts.onEndAccess(person.membershipId)}
        onRestoreAccess={() => acts.onRestoreAccess(person.membershipId)}
        onEndSession={acts.onEndSession}
      />
    </div>
  );
}
