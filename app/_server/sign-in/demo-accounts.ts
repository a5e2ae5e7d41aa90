import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { DemoAccountView } from "@/components/sign-in/sign-in-view";
import { env } from "@/lib/env";

const fileSchema = z.object({
  accounts: z.array(z.object({ email: z.string(), role: z.string(), mayDo: z.string() })),
});

/**
 * The demo accounts without their passwords, for the sign-in page of a demo clinic. The file is deleted
 * when the live clinic is made; without it there is nothing to show.
 */
export async function listDemoAccounts(): Promise<DemoAccountView[]> {
  try {
    const text = await readFile(join(env().PROVENOTE_HOME, "demo-accounts.json"), "utf8");
    const { accounts } = fileSchema.parse(JSON.parse(text));
    return accounts.map(({ email, role, mayDo }) => ({ email, roleLabel: role, mayDo }));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
