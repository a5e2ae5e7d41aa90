import type { CallPermit } from "../calls/call-permit";
import type { Honeytoken } from "../output/output-finding";
import { valuesOfHoneytoken } from "./honeytoken-rules";
import { loadHoneytokens } from "./honeytoken-store";

/**
 * What no answer of this job may hold: the values of the organization's made-up patients. That they were opened is an
 * entry, so that whoever opens them otherwise stands out.
 */
export async function openHoneytokensIn(permit: CallPermit): Promise<readonly Honeytoken[]> {
  const rows = await loadHoneytokens(permit);
  if (rows.length === 0) return [];
  await permit.act.record({
    type: "honeytoken.opened",
    action: "R",
    patientId: permit.patientId,
    textId: permit.patientId === null ? permit.subjectId : null,
    counts: { rows: rows.length },
    basis: permit.basis,
  });
  return rows.flatMap(({ id, patient }) => valuesOfHoneytoken(id, patient));
}
