"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { ModelsPage, type ModelsPageProps } from "@/components/models/models-page";
import type { ModelsView } from "@/components/models/models-view";
import { paperActs, modelActs } from "./model-acts";

export type ModelsClientProps = {
  view: ModelsView;
  tasks: ModelsPageProps["tasks"];
  today: string;
  office: "administrator" | "compliance_officer";
  feedback?: ModelsPageProps["feedback"];
  literature?: ModelsPageProps["literature"];
};

/** One page for two offices: the administrator sets up, the compliance officer confirms. */
export function ModelsClient(props: ModelsClientProps) {
  const { view, tasks, today, office, feedback = null, literature = null } = props;
  const router = useRouter();
  const acts = useMemo(() => paperActs(() => router.refresh()), [router]);
  const manage = useMemo(
    () => (office === "administrator" ? modelActs(() => router.refresh()) : null),
    [office, router],
  );
  return (
    <ModelsPage
      view={view}
      tasks={tasks}
      today={today}
      manage={manage}
      feedback={feedback}
      literature={literature}
      mayConfirm={office === "compliance_officer"}
      {...acts}
    />
  );
}
