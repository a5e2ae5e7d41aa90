import { describe, expect, test } from "vitest";
import type { Role } from "../../role.schema";
import type { RowProblemCode } from "./invitation.schema";
import { parsePeopleTable } from "./parse-people-table";
import { reviewTable, rolesOfCell, type ClinicDirectory } from "./people-table-rules";

const CLINIC: ClinicDirectory = {
  memberEmails: new Set(["here@alder.example"]),
  invitedEmails: new Set(["invited@alder.example"]),
  teams: new Map([["alder red", { id: "team-1", name: "Alder Red" }]]),
  isSolo: false,
};

function problemsOf(row: string, clinic: ClinicDirectory = CLINIC): RowProblemCode[] {
  const [reviewed] = reviewTable(parsePeopleTable(row), clinic).rows;
  return reviewed?.problems.map(({ code }) => code) ?? [];
}

describe("a row", () => {
  test.each<[string, string]>([
    ["a clinician on a team", "Amara Lindqvist\ta@alder.example\tClinician\tAlder Red"],
    ["a nurse without a team", "Bea Brennick\tb@alder.example\tnurse"],
    ["an administrator", "Jonna Rautavaara\tj@alder.example\tAdministrator"],
    ["a team in other letters", "Amara Lindqvist\ta@alder.example\tClinician\tALDER RED"],
  ])("is ready: %s", (_case, row) => {
    expect(problemsOf(row)).toEqual([]);
  });

  test.each<[RowProblemCode, string]>([
    ["name_missing", "\ta@alder.example\tNurse"],
    ["name_missing", "Madonna\ta@alder.example\tNurse"],
    ["email_missing", "Amara Lindqvist\t\tNurse"],
    ["email_invalid", "Amara Lindqvist\tnot an address\tNurse"],
    ["email_invalid", "Amara Lindqvist\ta@@alder.example\tNurse"],
    ["email_invalid", "Amara Lindqvist\t=cmd()@alder.example\tNurse"],
    ["already_here", "Amara Lindqvist\tHERE@alder.example\tNurse"],
    ["already_invited", "Amara Lindqvist\tinvited@alder.example\tNurse"],
    ["role_missing", "Amara Lindqvist\ta@alder.example\t"],
    ["role_unknown", "Amara Lindqvist\ta@alder.example\tSurgeon general"],
    ["role_clash", "Amara Lindqvist\ta@alder.example\tClinician + Administrator"],
    ["role_clash", "Amara Lindqvist\ta@alder.example\tNurse and Compliance officer"],
    ["role_clash", "Amara Lindqvist\ta@alder.example\tPrivacy reviewer, admin"],
    ["team_unknown", "Amara Lindqvist\ta@alder.example\tNurse\tAlder Green"],
    ["team_without_charts", "Amara Lindqvist\ta@alder.example\tCoordinator\tAlder Red"],
    ["too_long", `Amara ${"L".repeat(121)}\ta@alder.example\tNurse`],
  ])("needs a fix: %s", (code, row) => {
    expect(problemsOf(row)).toEqual([code]);
  });

  test("tells everything that is wrong with it at once", () => {
    expect(problemsOf("\tnot an address\tKing\tNowhere")).toEqual([
      "name_missing",
      "email_invalid",
      "role_unknown",
      "team_unknown",
    ]);
  });

  test("may hold both offices in a solo practice", () => {
    const row = "Amara Lindqvist\ta@alder.example\tClinician + Administrator";
    expect(problemsOf(row, { ...CLINIC, isSolo: true })).toEqual([]);
  });
});

describe("a table", () => {
  test("marks the second row with the same address, whatever its letters", () => {
    const table = parsePeopleTable("A B\tsame@x.example\tNurse\nC D\tSAME@x.example\tNurse");
    const { rows, ready, needFix } = reviewTable(table, CLINIC);
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      [],
      ["email_twice"],
    ]);
    expect({ ready, needFix }).toEqual({ ready: 1, needFix: 1 });
  });

  test("counts rows that are ready and rows that need a fix", () => {
    const table = parsePeopleTable("name,email,role\nA B,a@x.example,Nurse\nC D,bad,Nurse");
    expect(reviewTable(table, CLINIC)).toMatchObject({ ready: 1, needFix: 1, hadHeader: true });
  });

  test("of no rows is nothing to invite", () => {
    expect(reviewTable(parsePeopleTable(""), CLINIC)).toMatchObject({ ready: 0, needFix: 0 });
  });
});

describe("the roles of a cell", () => {
  test.each<[string, Role[] | null]>([
    ["Clinician", ["clinician"]],
    ["compliance officer", ["compliance_officer"]],
    ["compliance_officer", ["compliance_officer"]],
    ["Coordinator + Administrator", ["coordinator", "administrator"]],
    ["Nurse / Coordinator", ["nurse", "coordinator"]],
    ["Physician", ["clinician"]],
    ["admin", ["administrator"]],
    ["privacy", ["privacy_reviewer"]],
    ["Privacy reviewer + nurse", ["nurse", "privacy_reviewer"]],
    ["Nurse and nobody", null],
    ["clinicianx", null],
    ["owner", null],
  ])("%j are %j", (cell, roles) => {
    expect(rolesOfCell(cell)).toEqual(roles);
  });
});
