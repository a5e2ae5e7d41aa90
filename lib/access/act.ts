import { appendEvent } from "@/lib/audit/append-event";
import type { AuditEntry, EventBasis, EventType } from "@/lib/audit/event.schema";
import type { Tx } from "@/lib/db/transaction";
import type { Keyring } from "@/lib/keys/keyring";
import type { Actor } from "./actor";
import type { Caller, Runtime } from "./runtime";

/** What a verb says of its act; who, when and from where are filled in here. */
export type EventInput = {
  readonly type: EventType;
  readonly action: AuditEntry["action"];
  readonly outcome?: AuditEntry["outcome"];
  readonly patientId?: string | null;
  readonly textId?: string | null;
  readonly object?: AuditEntry["object"];
  readonly targetId?: string;
  readonly basis?: EventBasis;
  readonly part?: string;
  readonly counts?: Readonly<Record<string, number>>;
  readonly hashes?: Record<string, string>;
  readonly token?: string;
  readonly reason?: string;
  readonly code?: string;
  readonly model?: AuditEntry["model"];
  readonly confirmed?: AuditEntry["confirmed"];
};

/** One transaction of one actor: the ticket every chart store and every permit is made from. */
export class Act {
  constructor(
    readonly tx: Tx,
    readonly actor: Actor,
    readonly caller: Caller,
    readonly now: Date,
  ) {}

  get runtime(): Runtime {
    return this.caller.runtime;
  }

  get keyring(): Keyring {
    return this.caller.runtime.keyring;
  }

  newId(): string {
    return this.caller.runtime.randomId();
  }

  /** Appends the entry of this act to the log, inside this transaction. */
  async record(event: EventInput): Promise<string> {
    const id = this.newId();
    await appendEvent(this.tx, this.actor.organizationId, id, this.entryOf(event));
    return id;
  }

  private entryOf(event: EventInput): AuditEntry {
    const { actor, caller } = this;
    return describeEvent(event, {
      at: this.now,
      salt: caller.runtime.randomBytes(16),
      origin: caller.origin,
      actor: {
        kind: actor.kind === "grant" ? "job" : "person",
        membershipId: actor.membershipId,
        sessionId: actor.sessionId,
        grantId: actor.grantId,
        roles: actor.roles,
        factors: actor.factors,
      },
    });
  }
}

export type EventSetting = {
  readonly at: Date;
  readonly salt: Uint8Array;
  readonly origin: AuditEntry["origin"];
  readonly actor: {
    readonly kind: AuditEntry["actorKind"];
    readonly membershipId: string | null;
    readonly sessionId: string | null;
    readonly grantId: string | null;
    readonly roles: readonly string[];
    readonly factors: readonly string[];
  };
};

/** Builds the entry; optional fields that are absent are left out, so that equal acts have equal shapes. */
export function describeEvent(event: EventInput, setting: EventSetting): AuditEntry {
  const { actor } = setting;
  const optional = {
    actorId: actor.membershipId ?? undefined,
    sessionId: actor.sessionId ?? undefined,
    grantId: actor.grantId ?? undefined,
    patientId: event.patientId ?? undefined,
    textId: event.textId ?? undefined,
    object: event.object,
    targetId: event.targetId,
    basis: event.basis,
    part: event.part,
    counts: event.counts,
    hashes: event.hashes,
    token: event.token,
    reason: event.reason,
    code: event.code,
    model: event.model,
    confirmed: event.confirmed,
  };
  const present = Object.fromEntries(
    Object.entries(optional).filter(([, value]) => value !== undefined),
  );
  return {
    v: 1,
    type: event.type,
    action: event.action,
    outcome: event.outcome ?? "success",
    at: setting.at.toISOString(),
    actorKind: actor.kind,
    roles: [...actor.roles],
    factors: [...actor.factors],
    origin: setting.origin,
    salt: Buffer.from(setting.salt).toString("hex"),
    ...present,
  };
}
