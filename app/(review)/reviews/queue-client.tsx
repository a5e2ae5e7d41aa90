"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { ReviewQueue, type QueueNotice } from "@/components/reviews/review-queue";
import type { ReviewLineView } from "@/components/reviews/review-view";

const LOOK_MS = 15_000;

/** The queue looks again by itself while it can be seen. */
export function QueueClient(props: {
  readonly lines: readonly ReviewLineView[];
  readonly notice: QueueNotice;
}) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [router]);
  return <ReviewQueue {...props} />;
}
