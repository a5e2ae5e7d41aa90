import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import { openText } from "@/lib/keys/open";
import { seal } from "@/lib/keys/seal";
import { caseAssessmentSchema, type CaseAssessment } from "./case-assessment.schema";

type Place = { readonly rowId: string; readonly subjectId: string };

const contextOf = (act: Act, place: Place) =>
  ({
    organizationId: act.actor.organizationId,
    keyClass: "note",
    table: "case_assessment",
    column: "content",
    ...place,
  }) as const;

async function sealFor(act: Act, place: Place, text: string): Promise<Buffer<ArrayBuffer>> {
  return Buffer.from(await seal(act.keyring, contextOf(act, place), text));
}

/** Writes what a run found, in place of what an earlier attempt of it did. */
export async function replaceAssessment(
  permit: Permit<"draft.run">,
  documentId: string,
  assessment: CaseAssessment,
): Promise<void> {
  const { act, organizationId } = permit;
  const runId = permit.idOf("run");
  const subjectId = permit.chartSubjectId;
  const id = act.newId();
  const content = await sealFor(act, { rowId: id, subjectId }, JSON.stringify(assessment));
  const { client } = permit.tx;
  await client.caseAssessment.deleteMany({ where: { runId } });
  await client.caseAssessment.createMany({
    data: [{ id, organizationId, subjectId, documentId, runId, content, createdAt: act.now }],
  });
}

/** What was found for the draft of a note; the latest where there are several. */
export async function loadAssessment(
  permit: Permit<"note.read">,
): Promise<{ readonly assessment: CaseAssessment; readonly madeAt: Date } | null> {
  const { act } = permit;
  const { client } = permit.tx;
  const runs = await client.draftRun.findMany({
    where: { noteId: permit.idOf("note"), isEmergency: true },
    select: { id: true },
  });
  const row = await client.caseAssessment.findFirst({
    where: { runId: { in: runs.map(({ id }) => id) } },
    orderBy: { createdAt: "desc" },
  });
  if (row === null) return null;
  const place = { rowId: row.id, subjectId: row.subjectId };
  const text = await openText(act.keyring, contextOf(act, place), row.content);
  return { assessment: caseAssessmentSchema.parse(JSON.parse(text)), madeAt: row.createdAt };
}

/** Takes what was found in a text along to the chart it is filed in, sealed anew. */
export async function moveAssessments(
  permit: Permit<"document.file">,
  documentId: string,
  toSubjectId: string,
): Promise<void> {
  const { act } = permit;
  const { client } = permit.tx;
  const rows = await client.caseAssessment.findMany({ where: { documentId } });
  for (const { id, subjectId, content } of rows) {
    const from = { rowId: id, subjectId };
    const text = await openText(act.keyring, contextOf(act, from), content);
    const sealed = await sealFor(act, { rowId: id, subjectId: toSubjectId }, text);
    await client.caseAssessment.updateMany({
      where: { id },
      data: { subjectId: toSubjectId, content: sealed },
    });
  }
}
