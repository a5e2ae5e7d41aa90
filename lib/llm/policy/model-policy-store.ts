import { z } from "zod";
import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import {
  modelPolicyContentSchema,
  STRICT_MODEL_POLICY,
  type ModelPolicy,
} from "./model-policy.schema";

/** What an older version held besides is not read: an expert's determination has a register of its own now. */
const storedSchema = z.object(modelPolicyContentSchema.shape);

/** The newest model policy of the actor's organization, the strict one when none was saved. For use inside other verbs. */
export async function loadModelPolicy(act: Act): Promise<ModelPolicy> {
  const row = await act.tx.client.modelPolicy.findFirst({
    where: { organizationId: act.actor.organizationId },
    orderBy: { version: "desc" },
  });
  if (row === null) return STRICT_MODEL_POLICY;
  return { version: row.version, ...storedSchema.parse(row.content) };
}

/** Writes the next version. The database refuses one that does not follow the newest (`23505`). */
export async function insertModelPolicy(
  permit: Permit<"model.manage">,
  { version, ...content }: ModelPolicy,
): Promise<void> {
  await permit.tx.client.modelPolicy.createMany({
    data: [
      {
        organizationId: permit.organizationId,
        version,
        content,
        createdById: permit.act.actor.membershipId,
        createdAt: permit.act.now,
      },
    ],
  });
}
