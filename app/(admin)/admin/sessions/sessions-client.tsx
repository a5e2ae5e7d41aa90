"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { peopleActs } from "@/app/_client/people-acts";
import { SessionsPage, type SessionsPageProps } from "@/components/admin/sessions-page";

export function SessionsClient({ sessions }: Pick<SessionsPageProps, "sessions">) {
  const router = useRouter();
  const acts = useMemo(() => peopleActs(() => router.refresh()), [router]);
  return <SessionsPage sessions={sessions} onEndSession={acts.onEndSession} />;
}
