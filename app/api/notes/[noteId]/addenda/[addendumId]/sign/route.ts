import { handle } from "@/app/_server/request/handle";
import { signAddendum, signAddendumSchema } from "@/lib/notes/signed/write-addendum";

export const POST = handle(signAddendumSchema, ({ caller, input }) => signAddendum(caller, input));
