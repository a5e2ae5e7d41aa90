import { onConnection } from "./create-roles";

/** Tables in the order their rows can be put back; each row links only to rows of tables before it. */
export const EXPORTED_TABLES = [
  "organization",
  "person",
  "membership",
  "identity",
  "password_credential",
  "team",
  "team_member",
  "invitation",
  "pending_change",
  "deid_policy",
  "model_deployment",
  "model_deployment_version",
  "model_secret",
  "vendor_agreement",
  "expert_determination",
  "model_policy",
  "honeytoken_patient",
  "medication_row_review",
  "medication_row_recall",
  "medication_table_mode",
  "medication_name_import",
  "medication_name",
  "medication_reference",
  "intended_use",
  "patient",
  "care_assignment",
  "join_request",
  "blind_index",
  "patient_fact",
  "disclosure_consent",
  "encounter",
  "source_document",
  "identity_map",
  "deid_attestation",
  "deid_rule_suggestion",
  "note_template",
  "note_template_version",
  "note",
  "note_version",
  "note_quoted_row",
  "working_copy",
  "addendum",
  "draft_run",
  "draft_progress",
  "case_assessment",
  "model_call",
  "leak_alert",
  "text_digest_key",
  "deid_review",
  "case_question",
  "section_feedback",
  "embedding_outbox",
  "passage",
  "library_document",
  "library_file",
  "library_passage",
  "library_index",
  "card_review",
  "literature_answer",
  "literature_policy",
  "literature_search",
  "service_key",
  "audit_intake",
] as const;

/** Left behind on purpose: they say who is signed in, what is under way or what runs on this machine; all of it ends with the export. */
export const NOT_EXPORTED_TABLES = [
  "session",
  "sign_in_failure",
  "idempotency_record",
  "job_grant",
  "local_model_server",
] as const;

const PAGE = 500;

/** An amended note links to an older one, so the older comes first; versions of a template follow each other. */
const ORDER: Readonly<Partial<Record<string, string>>> = {
  note: "ORDER BY t.created_at",
  note_template_version: "ORDER BY t.template_id, t.version",
  model_deployment_version: "ORDER BY t.deployment_id, t.version",
  library_document: "ORDER BY t.created_at, t.version, t.id",
  vendor_agreement: "ORDER BY t.created_at, t.id",
  literature_policy: "ORDER BY t.organization_id, t.version",
  medication_table_mode: "ORDER BY t.organization_id, t.version",
  medication_name_import: "ORDER BY t.organization_id, t.version",
};

/**
 * Writes every row as one JSON line `{"table","row"}`, all of one moment (REPEATABLE READ). Chart values
 * stay sealed as they are: without the keys the file says nothing.
 * @returns rows by table.
 */
export async function exportRows(
  ownerUrl: string,
  write: (line: string) => Promise<void>,
): Promise<Record<string, number>> {
  return onConnection(ownerUrl, async (client) => {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await client.query("SET LOCAL ROLE provenote_definer");
    const counts: Record<string, number> = {};
    for (const table of EXPORTED_TABLES) {
      await client.query(
        `DECLARE rows NO SCROLL CURSOR FOR SELECT row_to_json(t)::text AS row FROM ${table} t ${ORDER[table] ?? ""}`,
      );
      counts[table] = 0;
      for (;;) {
        const { rows } = await client.query<{ row: string }>(`FETCH ${PAGE} FROM rows`);
        for (const { row } of rows) await write(`{"table":"${table}","row":${row}}\n`);
        counts[table] += rows.length;
        if (rows.length < PAGE) break;
      }
      await client.query("CLOSE rows");
    }
    await client.query("COMMIT");
    return counts;
  });
}
