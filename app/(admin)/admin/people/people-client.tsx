"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { peopleActs } from "@/app/_client/people-acts";
import { PeoplePage, type PeoplePageProps } from "@/components/admin/people-page";

type ServerProps = Pick<PeoplePageProps, "people" | "sessions" | "invitations" | "today">;

export function PeopleClient(props: ServerProps) {
  const router = useRouter();
  const acts = useMemo(() => peopleActs(() => router.refresh()), [router]);
  return <PeoplePage {...props} {...acts} onInvited={() => router.refresh()} />;
}
