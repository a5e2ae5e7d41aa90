import { afterEach, describe, expect, it, vi } from "vitest";
import { openFakePage, type FakeElement, type FakePage } from "./fake-page";
import { NOTHING_LIT, type LitPairs } from "./lit-pairs";
import { runReviewAct, type ActContext } from "./run-review-act";

afterEach(() => vi.unstubAllGlobals());

const LIT: LitPairs = {
  sentenceIds: ["s2"],
  lineNumbers: [4],
  spans: [],
  pair: { sentenceId: "s2", lineNumber: 4 },
};

type Panel = (page: FakePage) => readonly FakeElement[];

/** What each tab but the first shows, as far as Tab sees it. */
const PANELS: Readonly<Record<string, Panel>> = {
  facts: ({ make }) => [make("button", { tabindex: "-1" }), make("button", { tabindex: "0" })],
  evidence: ({ make }) => [make("p"), make("button", { name: "Look up" })],
  second_look: ({ make }) => [make("button", { disabled: "" }), make("button", { name: "Row" })],
  ask: ({ make }) => [make("textarea", { name: "Ask" }), make("button")],
  diagnoses: ({ make }) => [make("a", { href: "#chart" })],
  coverage: ({ make }) => [make("button", { hidden: "" }), make("button", { name: "Header 3" })],
  empty: ({ make }) => [make("p")],
};

/** A source as the page writes it: its tabs, then the lines, or a panel with the lit lines under it. */
function sourceOf(page: FakePage, panel: Panel | null, attributes = {}) {
  const { make } = page;
  const tab = make("button", { role: "tab", tabindex: "0" });
  const line = (number: number) =>
    make("div", { "data-line": String(number), tabindex: number === 4 && !panel ? "0" : "-1" });
  const lines = [line(3), line(4)];
  const shown =
    panel === null
      ? [make("div", { "data-source-view": "" }, lines)]
      : [
          make("div", { "data-source-view": "" }, panel(page)),
          make("div", { name: "Lit lines", tabindex: "0" }, lines),
        ];
  return make("section", attributes, [tab, make("div", { role: "tabpanel" }, shown)]);
}

function openPage(
  panel: Panel | null,
  {
    isNarrow = false,
    isEditing = false,
    lit = LIT,
  }: { isNarrow?: boolean; isEditing?: boolean; lit?: LitPairs } = {},
) {
  const page = openFakePage();
  vi.stubGlobal("document", page.document);
  const row = (id: string, stop: string) =>
    page.make("div", { "data-sentence": id, tabindex: stop }, [page.make("button")]);
  const note = page.make("div", {}, [
    page.make("button", { name: "Section", tabindex: "0" }),
    ...(isEditing
      ? [page.make("div", { "data-sentence": "s1", tabindex: "-1" }, [page.make("textarea")])]
      : [row("s1", "0")]),
    row("s2", "-1"),
  ]);
  const pane = sourceOf(page, panel, isNarrow ? { hidden: "" } : {});
  const dock = sourceOf(page, panel, isNarrow ? {} : { hidden: "" });
  const context = {
    review: { lit, state: {}, ordered: [], dispatch: () => undefined },
    panes: {
      source: { current: null },
      attention: { current: null },
      note: { current: note.element },
      sourcePane: { current: pane.element },
      sourceDock: { current: dock.element },
    },
  } as unknown as ActContext;
  const press = (act: "to_source" | "other_pane") => {
    runReviewAct(act, context);
    return page.focused()?.attributes ?? null;
  };
  const isInside = (source: FakeElement) => source.element.contains(page.document.activeElement);
  return { page, note, press, isInside, shown: isNarrow ? dock : pane };
}

const EVERY_TAB = [["source", null] as const, ...Object.entries(PANELS)];

describe.each([
  ["beside the note", false],
  ["in the dock of a narrow page", true],
])("to its source and back, %s", (_, isNarrow) => {
  it.each(EVERY_TAB)("from the tab %s", (_name, panel) => {
    const { press, isInside, shown } = openPage(panel, { isNarrow });
    expect(press("to_source")).toMatchObject({ "data-line": "4" });
    expect(isInside(shown)).toBe(true);
    expect(press("to_source")).toMatchObject({ "data-sentence": "s2" });
    expect(isInside(shown)).toBe(false);
  });

  it.each(EVERY_TAB)("F6 enters the tab %s and leaves it for the chosen row", (_name, panel) => {
    const { press, isInside, shown } = openPage(panel, { isNarrow });
    press("other_pane");
    expect(isInside(shown)).toBe(true);
    expect(press("other_pane")).toMatchObject({ "data-sentence": "s1", tabindex: "0" });
  });
});

describe("where F6 stops", () => {
  it.each([
    ["source", null, { "data-line": "4" }],
    ["facts", "facts", { tabindex: "0" }],
    ["evidence", "evidence", { name: "Look up" }],
    ["second look, past what is disabled", "second_look", { name: "Row" }],
    ["ask", "ask", { name: "Ask" }],
    ["diagnoses", "diagnoses", { href: "#chart" }],
    ["coverage, past what is hidden", "coverage", { name: "Header 3" }],
    ["a panel with nothing to press, at its lit lines", "empty", { name: "Lit lines" }],
  ] as const)("in %s", (_, tab, stop) => {
    const { press } = openPage(tab === null ? null : (PANELS[tab] ?? null));
    expect(press("other_pane")).toMatchObject(stop);
  });
});

describe("where F6 leads in the note", () => {
  it("is the box in which a sentence is edited, not a button over it", () => {
    const { press, page } = openPage(null, { isEditing: true });
    press("other_pane");
    press("other_pane");
    expect(page.focused()?.tag).toBe("textarea");
  });
});

describe("S with nothing lit", () => {
  it("leaves the focus where it is in the note", () => {
    const { press, page, note } = openPage(null, { lit: NOTHING_LIT });
    note.children[1]?.element.focus();
    press("to_source");
    expect(page.focused()).toBe(note.children[1]);
  });

  it("still leads back from the source, to the row that is the tab stop", () => {
    const { press } = openPage(PANELS["ask"] ?? null, { lit: NOTHING_LIT });
    press("other_pane");
    expect(press("to_source")).toMatchObject({ "data-sentence": "s1" });
  });
});
