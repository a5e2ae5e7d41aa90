import { handle } from "@/app/_server/handle";
import { signAddendum, signAddendumSchema } from "@/lib/notes/write-addendum";

export const POST = handle(signAddendumSchema, ({ caller, input }) => signAddendum(caller, input));
