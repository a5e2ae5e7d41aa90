"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { ask, peopleActs, sendAct } from "@/app/_client/people-acts";
import type { MadeLiveView } from "@/components/admin/admin-view";
import { AdminHome, type AdminHomeProps } from "@/components/admin/admin-home";

type ServerProps = Pick<
  AdminHomeProps,
  "setup" | "people" | "sessions" | "decisions" | "oldestDays" | "today"
>;

/** The administrator's home with its requests; after each act the server's rows are read again. */
export function AdminHomeClient(props: ServerProps) {
  const router = useRouter();
  const acts = useMemo(() => peopleActs(() => router.refresh()), [router]);
  return (
    <AdminHome
      {...props}
      {...acts}
      onInvited={() => router.refresh()}
      onConfirmRoles={async () => {
        const done = await sendAct("/api/setup/confirm", { step: "roles" });
        router.refresh();
        return done;
      }}
      onMakeLive={(form) => ask<MadeLiveView>("/api/setup/make-live", form)}
      onMade={openInvitation}
    />
  );
}

/** A whole new page: the demo session is over, and the frame would cover what stands in it. */
function openInvitation({ path, demoPasswordsRemoved }: MadeLiveView): void {
  const url = new URL(path, window.location.origin);
  if (!demoPasswordsRemoved) {
    url.searchParams.set("demo-file", "kept");
  }
  window.location.assign(url);
}
