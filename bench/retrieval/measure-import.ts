import { randomBytes, randomUUID } from "node:crypto";
import { createWriteStream, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Caller, Runtime } from "@/lib/access/runtime";
import { newSecret, secretHash } from "@/lib/access/sign-in/session-secret";
import { openDatabase } from "@/lib/db/client";
import { onConnection } from "@/lib/db/create-roles";
import { embeddedUrls } from "@/lib/db/embedded-server/local-secrets";
import { startTestServer, TEMPLATE_DATABASE } from "@/lib/db/test-database-server";
import { provideEnvironment } from "@/lib/env";
import { memoryKeyStore } from "@/lib/keys/key-memory";
import { openKeyring } from "@/lib/keys/keyring";
import { closeEmbedder } from "@/lib/retrieval/embedding/embed-passages";
import { indexOwnLibrary } from "@/lib/retrieval/library/own/index-own-library";
import { importRecords } from "@/lib/retrieval/library/records/import-records";
import { articleXml } from "@/lib/retrieval/library/records/test-records";

export type ImportFigures = {
  readonly fileMb: number;
  readonly passages: number;
  readonly importSeconds: number;
  /** Megabytes of the process before, and the most while importing. */
  readonly memory: readonly [number, number];
  readonly indexSeconds: number | null;
  readonly indexMemory: number | null;
  /** Seconds of processor time of this process, its threads included, for the index. */
  readonly indexCpuSeconds: number | null;
};

const WORDS =
  "patients with a made-up disease were given thistle tea or water in a trial that nobody ran and the walk was longer after tea than after water while sleep and pulse and weight did not differ between the groups".split(
    " ",
  );

/** About 200 words from a few, the same for the same number. */
function abstractOf(at: number): string {
  const words = Array.from(
    { length: 200 },
    (_, index) => WORDS[(index * 7 + at * (index % 5)) % WORDS.length],
  );
  return `<AbstractText Label="RESULTS">${words.slice(0, 100).join(" ")}. ${words.slice(100).join(" ")}.</AbstractText>`;
}

async function writeFile(path: string, records: number): Promise<void> {
  const pack = createGzip();
  const file = pack.pipe(createWriteStream(path));
  pack.write('<?xml version="1.0" encoding="utf-8"?>\n<PubmedArticleSet>\n');
  for (let at = 0; at < records; at += 1) {
    const xml = articleXml({
      pmid: String(10_000_000 + at),
      title: `Tea trial ${at}`,
      abstract: abstractOf(at),
    });
    if (!pack.write(`${xml}\n`)) await new Promise((resolve) => pack.once("drain", resolve));
  }
  pack.end("</PubmedArticleSet>\n");
  await finished(file);
}

const residentMb = (): number => process.memoryUsage().rss / 1_048_576;

type Watched<T> = Readonly<{ result: T; seconds: number; cpuSeconds: number; peak: number }>;

async function watched<T>(work: Promise<T>): Promise<Watched<T>> {
  const cpuBefore = process.cpuUsage();
  let peak = residentMb();
  const timer = setInterval(() => (peak = Math.max(peak, residentMb())), 50);
  const began = performance.now();
  const result = await work;
  clearInterval(timer);
  const seconds = (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { result, seconds, cpuSeconds: (user + system) / 1_000_000, peak };
}

/** A throwaway server, one clinic and its administrator, and the verbs that the application runs. */
export async function measureImport(
  root: string,
  { records, isIndexed }: { readonly records: number; readonly isIndexed: boolean },
): Promise<ImportFigures> {
  provideEnvironment({ PROVENOTE_ROOT: root });
  const folder = await mkdtemp(join(tmpdir(), "bench-import-"));
  const { server, stop } = await startTestServer(root);
  try {
    const path = join(folder, "synthetic.xml.gz");
    await writeFile(path, records);
    const urls = embeddedUrls(server.passwords, server.port, TEMPLATE_DATABASE);
    const database = openDatabase({ url: urls.app, poolSize: 2 });
    const runtime: Runtime = {
      database,
      keyring: await openKeyring({ store: memoryKeyStore() }),
      now: () => new Date(),
      randomId: () => randomUUID(),
      randomBytes: (length) => randomBytes(length),
    };
    const { session, grant } = await makeAdministrator(urls.owner);
    const callerOf = (secret: string): Caller => ({
      runtime,
      secret,
      origin: { address: "127.0.0.1", workstation: "Bench", requestId: "" },
    });
    const before = residentMb();
    const imported = await watched(importRecords(callerOf(session), { kind: "pubmed", path }));
    const indexed = isIndexed ? await watched(indexOwnLibrary(callerOf(grant), folder)) : null;
    await database.close();
    return {
      fileMb: statSync(path).size / 1_048_576,
      passages: imported.result.passages,
      importSeconds: imported.seconds,
      memory: [before, imported.peak],
      indexSeconds: indexed?.seconds ?? null,
      indexMemory: indexed?.peak ?? null,
      indexCpuSeconds: indexed?.cpuSeconds ?? null,
    };
  } finally {
    await closeEmbedder();
    await stop();
    await rm(folder, { recursive: true });
  }
}

async function makeAdministrator(ownerUrl: string): Promise<{ session: string; grant: string }> {
  const [organization, person, membership] = [randomUUID(), randomUUID(), randomUUID()];
  const [session, grant] = [newSecret(randomBytes), newSecret(randomBytes)];
  await onConnection(ownerUrl, async (client) => {
    await client.query("INSERT INTO organization (id, name, kind) VALUES ($1, 'Bench', 'demo')", [
      organization,
    ]);
    await client.query(
      "INSERT INTO person (id, email, family_name, given_name) VALUES ($1, 'bench@clinic.example', 'Bench', 'Ada')",
      [person],
    );
    await client.query(
      "INSERT INTO membership (id, organization_id, person_id, roles, title) VALUES ($1, $2, $3, '{administrator}', '')",
      [membership, organization, person],
    );
    await client.query(
      `INSERT INTO session (id, organization_id, membership_id, secret_hash, factors, idle_ends_at, absolute_ends_at)
       VALUES (gen_random_uuid(), $1, $2, $3, '{password}', now() + interval '12 hours', now() + interval '12 hours')`,
      [organization, membership, secretHash(session)],
    );
    await client.query(
      `INSERT INTO job_grant (id, organization_id, run_id, membership_id, subject_id, purpose, secret_hash, expires_at)
       VALUES (gen_random_uuid(), $1, gen_random_uuid(), $2, $1, 'library', $3, now() + interval '12 hours')`,
      [organization, membership, secretHash(grant)],
    );
  });
  return { session, grant };
}
