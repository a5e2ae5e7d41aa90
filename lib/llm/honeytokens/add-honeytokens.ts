import type { Runtime } from "@/lib/access/runtime";
import type { Pool } from "@/lib/db/open-pool";
import { drawHoneytoken } from "./honeytoken-rules";
import { HONEYTOKENS_AN_ORGANIZATION } from "./honeytoken.schema";
import { insertHoneytokens, listWithoutHoneytokens } from "./honeytoken-store";

/**
 * Gives each organization that has none its patients who do not exist: a new one soon after it was made, one from before
 * with the first worker that knows of them. Written once; nobody changes or reads them here.
 * @param jobs the queue's role, which alone may do this.
 * @returns how many organizations got theirs.
 */
export async function addHoneytokens(
  jobs: Pool,
  { keyring, randomBytes, randomId }: Pick<Runtime, "keyring" | "randomBytes" | "randomId">,
): Promise<number> {
  let added = 0;
  for (const organizationId of await listWithoutHoneytokens(jobs)) {
    const drawn = Array.from({ length: HONEYTOKENS_AN_ORGANIZATION }, () => ({
      id: randomId(),
      patient: drawHoneytoken(randomBytes),
    }));
    if (await insertHoneytokens(jobs, keyring, organizationId, drawn)) added += 1;
  }
  return added;
}
