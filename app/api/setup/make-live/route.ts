import { rm } from "node:fs/promises";
import { join } from "node:path";
import { handle } from "@/app/_server/request/handle";
import { requireProtectedRoot } from "@/app/_server/protected-root";
import { makeLive } from "@/lib/access/setup/make-live";
import { setupStatus } from "@/lib/access/setup/setup-status";
import { makeLiveSchema } from "@/lib/access/setup/setup.schema";
import { env } from "@/lib/env";
import { logger } from "@/lib/logger";

export const POST = handle(makeLiveSchema, async ({ caller, input }) => {
  // Whoever may not set up learns nothing of the keys.
  await setupStatus(caller);
  requireProtectedRoot(caller.runtime);
  return makeLive(caller, input, removeDemoPasswords);
});

/** The file that the first start wrote. The accounts are closed already, so a file that stays is told, not fatal. */
async function removeDemoPasswords(): Promise<boolean> {
  try {
    await rm(join(env().PROVENOTE_HOME, "demo-accounts.json"), { force: true });
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    logger().warn("setup.demo_passwords_stay", { cause: code });
    return false;
  }
}
