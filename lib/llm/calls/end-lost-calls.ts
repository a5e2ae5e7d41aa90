import { describeEvent } from "@/lib/access/act";
import type { Runtime } from "@/lib/access/runtime";
import { auditEntrySchema, type AuditEntry } from "@/lib/audit/event.schema";
import { canonicalBytes } from "@/lib/crypto/canonical-json";
import type { Pool } from "@/lib/db/open-pool";

type LostRow = {
  id: string;
  organization_id: string;
  patient_id: string | null;
  text_id: string | null;
  deployment_id: string;
  deployment_version: number;
  agreement_id: string | null;
  determination_id: string | null;
  task: string;
  zone: string;
  data_class: string;
  model: string;
  vendor: string | null;
  code: "llm.cancelled" | "llm.process_ended";
};

/**
 * Ends, as `unknown`, the calls that nobody will end any more: those of a cancelled draft (`llm.cancelled`) and those whose
 * process is gone (`llm.process_ended`, after twenty minutes). Whether anything arrived nobody knows, so what was booked for
 * them stays. Each gets its entry, in one transaction with its row; nobody of the clinic acted, and the entry says so.
 * @param jobs the queue's role, which alone may do this.
 * @returns how many.
 */
export async function endLostCalls(
  jobs: Pool,
  runtime: Pick<Runtime, "now" | "randomBytes" | "randomId">,
): Promise<number> {
  const { rows } = await jobs.query<LostRow>("SELECT * FROM lost_model_calls()");
  let ended = 0;
  for (const row of rows) {
    const entry = canonicalBytes(auditEntrySchema.parse(describeEnd(row, runtime)));
    const { rows: done } = await jobs.query<{ ended: boolean }>(
      "SELECT end_lost_model_call($1, $2, $3) AS ended",
      [row.id, runtime.randomId(), Buffer.from(entry)],
    );
    // Its own job ended it a moment before.
    if (done[0]?.ended === true) ended += 1;
  }
  return ended;
}

function describeEnd(row: LostRow, runtime: Pick<Runtime, "now" | "randomBytes">): AuditEntry {
  const nobody = { membershipId: null, sessionId: null, grantId: null, roles: [], factors: [] };
  return describeEvent(
    {
      type: "model.call_unknown",
      action: "E",
      outcome: "failure",
      code: row.code,
      patientId: row.patient_id,
      textId: row.text_id,
      object: { kind: "model_call", id: row.id },
      model: {
        name: row.model.slice(0, 80),
        zone: row.zone,
        deploymentId: row.deployment_id,
        deploymentVersion: row.deployment_version,
        task: row.task,
        dataClass: row.data_class,
        ...(row.vendor === null ? {} : { vendor: row.vendor }),
        ...(row.agreement_id === null ? {} : { agreementId: row.agreement_id }),
        ...(row.determination_id === null ? {} : { determinationId: row.determination_id }),
      },
    },
    {
      at: runtime.now(),
      salt: runtime.randomBytes(16),
      origin: { address: "", workstation: "Worker", requestId: "" },
      actor: { kind: "system", ...nobody },
    },
  );
}
