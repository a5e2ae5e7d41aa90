import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Role } from "@/lib/access/role.schema";
import { testDatabase, type TestDatabase } from "@/lib/db/test-database";
import { provideEnvironment } from "@/lib/env";
import type { Command } from "./command-io";
import { createAccount, createOrganization } from "./first-account";

export type CommandClinic = Readonly<{
  /** The folder that the commands take for their home. */
  home: string;
  urls: TestDatabase;
  organizationId: string;
  /** Membership by e-mail. */
  members: ReadonlyMap<string, string>;
  close: () => Promise<void>;
}>;

/** For tests: a clinic as the command line makes one, in the test file's database and a home of its own. */
export async function makeCommandClinic(
  accounts: Readonly<Record<string, readonly Role[]>>,
  person: Readonly<{ family: string; given: string }> = { family: "Test", given: "Jo" },
): Promise<CommandClinic> {
  const home = await mkdtemp(join(tmpdir(), "command-clinic-"));
  const urls = await testDatabase();
  provideEnvironment({
    PROVENOTE_HOME: home,
    DATABASE_OWNER_URL: urls.ownerUrl,
    DATABASE_URL: urls.appUrl,
  });
  const organizationId = await createOrganization("Synthetic clinic", "live");
  const members = new Map<string, string>();
  for (const [email, roles] of Object.entries(accounts)) {
    const account = { ...person, title: "", password: "made-up-password-1", email };
    const made = await createAccount(organizationId, { ...account, roles: [...roles] });
    members.set(email, made.membershipId);
  }
  return { home, urls, organizationId, members, close: () => rm(home, { recursive: true }) };
}

/** Runs a command: its exit code, and what it said. */
export async function runForTest(
  command: Command,
  args: readonly string[],
  stdin = "",
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const said = { out: "", err: "" };
  const code = await command([...args], {
    stdin: Readable.from([stdin]),
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  });
  return { code, ...said };
}
