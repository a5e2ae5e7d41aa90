import { describe, expect, it } from "vitest";
import { ALL_CARDS } from "./all-cards";
import type { ReferenceCard } from "./reference-card";

/** Sentences of a body, told apart by a full stop before a capital letter. */
const sentencesOf = (body: string): readonly string[] => body.split(/(?<=\.)\s+(?=[A-Z])/u);

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** What a card must never hold, each with the reason and with texts on both sides of the line. */
const FORBIDDEN: readonly Readonly<{
  what: string;
  pattern: RegExp;
  caught: readonly string[];
  let: readonly string[];
}>[] = [
  {
    what: "an address on the web",
    pattern: /https?:|www\.|\b[a-z0-9-]+\.(?:com|org|gov|net|edu|int|uk)\b/iu,
    caught: ["See https://example.test/card.", "Read www.example.test.", "It is on example.org."],
    let: ["H. pylori and E. coli are bacteria.", "Values are given per mL/min/1.73 m2."],
  },
  {
    what: "markup",
    pattern: /<\/?[a-z][^>]*>|&[a-z]+;|\*\*|^#/imu,
    caught: ["<b>Danger</b>", "chills &amp; fever", "**bold**", "# Heading"],
    let: ["Pressure below 90 mm Hg is low.", "A value of 5 or more counts."],
  },
  {
    what: "a placeholder of a de-identified text",
    pattern: /\[[A-Z][A-Z_]*_?\d*\]/u,
    caught: ["Seen by [NAME_1].", "On [DATE_12] it began.", "At [HOSPITAL]."],
    let: ["The score (0 to 3) is low.", "GFR categories are G1 to G5."],
  },
  {
    what: "leave to go home",
    pattern:
      /safe(?:ly)? (?:to|for) (?:be )?discharged?|can (?:be discharged|go home|safely wait)|no follow-up is needed/iu,
    caught: ["The patient is safe to discharge.", "She can go home.", "Safe for discharge."],
    let: ["Urethral discharge asks for a test.", "Recent discharge from psychiatric care."],
  },
  {
    what: "a dose without its unit",
    pattern:
      /(?<![\w.,-])\d[\d.,]*(?: to \d[\d.,]*)? (?:once|twice|three times|four times|daily|nightly|a day|per day|bid|tid|every \d)/iu,
    caught: ["Take 5 twice a day.", "Start 12.5 to 25 daily.", "Give 40 every 8 hours."],
    let: [
      "Take 5 mg twice a day.",
      "Smoked 20 cigarettes a day.",
      "A rate of 30 or more a minute.",
    ],
  },
  {
    what: "a second person",
    pattern: /\b(?:you|your)\b/iu,
    caught: ["You should rest.", "Ask your doctor."],
    let: ["Young adults rest.", "The clinician asks."],
  },
];

/** A number in the text of a medicine must be followed by one of these within three words. */
const UNIT =
  /^(?:mg|mcg|g|kg|%|lb|mL\/min|mmol\/L|mg\/dL|micromol\/L|minutes?|hours?|days?|weeks?|months?|years?|morphine|MME)\b|^%/u;
const NUMBER = /(?<=^|[\s(])(?<!\btype )(\d[\d.,]*\d|\d)(?=$|[\s%.,;:)])/gu;

/** The numbers of a text that no unit follows; "5 to 10 mg" gives one unit to both. */
function bareNumbers(text: string): readonly string[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const rest = text.slice(match.index + match[0].length);
    if (rest.startsWith("%")) return [];
    const next = wordsOf(rest).slice(0, 3);
    return next.some((word) => UNIT.test(word) || /^\d[\d.,]*%/u.test(word)) ? [] : [match[0]];
  });
}

/** Words by which a card tells the reader when to hurry, or what can kill or maim. */
const DANGER =
  /emergen|urgent|danger|immediate|same-day|same day|that day|at once|prompt|fatal|kill|life-threatening|poisoning|crisis/iu;

/** An ISO day that the calendar has: the 30th of February is written out by Date as another day. */
function isRealDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** A year named in a title is that of publication, or the one before where a journal printed it late. */
const agreesOnYear = (title: string, year: number): boolean =>
  [...title.matchAll(/\b(?:19|20)\d{2}\b/gu)].every(
    ([named]) => Number(named) === year || Number(named) === year - 1,
  );

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const textOf = (card: ReferenceCard): string =>
  [card.title, card.body, ...card.keywords, card.citation.publisher, card.citation.title].join(
    "\n",
  );

const failing = (breaks: (card: ReferenceCard) => boolean): readonly string[] =>
  ALL_CARDS.filter(breaks).map((card) => card.id);

describe("the reference cards as a whole", () => {
  it("number at least a hundred", () => {
    expect(ALL_CARDS.length).toBeGreaterThanOrEqual(100);
  });

  it.each(["presentation", "diagnosis", "test", "medicine", "guideline"] as const)(
    "hold at least fifteen of topic %s",
    (topic) => {
      expect(ALL_CARDS.filter((card) => card.topic === topic).length).toBeGreaterThanOrEqual(15);
    },
  );

  it("share no id, no title and no sentence", () => {
    expect(repeated(ALL_CARDS.map((card) => card.id))).toEqual([]);
    expect(repeated(ALL_CARDS.map((card) => card.title.toLowerCase()))).toEqual([]);
    const sentences = ALL_CARDS.flatMap((card) => sentencesOf(card.body));
    expect(repeated(sentences.map((sentence) => sentence.toLowerCase()))).toEqual([]);
  });

  it("would be caught sharing one", () => {
    const body = "Fever is a sign. E. coli is a cause. Fever is a sign.";
    expect(repeated(sentencesOf(body))).toEqual(["Fever is a sign."]);
  });
});

