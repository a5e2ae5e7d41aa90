"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { careTeamActs } from "@/app/_client/people-acts";
import { TeamsCard, type TeamsCardProps } from "@/components/care-teams/teams-card";

/** Teams for an administrator: who is on them; whose patients they are is a coordinator's to see. */
export function TeamsClient({ teams, candidates }: Pick<TeamsCardProps, "teams" | "candidates">) {
  const router = useRouter();
  const acts = useMemo(() => careTeamActs(() => router.refresh()), [router]);
  return (
    <div className="min-w-0 flex-1 space-y-4 p-4 panes:overflow-auto lg:p-6">
      <h1 className="text-20 font-semibold">Care teams</h1>
      <TeamsCard teams={teams} candidates={candidates} {...acts} />
    </div>
  );
}
