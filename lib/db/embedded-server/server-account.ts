import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { ProvenoteError } from "../../errors";

/** An ordinary account of the operating system that runs the server, since PostgreSQL refuses to run as root. */
export interface ServerAccount {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const OWN_ACCOUNT = "provenote-db";

/**
 * The account for the embedded server: null (ourselves) unless we are root; as root the existing `postgres`,
 * else a system account made for it, else `nobody`.
 */
export function serverAccount(): ServerAccount | null {
  if (process.getuid?.() !== 0) {
    return null;
  }
  const found =
    findAccount("postgres") ?? findAccount(OWN_ACCOUNT) ?? addAccount() ?? findAccount("nobody");
  if (found === null) {
    throw new ProvenoteError(
      "unavailable",
      "db.no_account",
      "PostgreSQL does not run as root and no ordinary account was found: start as an ordinary user.",
    );
  }
  return found;
}

function addAccount(): ServerAccount | null {
  spawnSync(
    "useradd",
    ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", OWN_ACCOUNT],
    {
      stdio: "ignore",
    },
  );
  return findAccount(OWN_ACCOUNT);
}

/** Reads one line of an account file in the format of passwd(5); null when the name is not in it. */
export function parseAccount(passwd: string, name: string): ServerAccount | null {
  for (const line of passwd.split("\n")) {
    const [user, , uid, gid] = line.split(":");
    if (user === name && uid !== undefined && gid !== undefined && Number(uid) > 0) {
      return { name, uid: Number(uid), gid: Number(gid) };
    }
  }
  return null;
}

function findAccount(name: string): ServerAccount | null {
  return parseAccount(readFileSync("/etc/passwd", "utf8"), name);
}

/** True when the account may create files in `folder`, every folder above it included. */
export function accountCanWrite(account: ServerAccount | null, folder: string): boolean {
  const probe = spawnSync("/bin/sh", ["-c", 'cd "$0" && test -w .', folder], {
    cwd: "/",
    stdio: "ignore",
    ...(account === null ? {} : { uid: account.uid, gid: account.gid }),
  });
  return probe.status === 0;
}
