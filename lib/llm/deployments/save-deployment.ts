import { demand } from "@/lib/access/authorize";
import type { Act } from "@/lib/access/act";
import { once, type Retry } from "@/lib/access/idempotency";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { sqlState } from "@/lib/db/database-error";
import { ProvenoteError } from "@/lib/errors";
import { checkTypedWordsIn } from "@/lib/phi/typed-words/check-typed-words";
import type { TypedFields } from "@/lib/phi/typed-words/typed-words.schema";
import {
  insertDeployment,
  insertDeploymentVersion,
  loadDeployment,
  loadDeployments,
  putKey,
} from "./deployment-store";
import {
  saveDeploymentSchema,
  type Deployment,
  type DeploymentContent,
  type SaveDeploymentInput,
} from "./deployment.schema";

type Saving = ReturnType<typeof saveDeploymentSchema.parse>;

/**
 * Saves a new deployment, or the next version of one; calls made from here on name it. The key is sealed and shown to
 * nobody again. A key that was given for another address or another provider is dropped: whoever may change the address
 * must not be able to have the key sent there.
 * @throws ProvenoteError `deployment.unknown` (404) · `deployment.name_taken` · `deployment.version_moved` (409, details.version) ·
 *   `phi.typed_identifiers` (422).
 */
export async function saveDeployment(
  caller: Caller,
  input: SaveDeploymentInput,
  retry: Retry | null = null,
): Promise<{ deploymentId: string; version: number }> {
  const saving = saveDeploymentSchema.parse(input);
  try {
    return await withActor(caller, async (act) => {
      const { id } = await once(act, retry, () => saveDeploymentIn(act, saving));
      const saved = await loadDeployment(act, id);
      if (saved === null) throw unknownDeployment();
      return { deploymentId: id, version: saved.version };
    });
  } catch (error) {
    if (sqlState(error) === "23505") throw versionMoved(saving.basedOn + 1);
    throw error;
  }
}

async function saveDeploymentIn(act: Act, saving: Saving): Promise<string> {
  const clinic = { kind: "organization", id: act.actor.organizationId } as const;
  const permit = await demand(act, "model.manage", clinic);
  const { basedOn, content, key } = saving;
  const before =
    saving.deploymentId === undefined ? null : await loadDeployment(act, saving.deploymentId);
  if (saving.deploymentId !== undefined && before === null) throw unknownDeployment();
  if ((before?.version ?? 0) !== basedOn) throw versionMoved(before?.version ?? 0);
  const others = (await loadDeployments(act)).filter(({ id }) => id !== before?.id);
  if (others.some(({ name }) => name.toLowerCase() === content.name.toLowerCase())) {
    throw new ProvenoteError(
      "conflict",
      "deployment.name_taken",
      "Another deployment has this name. Choose one that tells them apart.",
    );
  }
  const stated = await checkTypedWordsIn(
    act,
    typedFieldsOf(content, before),
    saving.namesNoPatient,
  );
  const id = before?.id ?? (await insertDeployment(permit));
  const version = basedOn + 1;
  await insertDeploymentVersion(permit, { deploymentId: id, version, content });
  const dropsKey = before !== null && goesElsewhere(before, content);
  if (key !== undefined || dropsKey) await putKey(permit, id, key ?? null);
  await act.record({
    type: "deployment.saved",
    action: before === null ? "C" : "U",
    object: { kind: "model_deployment", id, version },
    part: `provider:${content.provider}`,
    model: {
      name: content.model.slice(0, 80),
      zone: content.zone,
      dataClass: content.dataClass,
      ...(content.vendor === null ? {} : { vendor: content.vendor }),
    },
    counts: { is_enabled: content.isEnabled ? 1 : 0, key_set: key ? 1 : 0, ...stated.counts },
    basis: permit.basis,
  });
  return id;
}

/** Words that stood there before were let in before: nothing keeps a deployment from being switched off. */
function typedFieldsOf(content: DeploymentContent, before: Deployment | null): TypedFields {
  const { name, vendor } = content;
  return {
    name: ["title", name === before?.name ? "" : name],
    vendor: ["organization", vendor === null || vendor === before?.vendor ? "" : vendor],
  };
}

/** Whether a key that was given for the one would now be sent to somebody else. */
function goesElsewhere(before: Deployment, after: DeploymentContent): boolean {
  return (
    before.provider !== after.provider ||
    before.endpoint !== after.endpoint ||
    before.region !== after.region ||
    before.zone !== after.zone
  );
}

export function unknownDeployment(): ProvenoteError {
  return new ProvenoteError("not_found", "deployment.unknown", "There is no such deployment.");
}

function versionMoved(version: number): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "deployment.version_moved",
    "Somebody saved another version of this deployment meanwhile. Yours was not saved.",
    { version },
  );
}
