import "server-only";
import { cookies } from "next/headers";
import type { FrameView } from "@/app/_client/signed-in-frame";
import { navigationFor, searchLabelFor } from "@/components/shell/navigation";
import { LETTERS_COOKIE, parseThemeChoice, THEME_COOKIE } from "@/components/ui/theme-choice";
import { ROLE_LABELS, type Role } from "@/lib/access/role.schema";
import type { SessionView } from "@/lib/access/sign-in/read-session";
import { currentPerson } from "../caller";

/** The frame of a signed-in page for whoever is signed in. */
export async function frameView(): Promise<FrameView> {
  const session = await currentPerson();
  const jar = await cookies();
  const theme = parseThemeChoice(jar.get(THEME_COOKIE)?.value);
  const { roles } = session;
  return {
    shell: {
      person: {
        shortName: shortName(session),
        initials: `${session.givenName.slice(0, 1)}${session.familyName.slice(0, 1)}`.toUpperCase(),
        roleLabel: roles.map((role) => ROLE_LABELS[role]).join(", "),
        email: session.email,
      },
      navigation: navigationFor(roles),
      isDemo: session.organization.kind === "demo",
      searchLabel: searchLabelFor(roles),
      theme,
    },
    homeHref: homeOf(roles),
    idleEndsAtMs: Date.parse(session.idleEndsAt),
    serverNowMs: Date.now(),
    finds: roles.some((role) => role === "clinician" || role === "nurse") ? "patients" : null,
    usesLetters: jar.get(LETTERS_COOKIE)?.value !== "off",
  };
}

/** "A. Lindqvist, MD" */
export function shortName({
  givenName,
  familyName,
  title,
}: Pick<SessionView, "givenName" | "familyName" | "title">): string {
  const initial = givenName === "" ? "" : `${givenName.slice(0, 1)}. `;
  return `${initial}${familyName}${title === "" ? "" : `, ${title}`}`;
}

/** Where each role's day begins. */
export function homeOf(roles: readonly Role[]): string {
  if (roles.includes("clinician") || roles.includes("nurse")) return "/paste";
  if (roles.includes("administrator")) return "/admin";
  if (roles.includes("compliance_officer")) return "/audit";
  return roles.includes("coordinator") ? "/teams" : "/reviews";
}
