import type { Metadata } from "next";
import { AlertsClient } from "@/app/_client/models/alerts-client";
import { readCaller } from "@/app/_server/caller";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { readLeaks } from "@/lib/llm/alerts/read-leaks";

export const metadata: Metadata = { title: "Alerts" };

export default async function AlertsRoute() {
  const caller = await readCaller();
  return orNotForRole(async () => <AlertsClient {...await readLeaks(caller)} />);
}
