import { describe, expect, test } from "vitest";
import { ageOn, compareIdentity, dayOf, patientNumber } from "./compare-identity";
import type { Demographics } from "../demographics.schema";

const CHART: Demographics = {
  family: "O'Example-Núñez",
  given: "Quentin Marek",
  birthDate: "1968-03-11",
  sex: "male",
  mrn: "4471-0926",
};
const TODAY = "2026-11-17";
const AT = { start: 3, end: 9 };

describe("an age on a day", () => {
  test.each([
    ["1968-03-11", "2026-03-10", 57],
    ["1968-03-11", "2026-03-11", 58],
    ["1968-03-11", "2026-11-17", 58],
    ["2026-11-17", "2026-11-17", 0],
    ["2000-02-29", "2026-02-28", 25],
    ["2000-02-29", "2026-03-01", 26],
  ])("of somebody born %s is, on %s, %i", (birthDate, day, years) => {
    expect(ageOn(birthDate, day)).toBe(years);
  });
});

test("a day is the one of UTC", () => {
  expect(dayOf(new Date("2026-11-17T23:59:59.999Z"))).toBe("2026-11-17");
  expect(dayOf(new Date("2026-11-18T00:30:00+02:00"))).toBe("2026-11-17");
});

test("a number is made of the random bytes alone", () => {
  expect(patientNumber(Uint8Array.of(0x4c, 0x19, 0xa2, 0x0f))).toBe("P-4C19-A20F");
});

const name = (family: string, given: string) => ({ name: { family, given, ...AT } });

describe("what a text says of its patient agrees with the chart", () => {
  test.each([
    ["the whole name", name("O'Example-Núñez", "Quentin Marek")],
    ["a name without accents and marks", name("OEXAMPLE NUNEZ", "quentin")],
    ["an initial", name("O'Example-Nunez", "Q.")],
    ["a family name alone", name("O'Example-Núñez", "")],
    ["a given name alone", name("", "Quentin")],
    ["the birth date", { birthDate: { iso: "1968-03-11", ...AT } }],
    ["the MRN in other groups", { mrn: { value: "44710926", ...AT } }],
    ["the age", { age: { years: 58, ...AT } }],
    ["the age before the birthday", { age: { years: 57, ...AT } }],
    ["the age rounded up", { age: { years: 59, ...AT } }],
    ["the sex", { sex: { value: "male" as const, ...AT } }],
  ])("by %s", (_what, hints) => {
    expect(compareIdentity(hints, CHART, TODAY).map(({ differs }) => differs)).toEqual([false]);
  });
});

describe("what a text says of its patient contradicts the chart", () => {
  test.each([
    ["another family name", name("Sample", "Quentin"), "name"],
    ["another given name", name("O'Example-Núñez", "Quinn"), "name"],
    ["another initial", name("O'Example-Núñez", "M"), "name"],
    ["the names the wrong way round", name("Quentin", "O'Example-Núñez"), "name"],
    ["half of a family name", name("Example", "Quentin"), "name"],
    ["another birth date", { birthDate: { iso: "1968-11-03", ...AT } }, "birthDate"],
    ["an MRN of one other digit", { mrn: { value: "4471-0927", ...AT } }, "mrn"],
    ["an MRN without its zero", { mrn: { value: "4471-926", ...AT } }, "mrn"],
    ["an age two years off", { age: { years: 56, ...AT } }, "age"],
    ["the age of a child", { age: { years: 5, ...AT } }, "age"],
    ["another sex", { sex: { value: "female" as const, ...AT } }, "sex"],
  ])("by %s", (_what, hints, field) => {
    const rows = compareIdentity(hints, CHART, TODAY);
    expect(rows).toEqual([expect.objectContaining({ field, differs: true, ...AT })]);
  });
});

test("what a text does not say is not compared", () => {
  expect(compareIdentity({}, CHART, TODAY)).toEqual([]);
});

test.each(["other", "unknown"] as const)("a chart whose sex is %s contradicts none", (sex) => {
  const hints = { sex: { value: "female" as const, ...AT } };
  expect(compareIdentity(hints, { ...CHART, sex }, TODAY)[0]?.differs).toBe(false);
});
