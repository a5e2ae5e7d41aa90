import type { EventBasis } from "@/lib/audit/event.schema";
import { ProvenoteError } from "@/lib/errors";
import type { Act, EventInput } from "./act";
import { issuePermit, type Permit, type Resource } from "./permit";
import { isAllowed, POLICY_VERSION, type Permission } from "./decision/policy";
import { findRelation } from "./decision/relation-store";
import { RecordedError } from "./with-actor";

/** A no, with what the log is told of it. */
type Refusal = { readonly refused: true; readonly event: EventInput };

function isRefusal(decision: Permit | Refusal): decision is Refusal {
  return "refused" in decision;
}

/**
 * Decides whether the actor may do `permission` to `resource`, from the policy table and from how the
 * database says the actor stands to the resource. An unknown id and a foreign one give the same refusal.
 */
async function authorize<P extends Permission>(
  act: Act,
  permission: P,
  resource: Resource,
): Promise<Permit<P> | Refusal> {
  const standing = await findRelation(act, resource);
  if (isAllowed(act.actor.roles, permission, standing.relation)) {
    const basis: EventBasis = { ...standing.basis, policy: POLICY_VERSION };
    return issuePermit(act, permission, resource, standing, basis);
  }
  return {
    refused: true,
    event: {
      type: "access.refused",
      action: "E",
      outcome: "refused",
      // The id asked for is kept even when nothing has it, so that probing is visible.
      patientId: resource.kind === "patient" ? resource.id : standing.patientId,
      object: { kind: resource.kind, id: resource.id },
      part: `permission:${permission}`,
      basis: { kind: "none", policy: POLICY_VERSION },
    },
  };
}

/**
 * As {@link authorize}, but throws the refusal; `withActor` then writes it to the log and answers 403.
 * @throws RecordedError `access.refused`.
 */
export async function demand<P extends Permission>(
  act: Act,
  permission: P,
  resource: Resource,
): Promise<Permit<P>> {
  const decision = await authorize(act, permission, resource);
  if (isRefusal(decision)) {
    throw new RecordedError(
      new ProvenoteError(
        "forbidden",
        "access.refused",
        "This was not opened. Either there is none, or you may not see it. This is recorded.",
      ),
      decision.event,
    );
  }
  return decision;
}
