import { describe, expect, test } from "vitest";
import { matchersOf } from "./find-patients";

const fieldsOf = (query: string): string[] =>
  matchersOf(query).map(({ field, value }) => `${field}=${value}`);

describe("a typed query", () => {
  test.each([
    ["1968-03-11", ["birth_date=1968-03-11"]],
    ["4471-0926", ["mrn=44710926"]],
    ["ab 12", ["mrn=AB12"]],
    ["Examplar, Quentin", ["full_name=examplar quentin"]],
    ["Examplar,Quentin Marek", ["full_name=examplar quentin"]],
    ["Examplar,", ["family_name=examplar"]],
    ["Examplar", ["family_name=examplar"]],
    ["  Núñez  ", ["family_name=nunez"]],
    [
      "Quentin Examplar",
      ["full_name=examplar quentin", "family_name=quentinexamplar", "full_name=examplar quentin"],
    ],
    [
      "Ana van Example",
      ["full_name=example ana", "family_name=anavanexample", "full_name=vanexample ana"],
    ],
  ])("%s may stand for %j", (query, matchers) => {
    expect(fieldsOf(query)).toEqual(matchers);
  });

  test.each(["", "   ", "\t\n"])("%j stands for nothing", (query) => {
    expect(matchersOf(query)).toEqual([]);
  });

  test.each(["1968-02-30", "1968-13-01", "11/03/1968"])("%s is no birth date", (query) => {
    expect(matchersOf(query).map(({ field }) => field)).toEqual(["mrn"]);
  });

  test.each(["Examplar, Quentin", "Quentin Examplar", "Examplar"])("%s is no MRN", (query) => {
    expect(matchersOf(query).map(({ field }) => field)).not.toContain("mrn");
  });
});
