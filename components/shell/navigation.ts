import type { NavigationItemView } from "./shell-view";

/** The role names the bars know; the same words as the access room's closed list. */
export type ShellRole =
  | "clinician"
  | "nurse"
  | "coordinator"
  | "privacy_reviewer"
  | "administrator"
  | "compliance_officer";

const PASTE: NavigationItemView = { href: "/paste", label: "Paste" };
const PATIENTS: NavigationItemView = { href: "/patients", label: "Patients" };
const NOTES: NavigationItemView = { href: "/notes", label: "Notes" };

const TEMPLATES: NavigationItemView = { href: "/templates", label: "Templates" };
const MEDICINES: NavigationItemView = { href: "/medication-table", label: "Medicines" };

const LIBRARY: NavigationItemView = { href: "/library", label: "Library" };

const ITEMS: Readonly<Record<ShellRole, readonly NavigationItemView[]>> = {
  clinician: [PASTE, PATIENTS, NOTES, TEMPLATES, MEDICINES, LIBRARY],
  nurse: [PASTE, PATIENTS, NOTES, TEMPLATES, MEDICINES, LIBRARY],
  coordinator: [{ href: "/teams", label: "Care teams" }],
  privacy_reviewer: [{ href: "/reviews", label: "Reviews" }],
  administrator: [{ href: "/admin", label: "Administration" }],
  compliance_officer: [
    {
      href: "/audit",
      label: "Compliance",
      covers: ["/alerts", "/agreements", "/table-reviews", "/intended-use"],
    },
  ],
};

/** The top navigation of somebody with these roles, without doubles, in the order of the roles. */
export function navigationFor(roles: readonly ShellRole[]): readonly NavigationItemView[] {
  const seen = new Map<string, NavigationItemView>();
  for (const role of roles) {
    for (const item of ITEMS[role]) seen.set(item.href, item);
  }
  return [...seen.values()];
}

/** What the search field of this role finds: patients where the role treats, else pages and acts. */
export function searchLabelFor(roles: readonly ShellRole[]): string {
  return roles.includes("clinician") || roles.includes("nurse") ? "Name or MRN" : "Page or action";
}

/** Whether the page at `path` lies under the navigation item `href`. */
export function isCurrentItem(href: string, path: string): boolean {
  return path === href || path.startsWith(`${href}/`);
}

/** The item that leads to the page at `path`: the longest match, so that a home does not shadow its pages. */
export function currentItem(
  items: readonly NavigationItemView[],
  path: string,
): NavigationItemView | undefined {
  return items
    .filter(({ href, covers = [] }) => [href, ...covers].some((each) => isCurrentItem(each, path)))
    .sort((a, b) => b.href.length - a.href.length)[0];
}
