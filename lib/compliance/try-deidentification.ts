import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { deidentify } from "@/lib/phi/deidentify";
import { kindOfCategory, type IdentifierKind } from "@/lib/phi/identifier-kind.schema";

export const tryDeidentificationSchema = z.object({ text: z.string().min(1).max(5_000) });

/** What the policy makes of a made-up text. */
export type TriedText = {
  /** The text with placeholders; null when the second check found something and drafting would stop. */
  readonly text: string | null;
  readonly found: readonly { readonly kind: IdentifierKind; readonly count: number }[];
};

/** Runs the engine over a text an administrator made up. Nothing is stored and nothing goes to a model. */
export async function tryDeidentification(
  caller: Caller,
  input: z.infer<typeof tryDeidentificationSchema>,
): Promise<TriedText> {
  const { text } = tryDeidentificationSchema.parse(input);
  await withActor(caller, async (act) => {
    await demand(act, "setup.manage", { kind: "organization", id: act.actor.organizationId });
  });
  const result = deidentify(text);
  const counts = new Map<IdentifierKind, number>();
  for (const { category } of result.ok ? result.spans : result.findings) {
    const kind = kindOfCategory(category);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const found = [...counts].map(([kind, count]) => ({ kind, count }));
  return { text: result.ok ? result.text : null, found };
}
