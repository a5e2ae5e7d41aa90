import type { ReactNode } from "react";
import { OfficeFrame } from "@/app/_client/office-frame";
import { SignedInFrame } from "@/app/_client/signed-in-frame";
import { frameView } from "@/app/_server/views/frame-view";
import { withAlerts } from "@/app/_server/views/with-alerts";
import { withExpired } from "@/app/_server/views/with-expired";
import type { NavigationItemView } from "@/components/shell/shell-view";

export const dynamic = "force-dynamic";

const ITEMS: readonly NavigationItemView[] = [
  { href: "/admin", label: "Home", icon: "home" },
  { href: "/admin/people", label: "People and roles", icon: "people" },
  { href: "/admin/teams", label: "Care teams", icon: "teams" },
  { href: "/admin/sign-in", label: "Sign-in", icon: "sign-in" },
  { href: "/admin/sessions", label: "Sessions", icon: "sessions" },
  { href: "/admin/alerts", label: "Alerts", icon: "alerts" },
  { href: "/admin/models", label: "Models", icon: "models" },
  { href: "/admin/medication-table", label: "Medication table", icon: "medicines" },
  { href: "/admin/library", label: "Reference library", icon: "library" },
  { href: "/admin/emergency-mode", label: "Emergency mode", icon: "emergency" },
  { href: "/admin/deidentification", label: "De-identification", icon: "deidentification" },
  { href: "/admin/templates", label: "Note templates", icon: "templates" },
];

/** The frame of the administrator's pages. */
export default async function AdminLayout({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <SignedInFrame view={await frameView()}>
      <OfficeFrame
        label="Administration"
        items={await withAlerts(await withExpired(ITEMS, "/admin/models"), "/admin/alerts")}
        foot="You see no charts in this role."
      >
        {children}
      </OfficeFrame>
    </SignedInFrame>
  );
}
