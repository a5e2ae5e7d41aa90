import { groupBy } from "../presentations/group-by";
import { contentOf, type CardContent, type CardFinding } from "./card-content";
import { INDICATOR_RANK, SUMMARY_MAX, type KeyedCard } from "./card.schema";
import { OVERRIDE_REASONS } from "./override.schema";

const DETAIL_MAX = 2000;
const SOURCE_MAX = 400;
const KEY_MAX = 300;
const SUGGESTION_MAX = 120;
const MOST_SUGGESTIONS = 5;

/** Cuts at a word, with an ellipsis, and never through a pair of UTF-16 units. */
function shorten(text: string, most: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most - 1);
  const atWord = cut.replace(/\s\S*$/, "");
  const kept = atWord.length >= most / 2 ? atWord : cut;
  return `${kept.replace(/[\uD800-\uDBFF]$/, "").trimEnd()}…`;
}

/** One content for one cause: the gravest speaks, and what the others add stands behind it. */
function mergeContents(contents: readonly CardContent[]): CardContent | null {
  const [first, ...others] = [...contents].sort(
    (a, b) => INDICATOR_RANK[a.indicator] - INDICATOR_RANK[b.indicator],
  );
  if (first === undefined) return null;
  const details = new Set([first.detail, ...others.map(({ detail }) => detail)]);
  const sources = new Set([first.source.label, ...others.map(({ source }) => source.label)]);
  return {
    ...first,
    detail: [...details].filter((text) => text !== "").join(" "),
    source: { ...first.source, label: [...sources].join("; ") },
  };
}

function toCard(content: CardContent, idOf: (key: string) => string): KeyedCard {
  const key = content.cause.slice(0, KEY_MAX);
  const { url } = content.source;
  const suggestions = (content.suggestions ?? []).slice(0, MOST_SUGGESTIONS);
  return {
    key,
    card: {
      uuid: idOf(key),
      summary: shorten(content.summary, SUMMARY_MAX),
      detail: shorten(content.detail, DETAIL_MAX),
      indicator: content.indicator,
      source: { label: shorten(content.source.label, SOURCE_MAX), ...(url ? { url } : {}) },
      ...(suggestions.length > 0
        ? {
            suggestions: suggestions.map((label) => ({ label: shorten(label, SUGGESTION_MAX) })),
            selectionBehavior: "at-most-one" as const,
          }
        : {}),
      overrideReasons: OVERRIDE_REASONS.map((reason) => ({ ...reason })),
    },
  };
}

/**
 * Cards in the shape of CDS Hooks, one for each cause, gravest first and otherwise in the order given.
 *
 * @param findings of any of the checks
 * @param idOf a UUID for a key: randomness is the caller's, so the same cause may keep its id
 */
export function composeCards(
  findings: readonly CardFinding[],
  idOf: (key: string) => string,
): KeyedCard[] {
  const byCause = groupBy(findings.map(contentOf), ({ cause }) => cause);
  return [...byCause.values()]
    .flatMap((contents) => mergeContents(contents) ?? [])
    .sort((a, b) => INDICATOR_RANK[a.indicator] - INDICATOR_RANK[b.indicator])
    .map((content) => toCard(content, idOf));
}
