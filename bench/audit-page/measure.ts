/**
 * Server time of the audit viewer's first page over 1,000,000 entries: a throwaway embedded server, the
 * migrations, one clinic, a compliance officer with a live session, and the verb itself (`readAudit`), which reads
 * the page, counts, resolves names and writes its own entry. Rows are made by SQL as the owner.
 */
import { randomBytes, randomUUID } from "node:crypto";
import { openDatabase } from "@/lib/db/client";
import { embeddedUrls } from "@/lib/db/embedded-server/local-secrets";
import { startTestServer, TEMPLATE_DATABASE } from "@/lib/db/test-database-server";
import { onConnection } from "@/lib/db/create-roles";
import type { Caller } from "@/lib/access/runtime";
import { newSecret, secretHash } from "@/lib/access/sign-in/session-secret";
import type { AuditQuery } from "@/lib/compliance/audit-log/audit-query.schema";
import { readAudit } from "@/lib/compliance/audit-log/read-audit";
import { openKeyring } from "@/lib/keys/keyring";

const PEOPLE = 200;
const PATIENTS = 20_000;
const ROUNDS = 40;

export type Figure = {
  readonly page: string;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
};

export async function measure(root: string, rows: number): Promise<Figure[]> {
  const { server, stop } = await startTestServer(root);
  try {
    const urls = embeddedUrls(server.passwords, server.port, TEMPLATE_DATABASE);
    const ids = { organization: randomUUID(), secret: newSecret(randomBytes) };
    await onConnection(urls.owner, async (client) => {
      await client.query("INSERT INTO organization (id, name, kind) VALUES ($1, 'Bench', 'demo')", [
        ids.organization,
      ]);
      await client.query(PEOPLE_SQL, [ids.organization, PEOPLE]);
      await client.query(OFFICER_SQL, [ids.organization, secretHash(ids.secret)]);
      await client.query(ENTRIES_SQL, [ids.organization, rows, PEOPLE, PATIENTS]);
      await client.query("ANALYZE audit_intake");
      await client.query("ANALYZE membership");
    });
    const database = openDatabase({ url: urls.app, poolSize: 2 });
    const caller: Caller = {
      runtime: {
        database,
        keyring: await openKeyring({ store: keysInMemory() }),
        now: () => new Date(),
        randomId: () => randomUUID(),
        randomBytes: (length) => randomBytes(length),
      },
      secret: ids.secret,
      origin: { address: "127.0.0.1", workstation: "Bench", requestId: "" },
    };
    const actor = await onConnection(urls.owner, async (client) => {
      const { rows: found } = await client.query<{ id: string }>(
        "SELECT id FROM membership WHERE title = 'p7'",
      );
      return found[0]?.id ?? "";
    });
    const figures: Figure[] = [];
    for (const [page, query] of pages(actor)) {
      figures.push(await timePage(page, caller, query));
    }
    const deep = await readAudit(caller, { period: "all" });
    figures.push(
      await timePage("second page", caller, { period: "all", older: deep.older ?? undefined }),
    );
    await database.close();
    return figures;
  } finally {
    await stop();
  }
}

type KeyStore = Parameters<typeof openKeyring>[0]["store"];

/** Keys that end with the process; the page opens nothing that is sealed. */
function keysInMemory(): KeyStore {
  const entries = new Map<string, Uint8Array>();
  return {
    read: async (name) => entries.get(name) ?? null,
    create: async (name, bytes) => !entries.has(name) && entries.set(name, bytes) === entries,
    replace: async (name, bytes) => void entries.set(name, bytes),
    shred: async (name) => entries.delete(name),
    has: async (name) => entries.has(name),
    list: async () => [...entries.keys()].sort(),
  };
}

function pages(actor: string): [string, AuditQuery][] {
  return [
    ["first page, last 90 days", { period: "90" }],
    ["first page, all time", { period: "all" }],
    ["one person, every chart", { period: "all", question: "person", person: actor }],
    ["refused only", { period: "all", outcome: "refused" }],
    ["one action", { period: "90", action: "note.signed" }],
    ["whose data went where", { period: "all", question: "disclosures" }],
  ];
}

