import type { Span } from "@/lib/notes/note-content.schema";
import { FINDINGS } from "@/lib/safety/presentations/findings/finding-table";
import { findFindings } from "@/lib/safety/presentations/reading/find-findings";
import { gatherEvidence } from "@/lib/safety/presentations/reading/gather-evidence";
import type { Person, Statement } from "@/lib/safety/presentations/statement.schema";
import { sourceSpan } from "../clauses/mapped-text";
import type { DraftAttention, DraftSentence } from "../draft.schema";
import type { FactSource } from "../extract-facts";
import { tidyClause } from "../writing/tidy-sentence";
import { ADD_HISTORY, DISMISS } from "./attention-choices";

type Item = Omit<DraftAttention, "sentenceIndexes">;

/** A list of ten is read by nobody: the rest stands among the unplaced clauses as before. */
const MOST_ITEMS = 3;
const MOST_SPANS = 8;

/**
 * Findings that should not wait under any presentation. Others are flags of a presentation (travel, an injury, a medicine
 * taken): without a place they stand among the unplaced clauses, since one told on every second note is read by nobody.
 */
const URGENT: ReadonlySet<string> = new Set([
  "reduced_consciousness",
  "hypotension",
  "hypoxia",
  "cyanosis",
  "respiratory_depression",
  "stridor",
  "silent_chest",
  "thunderclap_headache",
  "focal_weakness",
  "bilateral_leg_weakness",
  "speech_trouble",
  "vision_loss",
  "papilledema",
  "saddle_numbness",
  "petechiae",
  "massive_hemoptysis",
  "vomiting_blood",
  "uncontrolled_bleeding",
  "tearing_pain",
  "peritonism",
  "cold_limb",
  "suicidal_thoughts",
  "suicide_plan",
  "thoughts_of_harming_others",
  "command_hallucinations",
  "bilious_vomiting",
  "injury_does_not_fit",
  "reduced_fetal_movement",
  "prolonged_seizure",
  "ecg_ischemia",
]);

const URGENT_WORDS: readonly RegExp[] = [...URGENT].flatMap((id) => FINDINGS.get(id)?.says ?? []);

/** Reading every clause for every finding takes longer than drafting does: most name nothing urgent. */
function namesUrgent(text: string): boolean {
  const plain = text.replace(/\s/g, " ").replace(/[\u2018\u2019]/g, "'");
  return URGENT_WORDS.some((pattern) => plain.search(pattern) !== -1);
}

/** Clauses as statements; a question counts by its plain answer, and an open one says nothing. */
function statementsOf(sources: readonly FactSource[]): Statement[] {
  return sources.flatMap(({ mapped, kind, answer }, index): Statement[] => {
    if (answer === "open" || kind === "family_history" || !namesUrgent(mapped.text)) return [];
    const polarity = answer === "no" ? "absent" : "present";
    return [{ id: String(index), text: mapped.text, polarity }];
  });
}

/** Findings that some sentence names, whatever it says of them. */
function findingsSaid(sentences: readonly DraftSentence[]): ReadonlySet<string> {
  const named = sentences.filter(({ text }) => namesUrgent(text));
  return new Set(named.flatMap(({ text }) => findFindings(text).map(({ findingId }) => findingId)));
}

/** Where the words of a finding stand in its clause; the whole clause where a value says it. */
function placeOf({ mapped }: FactSource, findingId: string): Span {
  const mention = findFindings(mapped.text).find((found) => found.findingId === findingId);
  return mention === undefined
    ? sourceSpan(mapped, 0, mapped.text.length)
    : sourceSpan(mapped, mention.start, mention.end);
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Urgent findings that a text tells and no sentence of its draft says either way, at most three. What
 * another item already shows at the same words is left out, and so is what the text itself denies or doubts.
 *
 * @param told spans of the items found so far
 */
export function findPresentationItems(
  source: string,
  sources: readonly FactSource[],
  sentences: readonly DraftSentence[],
  person: Person,
  told: readonly Span[],
): Item[] {
  const statements = statementsOf(sources);
  if (statements.length === 0) return [];
  const evidence = gatherEvidence({ statements, person });
  const said = findingsSaid(sentences);
  return [...URGENT]
    .filter((id) => !said.has(id) && (evidence.get(id)?.absent.length ?? 0) === 0)
    .flatMap((findingId): Item[] => {
      const statementIds = evidence.get(findingId)?.present ?? [];
      const label = FINDINGS.get(findingId)?.label ?? findingId;
      const clauses = statementIds.flatMap((id) => sources[Number(id)] ?? []);
      const spans = clauses.map((clause) => placeOf(clause, findingId)).slice(0, MOST_SPANS);
      const [first] = spans;
      if (
        first === undefined ||
        spans.some((span) => told.some((other) => overlaps(span, other)))
      ) {
        return [];
      }
      return [
        {
          kind: "red_flag",
          severity: "warning",
          title: `Red flag without a place, ${label}: “${quoted(source, first)}”`,
          detail: "No sentence of the draft says it.",
          reference: "",
          cause: `red_flag:${findingId}`,
          spans,
          choices: [ADD_HISTORY, DISMISS],
          replacement: {
            first: "",
            last: tidyClause(clauses[0]?.mapped.text ?? "").slice(0, 400),
            section: "subjective",
          },
        },
      ];
    })
    .slice(0, MOST_ITEMS);
}

function quoted(source: string, { start, end }: Span): string {
  const plain = source.slice(start, end).replace(/\s+/g, " ").trim();
  return plain.length > 90 ? `${plain.slice(0, 87)}…` : plain;
}
