import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { DATABASE_ROLES, type RolePasswords, type RoleUrls } from "../create-roles";

const secretsSchema = z.object({
  superuser: z.string().min(20),
  owner: z.string().min(20),
  app: z.string().min(20),
  jobs: z.string().min(20),
  sequencer: z.string().min(20),
  auditor: z.string().min(20),
  nextAuth: z.string().min(20),
});

/** Random passwords of the embedded server and the key of the session cookie, in `.provenote/secrets.json`. */
export type LocalSecrets = z.infer<typeof secretsSchema>;

export const DATABASE_NAME = "provenote";

function freshSecrets(): LocalSecrets {
  const secret = () => randomBytes(24).toString("base64url");
  return {
    superuser: secret(),
    owner: secret(),
    app: secret(),
    jobs: secret(),
    sequencer: secret(),
    auditor: secret(),
    nextAuth: secret(),
  };
}

/** Reads the secrets of this home folder, or makes them (file mode 0600, written whole or not at all). */
export async function readOrCreateSecrets(home: string): Promise<LocalSecrets> {
  const path = join(home, "secrets.json");
  const text = await readIfThere(path);
  if (text !== null) {
    return secretsSchema.parse(JSON.parse(text));
  }
  const secrets = freshSecrets();
  await writePrivateJson(path, secrets);
  return secrets;
}

/** Makes the home folder with the modes the server needs: 0711 so that its account may pass, `keys/` 0700. */
export async function createHome(home: string): Promise<void> {
  await mkdir(home, { recursive: true, mode: 0o711 });
  await chmod(home, 0o711);
  for (const folder of ["keys", "logs", "vectors"]) {
    await mkdir(join(home, folder), { recursive: true, mode: 0o700 });
    await chmod(join(home, folder), 0o700);
  }
}

export function rolePasswords(secrets: LocalSecrets): RolePasswords {
  const { owner, app, jobs, sequencer, auditor } = secrets;
  return { owner, app, jobs, sequencer, auditor };
}

/** The five URLs of the embedded server; database `postgres` and the superuser are not among them. */
export function embeddedUrls(
  passwords: RolePasswords,
  port: number,
  database: string = DATABASE_NAME,
): RoleUrls {
  const url = (role: keyof typeof DATABASE_ROLES) =>
    `postgresql://${DATABASE_ROLES[role]}:${encodeURIComponent(passwords[role])}@127.0.0.1:${port}/${database}`;
  return {
    owner: url("owner"),
    app: url("app"),
    jobs: url("jobs"),
    sequencer: url("sequencer"),
    auditor: url("auditor"),
  };
}

export async function writePrivateJson(path: string, value: unknown): Promise<void> {
  const half = `${path}.${process.pid}.tmp`;
  await writeFile(half, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  await rename(half, path);
}

export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      return null;
    }
    throw error;
  }
}
