import { describe, expect, it } from "vitest";
import { isListedName, isUnexplained, isUnknownWord, readNameRun } from "./name-likeness";
import { scanText } from "../scanned-text";

const unexplained = (word: string): boolean => isUnexplained(scanText("A note."), word);

describe("a word that nothing explains", () => {
  it.each(["ezekwesili", "okonkwo-bell", "xiadani", "brambleholt", "petrossian"])(
    "is %s",
    (word) => {
      expect(unexplained(word)).toBe(true);
    },
  );

  it.each([
    "patient",
    "nurses",
    "nasolacrimal",
    "metformin",
    "humira",
    "babinski",
    "kenya",
    "texas",
    "denver",
    "karen",
    "hosp",
    "bp",
    "we'll",
    "hospital",
    "uncomplicated",
  ])("is not %s", (word) => {
    expect(unexplained(word)).toBe(false);
  });
});

describe("a capitalised word", () => {
  const scan = scanText("Brambleholt and Karen met Doctor brambleholt on Tuesday.");
  const at = (word: string) => scan.tokens.find((token) => token.text === word);

  it("is no unknown one when it stands in small letters elsewhere", () => {
    expect(isUnknownWord(scan, at("Brambleholt"))).toBe(false);
  });

  it("is listed when the gazetteers hold it", () => {
    expect(isListedName(scan, at("Karen"))).toBe(true);
    expect(isListedName(scan, at("Tuesday"))).toBe(false);
  });
});

describe("a run of words", () => {
  const run = (text: string): string | undefined => {
    const scan = scanText(text);
    const found = readNameRun(scan, 0);
    return found === undefined ? undefined : text.slice(0, scan.tokens[found.last]?.wordEnd);
  };

  it.each([
    ["Obinna Ezekwesili came", "Obinna Ezekwesili"],
    ["Karen Q. Okonkwo-Bell came", "Karen Q. Okonkwo-Bell"],
    ["Zeph Quill. BP 120/80", "Zeph Quill"],
    ["Consuelo Ibarra de la Torre is", "Consuelo Ibarra de la Torre"],
    ["Szymon came", "Szymon"],
  ])("of %j is %j", (text, expected) => {
    expect(run(text)).toBe(expected);
  });

  it.each([["Blood Pressure"], ["Metformin Xr"], ["the patient"], ["Crohn Disease"]])(
    "of %j is no name",
    (text) => {
      expect(run(text)).toBeUndefined();
    },
  );
});
