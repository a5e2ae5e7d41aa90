import "server-only";
import { headers } from "next/headers";
import type { z } from "zod";
import { assertTextFields } from "./assert-text-fields";
import { errorResponse } from "./error-response";
import { originOf } from "./origin";
import { getRuntime } from "../runtime";
import { readJsonBody } from "./read-json-body";
import { assertSameOrigin } from "./same-origin";
import type { Origin, Runtime } from "@/lib/access/runtime";

const MAX_BODY_BYTES = 4_000;

/** A route for somebody who has no account yet: same origin, a small JSON body, one verb, no session. */
export function openRoute<S extends z.ZodType>(
  schema: S,
  work: (runtime: Runtime, origin: Origin, input: z.infer<S>) => Promise<unknown>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      assertSameOrigin(request);
      const { value: body } = await readJsonBody(request, MAX_BODY_BYTES);
      assertTextFields(body);
      const input = schema.parse(body);
      const view = await work(await getRuntime(), originOf(await headers()), input);
      return Response.json(view, { headers: { "Cache-Control": "no-store" } });
    } catch (error) {
      return errorResponse(error);
    }
  };
}
