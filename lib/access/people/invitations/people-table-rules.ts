import { z } from "zod";
import { ROLE_LABELS, ROLES, type Role } from "../../role.schema";
import { roleClash, sortedRoles } from "../people-rules";
import type { PreviewRow, RowProblem, RowProblemCode, TablePreview } from "./invitation.schema";
import type { ParsedRow, ParsedTable } from "./parse-people-table";

/** What the clinic has already; e-mail addresses and team names in lower case. */
export type ClinicDirectory = {
  readonly memberEmails: ReadonlySet<string>;
  readonly invitedEmails: ReadonlySet<string>;
  readonly teams: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
  readonly isSolo: boolean;
};

/** What people write for a role besides its own name. */
const ROLE_WORDS: Readonly<Record<string, Role>> = {
  physician: "clinician",
  doctor: "clinician",
  "registered nurse": "nurse",
  reviewer: "privacy_reviewer",
  privacy: "privacy_reviewer",
  admin: "administrator",
  compliance: "compliance_officer",
  "compliance officer": "compliance_officer",
};

const emailSchema = z.email().max(254);
const MAX_NAME = 120;

/** Roles of a cell such as "Administrator + Coordinator"; null when a word of it is no role. */
export function rolesOfCell(cell: string): Role[] | null {
  const words = cell
    .toLowerCase()
    .split(/\s*(?:\+|\/|,|;|&|\band\b)\s*/)
    .filter(Boolean);
  const roles = words.map(roleNamed);
  return roles.includes(null) ? null : sortedRoles(roles.filter((role) => role !== null));
}

function roleNamed(word: string): Role | null {
  const plain = word.trim();
  const own = ROLES.find(
    (role) => role === plain.replace(/[ -]/g, "_") || ROLE_LABELS[role].toLowerCase() === plain,
  );
  return own ?? ROLE_WORDS[plain] ?? null;
}

/** Checks every row against the clinic and against the rows before it. Nothing is written. */
export function reviewTable(table: ParsedTable, directory: ClinicDirectory): TablePreview {
  const seen = new Set<string>();
  const rows = table.rows.map((row) => {
    const reviewed = reviewRow(row, directory, seen.has(row.email));
    seen.add(row.email);
    return reviewed;
  });
  const ready = rows.filter(({ problems }) => problems.length === 0).length;
  return { rows, ready, needFix: rows.length - ready, hadHeader: table.hadHeader };
}

function reviewRow(row: ParsedRow, directory: ClinicDirectory, isRepeated: boolean): PreviewRow {
  const roles = rolesOfCell(row.role);
  const team = row.team === "" ? null : (directory.teams.get(row.team.toLowerCase()) ?? null);
  const problems = [
    ...nameProblems(row),
    ...emailProblems(row.email, directory, isRepeated),
    ...roleProblems(row.role, roles, directory.isSolo),
    ...teamProblems(row.team, team, roles),
  ];
  return {
    line: row.line,
    familyName: row.familyName,
    givenName: row.givenName,
    email: row.email,
    roles: roles ?? [],
    roleText: row.role,
    teamId: team?.id ?? null,
    teamName: team?.name ?? row.team,
    title: row.title,
    problems,
  };
}

function nameProblems({ familyName, givenName, title }: ParsedRow): RowProblem[] {
  if (familyName === "" || givenName === "") {
    return [problem("name_missing", "Family name and given name are both needed.")];
  }
  const isLong = [familyName, givenName, title].some((text) => text.length > MAX_NAME);
  return isLong ? [problem("too_long", `At most ${MAX_NAME} characters a cell.`)] : [];
}

function emailProblems(
  email: string,
  directory: ClinicDirectory,
  isRepeated: boolean,
): RowProblem[] {
  if (email === "") {
    return [problem("email_missing", "An e-mail address is needed.")];
  }
  if (!emailSchema.safeParse(email).success) {
    return [problem("email_invalid", "This is not an e-mail address.")];
  }
  if (isRepeated) {
    return [problem("email_twice", "This address stands in a row above.")];
  }
  if (directory.memberEmails.has(email)) {
    return [problem("already_here", "This person is here already.")];
  }
  return directory.invitedEmails.has(email)
    ? [problem("already_invited", "This person has an open invitation. Take it back first.")]
    : [];
}

function roleProblems(cell: string, roles: readonly Role[] | null, isSolo: boolean): RowProblem[] {
  if (cell === "") {
    return [problem("role_missing", "A role is needed.")];
  }
  if (roles === null || roles.length === 0) {
    const known = ROLES.map((role) => ROLE_LABELS[role]).join(", ");
    return [problem("role_unknown", `This is no role here. Roles are: ${known}.`)];
  }
  const clash = roleClash(roles, isSolo);
  return clash === null ? [] : [problem("role_clash", clash)];
}

function teamProblems(
  cell: string,
  team: { id: string } | null,
  roles: readonly Role[] | null,
): RowProblem[] {
  if (cell === "") {
    return [];
  }
  if (team === null) {
    return [problem("team_unknown", "There is no care team of this name. Make it first.")];
  }
  const treats = roles === null || roles.includes("clinician") || roles.includes("nurse");
  return treats
    ? []
    : [problem("team_without_charts", "Only clinicians and nurses belong to a care team.")];
}

function problem(code: RowProblemCode, message: string): RowProblem {
  return { code, message };
}
