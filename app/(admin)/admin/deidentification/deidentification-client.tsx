"use client";

import { useRouter } from "next/navigation";
import { ask, sendAct } from "@/app/_client/people-acts";
import type { TriedTextView } from "@/components/admin/admin-view";
import { DeidentificationPage } from "@/components/admin/deidentification-page";

export function DeidentificationClient({ isConfirmed }: { isConfirmed: boolean }) {
  const router = useRouter();
  return (
    <DeidentificationPage
      isConfirmed={isConfirmed}
      onTry={(text) => ask<TriedTextView>("/api/setup/deidentify", { text })}
      onConfirm={async () => {
        const done = await sendAct("/api/setup/confirm", { step: "deidentification" });
        router.refresh();
        return done;
      }}
    />
  );
}
