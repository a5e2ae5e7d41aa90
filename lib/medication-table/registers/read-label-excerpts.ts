import type { Act } from "@/lib/access/act";
import type { SafetyRow } from "@/lib/safety/rows/safety-row";
import type { LabelExcerpt } from "../table.schema";
import { labelsCited } from "./labels-cited";
import { loadAnswers, type KeptAnswer } from "./register-store";
import { sectionsCited } from "./register-rules";

const MOST = 3;

/** What the labels that a row cites say now, as far as a register was asked: the cited sections, at most three labels. */
export async function readLabelExcerptsIn(act: Act, row: SafetyRow): Promise<LabelExcerpt[]> {
  const wanted = sectionsCited(row.source.section);
  const kept = await loadAnswers(act, "openfda", labelsCited(row));
  return kept.flatMap((each) => excerptOf(each, wanted)).slice(0, MOST);
}

function excerptOf(
  { ingredient, answer, askedAt }: KeptAnswer,
  wanted: readonly string[],
): LabelExcerpt[] {
  if (answer.kind !== "label") return [];
  const { setId, effectiveOn, sections } = answer;
  return [
    {
      ingredient,
      setId,
      effectiveOn,
      askedAt: askedAt.toISOString(),
      sections: sections.filter(({ section }) => wanted.includes(section)),
    },
  ];
}
