"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { ask, careTeamActs } from "@/app/_client/people-acts";
import type { CarePatientView } from "@/components/care-teams/care-team-view";
import { CareTeamsPage, type CareTeamsPageProps } from "@/components/care-teams/care-teams-page";
import type { Answered } from "@/components/people/people-view";

type ServerProps = Pick<CareTeamsPageProps, "teams" | "candidates" | "unassigned" | "requests">;

export function CareTeamsClient(props: ServerProps) {
  const router = useRouter();
  const acts = useMemo(() => careTeamActs(() => router.refresh()), [router]);
  return <CareTeamsPage {...props} {...acts} onFind={findPatients} />;
}

/** The words go in the body of the request, never into an address. */
function findPatients(query: string): Promise<Answered<readonly CarePatientView[]>> {
  return ask<CarePatientView[]>("/api/care-teams/patients", { query });
}
