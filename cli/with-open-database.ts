import { acquireInstanceLock, lockHolder } from "@/lib/db/embedded-server/instance-lock";
import { createHome } from "@/lib/db/embedded-server/local-secrets";
import { openDatabase } from "@/lib/db/open-database";
import { databaseChoice, env, provideEnvironment } from "@/lib/env";
import type { CommandIo } from "./command-io";

/**
 * Runs a command with the database up and its URLs among the settings. Where `npm start` runs, its server is
 * used; else one is started for the command and stopped after it, under the lock of the home folder, so that
 * no start in between relies on it.
 */
export async function withOpenDatabase<T>(io: CommandIo, work: () => Promise<T>): Promise<T> {
  const settings = env();
  const home = settings.PROVENOTE_HOME;
  await createHome(home);
  const isShared = databaseChoice(settings) === "outside" || (await lockHolder(home)) !== null;
  const lock = isShared ? null : await acquireInstanceLock(home);
  try {
    const database = await openDatabase(settings);
    if (database.notice !== null) {
      io.err(`Note: ${database.notice}\n`);
    }
    provideEnvironment({
      DATABASE_OWNER_URL: database.urls.owner,
      DATABASE_URL: database.urls.app,
      DATABASE_JOBS_URL: database.urls.jobs,
      DATABASE_SEQUENCER_URL: database.urls.sequencer,
      DATABASE_AUDITOR_URL: database.urls.auditor,
      NEXTAUTH_SECRET: database.sessionKey,
    });
    try {
      return await work();
    } finally {
      if (lock !== null) {
        await database.stop();
      }
    }
  } finally {
    lock?.release();
  }
}
