import { inspect } from "node:util";
import { isProvenoteError } from "@/lib/errors";

/** The code of an error and what it says beside it. */
export type Failure = Readonly<Record<string, unknown>> & { readonly code: string };

/**
 * Waits for work that must fail, and answers with the code and the details of its error. Throws where it did
 * not fail, failed with an error that is not the application's own, or where anything that can be read from
 * the error (message, details, cause, stack) holds one of the secrets.
 */
export async function failureOf(
  work: Promise<unknown>,
  secrets: readonly string[],
): Promise<Failure> {
  const error = await work.then(
    () => new Error("What had to fail did not."),
    (thrown: unknown) => thrown,
  );
  if (!isProvenoteError(error)) {
    throw error;
  }
  const said = inspect(error, { depth: Infinity, showHidden: true, maxStringLength: Infinity });
  const written = `${said} ${JSON.stringify({ ...error })} ${String(error)} ${error.stack ?? ""}`;
  if (error.cause !== undefined || secrets.some((secret) => written.includes(secret))) {
    throw new Error(`The error ${error.code} says what it must not.`);
  }
  return { ...error.details, code: error.code };
}
