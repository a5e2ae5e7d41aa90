import { z } from "zod";
import { handle, handleRead } from "@/app/_server/request/handle";
import { readSession } from "@/lib/access/sign-in/read-session";

const nothing = z.object({});

/** When the session ends. A poll with `x-provenote-poll` does not extend it; POST is "Stay signed in". */
const view = async ({ caller }: { caller: Parameters<typeof readSession>[0] }) => {
  const { idleEndsAt, absoluteEndsAt, membershipId } = await readSession(caller);
  return { idleEndsAt, absoluteEndsAt, membershipId };
};

export const GET = handleRead(nothing, view);
export const POST = handle(nothing, view);
