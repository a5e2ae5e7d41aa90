import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyMigrations } from "./apply-migrations";
import { createRoles, type RolePasswords } from "./create-roles";
import { startEmbeddedServer } from "./embedded-server/start-embedded-server";
import { embeddedUrls } from "./embedded-server/local-secrets";

/** The database that every test database is a copy of. */
export const TEMPLATE_DATABASE = "provenote_template";

/** What a test worker needs to make itself a database. Plain data, so that it crosses process borders. */
export interface TestServer {
  readonly port: number;
  readonly superuserUrl: string;
  readonly passwords: RolePasswords;
}

/** One password for every role of a cluster that lives for one test run on loopback only. */
const PASSWORD = randomBytes(18).toString("base64url");

/**
 * Starts a cluster in a temporary folder, without flushing to disk, with the migrated template database in it.
 * `stop` ends the server and removes everything.
 */
export async function startTestServer(
  root: string,
): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), "provenote-test-"));
  await chmod(home, 0o711);
  const started = await startEmbeddedServer({
    home,
    root,
    superuserPassword: PASSWORD,
    throwaway: true,
  });
  // A run that is cut off between here and `stop` leaves the folder; the next boot of the system clears it.
  const stop = async () => {
    await started.stop();
    await rm(started.clusterDir, { recursive: true, force: true });
    await rm(home, { recursive: true, force: true });
  };
  const passwords: RolePasswords = {
    owner: PASSWORD,
    app: PASSWORD,
    jobs: PASSWORD,
    sequencer: PASSWORD,
    auditor: PASSWORD,
  };
  try {
    await createRoles(started.superuserUrl(), passwords, TEMPLATE_DATABASE);
    await applyMigrations(
      embeddedUrls(passwords, started.port, TEMPLATE_DATABASE),
      join(root, "prisma", "migrations"),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    server: { port: started.port, superuserUrl: started.superuserUrl(), passwords },
    stop,
  };
}
