import { decrypt } from "@/lib/crypto/aead";
import { isProvenoteError } from "@/lib/errors";
import {
  additionalData,
  checkHeader,
  envelopeRefused,
  HEADER_BYTES,
  recordKey,
  type SealContext,
} from "./hierarchy/envelope";
import type { Keyring } from "./keyring";

/**
 * Opens an envelope that `seal` made for exactly this context. Throws `keys.envelope_refused` for any
 * changed byte and any other place, `keys.subject_unknown`, `keys.subject_destroyed`.
 */
export async function open(
  keyring: Keyring,
  context: SealContext,
  envelope: Uint8Array,
): Promise<Uint8Array> {
  const dataKey = keyring.cachedDataKey(context) ?? (await keyring.dataKey(context));
  const header = checkHeader(context.keyClass, dataKey, envelope);
  try {
    return decrypt({
      key: recordKey(dataKey, header),
      box: envelope.subarray(HEADER_BYTES),
      additionalData: additionalData(header, context),
    });
  } catch (error) {
    if (isProvenoteError(error)) throw envelopeRefused(error);
    throw error;
  }
}

/** As `open`, for a value that was sealed as text. */
export async function openText(
  keyring: Keyring,
  context: SealContext,
  envelope: Uint8Array,
): Promise<string> {
  return Buffer.from(await open(keyring, context, envelope)).toString("utf8");
}
