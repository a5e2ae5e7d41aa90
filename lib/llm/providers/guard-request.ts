import { isProvenoteError, ProvenoteError } from "@/lib/errors";
import { transportError } from "../transport/transport-error";
import { vendorError } from "./vendor-error";

export interface GuardedRequest {
  readonly fetch: typeof fetch;
  /** What went wrong with the request itself, whatever the library made of it since. */
  failure(): ProvenoteError | null;
}

/**
 * Lends a library the transport for one request. A second is refused, and counts as the call's failure: every
 * request is a disclosure, and a library that retries by itself would make one that nobody recorded. A vendor's
 * refusal ends here, with its body unread.
 */
export function guardRequest(send: typeof fetch, now: () => Date): GuardedRequest {
  let isUsed = false;
  let failure: ProvenoteError | null = null;
  const fail = (error: ProvenoteError): never => {
    failure = error;
    throw error;
  };
  return {
    failure: () => failure,
    fetch: async (input, init) => {
      if (isUsed) {
        return fail(
          new ProvenoteError("conflict", "llm.second_request", "A call is one request, not two."),
        );
      }
      isUsed = true;
      let response: Response;
      try {
        response = await send(input, init);
      } catch (error) {
        return fail(isProvenoteError(error) ? error : transportError("llm.unreachable"));
      }
      if (response.ok) {
        return response;
      }
      await response.body?.cancel();
      return fail(vendorError(response.status, response.headers, now()));
    },
  };
}
