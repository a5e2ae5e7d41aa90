import { expect, test } from "vitest";
import { applyEdit } from "./edit-rules";
import { looksAsSent } from "./looks-as-sent";
import { AT, contentOf, idOf, item, sentence } from "./test-content";

const correction = item(5, {
  kind: "self_correction",
  sentenceIds: [idOf(1)],
  replacement: {
    sentenceId: idOf(1),
    first: "two weeks",
    last: "two months",
    section: "subjective",
  },
});

test.each([
  ["of a model", { madeBy: 2 }],
  ["of the embedded drafter", {}],
])(
  "a wording that an item offers leaves a sentence %s whose it was, and is kept as sent",
  (_, by) => {
    const stored = sentence(1, "Cough for two weeks, no, two months.", by);
    const working = contentOf({ sentences: [stored], attention: [correction] });
    const chosen = { ...stored, text: "Cough for two months, no, two months." };
    const sent = { ...working, sentences: [chosen] };
    const me = { id: idOf(901), at: new Date(AT) };
    const { content } = applyEdit({ working, lastVersion: working }, sent, me);
    expect(content.sentences).toEqual([chosen]);
    expect(looksAsSent(sent, content)).toBe(true);
  },
);
