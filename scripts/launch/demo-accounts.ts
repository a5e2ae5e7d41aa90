import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** `.provenote/demo-accounts.json`: written by the seed with mode 0600, deleted when a live clinic is set up. */
const accountsSchema = z.object({
  accounts: z.array(z.object({ email: z.string(), password: z.string(), role: z.string() })),
});

const seedMark = (home: string) => join(home, "demo-seeded");

/**
 * The synthetic organization is made once. The mark outlives the accounts' file, so that a clinic that has
 * gone live is not seeded again.
 */
export function needsDemoSeed(
  home: string,
  profile: "demo" | "live",
  database: "embedded" | "outside",
  isForced: boolean,
): boolean {
  if (existsSync(seedMark(home))) {
    return false;
  }
  return isForced || (profile === "demo" && database === "embedded");
}

export async function markDemoSeeded(home: string): Promise<void> {
  await writeFile(seedMark(home), `${new Date().toISOString()}\n`, { mode: 0o600 });
}

/** Lines for the terminal; none once the file is gone. */
export async function describeDemoAccounts(home: string): Promise<string[]> {
  const path = join(home, "demo-accounts.json");
  if (!existsSync(path)) {
    return [];
  }
  const parsed = accountsSchema.safeParse(JSON.parse(await readFile(path, "utf8")));
  if (!parsed.success) {
    return [`Demo accounts: see ${path}`];
  }
  const { accounts } = parsed.data;
  const width = Math.max(...accounts.map(({ email }) => email.length));
  return [
    `Demo accounts (kept in ${path}):`,
    ...accounts.map(
      ({ email, password, role }) => `  ${email.padEnd(width)}  ${password}  ${role}`,
    ),
  ];
}
