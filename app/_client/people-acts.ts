import type {
  Answered,
  Done,
  InvitationLinkView,
  RoleView,
  TablePreviewView,
} from "@/components/people/people-view";
import { sendJson } from "./send-json";

/** Sends an act and says in words what went wrong. */
export async function sendAct(url: string, body: object = {}): Promise<Done> {
  const answer = await sendJson(url, { body });
  return answer.ok ? { ok: true } : { ok: false, message: answer.error.message };
}

export async function ask<T>(url: string, body: object = {}): Promise<Answered<T>> {
  const answer = await sendJson<T>(url, { body });
  return answer.ok ? answer : { ok: false, message: answer.error.message };
}

/** The acts over people, each followed by `after` when it was done. */
export function peopleActs(after: () => void) {
  const act = async (url: string, body: object = {}): Promise<Done> => {
    const done = await sendAct(url, body);
    if (done.ok) {
      after();
    }
    return done;
  };
  return {
    onChangeRoles: (membershipId: string, roles: readonly RoleView[]) =>
      act(`/api/people/${membershipId}/roles`, { roles }),
    onEndAccess: (membershipId: string) => act(`/api/people/${membershipId}/end-access`),
    onRestoreAccess: (membershipId: string) => act(`/api/people/${membershipId}/restore-access`),
    onEndSession: (sessionId: string) => act(`/api/people/sessions/${sessionId}/end`),
    onRevoke: (invitationId: string) => act(`/api/invitations/${invitationId}/revoke`),
    onPreview: (text: string) => ask<TablePreviewView>("/api/people/preview", { text }),
    onInvite: async (
      text: string,
      expected: number,
    ): Promise<Answered<readonly InvitationLinkView[]>> => {
      const answered = await ask<{ links: InvitationLinkView[] }>("/api/people/invite", {
        text,
        expected,
      });
      return answered.ok ? { ok: true, value: answered.value.links } : answered;
    },
  };
}

/** The acts over care teams and assignments, each followed by `after` when it was done. */
export function careTeamActs(after: () => void) {
  const act = async (url: string, body: object): Promise<Done> => {
    const done = await sendAct(url, body);
    if (done.ok) {
      after();
    }
    return done;
  };
  return {
    onCreateTeam: (name: string) => act("/api/care-teams", { name }),
    onAddMember: (teamId: string, membershipId: string) =>
      act(`/api/care-teams/${teamId}/members/add`, { membershipId }),
    onRemoveMember: (teamId: string, membershipId: string) =>
      act(`/api/care-teams/${teamId}/members/remove`, { membershipId }),
    onAssign: (patientId: string, to: string) => {
      const [kind, id] = to.split(":");
      const assignee = kind === "team" ? { teamId: id } : { membershipId: id };
      return act("/api/care-teams/assignments", { patientId, ...assignee });
    },
    onEndCare: (assignmentId: string) => act(`/api/care-teams/assignments/${assignmentId}/end`, {}),
    onDecide: (requestId: string, outcome: "accepted" | "declined") =>
      act(`/api/care-teams/join-requests/${requestId}/decide`, { outcome }),
  };
}
