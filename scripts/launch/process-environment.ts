import type { OpenDatabase } from "@/lib/db/open-database";
import { childEnvironment, type Environment } from "@/lib/env";

const NO_DATABASE = {
  DATABASE_OWNER_URL: undefined,
  DATABASE_URL: undefined,
  DATABASE_JOBS_URL: undefined,
  DATABASE_SEQUENCER_URL: undefined,
  DATABASE_AUDITOR_URL: undefined,
};

function folders(settings: Environment) {
  return { PROVENOTE_ROOT: settings.PROVENOTE_ROOT, PROVENOTE_HOME: settings.PROVENOTE_HOME };
}

/** The pages hold the application's role and the session key, no other role. */
export function webEnvironment(
  settings: Environment,
  { urls, sessionKey }: OpenDatabase,
  port: number,
): NodeJS.ProcessEnv {
  return childEnvironment({
    ...NO_DATABASE,
    ...folders(settings),
    DATABASE_URL: urls.app,
    NEXTAUTH_SECRET: sessionKey,
    NEXTAUTH_URL: settings.PUBLIC_URL ?? `http://127.0.0.1:${port}`,
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: String(port),
  });
}

/** The worker drafts, sequences and maintains; it knows no session key and never the owner. */
export function workerEnvironment(
  settings: Environment,
  { urls }: OpenDatabase,
): NodeJS.ProcessEnv {
  return childEnvironment({
    ...NO_DATABASE,
    ...folders(settings),
    DATABASE_URL: urls.app,
    DATABASE_JOBS_URL: urls.jobs,
    DATABASE_SEQUENCER_URL: urls.sequencer,
    DATABASE_AUDITOR_URL: urls.auditor,
    NEXTAUTH_SECRET: undefined,
  });
}

/** For commands that run before anything listens. */
export function allDatabaseEnvironment(
  settings: Environment,
  { urls, sessionKey }: OpenDatabase,
): NodeJS.ProcessEnv {
  return childEnvironment({
    ...folders(settings),
    DATABASE_OWNER_URL: urls.owner,
    DATABASE_URL: urls.app,
    DATABASE_JOBS_URL: urls.jobs,
    DATABASE_SEQUENCER_URL: urls.sequencer,
    DATABASE_AUDITOR_URL: urls.auditor,
    NEXTAUTH_SECRET: sessionKey,
  });
}
