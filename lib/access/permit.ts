import type { EventBasis } from "@/lib/audit/event.schema";
import type { Tx } from "@/lib/db/transaction";
import { ProvenoteError } from "@/lib/errors";
import type { Act } from "./act";
import type { Permission } from "./decision/policy";

export type ResourceKind =
  "patient" | "document" | "note" | "run" | "review" | "organization" | "membership" | "session";

export type Resource = { readonly kind: ResourceKind; readonly id: string };

const issued = new WeakSet<object>();
const ISSUER = Symbol("permit issuer");

/**
 * The decision that this actor may do this one thing to this one resource in this one transaction.
 * Stores of chart rows demand it and take their ids from it. Only {@link issuePermit} makes one.
 */
export class Permit<P extends Permission = Permission> {
  constructor(
    issuer: symbol,
    readonly act: Act,
    readonly action: P,
    readonly resource: Resource,
    /** Patient id, or the document's own id while the text is unfiled; null for resources that are not charts. */
    readonly subjectId: string | null,
    readonly patientId: string | null,
    readonly basis: EventBasis,
  ) {
    if (issuer !== ISSUER) throw mismatch("A permit is issued by authorize() alone.");
    issued.add(this);
  }

  /** The transaction of the decision. @throws ProvenoteError when it is over or the permit is forged. */
  get tx(): Tx {
    if (!issued.has(this)) throw mismatch("This permit was not issued.");
    if (!this.act.tx.isOpen) throw mismatch("This permit's transaction is over.");
    return this.act.tx;
  }

  get organizationId(): string {
    return this.act.actor.organizationId;
  }

  /** The subject of a chart resource. @throws ProvenoteError when the resource is no chart. */
  get chartSubjectId(): string {
    if (this.subjectId === null) throw mismatch("This permit is not for a chart.");
    return this.subjectId;
  }

  /** The id this permit names, when it is of this kind. @throws ProvenoteError `access.permit_mismatch`. */
  idOf(kind: ResourceKind): string {
    if (this.resource.kind !== kind) throw mismatch("This permit names a thing of another kind.");
    return this.resource.id;
  }

  /** Refuses when the permit names another thing. @throws ProvenoteError `access.permit_mismatch`. */
  assertNames(kind: ResourceKind, id: string): void {
    if (this.idOf(kind) !== id) throw mismatch("This permit names another thing.");
  }
}

/** @internal Called by `authorize` alone. */
export function issuePermit<P extends Permission>(
  act: Act,
  action: P,
  resource: Resource,
  subject: { subjectId: string | null; patientId: string | null },
  basis: EventBasis,
): Permit<P> {
  return new Permit(ISSUER, act, action, resource, subject.subjectId, subject.patientId, basis);
}

function mismatch(message: string): ProvenoteError {
  return new ProvenoteError("forbidden", "access.permit_mismatch", message);
}
