import {
  createDatabaseStatement,
  DATABASE_ROLES,
  databaseStatements,
  roleStatements,
  type DatabaseRole,
  type RolePasswords,
} from "@/lib/db/create-roles";
import { openDatabase } from "@/lib/db/open-database";
import { databaseChoice, env, type Environment } from "@/lib/env";
import { ProvenoteError } from "@/lib/errors";
import { EXIT_OK, EXIT_USAGE, type Command } from "./command-io";

const USAGE = `provenote db init [--sql]   make roles and database, apply all migrations
provenote db migrate        apply the migrations that are still missing

With the five database URLs set, an administrator of that server first runs what
"db init --sql" prints; it holds no password, only verifiers.`;

/** `db init|migrate`: on the embedded server everything; on an outside one the migrations, as its owner. */
export const runDb: Command = async (args, io) => {
  const [action, ...flags] = args;
  const isInit = action === "init";
  if ((!isInit && action !== "migrate") || flags.some((flag) => !isInit || flag !== "--sql")) {
    io.err(`${USAGE}\n`);
    return EXIT_USAGE;
  }
  const settings = env();
  if (flags.includes("--sql")) {
    io.out(`${administratorScript(settings)}\n`);
    return EXIT_OK;
  }
  const database = await openDatabase(settings, (step) => io.err(`${step}\n`));
  if (!database.wasRunning) {
    await database.stop();
  }
  io.out(
    database.applied.length === 0
      ? "The database is up to date.\n"
      : `Applied ${database.applied.length} migrations: ${database.applied.join(", ")}.\n`,
  );
  return EXIT_OK;
};

/** For psql, by a superuser of an outside server, once. */
function administratorScript(settings: Environment): string {
  if (databaseChoice(settings) === "embedded") {
    throw new ProvenoteError(
      "invalid",
      "db.no_outside_server",
      "The embedded server needs no script: set the five database URLs of your own server first.",
    );
  }
  const urls: Record<DatabaseRole, URL> = {
    owner: new URL(settings.DATABASE_OWNER_URL ?? ""),
    app: new URL(settings.DATABASE_URL ?? ""),
    jobs: new URL(settings.DATABASE_JOBS_URL ?? ""),
    sequencer: new URL(settings.DATABASE_SEQUENCER_URL ?? ""),
    auditor: new URL(settings.DATABASE_AUDITOR_URL ?? ""),
  };
  const misnamed = (Object.keys(urls) as DatabaseRole[]).filter(
    (role) => urls[role].username !== DATABASE_ROLES[role],
  );
  if (misnamed.length > 0) {
    throw new ProvenoteError(
      "invalid",
      "db.role_names",
      `The role names are fixed: ${misnamed.map((role) => DATABASE_ROLES[role]).join(", ")} must be the user of its URL.`,
    );
  }
  const password = (role: DatabaseRole) => decodeURIComponent(urls[role].password);
  const passwords: RolePasswords = {
    owner: password("owner"),
    app: password("app"),
    jobs: password("jobs"),
    sequencer: password("sequencer"),
    auditor: password("auditor"),
  };
  const database = urls.owner.pathname.slice(1);
  return [
    ...roleStatements(passwords),
    createDatabaseStatement(database),
    ...databaseStatements(database),
  ]
    .map((statement) => `${statement};`)
    .join("\n");
}
