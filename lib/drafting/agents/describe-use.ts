import type { Sent } from "@/lib/llm/call-model";
import type { PromptTemplate } from "@/lib/llm/compose-prompt";
import type { Deployment } from "@/lib/llm/deployments/deployment.schema";
import type { ModelUse } from "@/lib/notes/note-content.schema";

/** What one use of a model sent, all its calls together. */
export type SentTally = { bytes: number; isIdentified: boolean };

/** Counts what one call sent. */
export function addSent(tally: SentTally, sent: Sent): void {
  tally.bytes += sent.bytes;
  tally.isIdentified ||= sent.isIdentified;
}

type UseTally = Readonly<SentTally & { rejected: number }>;

export type UseSetting = Readonly<{
  template: PromptTemplate;
  tally: UseTally;
  about: Pick<ModelUse, "task" | "section">;
}>;

/** Why a model's part stands without it. */
export type UseFailure = Readonly<{ status: "refused" | "failed"; code: string }>;

/** What a note keeps of one use of a model: which one, asked how, and what came of it. */
export function describeUse(
  { id, version, name, model, zone, vendor }: Deployment,
  failure: UseFailure | null,
  { template, tally, about }: UseSetting,
): ModelUse {
  return {
    deploymentId: id,
    deploymentVersion: version,
    name,
    model,
    zone,
    ...(vendor === null ? {} : { vendor }),
    ...about,
    prompt: `${template.id}/${template.version}`,
    temperature: "0",
    state: failure === null ? "used" : failure.status,
    ...(failure === null ? {} : { code: failure.code }),
    bytes: tally.bytes,
    ...(tally.isIdentified ? { isIdentified: true } : {}),
    rejected: tally.rejected,
  };
}
