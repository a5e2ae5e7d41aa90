import type { Caller } from "@/lib/access/runtime";
import { ProvenoteError } from "@/lib/errors";
import { asMember } from "../as-member";

/**
 * Does `work` as an administrator of a clinic, in a session of its own that is opened, entered into the log and ended like any.
 * @throws ProvenoteError `user.unknown` (404) · `user.not_administrator` (403) when no live account has this address, or no such role.
 */
export async function asAdministrator<T>(
  email: string,
  work: (caller: Caller) => Promise<T>,
): Promise<T> {
  const refusal = new ProvenoteError(
    "forbidden",
    "user.not_administrator",
    "Models, agreements and the library are kept by administrators, and this account is none.",
  );
  return asMember(email, ["administrator"], refusal, work);
}
