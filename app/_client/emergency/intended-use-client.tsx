"use client";

import { useRouter } from "next/navigation";
import { sendAct } from "@/app/_client/people-acts";
import { IntendedUsePage } from "@/components/admin/emergency/intended-use-page";
import type { IntendedUseView } from "@/lib/access/intended-use/intended-use.schema";

/** Joins the page of both offices to the server; each act shows what became of it. */
export function IntendedUseClient({ view }: { view: IntendedUseView }) {
  const router = useRouter();
  const act = async (url: string, body: object) => {
    const done = await sendAct(url, body);
    router.refresh();
    return done;
  };
  const { textSha256 } = view;
  return (
    <IntendedUsePage
      view={view}
      onSign={(name) => act("/api/intended-use", { textSha256, name })}
      onCountersign={(signatureId, name) =>
        act(`/api/intended-use/${signatureId}/countersign`, { textSha256, name })
      }
      onWithdraw={(signatureId, reason) =>
        act(`/api/intended-use/${signatureId}/withdraw`, { reason })
      }
    />
  );
}
