import { z } from "zod";

/**
 * The closed list of what can happen. Adding one makes the compiler list what follows (labels, filters).
 * Field map: IHE BALP 1.1 / FHIR AuditEvent (type, action, outcome, agents, entities).
 */
export const eventTypeSchema = z.enum([
  "session.opened",
  "session.refused",
  "session.locked",
  "session.ended",
  "session.revoked",
  "session.confirmed",
  "access.refused",
  "organization.setup_step",
  "organization.made_live",
  "person.created",
  "person.invited",
  "person.joined",
  "person.access_ended",
  "person.access_restored",
  "membership.roles_changed",
  "invitation.revoked",
  "team.created",
  "team.member_added",
  "team.member_removed",
  "care_team.joined_as_creator",
  "care_team.assigned",
  "care_team.ended",
  "care_team.join_requested",
  "care_team.join_decided",
  "patient.searched",
  "patient.created",
  "patient.changed",
  "chart.viewed",
  "encounter.created",
  "document.saved",
  "document.viewed",
  "document.filed",
  "document.kept_in_chart",
  "document.discarded",
  "document.model_marks_set",
  "deidentification.completed",
  "deidentification.blocked",
  "deidentification.policy_changed",
  "deidentification.rule_suggested",
  "deidentification.rule_decided",
  "review.requested",
  "review.opened",
  "review.decided",
  "review.withdrawn",
  "draft.requested",
  "draft.started",
  "draft.completed",
  "draft.cancelled",
  "draft.failed",
  "draft.revoked",
  "draft.stopped_wrong_chart",
  "draft.assessed",
  "chat.asked",
  "chat.answered",
  "section.rerun_requested",
  "section.redrafted",
  "section.rerun_failed",
  "feedback.given",
  "note.created",
  "note.viewed",
  "note.edited",
  "note.item_decided",
  "note.version_saved",
  "note.signed",
  "note.amended",
  "note.withdrawn",
  "note.verified",
  "note.exported",
  "addendum.saved",
  "addendum.signed",
  "template.saved",
  "template.archived",
  "passage.embedded",
  "passage.searched",
  "audit.viewed",
  "audit.exported",
  "identity.resolved",
  "library.document_added",
  "library.document_read",
  "library.document_confirmed",
  "library.document_archived",
  "library.records_imported",
  "library.indexed",
  "library.card_reviewed",
  "library.review_withdrawn",
  "literature.policy_saved",
  "literature.requested",
  "literature.asked",
  "literature.answered",
  "literature.refused",
  "data.exported",
  "data.imported",
  "deployment.saved",
  "deployment.test_requested",
  "agreement.saved",
  "agreement.confirmed",
  "agreement.ended",
  "agreement.document_viewed",
  "determination.saved",
  "determination.confirmed",
  "determination.ended",
  "determination.document_viewed",
  "intended_use.signed",
  "intended_use.countersigned",
  "intended_use.withdrawn",
  "model_policy.saved",
  "model.call_intended",
  "model.call_completed",
  "model.call_failed",
  "model.call_unknown",
  "model.call_refused",
  "model.answer_held",
  "model.leak_reviewed",
  "honeytoken.opened",
  "medication_row.reviewed",
  "medication_row.review_withdrawn",
  "medication_row.recalled",
  "medication_row.recall_lifted",
  "medication_table.mode_changed",
  "medication_table.names_imported",
  "medication_table.register_asked",
  "medication_table.register_answered",
  "medication_table.notes_listed",
  "medication_table.exported",
]);
export type EventType = z.infer<typeof eventTypeSchema>;

/** C create, R read, U update, D delete, E execute (FHIR AuditEvent.action). */
const eventActionSchema = z.enum(["C", "R", "U", "D", "E"]);
export const eventOutcomeSchema = z.enum(["success", "refused", "failure"]);
export type EventOutcome = z.infer<typeof eventOutcomeSchema>;

const code = z.string().regex(/^[a-z0-9_.:-]{1,80}$/);
/** Longer than a code: it names six roles at once. */
const partSchema = z.string().regex(/^[a-z0-9_.:-]{1,120}$/);
const hex = z.string().regex(/^[0-9a-f]{8,128}$/);

/** Why the act was allowed, as it stood at that moment. */
const eventBasisSchema = z.object({
  kind: z.enum([
    "care_team",
    "author",
    "review",
    "role",
    "job_grant",
    "self",
    "clinic_policy",
    "none",
  ]),
  id: z.uuid().optional(),
  since: z.iso.datetime().optional(),
  policy: z.number().int().min(1),
});
export type EventBasis = z.infer<typeof eventBasisSchema>;

const eventModelSchema = z.object({
  name: z.string().max(80),
  zone: code,
  /** The rest is known of a call through the model door: what was called, for which task, with which kind of text. */
  vendor: z.string().max(120).optional(),
  deploymentId: z.uuid().optional(),
  deploymentVersion: z.number().int().min(1).optional(),
  agreementId: z.uuid().optional(),
  determinationId: z.uuid().optional(),
  task: code.optional(),
  dataClass: code.optional(),
});

/**
 * One entry, exactly as its bytes stand in the log. No text of a chart and no identifier: ids, kinds,
 * counts and digests; a reason given by a person is sealed under the audit key class.
 */
export const auditEntrySchema = z.object({
  v: z.literal(1),
  type: eventTypeSchema,
  action: eventActionSchema,
  outcome: eventOutcomeSchema,
  /** Application clock; the database adds its own `recorded_at`. */
  at: z.iso.datetime(),
  actorKind: z.enum(["person", "job", "anonymous", "system"]),
  actorId: z.uuid().optional(),
  sessionId: z.uuid().optional(),
  grantId: z.uuid().optional(),
  roles: z.array(code).max(8),
  factors: z.array(code).max(8),
  patientId: z.uuid().optional(),
  /** The unfiled text, when there is no patient yet. */
  textId: z.uuid().optional(),
  object: z
    .object({ kind: code, id: z.uuid(), version: z.number().int().min(0).optional() })
    .optional(),
  /** The person an administrative act is about. */
  targetId: z.uuid().optional(),
  basis: eventBasisSchema.optional(),
  origin: z.object({
    address: z.string().max(60),
    workstation: z.string().max(60),
    requestId: z.string().max(60),
  }),
  /** The part opened or exported, e.g. "chart", "pdf", "permission:note.sign". */
  part: partSchema.optional(),
  counts: z.record(code, z.number().int()).optional(),
  hashes: z.record(code, hex).optional(),
  /** Blind-index token of a search, base64; never the words. */
  token: z.string().max(200).optional(),
  /** Sealed reason, base64. */
  reason: z.string().max(8000).optional(),
  code: code.optional(),
  model: eventModelSchema.optional(),
  /** To which models a person agreed that text leaves, one for each task: asked for once, before anything is sent. */
  confirmed: z.array(eventModelSchema).min(1).max(8).optional(),
  /** 16 random bytes, hex: an entry cannot be guessed from its hash. */
  salt: z.string().regex(/^[0-9a-f]{32}$/),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;
