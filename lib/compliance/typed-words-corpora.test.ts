import { describe, expect, it } from "vitest";
import { CODE_ROWS } from "@/lib/drafting/coding/code-table";
import { findInTypedWords } from "@/lib/phi/typed-words/find-in-typed-words";
import type { TypedKind } from "@/lib/phi/typed-words/typed-words.schema";
import { ALL_CARDS } from "@/lib/retrieval/library/cards/all-cards";
import { MEDICATIONS } from "@/lib/safety/medication-table";
import { describeRow } from "@/lib/safety/rows/describe-row";
import { SAFETY_ROWS } from "@/lib/safety/rows/safety-table";

/** The texts among these that would be refused. */
const alarms = (kind: TypedKind, texts: readonly string[]): string[] =>
  texts.filter((text) => findInTypedWords(text, kind).length > 0);

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

describe("of texts that name no patient none is refused", () => {
  it("the titles, publishers and cited documents of the cards that ship", () => {
    expect(ALL_CARDS.length).toBeGreaterThanOrEqual(130);
    expect(
      alarms(
        "title",
        ALL_CARDS.map(({ title }) => title),
      ),
    ).toEqual([]);
    expect(
      alarms(
        "title",
        ALL_CARDS.map(({ citation }) => citation.title),
      ),
    ).toEqual([]);
    expect(
      alarms(
        "organization",
        ALL_CARDS.map(({ citation }) => citation.publisher),
      ),
    ).toEqual([]);
  });

  it("the titles, the words and the sources of the medication table's rows", () => {
    expect(
      alarms(
        "title",
        SAFETY_ROWS.map((row) => describeRow(row).title),
      ),
    ).toEqual([]);
    expect(
      alarms(
        "words",
        SAFETY_ROWS.map(({ says }) => says),
      ),
    ).toEqual([]);
    const sources = SAFETY_ROWS.map(({ source }) => `${source.document}, ${source.section}`);
    expect(alarms("words", [...new Set(sources)])).toEqual([]);
  });

  it("the titles of the diagnosis codes", () => {
    expect(
      alarms(
        "title",
        CODE_ROWS.map(({ title }) => title),
      ),
    ).toEqual([]);
  });
});

describe("of sentences about medicines hardly one is refused", () => {
  const names = MEDICATIONS.flatMap((medicine) => medicine.names).map(capital);
  it("where the name of the medicine begins or stands within", () => {
    expect(names.length).toBeGreaterThan(1_500);
    expect(
      alarms(
        "words",
        names.map((name) => `${name} works too slowly for this row`),
      ),
    ).toEqual([]);
    // "Asa" is a given name too.
    expect(
      alarms(
        "words",
        names.map((name) => `the row overstates ${name} in old age`),
      ),
    ).toEqual(["the row overstates Asa in old age"]);
  });
});
