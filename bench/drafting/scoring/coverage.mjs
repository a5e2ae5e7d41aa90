import { splitDivisions } from "../training/divisions.mjs";
import { chooseGreedily } from "../training/labels.mjs";

/**
 * Where the clauses go that a reference rests on: those a perfect chooser takes to rebuild it from the
 * product's own candidates. Shares of them that a sentence cites, that are listed, that are set aside.
 */
export function coverReferences(product, encounters) {
  const counts = { cited: 0, listed: 0, repeated: 0, aside: 0, all: 0 };
  for (const { dialogue, note } of encounters) {
    const { talk } = product.extractClauses(dialogue);
    const heard = product.hearTalk(talk);
    const candidates = product.listCandidates(heard, product.readPerson(dialogue));
    const draft = product.draftNote(dialogue, { template: "encounter" });
    const gold = splitDivisions(note);
    const rests = new Set(
      product.SECTIONS.flatMap((section) =>
        chooseGreedily(
          candidates.map(({ texts }) => texts[section]),
          gold[section],
        ),
      ),
    );
    const holds = (list, span) =>
      list.find(({ start, end }) => start <= span.start && span.end <= end);
    const cited = draft.sentences.flatMap(({ citations }) => citations);
    for (const span of [...rests].flatMap((index) => candidates[index].spans)) {
      counts.all += 1;
      const aside = holds(draft.setAside, span);
      if (holds(cited, span)) counts.cited += 1;
      else if (aside?.reason === "repetition") counts.repeated += 1;
      else if (aside) counts.aside += 1;
      else counts.listed += 1;
    }
  }
  return counts;
}
