import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { arrangeSentences } from "@/lib/notes/templates/arrange-note.schema";
import { readingGrade } from "@/lib/notes/templates/reading-grade.schema";
import { draftNote } from "./draft-note";
import { SAMPLES } from "./samples/samples.schema";
import {
  previewTemplateSchema,
  type PreviewTemplateInput,
  type TemplatePreview,
} from "./template-preview.schema";

/** What a template makes of a synthetic case. Reads no chart and writes nothing, so there is no entry. */
export async function previewTemplate(
  caller: Caller,
  input: PreviewTemplateInput,
): Promise<TemplatePreview> {
  const { definition, sampleId } = previewTemplateSchema.parse(input);
  await withActor(caller, (act) =>
    demand(act, "template.read", { kind: "organization", id: act.actor.organizationId }),
  );
  const source = SAMPLES.find(({ id }) => id === sampleId)?.text ?? "";
  const { sentences, gaps } = draftNote(source, { template: definition });
  return {
    sampleId,
    source,
    parts: arrangeSentences(sentences, gaps, definition.parts),
    readingGrade: readingGrade(sentences.map(({ text }) => text)),
  };
}
