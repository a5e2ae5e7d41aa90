import { describe, expect, test } from "vitest";
import type { CodeHint } from "../code-hint.schema";
import { codeCounts } from "./code-rules";
import { applyEdit } from "./edit-rules";
import { looksAsSent } from "./looks-as-sent";
import { AT, cite, contentOf, idOf, sentence } from "./test-content";

const ME = { id: idOf(901), at: new Date(AT) };
const HINT: CodeHint = {
  id: idOf(500),
  system: "ICD-10-CM",
  code: "I10",
  title: "Essential (primary) hypertension",
  why: "“hypertension”, named in the assessment.",
  citations: [cite(10, 22)],
};
const OTHER: CodeHint = { ...HINT, id: idOf(501), code: "E11.9", title: "Type 2 diabetes" };
const decided = (hint: CodeHint, state: "approved" | "rejected", byId = idOf(7)): CodeHint => ({
  ...hint,
  decision: { state, byId, at: "2020-01-01T00:00:00.000Z" },
});

function saved(stored: readonly CodeHint[], sent: readonly CodeHint[] | undefined) {
  const working = contentOf({ sentences: [sentence(1, "Hypertension.")], codes: [...stored] });
  const { codes: _codes, ...bare } = working;
  const incoming = sent === undefined ? bare : { ...working, codes: [...sent] };
  return { incoming, ...applyEdit({ working, lastVersion: working }, incoming, ME) };
}

describe("a code that the server proposed", () => {
  test("is decided by the editor, now, whatever the page says", () => {
    const { content } = saved([HINT], [decided(HINT, "approved")]);
    expect(content.codes).toEqual([
      { ...HINT, decision: { state: "approved", byId: ME.id, at: AT } },
    ]);
  });

  test("keeps who decided it first while the decision stands", () => {
    const stood = decided(HINT, "approved", idOf(3));
    expect(saved([stood], [decided(HINT, "approved")]).content.codes).toEqual([stood]);
    expect(saved([stood], [decided(HINT, "rejected")]).content.codes?.[0]?.decision?.byId).toBe(
      ME.id,
    );
  });

  test("is open again when its decision is taken back", () => {
    expect(saved([decided(HINT, "rejected")], [HINT]).content.codes).toEqual([HINT]);
  });

  test.each([
    ["sends no codes at all", undefined],
    ["leaves this one out", [OTHER]],
  ])("stays decided when a client %s", (_what, sent) => {
    const stood = decided(HINT, "approved");
    const { content, changedCodes } = saved([stood, OTHER], sent);
    expect(content.codes).toEqual([stood, OTHER]);
    expect(changedCodes).toEqual([]);
  });

  test.each([
    ["approved", [HINT, OTHER], [decided(HINT, "approved"), OTHER], { codes_approved: 1 }],
    ["rejected", [HINT], [decided(HINT, "rejected")], { codes_rejected: 1 }],
    [
      "decided otherwise",
      [decided(HINT, "approved")],
      [decided(HINT, "rejected")],
      { codes_rejected: 1 },
    ],
    ["taken back", [decided(HINT, "approved")], [HINT], { codes_reopened: 1 }],
    ["left as it is", [decided(HINT, "approved")], [decided(HINT, "approved")], {}],
    [
      "decided beside another",
      [HINT, OTHER],
      [decided(HINT, "approved"), decided(OTHER, "rejected")],
      { codes_approved: 1, codes_rejected: 1 },
    ],
  ])("is counted for the log when it is %s, and named nowhere", (_what, stored, sent, counts) => {
    expect(codeCounts(saved(stored, sent).changedCodes)).toEqual(counts);
  });

  test.each([
    ["another code", { ...HINT, code: "I11.0" }],
    ["another title", { ...HINT, title: "Something graver" }],
    ["another place", { ...HINT, citations: [cite(0, 5)] }],
    ["another reason", { ...HINT, why: "Because." }],
    ["what it needs", { ...HINT, needs: "side" }],
  ])("is not given %s by a page", (_what, sent) => {
    expect(saved([HINT], [decided(sent, "approved")]).content.codes?.[0]).toMatchObject(HINT);
  });

  test("is neither made nor taken away by a page", () => {
    expect(saved([HINT], [HINT, decided(OTHER, "approved")]).content.codes).toEqual([HINT]);
    expect(saved([HINT, OTHER], [HINT]).content.codes).toEqual([HINT, OTHER]);
    expect(saved([HINT], undefined).content.codes).toEqual([HINT]);
  });

  test("counts in what has to be on the page before anybody signs", () => {
    const kept = saved([HINT], [decided(HINT, "approved")]);
    expect(looksAsSent(kept.incoming, kept.content)).toBe(true);
    expect(looksAsSent({ ...kept.incoming, codes: [HINT] }, kept.content)).toBe(false);
  });

  test("is in no content that had none", () => {
    const working = contentOf({ sentences: [] });
    const { content } = applyEdit(
      { working, lastVersion: working },
      { ...working, codes: [HINT] },
      ME,
    );
    expect(content).not.toHaveProperty("codes");
  });
});

describe("a sentence of a person's own that names its sources", () => {
  const working = contentOf({ sentences: [sentence(1, "Chest pain."), sentence(2, "Sweating.")] });
  const add = (...citations: ReturnType<typeof cite>[]) =>
    applyEdit(
      { working, lastVersion: working },
      {
        ...working,
        sentences: [...working.sentences, sentence(9, "ACS considered.", { citations })],
      },
      ME,
    ).content.sentences.at(-1);

  test("keeps places that other sentences cite", () => {
    expect(add(cite(10, 15), cite(20, 30))).toMatchObject({
      support: "own",
      citations: [cite(10, 15), cite(20, 30)],
    });
  });

  test.each([
    ["somewhere else", cite(40, 45)],
    ["across the end of one", cite(15, 25)],
    ["in another document", { ...cite(10, 15), documentId: idOf(77) }],
  ])("has none when one of them is %s", (_what, citation) => {
    expect(add(cite(10, 15), citation)).toMatchObject({ support: "own", citations: [] });
  });
});
