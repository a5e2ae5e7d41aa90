import { z } from "zod";
import { handle } from "@/app/_server/request/handle";
import { requestIndexing } from "@/lib/retrieval/library/documents/request-indexing";

export const POST = handle(z.object({}), ({ caller }) => requestIndexing(caller));
