import type { ReactNode } from "react";
import { OfficeFrame } from "@/app/_client/office-frame";
import { SignedInFrame } from "@/app/_client/signed-in-frame";
import { frameView } from "@/app/_server/views/frame-view";
import { withAlerts } from "@/app/_server/views/with-alerts";
import { withExpired } from "@/app/_server/views/with-expired";
import type { NavigationItemView } from "@/components/shell/shell-view";

export const dynamic = "force-dynamic";

const ITEMS: readonly NavigationItemView[] = [
  { href: "/audit", label: "Audit trail", icon: "audit" },
  { href: "/alerts", label: "Alerts", icon: "alerts" },
  { href: "/agreements", label: "Agreements", icon: "models" },
  { href: "/table-reviews", label: "Medication table", icon: "medicines" },
  { href: "/intended-use", label: "Emergency mode", icon: "emergency" },
];

/** The frame of the compliance officer's pages; the log is read in the page, never here. */
export default async function OversightLayout({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <SignedInFrame view={await frameView()}>
      <OfficeFrame
        label="Compliance"
        items={await withAlerts(await withExpired(ITEMS, "/agreements"), "/alerts")}
        foot="You see no charts in this role."
      >
        {children}
      </OfficeFrame>
    </SignedInFrame>
  );
}