describe("each reference card", () => {
  it("has a kebab-case id", () => {
    expect(failing((card) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(card.id))).toEqual([]);
  });

  it("has a body of 60 to 180 words", () => {
    const outside = (card: ReferenceCard): boolean => {
      const count = wordsOf(card.body).length;
      return count < 60 || count > 180;
    };
    expect(failing(outside)).toEqual([]);
  });

  it("has a body of whole sentences in one plain paragraph", () => {
    const isPlain = (body: string): boolean =>
      /^[A-Z][^\n\t]*\.$/u.test(body) && !/ {2}|\.\.|,,| [.,;:]/u.test(body);
    expect(failing((card) => !isPlain(card.body))).toEqual([]);
    expect(isPlain("One.\nTwo.")).toBe(false);
    expect(isPlain("no capital.")).toBe(false);
    expect(isPlain("No end")).toBe(false);
    expect(isPlain("A gap  inside.")).toBe(false);
  });

  it("has a short title without a full stop", () => {
    expect(failing((card) => !/^[A-Z][^.\n]{2,78}[^.\s]$/u.test(card.title))).toEqual([]);
  });

  it("has three to ten keywords in lower case, none empty and none twice", () => {
    const isKeyword = (word: string): boolean =>
      word.length >= 2 && word === word.trim().toLowerCase();
    expect(failing((card) => card.keywords.length < 3 || card.keywords.length > 10)).toEqual([]);
    expect(failing((card) => !card.keywords.every(isKeyword))).toEqual([]);
    expect(failing((card) => repeated(card.keywords).length > 0)).toEqual([]);
    expect(["", " a1c", "A1c", "x"].filter(isKeyword)).toEqual([]);
  });

  it("cites a named document of a plausible year", () => {
    const isNamed = (name: string): boolean => name.trim() === name && wordsOf(name).length >= 1;
    expect(failing((card) => !isNamed(card.citation.publisher))).toEqual([]);
    expect(failing((card) => wordsOf(card.citation.title).length < 3)).toEqual([]);
    expect(
      failing((card) => {
        const { year } = card.citation;
        return !Number.isInteger(year) || year < 1980 || year > Number(card.writtenOn.slice(0, 4));
      }),
    ).toEqual([]);
  });

  it.each([
    ["2021 Guideline for Chest Pain", 2021, true],
    ["Anaphylaxis: A 2023 Practice Parameter Update", 2024, true],
    ["Standards of Care in Diabetes—2025", 2024, false],
    ["2019 Update of the Statement", 2022, false],
    ["The Frame of Good Care", 1999, true],
  ])("agrees on the year of its document: %s, %i: %s", (title, year, agrees) => {
    expect(agreesOnYear(title, year)).toBe(agrees);
  });

  it("agrees on the year of its document", () => {
    expect(failing(({ citation }) => !agreesOnYear(citation.title, citation.year))).toEqual([]);
  });

  it("carries no PMID or DOI, since none was checked against its register", () => {
    expect(failing((card) => "pmid" in card.citation || "doi" in card.citation)).toEqual([]);
  });

  it("says when it was written, and that no clinician has reviewed it", () => {
    expect(failing((card) => !isRealDate(card.writtenOn))).toEqual([]);
    expect(failing((card) => card.reviewedBy !== null)).toEqual([]);
  });

  it("names what speaks for danger, if it is about a complaint, a disease or a medicine", () => {
    const silent = (card: ReferenceCard): boolean =>
      ["presentation", "diagnosis", "medicine"].includes(card.topic) && !DANGER.test(card.body);
    expect(failing(silent)).toEqual([]);
    expect(DANGER.test("It is common and passes by itself.")).toBe(false);
  });
});

describe.each(FORBIDDEN)("a card holds never $what:", ({ pattern, caught, let: allowed }) => {
  it("none of ours does", () => {
    expect(failing((card) => pattern.test(textOf(card)))).toEqual([]);
  });

  it.each(caught)("%s is caught", (text) => {
    expect(pattern.test(text)).toBe(true);
  });

  it.each(allowed)("%s is let through", (text) => {
    expect(pattern.test(text)).toBe(false);
  });
});

describe("a number in the card of a medicine", () => {
  it("is followed by its unit", () => {
    const bare = ALL_CARDS.filter((card) => card.topic === "medicine").flatMap((card) =>
      bareNumbers(card.body).map((number) => `${card.id}: ${number}`),
    );
    expect(bare).toEqual([]);
  });

  it.each([
    ["The usual dose is 5 at night.", ["5"]],
    ["Give 10 or 20 by mouth.", ["10", "20"]],
    ["A level of 1.5 is high.", ["1.5"]],
  ])("is caught without one: %s", (text, numbers) => {
    expect(bareNumbers(text)).toEqual(numbers);
  });

  it.each([
    "Start 12.5 to 25 mcg a day.",
    "At most 4,000 mg (4 g) in all.",
    "In type 2 diabetes, vitamin B12 and SGLT2 are no numbers.",
    "About 10% carry the label for 3 weeks.",
  ])("is let through with one: %s", (text) => {
    expect(bareNumbers(text)).toEqual([]);
  });
});

describe("a date of writing", () => {
  it.each(["2026-02-30", "2026-13-01", "26-11-2026", "yesterday", ""])("%j is no date", (text) => {
    expect(isRealDate(text)).toBe(false);
  });

  it("of a real day is one", () => {
    expect(isRealDate("2026-11-26")).toBe(true);
  });
});
