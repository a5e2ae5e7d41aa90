import type { Permit } from "@/lib/access/permit";
import type { RuleSuggestion } from "./identifier-shape.schema";

export type SuggestionRow = {
  readonly id: string;
  readonly shape: string;
  readonly label: string | null;
  readonly category: string;
  readonly suggestedAt: Date;
};

/** Adds a suggestion of the actor. @returns its id. */
export async function insertSuggestion(
  permit: Permit<"text.write">,
  suggestion: RuleSuggestion,
): Promise<string> {
  const { act, organizationId } = permit;
  const id = act.newId();
  await permit.tx.client.deidRuleSuggestion.createMany({
    data: [
      {
        ...suggestion,
        id,
        organizationId,
        suggestedById: act.actor.membershipId,
        suggestedAt: act.now,
      },
    ],
  });
  return id;
}

/** Whether the text of the permit was written by the actor. */
export async function isOwnText(permit: Permit<"text.write">): Promise<boolean> {
  const where = { id: permit.idOf("document"), authorId: permit.act.actor.membershipId };
  return (await permit.tx.client.sourceDocument.count({ where })) === 1;
}

/** What nobody has decided yet, oldest first. */
export async function loadOpenSuggestions(
  permit: Permit<"setup.manage">,
): Promise<readonly SuggestionRow[]> {
  return permit.tx.client.deidRuleSuggestion.findMany({
    where: { organizationId: permit.organizationId, outcome: null },
    orderBy: { suggestedAt: "asc" },
    take: 1000,
    select: { id: true, shape: true, label: true, category: true, suggestedAt: true },
  });
}

/** Decides open suggestions. @returns how many of `ids` were still open. */
export async function decideSuggestions(
  permit: Permit<"setup.manage">,
  ids: readonly string[],
  outcome: "accepted" | "dismissed",
): Promise<number> {
  const { act } = permit;
  const { count } = await permit.tx.client.deidRuleSuggestion.updateMany({
    where: { id: { in: [...ids] }, organizationId: permit.organizationId, outcome: null },
    data: { outcome, decidedAt: act.now, decidedById: act.actor.membershipId },
  });
  return count;
}