async function timePage(page: string, caller: Caller, query: AuditQuery): Promise<Figure> {
  const times: number[] = [];
  for (let round = -5; round < ROUNDS; round += 1) {
    const before = performance.now();
    const { rows } = await readAudit(caller, query);
    if (rows.length === 0) {
      throw new Error(`The page "${page}" is empty: nothing was measured.`);
    }
    if (round >= 0) {
      times.push(performance.now() - before);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { page, p50: at(0.5), p95: at(0.95), max: times.at(-1) ?? 0 };
}

const PEOPLE_SQL = `
  WITH made AS (
    INSERT INTO person (id, email, family_name, given_name)
    SELECT gen_random_uuid(), 'p' || n || '@bench.example', 'Family' || n, 'Given' FROM generate_series(1, $2::int) n
    RETURNING id, email)
  INSERT INTO membership (id, organization_id, person_id, roles, title)
  SELECT gen_random_uuid(), $1, id, '{clinician}', split_part(email, '@', 1) FROM made`;

const OFFICER_SQL = `
  WITH made AS (
    INSERT INTO person (id, email, family_name, given_name) VALUES (gen_random_uuid(), 'o@bench.example', 'Officer', 'Ona') RETURNING id),
  member AS (
    INSERT INTO membership (id, organization_id, person_id, roles) SELECT gen_random_uuid(), $1, id, '{compliance_officer}' FROM made RETURNING id)
  INSERT INTO session (id, organization_id, membership_id, secret_hash, factors, idle_ends_at, absolute_ends_at)
  SELECT gen_random_uuid(), $1, id, $2, '{password}', now() + interval '2 hours', now() + interval '2 hours' FROM member`;

/** Entries of the real shape, spread over 150 days, three in a hundred refused. */
const ENTRIES_SQL = `
  INSERT INTO audit_intake (id, organization_id, recorded_at, entry)
  SELECT gen_random_uuid(), $1, r.at, convert_to(json_build_object(
      'action', 'R', 'actorId', m.ids[1 + (r.n / 8) % $3::int], 'actorKind', 'person', 'at', to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'basis', json_build_object('id', gen_random_uuid(), 'kind', 'care_team', 'policy', 1, 'since', '2026-01-01T00:00:00.000Z'),
      'factors', json_build_array('password'), 'object', json_build_object('id', gen_random_uuid(), 'kind', 'note', 'version', 2),
      'origin', json_build_object('address', '10.20.4.17', 'requestId', gen_random_uuid(), 'workstation', 'Room ' || r.n % 40),
      'outcome', CASE WHEN r.n % 33 = 0 THEN 'refused' ELSE 'success' END,
      'patientId', md5(((r.n / 3) % $4::int)::text)::uuid, 'roles', json_build_array('clinician'), 'salt', md5(r.n::text),
      'sessionId', gen_random_uuid(),
      'type', (ARRAY['chart.viewed','note.viewed','note.edited','patient.searched','note.signed','draft.completed','document.saved','session.opened'])[1 + r.n % 8],
      'v', 1)::text, 'UTF8')
    FROM (SELECT n, clock.first_day + (n * (clock.span / $2::int)) AS at
            FROM generate_series(1, $2::int) n,
                 (SELECT greatest(now() - interval '150 days', lower_bound.at) AS first_day,
                         now() - greatest(now() - interval '150 days', lower_bound.at) AS span
                    FROM (SELECT date_trunc('year', now()) + CASE WHEN extract(month FROM now()) < 7 THEN interval '0' ELSE interval '6 months' END + interval '1 day' AS at) lower_bound) clock) r,
         (SELECT array_agg(id) AS ids FROM membership WHERE organization_id = $1 AND roles = '{clinician}') m`;
