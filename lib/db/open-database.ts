import { join } from "node:path";
import { databaseChoice, type Environment } from "../env";
import { applyMigrations } from "./apply-migrations";
import { createRoles, type RoleUrls } from "./create-roles";
import {
  createHome,
  DATABASE_NAME,
  embeddedUrls,
  readOrCreateSecrets,
  rolePasswords,
} from "./embedded-server/local-secrets";
import { startEmbeddedServer } from "./embedded-server/start-embedded-server";

/** A database that is up, has its roles and every migration. */
export interface OpenDatabase {
  readonly kind: "embedded" | "outside";
  readonly urls: RoleUrls;
  /** Migrations applied by this call. */
  readonly applied: readonly string[];
  /** True when the server ran before this call: whoever started it stops it. */
  readonly wasRunning: boolean;
  readonly notice: string | null;
  /** The key of session cookies: from the settings, else the generated one of this home folder. */
  readonly sessionKey: string;
  stop(): Promise<void>;
}

/**
 * Makes the home folder, starts the embedded server (or takes the outside one that the settings name), creates
 * the roles and applies the migrations. `onStep` is told what begins, in words for the person who waits.
 */
export async function openDatabase(
  settings: Environment,
  onStep: (step: string) => void = () => undefined,
): Promise<OpenDatabase> {
  const { PROVENOTE_HOME: home, PROVENOTE_ROOT: root } = settings;
  const choice = databaseChoice(settings);
  await createHome(home);
  const secrets = await readOrCreateSecrets(home);
  const sessionKey = settings.NEXTAUTH_SECRET ?? secrets.nextAuth;
  const migrationsDir = join(root, "prisma", "migrations");
  if (choice === "outside") {
    const urls = outsideUrls(settings);
    onStep("Applying migrations to the database named by the settings");
    const applied = await applyMigrations(urls, migrationsDir);
    const rest = { wasRunning: true, notice: null, sessionKey, stop: () => Promise.resolve() };
    return { kind: "outside", urls, applied, ...rest };
  }
  onStep("Starting the database");
  const server = await startEmbeddedServer({ home, root, superuserPassword: secrets.superuser });
  const urls = embeddedUrls(rolePasswords(secrets), server.port);
  try {
    onStep("Checking roles and migrations");
    await createRoles(server.superuserUrl(), rolePasswords(secrets), DATABASE_NAME);
    const applied = await applyMigrations(urls, migrationsDir);
    const { notice, adopted: wasRunning } = server;
    return { kind: "embedded", urls, applied, wasRunning, notice, sessionKey, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function outsideUrls(settings: Environment): RoleUrls {
  return {
    owner: settings.DATABASE_OWNER_URL ?? "",
    app: settings.DATABASE_URL ?? "",
    jobs: settings.DATABASE_JOBS_URL ?? "",
    sequencer: settings.DATABASE_SEQUENCER_URL ?? "",
    auditor: settings.DATABASE_AUDITOR_URL ?? "",
  };
}
