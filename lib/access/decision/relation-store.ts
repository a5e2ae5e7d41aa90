import type { EventBasis } from "@/lib/audit/event.schema";
import type { Act } from "../act";
import type { Resource } from "../permit";
import type { Relation } from "./policy";

export type Standing = {
  readonly relation: Relation;
  readonly subjectId: string | null;
  readonly patientId: string | null;
  readonly basis: Omit<EventBasis, "policy">;
};

const NONE: Standing = {
  relation: "none",
  subjectId: null,
  patientId: null,
  basis: { kind: "none" },
};

/** How the actor stands to a resource, read under row-level security. */
export async function findRelation(act: Act, resource: Resource): Promise<Standing> {
  switch (resource.kind) {
    case "organization":
      return resource.id === act.actor.organizationId ? ofClinic(act) : NONE;
    case "membership":
      return standingToMembership(act, resource.id);
    case "session":
      return resource.id === act.actor.sessionId
        ? { ...NONE, relation: "self", basis: { kind: "self" } }
        : NONE;
    case "patient":
      return standingToPatient(act, resource.id);
    case "document":
      return standingToSubject(act, await subjectOfDocument(act, resource.id));
    case "note":
      return standingToSubject(act, await subjectOfNote(act, resource.id));
    case "run":
      return standingToSubject(act, await subjectOfRun(act, resource.id));
    case "review":
      return standingToReview(act, resource.id);
  }
}

function ofClinic(act: Act): Standing {
  const kind = act.actor.kind === "grant" ? "job_grant" : "role";
  return { ...NONE, relation: "clinic", basis: { kind } };
}

async function standingToMembership(act: Act, id: string): Promise<Standing> {
  if (id === act.actor.membershipId) return { ...NONE, relation: "self", basis: { kind: "self" } };
  const row = await act.tx.client.membership.findFirst({ where: { id }, select: { id: true } });
  return row === null ? NONE : ofClinic(act);
}

type Subject = { readonly subjectId: string; readonly patientId: string | null };

async function subjectOfDocument(act: Act, id: string): Promise<Subject | null> {
  return act.tx.client.sourceDocument.findFirst({
    where: { id },
    select: { subjectId: true, patientId: true },
  });
}

async function subjectOfNote(act: Act, id: string): Promise<Subject | null> {
  return act.tx.client.note.findFirst({
    where: { id },
    select: { subjectId: true, patientId: true },
  });
}

async function subjectOfRun(act: Act, id: string): Promise<Subject | null> {
  const run = await act.tx.client.draftRun.findFirst({ where: { id }, select: { noteId: true } });
  return run === null ? null : subjectOfNote(act, run.noteId);
}

async function standingToSubject(act: Act, subject: Subject | null): Promise<Standing> {
  if (subject === null) return NONE;
  if (subject.patientId !== null) return standingToPatient(act, subject.patientId);
  // Row-level security shows an unfiled text to its author alone.
  const basis = act.actor.kind === "grant" ? "job_grant" : "author";
  return { relation: "author", ...subject, basis: { kind: basis } };
}

/** The reviewer stands to one open review, and through it to no chart; never to a text of his own or one he asked about. */
async function standingToReview(act: Act, id: string): Promise<Standing> {
  const row = await act.tx.client.deidReview.findFirst({ where: { id, status: "open" } });
  if (row === null || act.actor.kind !== "session") return NONE;
  if ([row.authorId, row.requesterId, row.askedById].includes(act.actor.membershipId)) return NONE;
  return {
    relation: "reviewing",
    subjectId: row.subjectId,
    patientId: row.subjectId === row.documentId ? null : row.subjectId,
    basis: { kind: "review", id: row.id, since: row.askedAt.toISOString() },
  };
}

type AssignmentRow = { id: string; since: Date; treats: boolean };

async function standingToPatient(act: Act, patientId: string): Promise<Standing> {
  const rows = await act.tx.client.$queryRaw<{ treats: boolean }[]>`
    SELECT ${patientId}::uuid IN (SELECT actor_subjects()) AS treats`;
  if (rows[0]?.treats !== true) return NONE;
  const subject = { subjectId: patientId, patientId };
  if (act.actor.kind === "grant" && act.actor.grantId !== null) {
    return {
      relation: "treating",
      ...subject,
      basis: { kind: "job_grant", id: act.actor.grantId },
    };
  }
  const assignment = await ownAssignment(act, patientId);
  if (assignment === null) {
    return { relation: "treating", ...subject, basis: { kind: "clinic_policy" } };
  }
  return {
    relation: "treating",
    ...subject,
    basis: { kind: "care_team", id: assignment.id, since: assignment.since.toISOString() },
  };
}

async function ownAssignment(act: Act, patientId: string): Promise<AssignmentRow | null> {
  const rows = await act.tx.client.$queryRaw<AssignmentRow[]>`
    SELECT c.id, c.since FROM care_assignment c
     WHERE c.patient_id = ${patientId}::uuid AND c.ended_at IS NULL
       AND (c.membership_id = ${act.actor.membershipId}::uuid
            OR c.team_id IN (SELECT t.team_id FROM team_member t WHERE t.membership_id = ${act.actor.membershipId}::uuid))
     ORDER BY c.since LIMIT 1`;
  return rows[0] ?? null;
}
