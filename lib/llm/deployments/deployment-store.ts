import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import { openText } from "@/lib/keys/open";
import { seal } from "@/lib/keys/seal";
import {
  deploymentContentSchema,
  modelKeySchema,
  type Deployment,
  type DeploymentContent,
  type ModelKey,
} from "./deployment.schema";

type ManagePermit = Permit<"model.manage">;

export type DeploymentRow = Deployment & {
  readonly savedAt: Date;
  readonly savedById: string;
};

type VersionRow = {
  deploymentId: string;
  version: number;
  content: unknown;
  createdAt: Date;
  createdById: string;
};

/** Each passed the schema when it was saved: whoever makes it stricter goes on reading what is there. */
function toDeployment(row: VersionRow): DeploymentRow {
  return {
    ...deploymentContentSchema.parse(row.content),
    id: row.deploymentId,
    version: row.version,
    savedAt: row.createdAt,
    savedById: row.createdById,
  };
}

/** Every deployment of the actor's organization at its newest version, by name. The database shows no other's. */
export async function loadDeployments(act: Act): Promise<DeploymentRow[]> {
  const rows = await act.tx.client.modelDeploymentVersion.findMany({
    where: { organizationId: act.actor.organizationId },
    orderBy: [{ deploymentId: "asc" }, { version: "desc" }],
    distinct: ["deploymentId"],
  });
  return rows.map(toDeployment).sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** The newest version of one deployment, null when there is none. */
export async function loadDeployment(act: Act, id: string): Promise<DeploymentRow | null> {
  const row = await act.tx.client.modelDeploymentVersion.findFirst({
    where: { organizationId: act.actor.organizationId, deploymentId: id },
    orderBy: { version: "desc" },
  });
  return row === null ? null : toDeployment(row);
}

export async function insertDeployment(permit: ManagePermit): Promise<string> {
  const id = permit.act.newId();
  await permit.tx.client.modelDeployment.createMany({
    data: [
      {
        id,
        organizationId: permit.organizationId,
        createdById: permit.act.actor.membershipId,
        createdAt: permit.act.now,
      },
    ],
  });
  return id;
}

/** Writes the next version. The database refuses one that does not follow the newest (`23505`). */
export async function insertDeploymentVersion(
  permit: ManagePermit,
  row: {
    readonly deploymentId: string;
    readonly version: number;
    readonly content: DeploymentContent;
  },
): Promise<void> {
  await permit.tx.client.modelDeploymentVersion.createMany({
    data: [
      {
        ...row,
        organizationId: permit.organizationId,
        createdById: permit.act.actor.membershipId,
        createdAt: permit.act.now,
      },
    ],
  });
}

const keyContext = (organizationId: string, deploymentId: string) =>
  ({
    organizationId,
    subjectId: null,
    keyClass: "secrets",
    table: "model_secret",
    column: "value",
    rowId: deploymentId,
  }) as const;

/** Seals and sets a deployment's key, or takes it away. */
export async function putKey(
  permit: ManagePermit,
  deploymentId: string,
  key: ModelKey | null,
): Promise<void> {
  const context = keyContext(permit.organizationId, deploymentId);
  const sealed =
    key === null ? null : Buffer.from(await seal(permit.act.keyring, context, JSON.stringify(key)));
  await permit.tx.client.$executeRaw`
    SELECT set_model_secret(${deploymentId}::uuid, ${sealed}::bytea)`;
}

/** Opens a deployment's key; null when none is set. Row-level security shows it to a job alone. */
export async function openKey(act: Act, deploymentId: string): Promise<ModelKey | null> {
  const { organizationId } = act.actor;
  const row = await act.tx.client.modelSecret.findFirst({
    where: { organizationId, deploymentId },
    select: { value: true },
  });
  if (row === null) return null;
  const text = await openText(act.keyring, keyContext(organizationId, deploymentId), row.value);
  return modelKeySchema.parse(JSON.parse(text));
}

/** Since when each deployment has a key; those without one are left out. */
export async function loadKeyDates(act: Act): Promise<ReadonlyMap<string, Date>> {
  const rows = await act.tx.client.$queryRaw<{ deployment_id: string; set_at: Date }[]>`
    SELECT deployment_id, set_at FROM model_secrets_set()`;
  return new Map(rows.map((row) => [row.deployment_id, row.set_at]));
}
