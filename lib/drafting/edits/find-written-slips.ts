import type { NoteSentence } from "@/lib/notes/note-content.schema";
import { checkSexAge } from "@/lib/safety/plausibility/check-sex-age";
import { compareDoseUnits } from "@/lib/safety/plausibility/compare-dose-units";
import { compareLaterality } from "@/lib/safety/plausibility/compare-laterality";
import type { PlausibilityFinding } from "@/lib/safety/plausibility/plausibility-finding.schema";
import type { Person } from "@/lib/safety/presentations/statement.schema";
import { EDIT_SENTENCE, OVERRIDE } from "../attention/attention-choices";
import type { WrittenCard } from "./written-card";
import { writtenSentences, type NoteSource } from "./compose-written";

const MOST_TITLE = 139;
const MOST_CITATIONS = 20;
/** So many are read; a note in which more differ is told by the first. */
const MOST_SLIPS = 6;

/** A dose that was changed on purpose is nobody's slip; a unit taken for another, or a figure by tens, may be one. */
const DOSE_SLIPS: ReadonlySet<PlausibilityFinding["kind"]> = new Set([
  "dose_unit",
  "ten_fold",
  "schedule_hazard",
]);

/** The other side than the source has it, of a part that both name. */
function isOtherSide({ subject, severity }: PlausibilityFinding): boolean {
  return severity === "critical" && !/^both | side$/.test(subject);
}

/** A changed sentence is held against the lines it rests on; a new one against the sides of the whole source. */
function slipsOf(
  { text, citations }: NoteSentence,
  source: NoteSource,
  person: Person,
): PlausibilityFinding[] {
  const cited = citations
    .filter(({ documentId }) => documentId === source.documentId)
    .map(({ start, end }) => source.text.slice(start, end))
    .join("\n");
  const sides =
    cited === ""
      ? compareLaterality(source.text, text)
          .filter(isOtherSide)
          .map((finding) => ({ ...finding, severity: "warning" as const }))
      : compareLaterality(cited, text);
  const sex = person.sex === undefined ? {} : { sex: person.sex };
  return [
    ...sides,
    ...compareDoseUnits(cited, text).filter(({ kind }) => DOSE_SLIPS.has(kind)),
    ...checkSexAge({ note: text, person: sex }).filter(({ kind }) => kind === "sex"),
  ];
}

function kindOf({ kind }: PlausibilityFinding): WrittenCard["kind"] {
  if (kind === "laterality") return "side_conflict";
  return kind === "sex" ? "implausible_statement" : "dose_out_of_range";
}

function cardOf(slip: PlausibilityFinding, sentence: NoteSentence): WrittenCard {
  return {
    kind: kindOf(slip),
    severity: slip.severity,
    title: slip.message.slice(0, MOST_TITLE),
    detail: "It may be a slip, or right.",
    reference: "",
    cause: `${slip.kind}:${slip.subject.toLowerCase()}`,
    citations: sentence.citations.slice(0, MOST_CITATIONS),
    sentenceIds: [sentence.id],
    choices: [EDIT_SENTENCE, OVERRIDE],
  };
}

/**
 * Slips in words that people wrote: the other side than the source has it, a unit taken for another, a figure by tens, a
 * weekly medicine as daily, organs of the other sex. One card a cause. Pure.
 */
export function findWrittenSlips(
  sentences: readonly NoteSentence[],
  source: NoteSource,
  person: Person,
): readonly WrittenCard[] {
  const byCause = new Map<string, WrittenCard>();
  for (const sentence of writtenSentences(sentences)) {
    for (const slip of slipsOf(sentence, source, person)) {
      const card = cardOf(slip, sentence);
      const known = byCause.get(card.cause);
      byCause.set(
        card.cause,
        known === undefined
          ? card
          : {
              ...known,
              sentenceIds: [...new Set([...known.sentenceIds, sentence.id])].slice(0, 20),
            },
      );
    }
  }
  return [...byCause.values()].slice(0, MOST_SLIPS);
}
