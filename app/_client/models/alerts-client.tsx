"use client";

import { useRouter } from "next/navigation";
import { sendAct } from "@/app/_client/people-acts";
import { AlertsPage } from "@/components/alerts/alerts-page";
import type { LeakAlert } from "@/lib/llm/alerts/leak-alert.schema";

/** Joins the page of both offices to the server; an alert that was looked at moves down at once. */
export function AlertsClient({ alerts, open }: { alerts: readonly LeakAlert[]; open: number }) {
  const router = useRouter();
  return (
    <AlertsPage
      alerts={alerts}
      open={open}
      onReview={async (alertId, review) => {
        const done = await sendAct(`/api/alerts/${alertId}/review`, review);
        router.refresh();
        return done;
      }}
    />
  );
}
