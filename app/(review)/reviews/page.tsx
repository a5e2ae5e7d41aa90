import type { Metadata } from "next";
import { z } from "zod";
import { readCaller } from "@/app/_server/caller";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { listReviews } from "@/lib/drafting/review/list-reviews";
import { QueueClient } from "./queue-client";
import { countKinds } from "./review-views";

export const metadata: Metadata = { title: "Reviews" };

const noticeSchema = z.enum(["sent", "requester_gone", "note_begun"]);

type Search = Promise<Record<string, string | string[] | undefined>>;

/** The privacy reviewer's queue: kinds and times, nothing of a text. */
export default async function ReviewsRoute({ searchParams }: Readonly<{ searchParams: Search }>) {
  const caller = await readCaller();
  const { decided } = await searchParams;
  return orNotForRole(async () => {
    const lines = await listReviews(caller);
    return (
      <QueueClient
        notice={noticeSchema.safeParse(decided).data ?? null}
        lines={lines.map(({ findings, ...line }) => ({ ...line, kinds: countKinds(findings) }))}
      />
    );
  });
}
