import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { loadOpenSuggestions, type SuggestionRow } from "./rule-suggestion-store";

/** Equal suggestions count as one; who made them is not said. */
export type RuleSuggestionView = {
  readonly ids: readonly string[];
  readonly shape: string;
  readonly label: string | null;
  readonly category: string;
  /** ISO 8601. */
  readonly firstAt: string;
};

/** What authors offered and nobody has decided yet, most often offered first. For administrators. */
export async function listRuleSuggestions(caller: Caller): Promise<readonly RuleSuggestionView[]> {
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "setup.manage", clinic);
    return groupSuggestions(await loadOpenSuggestions(permit));
  });
}

/** Joins equal shapes after equal labels; the most frequent first, then the oldest. Pure. */
function groupSuggestions(rows: readonly SuggestionRow[]): readonly RuleSuggestionView[] {
  const groups = new Map<string, RuleSuggestionView>();
  for (const { id, shape, label, category, suggestedAt } of rows) {
    const key = JSON.stringify([shape, label, category]);
    const group = groups.get(key);
    const firstAt = group?.firstAt ?? suggestedAt.toISOString();
    groups.set(key, { ids: [...(group?.ids ?? []), id], shape, label, category, firstAt });
  }
  return [...groups.values()].sort(
    (a, b) => b.ids.length - a.ids.length || a.firstAt.localeCompare(b.firstAt),
  );
}
