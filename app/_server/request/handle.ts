import "server-only";
import type { z } from "zod";
import type { Retry } from "@/lib/access/idempotency";
import type { Caller } from "@/lib/access/runtime";
import { touchSession } from "@/lib/access/sign-in/touch-session";
import { blindToken } from "@/lib/keys/blind-index";
import { assertTextFields } from "./assert-text-fields";
import { requireCaller } from "../caller";
import { errorResponse } from "./error-response";
import { readJsonBody } from "./read-json-body";
import { assertSameOrigin } from "./same-origin";

type RouteContext = {
  readonly params: Promise<Record<string, string | string[] | undefined>>;
};
export type Route = (request: Request, context: RouteContext) => Promise<Response>;

type Work<Input> = (request: {
  readonly caller: Caller;
  readonly input: Input;
  /** Set when the sender marked the request as one that may be sent again. */
  readonly retry: Retry | null;
}) => Promise<unknown>;

/** A JSON body may hold 200,000 characters, each up to six bytes escaped, and its marks. */
const MAX_BODY_BYTES = 2_500_000;
const NO_ORGANIZATION = "00000000-0000-0000-0000-000000000000";

/**
 * A route that changes something: same origin, a live session, a JSON body of at most `maxBodyBytes`; path parameters
 * and body are parsed together by `schema`, one verb is called, its view is the answer.
 */
export function handle<S extends z.ZodType>(
  schema: S,
  work: Work<z.infer<S>>,
  maxBodyBytes = MAX_BODY_BYTES,
): Route {
  return async (request, context) => {
    try {
      assertSameOrigin(request);
      const caller = await requireCaller();
      const body = await readJsonBody(request, maxBodyBytes);
      const fields = { ...body.value, ...(await context.params) };
      assertTextFields(fields);
      const input = schema.parse(fields);
      await touchSession(caller);
      return answer(await work({ caller, input, retry: retryOf(request, caller, body.text) }));
    } catch (error) {
      return errorResponse(error);
    }
  };
}

/** A route that reads: query and path parameters are parsed by `schema`. A poll (`x-provenote-poll`) is no activity. */
export function handleRead<S extends z.ZodType>(schema: S, work: Work<z.infer<S>>): Route {
  return async (request, context) => {
    try {
      const caller = await requireCaller();
      const query = Object.fromEntries(new URL(request.url).searchParams);
      const fields = { ...query, ...(await context.params) };
      assertTextFields(fields);
      const input = schema.parse(fields);
      if (request.headers.get("x-provenote-poll") === null) await touchSession(caller);
      return answer(await work({ caller, input, retry: null }));
    } catch (error) {
      return errorResponse(error);
    }
  };
}

function answer(view: unknown): Response {
  if (view instanceof Response) return view;
  return Response.json(view ?? {}, { headers: { "Cache-Control": "no-store" } });
}

function retryOf(request: Request, caller: Caller, body: string): Retry | null {
  const key = request.headers.get("idempotency-key");
  if (key === null || !/^[\w-]{8,80}$/.test(key)) return null;
  const route = `${request.method} ${new URL(request.url).pathname}`;
  const bodyHmac = blindToken(caller.runtime.keyring, NO_ORGANIZATION, "idempotency", body);
  return { route, key, bodyHmac };
}
