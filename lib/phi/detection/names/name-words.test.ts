import { describe, expect, it } from "vitest";
import {
  hasNameCase,
  isAnyName,
  isClearGivenName,
  isClearSurname,
  isEponym,
  isEponymUse,
  isGivenName,
  isGuarded,
  isInitial,
  isSurname,
  readName,
} from "./name-words";
import { scanText } from "../scanned-text";

const GUARDED = [
  "pain",
  "fever",
  "may",
  "will",
  "patient",
  "hospital",
  "history",
  "lisinopril",
  "metformin",
  "pneumonia",
  "arthritis",
  "cholecystectomy",
  "hypertension",
  "cardiology",
  "assessment",
  "daily",
  "left",
  "right",
  "plan",
  "follow",
  "denies",
  "stable",
];
const NOT_GUARDED = [
  "harold",
  "brennick",
  "okafor",
  "abernathy",
  "lindqvist",
  "karen",
  "smith",
  "garcia",
  "nguyen",
  "patel",
  "johnson",
];

describe("isGuarded", () => {
  it.each(GUARDED.map((word) => [word]))("holds back %s", (word) => {
    expect(isGuarded(word)).toBe(true);
  });
  it.each(NOT_GUARDED.map((word) => [word]))("lets %s be a name", (word) => {
    expect(isGuarded(word)).toBe(false);
  });
});

describe("the gazetteers", () => {
  it.each([["harold"], ["karen"], ["maria"], ["jose"], ["mary-ann"], ["priya"], ["ahmed"]])(
    "know the given name %s",
    (word) => {
      expect(isGivenName(word)).toBe(true);
    },
  );
  it.each([["smith"], ["garcia"], ["nguyen"], ["garcia-lopez"], ["hill"], ["young"]])(
    "know the family name %s",
    (word) => {
      expect(isSurname(word)).toBe(true);
    },
  );
  it.each([["hill"], ["young"], ["cook"], ["ward"], ["may"], ["will"], ["grace"], ["hope"]])(
    "do not take the word %s for a clear name",
    (word) => {
      expect(isClearGivenName(word) || isClearSurname(word)).toBe(false);
    },
  );
  it.each([["lisinopril"], ["xqwzt"], ["4471"], ["the"], ["of"], [""]])(
    "do not know %j",
    (word) => {
      expect(isAnyName(word)).toBe(false);
    },
  );
});

describe("isEponymUse", () => {
  const USES: readonly (readonly [string, number])[] = [
    ["Crohn disease", 0],
    ["Crohn's disease", 0],
    ["Gleason score 7", 0],
    ["Foley catheter", 0],
    ["Wells criteria", 0],
    ["Murphy's sign", 0],
    ["Whipple procedure", 0],
    ["Colles fracture", 0],
    ["Hodgkin lymphoma", 0],
    ["Bell's palsy", 0],
  ];
  it.each(USES)("sees a term in %j", (text, at) => {
    expect(isEponymUse(scanText(text), at)).toBe(true);
  });
  const PEOPLE: readonly (readonly [string, number])[] = [
    ["Crohn left", 0],
    ["Crohn. Disease absent", 0],
    ["Crohn\ndisease", 0],
    ["Murphy called", 0],
    ["Bell", 0],
    ["Wells, 58M", 0],
  ];
  it.each(PEOPLE)("sees no term in %j", (text, at) => {
    expect(isEponymUse(scanText(text), at)).toBe(false);
  });
  it.each([["crohn"], ["gleason"], ["babinski"], ["parkinson"], ["foley"]])("%s is one", (word) => {
    expect(isEponym(word)).toBe(true);
  });
  it.each([["brennick"], ["abernathy"], ["lindqvist"], ["pain"]])("%s is none", (word) => {
    expect(isEponym(word)).toBe(false);
  });
});

describe("hasNameCase", () => {
  const first = (text: string): boolean => {
    const scan = scanText(text);
    return hasNameCase(scan.tokens[0], scan);
  };
  it.each([["Brennick left"], ["O'Neil left"], ["McKay left"], ["Núñez left"], ["SMITH left"]])(
    "accepts %j",
    (text) => {
      expect(first(text)).toBe(true);
    },
  );
  it.each([
    ["brennick left"],
    ["MRI left"],
    ["B left"],
    ["4471 left"],
    ["XQWZT left"],
    ["ms left"],
  ])("refuses %j", (text) => {
    expect(first(text)).toBe(false);
  });
  it("tells an initial from a word", () => {
    expect(isInitial(scanText("B. left").tokens[0])).toBe(true);
    expect(isInitial(scanText("b. left").tokens[0])).toBe(false);
    expect(isInitial(scanText("Bo left").tokens[0])).toBe(false);
    expect(isInitial(undefined)).toBe(false);
  });
});

describe("readName", () => {
  const READS: readonly (readonly [string, string])[] = [
    ["Harold Brennick left", "Harold Brennick"],
    ["Harold J. Brennick left", "Harold J. Brennick"],
    ["H. Brennick left", "H. Brennick"],
    ["Maria de la Cruz left", "Maria de la Cruz"],
    ["Ludwig van Brennick left", "Ludwig van Brennick"],
    ["Harold Brennick Jr. left", "Harold Brennick Jr."],
    ["Harold Brennick III left", "Harold Brennick III"],
    ["José Núñez left", "José Núñez"],
    ["Ruth Abernathy-Marsh left", "Ruth Abernathy-Marsh"],
    ["Harold Brennick. Denies pain", "Harold Brennick"],
    ["Harold Brennick\nDenies pain", "Harold Brennick"],
    ["Harold Brennick Denies pain", "Harold Brennick"],
    ["Harold Brennick  DOB", "Harold Brennick"],
    ["Harold\tBrennick", "Harold"],
  ];
  it.each(READS)("from %j takes %j", (text, expected) => {
    const scan = scanText(text);
    const last = readName(scan, 0);
    expect(text.slice(0, scan.tokens[last ?? 0]?.end)).toBe(expected);
  });
  it.each([
    ["pain in the leg"],
    ["the patient"],
    ["Denies pain"],
    ["Hospital course"],
    ["4471"],
    ["."],
  ])("takes nothing from %j", (text) => {
    expect(readName(scanText(text), 0)).toBeUndefined();
  });
});
