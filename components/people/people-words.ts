import { formatDay } from "../ui/time-text";
import { ROLE_WORDS, type PersonView, type RoleView } from "./people-view";

function roleLabel(role: RoleView): string {
  return ROLE_WORDS.find((words) => words.role === role)?.label ?? role;
}

export function roleLabels(roles: readonly RoleView[]): string {
  return roles.map(roleLabel).join(", ");
}

const READS_CHARTS: readonly RoleView[] = ["clinician", "nurse"];
const OFFICES: readonly RoleView[] = ["administrator", "compliance_officer"];

/** The care teams, or why there are none. */
export function teamWords(person: PersonView): string {
  if (person.teams.length > 0) {
    return person.teams.map(({ name }) => name).join(", ");
  }
  if (person.roles.some((role) => READS_CHARTS.includes(role))) {
    return "None";
  }
  if (person.roles.includes("privacy_reviewer")) {
    return "Texts under review only";
  }
  return person.roles.includes("coordinator") ? "Identity only" : "Reads no chart";
}

const FACTOR_WORDS: Readonly<Record<string, string>> = {
  password: "Password",
  provider: "Sign-in provider",
  pwd: "Password at the provider",
  mfa: "Second factor",
  otp: "Code",
};

export function factorWords(factors: readonly string[]): string {
  const words = factors.map((factor) => FACTOR_WORDS[factor] ?? factor);
  return words.length === 0 ? "Not signed in yet" : words.join(", ");
}

/** What stands in the last column of a person's row; worst first, one thing. */
export function personMark(
  person: PersonView,
  today: string,
): Readonly<{ tone: "crit" | "warn" | "neutral"; text: string }> | null {
  if (person.endedAt !== null) {
    return { tone: "neutral", text: "Access ended" };
  }
  if (person.leftOn !== null && person.leftOn <= today) {
    return { tone: "crit", text: `Left ${formatDay(person.leftOn)}` };
  }
  return teamWords(person) === "None" ? { tone: "warn", text: "No team" } : null;
}

/** "12 people, 1 has left". */
export function peopleCount(people: readonly PersonView[], today: string): string {
  const left = people.filter(
    ({ leftOn, endedAt }) => endedAt !== null || (leftOn !== null && leftOn <= today),
  ).length;
  const all = `${people.length} ${people.length === 1 ? "person" : "people"}`;
  return left === 0 ? all : `${all}, ${left} ${left === 1 ? "has" : "have"} left`;
}

/** People whose name, e-mail, role or team holds every word typed. */
export function findPeople(people: readonly PersonView[], query: string): readonly PersonView[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return people.filter((person) => {
    const text = [
      person.familyName,
      person.givenName,
      person.email,
      roleLabels(person.roles),
      teamWords(person),
    ]
      .join(" ")
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Why these roles cannot be saved; null when they can. The server decides the same way. */
export function rolesProblem(roles: readonly RoleView[]): string | null {
  if (roles.length === 0) {
    return "Choose at least one role.";
  }
  const reads = roles.some((role) => READS_CHARTS.includes(role));
  const office = OFFICES.find((role) => roles.includes(role));
  const does = reads
    ? "read charts"
    : roles.includes("privacy_reviewer")
      ? "review texts of charts"
      : null;
  if (office === undefined || does === null) {
    return null;
  }
  return `${office === "administrator" ? "An administrator" : "A compliance officer"} cannot also ${does}.`;
}
