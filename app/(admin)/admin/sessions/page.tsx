import type { Metadata } from "next";
import { readCaller } from "@/app/_server/caller";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { listSessions } from "@/lib/access/people/list-sessions";
import { SessionsClient } from "./sessions-client";

export const metadata: Metadata = { title: "Sessions" };

export default async function SessionsRoute() {
  const caller = await readCaller();
  return orNotForRole(async () => <SessionsClient sessions={await listSessions(caller)} />);
}
