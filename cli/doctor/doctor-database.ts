import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readMigrations } from "@/lib/db/apply-migrations";
import { excessivePowers, readRolePowers } from "@/lib/db/check-role";
import {
  DATABASE_ROLES,
  onConnection,
  type DatabaseRole,
  type RoleUrls,
} from "@/lib/db/create-roles";
import {
  embeddedUrls,
  readOrCreateSecrets,
  rolePasswords,
} from "@/lib/db/embedded-server/local-secrets";
import { readRunningServer } from "@/lib/db/embedded-server/server-process";
import { recordedServer } from "@/lib/db/embedded-server/start-embedded-server";
import { databaseChoice, type Environment } from "@/lib/env";
import type { Finding } from "./doctor";
import { messageOf } from "./doctor-machine";

/** What belongs to the database and the keys; looks at a running server and starts none. */
export async function inspectDatabase(settings: Environment): Promise<Finding[]> {
  const findings = [inspectKeys(settings)];
  try {
    const urls = await findUrls(settings);
    if (urls === null) {
      return [
        ...findings,
        { state: "ok", subject: "database", found: "not running; npm start starts it" },
      ];
    }
    return [
      ...findings,
      ...(await Promise.all(
        (Object.keys(DATABASE_ROLES) as DatabaseRole[]).map((role) =>
          inspectRole(role, urls[role]),
        ),
      )),
      await inspectMigrations(urls.owner, settings.PROVENOTE_ROOT),
    ];
  } catch (error) {
    return [...findings, { state: "bad", subject: "database", found: messageOf(error) }];
  }
}

/** Null where an embedded server is meant and does not run. */
async function findUrls(settings: Environment): Promise<RoleUrls | null> {
  if (databaseChoice(settings) === "outside") {
    return {
      owner: settings.DATABASE_OWNER_URL ?? "",
      app: settings.DATABASE_URL ?? "",
      jobs: settings.DATABASE_JOBS_URL ?? "",
      sequencer: settings.DATABASE_SEQUENCER_URL ?? "",
      auditor: settings.DATABASE_AUDITOR_URL ?? "",
    };
  }
  const home = settings.PROVENOTE_HOME;
  const record = await recordedServer(home);
  const running = record === null ? null : await readRunningServer(record.clusterDir);
  if (running === null) {
    return null;
  }
  return embeddedUrls(rolePasswords(await readOrCreateSecrets(home)), running.port);
}

async function inspectRole(role: DatabaseRole, url: string): Promise<Finding> {
  const subject = `role ${role}`;
  try {
    const powers = await readRolePowers(url);
    const reasons = role === "owner" ? [] : excessivePowers(powers);
    if (powers.role !== DATABASE_ROLES[role]) {
      const advice = `the URL must name ${DATABASE_ROLES[role]}`;
      return { state: "bad", subject, found: `signs in as ${powers.role}`, advice };
    }
    return reasons.length === 0
      ? { state: "ok", subject, found: powers.role }
      : {
          state: "bad",
          subject,
          found: `${powers.role} ${reasons.join(" and ")}`,
          advice: "take that away",
        };
  } catch (error) {
    const advice = 'check the URL; "provenote db init --sql" prints what the server needs';
    return { state: "bad", subject, found: messageOf(error), advice };
  }
}

async function inspectMigrations(ownerUrl: string, root: string): Promise<Finding> {
  const subject = "migrations";
  const files = await readMigrations(join(root, "prisma", "migrations"));
  const applied = await onConnection(ownerUrl, async (client) => {
    const { rows } = await client.query<{ n: number }>(
      "SELECT count(*)::int AS n FROM _prisma_migrations WHERE finished_at IS NOT NULL",
    );
    return rows[0]?.n ?? 0;
  });
  return applied === files.length
    ? { state: "ok", subject, found: `all ${applied} applied` }
    : {
        state: "warn",
        subject,
        found: `${applied} of ${files.length} applied`,
        advice: 'npm start or "provenote db migrate" applies the rest',
      };
}

function inspectKeys({ PROVENOTE_HOME: home }: Environment): Finding {
  const keys = join(home, "keys");
  if (!existsSync(keys)) {
    return { state: "ok", subject: "keys", found: "will be made by npm start" };
  }
  return { state: "ok", subject: "keys", found: `${readdirSync(keys).length} entries in ${keys}` };
}
