import { describe, expect, test } from "vitest";
import { parsePeopleTable, splitName, type ParsedRow } from "./parse-people-table";

const EMPTY: Omit<ParsedRow, "line"> = {
  familyName: "",
  givenName: "",
  email: "",
  role: "",
  team: "",
  title: "",
};
const AMARA = { familyName: "Lindqvist", givenName: "Amara", email: "a.lindqvist@alder.example" };

function first(text: string): ParsedRow | undefined {
  return parsePeopleTable(text).rows[0];
}

describe("a pasted table", () => {
  test.each<[string, string, Partial<ParsedRow>]>([
    [
      "with tabs and no column names",
      "Amara Lindqvist\ta.lindqvist@alder.example\tClinician\tAlder Red\tMD",
      { ...AMARA, role: "Clinician", team: "Alder Red", title: "MD", line: 1 },
    ],
    [
      "with a comma inside the name and tabs between",
      "Lindqvist, Amara\ta.lindqvist@alder.example\tClinician",
      { ...AMARA, role: "Clinician" },
    ],
    [
      "with semicolons",
      "Amara Lindqvist;a.lindqvist@alder.example;Clinician;;MD",
      { ...AMARA, role: "Clinician", team: "", title: "MD" },
    ],
    [
      "with commas and a quoted name",
      '"Lindqvist, Amara",a.lindqvist@alder.example,Clinician',
      { ...AMARA, role: "Clinician" },
    ],
    [
      "with commas and a name that took two cells",
      "Lindqvist,Amara,a.lindqvist@alder.example,Clinician,Alder Red",
      { ...AMARA, role: "Clinician", team: "Alder Red" },
    ],
    [
      "with column names in another order",
      "E-mail\tRole\tFamily name\tGiven name\nA.Lindqvist@alder.example\tNurse\tLindqvist\tAmara",
      { ...AMARA, role: "Nurse", line: 2 },
    ],
    [
      "with a column nobody needs",
      "Name;Phone;E-mail;Role\nAmara Lindqvist;555;a.lindqvist@alder.example;Nurse",
      { ...AMARA, role: "Nurse" },
    ],
    [
      "with a byte order mark, Windows line ends and hard blanks",
      "\uFEFFname\temail\trole\r\nAmara\u00a0 Lindqvist\ta.lindqvist@alder.example \tNurse\r\n",
      { ...AMARA, role: "Nurse" },
    ],
    [
      "with doubled quotes",
      '"Lindqvist, Amara ""Ari""",a.lindqvist@alder.example,Nurse',
      { familyName: "Lindqvist", givenName: 'Amara "Ari"' },
    ],
    [
      "with zero-width characters in the address",
      "Amara Lindqvist\ta.lind\u200bqvist@alder.example\tNurse",
      { email: "a.lind qvist@alder.example" },
    ],
  ])("is read: %s", (_case, text, expected) => {
    expect(first(text)).toMatchObject(expected);
  });

  test.each<[string, string]>([
    ["nothing", ""],
    ["blanks and line ends", " \n\t\n  "],
    ["column names alone", "name\te-mail\trole"],
  ])("of %s has no rows", (_case, text) => {
    expect(parsePeopleTable(text).rows).toEqual([]);
  });

  test("keeps the line of each row as pasted, blank and quoted lines counted", () => {
    const text =
      'name,email,role\n\nA B,a@x.example,Nurse\n"C\nD",c@x.example,Nurse\nE F,e@x.example,Nurse';
    expect(parsePeopleTable(text).rows.map(({ line }) => line)).toEqual([3, 4, 6]);
  });

  test("says whether there were column names", () => {
    expect(parsePeopleTable("name,email\nA B,a@x.example").hadHeader).toBe(true);
    expect(parsePeopleTable("A B,a@x.example").hadHeader).toBe(false);
  });

  test("does not take a person for column names", () => {
    expect(parsePeopleTable("Team,team@x.example,Nurse").rows).toHaveLength(1);
  });

  test.each<[string, string]>([
    ["short", "Amara"],
    ["of one word", "???"],
    ["with an open quote", '"Amara\tno end'],
  ])("with a row that is %s is read without a crash", (_case, text) => {
    expect(parsePeopleTable(text).rows.length).toBeGreaterThan(0);
  });

  test("leaves missing cells empty", () => {
    expect(first("\ta@x.example")).toEqual({ ...EMPTY, line: 1, email: "a@x.example" });
  });
});

describe("a name", () => {
  test.each<[string, string, string]>([
    ["Amara Lindqvist", "Lindqvist", "Amara"],
    ["Lindqvist, Amara", "Lindqvist", "Amara"],
    ["Mary Ann Okafor-Lund", "Okafor-Lund", "Mary Ann"],
    ["van der Berg, Jo", "van der Berg", "Jo"],
    ["Madonna", "Madonna", ""],
    ["", "", ""],
  ])("%j is %j and %j", (name, familyName, givenName) => {
    expect(splitName(name)).toEqual({ familyName, givenName });
  });
});
