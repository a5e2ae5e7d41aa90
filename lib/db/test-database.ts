import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { databaseStatements, onConnection } from "./create-roles";
import { embeddedUrls } from "./embedded-server/local-secrets";
import { TEMPLATE_DATABASE, type TestServer } from "./test-database-server";

declare module "vitest" {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/** A migrated, empty database of this test file's own, with the URL of each role. */
export interface TestDatabase {
  readonly name: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly jobsUrl: string;
  readonly sequencerUrl: string;
  readonly auditorUrl: string;
}

let made: Promise<TestDatabase> | null = null;

/** The database of the running test file: made on first use, the same one afterwards. */
export function testDatabase(): Promise<TestDatabase> {
  made ??= createTestDatabase(inject("testServer"));
  return made;
}

/** A further database, for tests that need two or that break theirs. */
export async function createTestDatabase(server: TestServer): Promise<TestDatabase> {
  const name = `w_${randomBytes(6).toString("hex")}`;
  await onConnection(server.superuserUrl, async (client) => {
    await client.query(
      `CREATE DATABASE ${name} OWNER provenote_owner TEMPLATE ${TEMPLATE_DATABASE} STRATEGY FILE_COPY`,
    );
    // Grants on a database are not copied with it.
    for (const statement of databaseStatements(name)) {
      await client.query(statement);
    }
  });
  const urls = embeddedUrls(server.passwords, server.port, name);
  return {
    name,
    ownerUrl: urls.owner,
    appUrl: urls.app,
    jobsUrl: urls.jobs,
    sequencerUrl: urls.sequencer,
    auditorUrl: urls.auditor,
  };
}
