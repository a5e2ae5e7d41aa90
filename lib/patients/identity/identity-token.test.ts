import { describe, expect, test } from "vitest";
import { foldMrn, foldName, fullNameKey } from "./identity-token";

describe("two spellings of one name fold to the same", () => {
  test.each([
    ["O'Brennick", "obrennick"],
    ["Núñez", "NUNEZ"],
    ["Nu\u0301n\u0303ez", "Núñez"],
    ["Anne-Marie", "Anne Marie"],
    ["  Example ", "Example"],
    ["Ｅｘａｍｐｌｅ", "Example"],
    ["ﬁsher", "fisher"],
  ])("%s and %s", (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });
});

describe("two names do not fold to the same", () => {
  test.each([
    ["Brennick", "Brennik"],
    ["Anne", "Anna"],
    ["Example", "Example Jr"],
    ["Li", "Lī2"],
    ["Иванов", "Ivanov"],
  ])("%s and %s", (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  test("and letters of no Latin alphabet are kept", () => {
    expect(foldName("Иванов")).toBe("иванов");
    expect(foldName("李")).toBe("李");
  });
});

describe("an MRN", () => {
  test.each([
    ["4471-0926", "4471 0926", true],
    ["a12/3", "A123", true],
    ["４４７１", "4471", true],
    ["0123", "123", false],
    ["4471O", "44710", false],
    ["12-34", "1243", false],
  ])("%s and %s are the same: %s", (one, other, same) => {
    expect(foldMrn(one) === foldMrn(other)).toBe(same);
  });
});

describe("a full name is matched by family and first given name", () => {
  test.each([
    ["Examplar", "Quentin", "Examplar", "Quentin Marek", true],
    ["EXAMPLAR", " quentin ", "Examplar", "Quentin", true],
    ["Examplar", "Quentin", "Examplar", "Marek Quentin", false],
    ["Quentin", "Examplar", "Examplar", "Quentin", false],
    ["Examplar", "", "Examplar", "Quentin", false],
    ["Exam", "plarq", "Examp", "larq", false],
  ])("%s, %s and %s, %s: %s", (family, given, otherFamily, otherGiven, same) => {
    expect(fullNameKey(family, given) === fullNameKey(otherFamily, otherGiven)).toBe(same);
  });
});
