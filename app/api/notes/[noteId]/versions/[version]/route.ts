import { handleRead } from "@/app/_server/request/handle";
import { readVersion, readVersionSchema } from "@/lib/notes/read-version";

export const GET = handleRead(readVersionSchema, ({ caller, input }) => readVersion(caller, input));
