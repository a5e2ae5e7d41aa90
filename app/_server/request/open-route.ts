import "server-only";
import { headers } from "next/headers";
import type { z } from "zod";
import { assertTextFields } from "./assert-text-fields";
import { errorResponse } from "./error-response";
import { originOf } from "./origin";
import { getRuntime } from "../runtime";
import { assertSameOrigin } from "./same-origin";
import type { Origin, Runtime } from "@/lib/access/runtime";
import { ProvenoteError } from "@/lib/errors";

const MAX_BODY = 4_000;

/** A route for somebody who has no account yet: same origin, a small JSON body, one verb, no session. */
export function openRoute<S extends z.ZodType>(
  schema: S,
  work: (runtime: Runtime, origin: Origin, input: z.infer<S>) => Promise<unknown>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      assertSameOrigin(request);
      const body = await readBody(request);
      assertTextFields(body);
      const input = schema.parse(body);
      const view = await work(await getRuntime(), originOf(await headers()), input);
      return Response.json(view, { headers: { "Cache-Control": "no-store" } });
    } catch (error) {
      return errorResponse(error);
    }
  };
}

async function readBody(request: Request): Promise<object> {
  const text = await request.text();
  if (text.length > MAX_BODY) {
    throw new ProvenoteError("too_large", "request.too_large", "The request is too large.");
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ProvenoteError("invalid", "request.not_json", "The request is not a JSON object.");
}
