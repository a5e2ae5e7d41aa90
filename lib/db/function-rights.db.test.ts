import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "./test-database";

/**
 * Who may call which function of the schema; whatever is not written here is closed. A function that was handed
 * to the definer is closed and opened as the definer (`SET ROLE`), or it stays open to everybody.
 */
const OPEN_TO_APP = [
  "accept_invitation",
  "actor_grant_subject",
  "actor_has_role",
  "actor_membership",
  "actor_organization",
  "actor_subjects",
  "audit_field",
  "audit_uuid",
  "clear_sign_in_tries",
  "confirm_step_up",
  "continue_reviewed_draft",
  "count_section_feedback",
  "current_actor",
  "demo_is_open",
  "find_chart_elsewhere",
  "join_as_creator",
  "list_model_calls",
  "local_model_servers",
  "make_live_organization",
  "may_read_honeytokens",
  "model_secrets_set",
  "model_spend",
  "notes_quoting_row",
  "open_session",
  "own_password_hash",
  "patient_by_number",
  "patient_numbers",
  "provider_sign_in",
  "raise_leak_alert",
  "read_audit",
  "read_invitation",
  "read_model_test",
  "read_reviewed_text",
  "reception_organization",
  "resolve_identity",
  "return_sign_in_try",
  "set_model_secret",
  "sign_in_lookup",
  "summarize_audit",
  "take_sign_in_try",
  "touch_honeytoken",
  "touch_session",
];
const OPEN: Readonly<Record<string, readonly string[]>> = {
  provenote_app: OPEN_TO_APP,
  provenote_jobs: [
    "add_honeytokens",
    "claim_job_grant",
    "end_lost_model_call",
    "end_lost_runs",
    "end_orphaned_run",
    "lost_model_calls",
    "may_enqueue",
    "note_local_models",
    "organizations_without_honeytokens",
    "unfinished_runs",
  ],
  provenote_sequencer: ["extend_audit_intake"],
  provenote_auditor: [],
};

let owner: pg.Pool;
let urls: Awaited<ReturnType<typeof testDatabase>>;

beforeAll(async () => {
  urls = await testDatabase();
  owner = new pg.Pool({ connectionString: urls.ownerUrl, max: 1 });
});
afterAll(async () => {
  await owner.end();
});

async function refused(url: string, statement: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(statement).then(
      () => "done",
      (error: unknown) => (error as { code?: string }).code,
    );
  } finally {
    await client.end();
  }
}

describe("the functions of the schema", () => {
  test.each(Object.entries(OPEN))("%s may call exactly its own", async (role, names) => {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT p.proname AS name FROM pg_proc p
        WHERE p.pronamespace = 'public'::regnamespace AND has_function_privilege($1, p.oid, 'EXECUTE') ORDER BY 1`,
      [role],
    );
    expect(rows.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ["auditor", "SELECT sign_in_lookup('somebody@clinic.example')"],
    ["auditor", "SELECT open_session(gen_random_uuid(), gen_random_uuid(), '\\x00', '{}', '', '')"],
    ["auditor", "SELECT take_sign_in_try('account:x', 0, interval '1 day', interval '1 year')"],
    ["app", "SELECT claim_job_grant(gen_random_uuid(), 'draft', '\\x00')"],
    ["app", "SELECT may_enqueue('draft', gen_random_uuid())"],
    ["app", "SELECT unfinished_runs()"],
    ["app", "SELECT live_membership(gen_random_uuid())"],
    ["app", "SELECT member_reads_subject(gen_random_uuid(), gen_random_uuid(), gen_random_uuid())"],
  ] as const)("as %s, %s is refused", async (role, statement) => {
    const url = role === "app" ? urls.appUrl : urls.auditorUrl;
    expect(await refused(url, statement)).toBe("42501");
  });
});
