import type { AttentionItem } from "@/lib/notes/note-content.schema";
import type { Card } from "@/lib/safety/cards/card.schema";
import { chooseCards } from "@/lib/safety/cards/choose-cards";
import { composeCards } from "@/lib/safety/cards/compose-cards";
import type { Override } from "@/lib/safety/cards/override.schema";

const OWN_RULES = "Rules of this application";

function overrideOf({ cause, severity, decision }: AttentionItem): Override[] {
  if (cause === undefined || decision?.reasonCode === undefined) return [];
  const { reasonCode, reason, byId, at } = decision;
  const words = reason.length >= 3 ? { reasonText: reason.slice(0, 500) } : {};
  return [{ cardKey: cause, reasonCode, ...words, by: byId, at, indicator: severity }];
}

/**
 * The cards that a note's items still show, gravest first. An item decided otherwise is no card any more; one that was
 * overridden is none either, unless an open item of the same cause is graver.
 */
export function cardsOf(items: readonly AttentionItem[]): readonly Card[] {
  const open = items.filter(({ cause, decision }) => cause !== undefined && decision === undefined);
  const idByCause = new Map(open.map(({ cause = "", id }) => [cause, id]));
  const composed = composeCards(
    open.map(({ cause = "", severity, title, detail, reference, choices }) => ({
      from: "other",
      finding: {
        cause,
        indicator: severity,
        summary: title,
        detail,
        source: { label: reference === "" ? OWN_RULES : reference },
        suggestions: choices.filter(({ action }) => action === "edit").map(({ label }) => label),
      },
    })),
    (key) => idByCause.get(key) ?? open[0]?.id ?? "",
  );
  const { shown, folded } = chooseCards(composed, items.flatMap(overrideOf));
  return [...shown, ...folded].map(({ card }) => card);
}
