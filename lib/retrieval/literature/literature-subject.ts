import { z } from "zod";
import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import { sealReason } from "@/lib/access/seal-reason";
import { subjectDigest } from "@/lib/keys/subject-digest";
import type { EventInput } from "@/lib/access/act";
import type { LiteratureClient } from "./registers/literature-client";

export const literatureSubjectSchema = z.object({
  /** For which note it is asked; `organization` when an administrator tries whether a register answers. */
  kind: z.enum(["note", "organization"]),
  id: z.uuid(),
});
export type LiteratureSubject = z.infer<typeof literatureSubjectSchema>;

export type AskingPermit = Permit<"literature.ask" | "library.manage">;

/** Who may search evidence for the note may have a register asked for it; an administrator may try whether one answers. */
export async function demandAsking(
  act: Act,
  { kind, id }: LiteratureSubject,
): Promise<AskingPermit> {
  return kind === "note"
    ? demand(act, "literature.ask", { kind, id })
    : demand(act, "library.manage", { kind, id });
}

/** What an entry of the log says of whom it is about. */
function entrySubject(
  permit: AskingPermit,
): Pick<EventInput, "patientId" | "textId" | "object" | "basis"> {
  const { patientId, subjectId, resource, basis } = permit;
  return {
    patientId,
    textId: patientId === null ? subjectId : null,
    object: resource,
    basis,
  };
}

/**
 * Records what is about to leave, before it does: to which host, how many, and the words themselves sealed under the audit
 * key, since beside a chart they say what it is about. The digest is keyed by the chart for the same reason.
 */
export async function recordAsked(
  permit: AskingPermit,
  client: LiteratureClient,
  asked: {
    readonly what: "concepts" | "numbers";
    readonly words: string;
    readonly count: number;
    readonly fromCache: number;
  },
): Promise<void> {
  const { act, organizationId, subjectId } = permit;
  const { source, host } = client;
  const isKept = asked.fromCache >= asked.count;
  const words = isKept
    ? `Not sent, answered before by ${source}: ${asked.words}`
    : `Sent to ${host}: ${asked.words}`;
  const digest =
    subjectId === null
      ? null
      : await subjectDigest(act.keyring, { organizationId, subjectId }, asked.words);
  await act.record({
    type: "literature.asked",
    action: "E",
    part: `${asked.what}:${source}:${host
      .toLowerCase()
      .replace(/[^a-z0-9_.:-]/g, "-")
      .slice(0, 80)}`,
    ...entrySubject(permit),
    counts: { [asked.what]: asked.count, from_cache: asked.fromCache },
    ...(digest !== null && { hashes: { question: digest.toString("hex") } }),
    reason: await sealReason(act, words),
  });
}

/** Records how it came out, with what was found as counts. */
export async function recordAnswered(
  permit: AskingPermit,
  { source }: LiteratureClient,
  outcome: { readonly code: string | null; readonly found: number },
): Promise<void> {
  await permit.act.record({
    type: "literature.answered",
    action: "E",
    part: source,
    outcome: outcome.code === null ? "success" : "failure",
    ...entrySubject(permit),
    counts: { found: outcome.found },
    ...(outcome.code !== null && { code: outcome.code }),
  });
}
