import type { Runtime } from "@/lib/access/runtime";
import type { Pool } from "@/lib/db/open-pool";
import { drawHoneytoken } from "./honeytoken-rules";
import { HONEYTOKENS_AN_ORGANIZATION } from "./honeytoken.schema";
import { insertHoneytokens, listWithoutHoneytokens } from "./honeytoken-store";

/**
 * Gives each organization that has none its patients who do not exist: a new one soon after it was made, one from before
 * with the first worker that knows of them. Written once; nobody changes or reads them here. One that cannot be given theirs
 * keeps no other from theirs.
 * @param jobs the queue's role, which alone may do this.
 * @returns how many organizations got theirs.
 * @throws what the first organization failed with, after all were tried.
 */
export async function addHoneytokens(
  jobs: Pool,
  { keyring, randomBytes, randomId }: Pick<Runtime, "keyring" | "randomBytes" | "randomId">,
): Promise<number> {
  const give = async (organizationId: string): Promise<boolean> => {
    const drawn = Array.from({ length: HONEYTOKENS_AN_ORGANIZATION }, () => ({
      id: randomId(),
      patient: drawHoneytoken(randomBytes),
    }));
    return insertHoneytokens(jobs, keyring, organizationId, drawn);
  };
  let added = 0;
  const faults: unknown[] = [];
  for (const organizationId of await listWithoutHoneytokens(jobs)) {
    try {
      if (await give(organizationId)) added += 1;
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
  return added;
}
