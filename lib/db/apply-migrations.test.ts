import { describe, expect, test } from "vitest";
import { findPending, type Migration } from "./apply-migrations";

const FIRST: Migration = { name: "1_tables", sql: "SELECT 1", checksum: "aa" };
const SECOND: Migration = { name: "2_policies", sql: "SELECT 2", checksum: "bb" };

describe("what is still to be applied", () => {
  test.each<[string, Map<string, string>, string[]]>([
    ["everything on an empty database", new Map(), ["1_tables", "2_policies"]],
    ["the rest after a start that was cut off", new Map([["1_tables", "aa"]]), ["2_policies"]],
    [
      "nothing when all is there",
      new Map([
        ["1_tables", "aa"],
        ["2_policies", "bb"],
      ]),
      [],
    ],
  ])("is %s", (_case, applied, expected) => {
    expect(findPending([FIRST, SECOND], applied).map(({ name }) => name)).toEqual(expected);
  });

  test("is refused when an applied file was edited", () => {
    expect(() => findPending([FIRST], new Map([["1_tables", "changed"]]))).toThrow(/was edited/);
  });

  test("is refused when the database is newer than the program", () => {
    expect(() => findPending([FIRST], new Map([["3_later", "cc"]]))).toThrow(/newer version/);
  });
});
