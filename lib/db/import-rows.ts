import type pg from "pg";
import { z } from "zod";
import { ProvenoteError } from "@/lib/errors";
import { onConnection } from "./create-roles";
import { EXPORTED_TABLES } from "./export-rows";

const lineSchema = z.object({
  table: z.enum(EXPORTED_TABLES),
  row: z.record(z.string(), z.unknown()),
});

/**
 * Puts the rows of an export into an empty, migrated database, in one transaction: all of them or none.
 * Row-level security and the freezing triggers are lifted for this transaction alone, by the owner of
 * the tables; nobody else can be at work in an empty clinic.
 * @throws ProvenoteError `data.not_empty` (409) · `data.malformed` (400, details.line).
 */
export async function importRows(
  ownerUrl: string,
  lines: AsyncIterable<string>,
): Promise<Record<string, number>> {
  return onConnection(ownerUrl, async (client) => {
    await client.query("BEGIN");
    await refuseFilled(client);
    await setGuards(client, "lift");
    const columns = await readColumns(client);
    const counts: Record<string, number> = {};
    let number = 0;
    for await (const line of lines) {
      number += 1;
      if (line.trim() === "") continue;
      const { table, row } = parseLine(line, number);
      await insertRow(client, table, columns.get(table) ?? [], row);
      counts[table] = (counts[table] ?? 0) + 1;
    }
    await setGuards(client, "restore");
    await client.query("COMMIT");
    return counts;
  });
}

async function refuseFilled(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM organization LIMIT 1");
  if (rowCount === 0) return;
  throw new ProvenoteError(
    "conflict",
    "data.not_empty",
    "This database has a clinic already. Nothing was imported.",
  );
}

/** `row_security` for forced tables, the triggers that freeze, and the deferred links. */
async function setGuards(client: pg.Client, act: "lift" | "restore"): Promise<void> {
  const { rows } = await client.query<{ name: string; forced: boolean }>(
    `SELECT c.relname AS name, EXISTS (SELECT FROM pg_policies p WHERE p.tablename = c.relname) AND c.relname = ANY ($1) AS forced
       FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relname = ANY ($2)`,
    [FORCED_TABLES, EXPORTED_TABLES],
  );
  for (const { name, forced } of rows) {
    if (forced) {
      await client.query(
        `ALTER TABLE ${name} ${act === "lift" ? "NO FORCE" : "FORCE"} ROW LEVEL SECURITY`,
      );
    }
    // Constraint triggers must have fired before their table may change again.
    if (act === "restore") await client.query("SET CONSTRAINTS ALL IMMEDIATE");
    await client.query(`ALTER TABLE ${name} ${act === "lift" ? "DISABLE" : "ENABLE"} TRIGGER USER`);
  }
}

/** Tables that hide their rows from their owner too. */
export const FORCED_TABLES = [
  "patient",
  "source_document",
  "blind_index",
  "patient_fact",
  "disclosure_consent",
  "encounter",
  "identity_map",
  "deid_attestation",
  "note",
  "note_version",
  "working_copy",
  "addendum",
  "draft_run",
  "draft_progress",
  "deid_review",
  "embedding_outbox",
  "passage",
  "model_deployment",
  "model_deployment_version",
  "model_secret",
  "vendor_agreement",
  "expert_determination",
  "model_policy",
  "model_call",
  "honeytoken_patient",
  "leak_alert",
  "text_digest_key",
  "medication_row_review",
  "medication_row_recall",
  "medication_table_mode",
  "medication_name_import",
  "medication_name",
  "medication_reference",
  "note_quoted_row",
  "library_document",
  "library_file",
  "library_passage",
  "library_index",
  "card_review",
  "literature_answer",
  "literature_policy",
  "literature_search",
  "intended_use",
  "case_assessment",
  "case_question",
  "section_feedback",
];

/** Columns that take a value; computed ones compute themselves again. */
async function readColumns(client: pg.Client): Promise<Map<string, string[]>> {
  const { rows } = await client.query<{ table_name: string; columns: string[] }>(
    `SELECT table_name, array_agg(quote_ident(column_name)::text ORDER BY ordinal_position) AS columns
       FROM information_schema.columns WHERE table_schema = 'public' AND is_generated = 'NEVER' AND table_name = ANY ($1)
      GROUP BY table_name`,
    [EXPORTED_TABLES],
  );
  return new Map(rows.map(({ table_name: table, columns }) => [table, columns]));
}

function parseLine(line: string, number: number): z.infer<typeof lineSchema> {
  try {
    return lineSchema.parse(JSON.parse(line));
  } catch (cause) {
    throw new ProvenoteError(
      "invalid",
      "data.malformed",
      `Line ${number} is not a row of an export. Nothing was imported.`,
      { line: number },
      { cause },
    );
  }
}

async function insertRow(
  client: pg.Client,
  table: string,
  columns: readonly string[],
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const list = columns.join(", ");
  await client.query(
    `INSERT INTO ${table} (${list}) SELECT ${list} FROM json_populate_record(NULL::${table}, $1)`,
    [JSON.stringify(row)],
  );
}
