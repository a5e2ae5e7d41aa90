import type { Permit } from "@/lib/access/permit";
import { open } from "@/lib/keys/open";
import { seal } from "@/lib/keys/seal";
import { subjectDigestKey } from "@/lib/keys/subject-digest";

const place = (organizationId: string, subjectId: string, textId: string) =>
  ({
    organizationId,
    subjectId,
    keyClass: "audit",
    table: "text_digest_key",
    column: "value",
    rowId: textId,
  }) as const;

type Filed = Readonly<{ id: string; subjectId: string; patientId: string | null }>;

/**
 * Keeps, for the chart that a text is filed in, the key by which the digests of the text's calls to models were made: filing
 * destroys the text's own keys, and what the log says was sent could be checked no more. Sealed under the patient's audit key,
 * it goes when the patient's keys go, and it goes along when the text is filed in another chart.
 */
export async function keepDigestKeyIn(
  permit: Permit<"document.file">,
  { id, subjectId, patientId: from }: Filed,
  patientId: string,
): Promise<void> {
  const { act, organizationId } = permit;
  const { textDigestKey, modelCall } = permit.tx.client;
  const name = { organizationId, textId: id };
  if (from !== null) {
    const row = await textDigestKey.findFirst({ where: name, select: { value: true } });
    if (row === null) return;
    const key = await open(act.keyring, place(organizationId, from, id), row.value);
    const value = await seal(act.keyring, place(organizationId, patientId, id), key);
    const data = { subjectId: patientId, value: Buffer.from(value) };
    await textDigestKey.updateMany({ where: name, data });
    return;
  }
  if ((await modelCall.count({ where: { organizationId, subjectId } })) === 0) return;
  const key = await subjectDigestKey(act.keyring, { organizationId, subjectId });
  const value = await seal(act.keyring, place(organizationId, patientId, id), key);
  await textDigestKey.createMany({
    data: [{ ...name, subjectId: patientId, value: Buffer.from(value), keptAt: act.now }],
  });
}
