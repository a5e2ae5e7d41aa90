import { encrypt } from "@/lib/crypto/aead";
import { utf8 } from "@/lib/crypto/digest";
import {
  additionalData,
  buildHeader,
  recordKey,
  SALT_BYTES,
  type SealContext,
} from "./hierarchy/envelope";
import type { Keyring } from "./keyring";

export type { SealContext } from "./hierarchy/envelope";

/**
 * Seals a value for its place (see `envelope.ts`): 84 bytes longer than the plaintext, another envelope
 * each time. Text is UTF-8. Throws `keys.subject_unknown`, `keys.subject_destroyed`, and
 * `crypto.lone_surrogate` for text that UTF-8 would change.
 */
export async function seal(
  keyring: Keyring,
  context: SealContext,
  plaintext: string | Uint8Array,
): Promise<Uint8Array> {
  const dataKey = keyring.cachedDataKey(context) ?? (await keyring.dataKey(context));
  const header = buildHeader(context.keyClass, dataKey, keyring.random(SALT_BYTES));
  const box = encrypt(
    {
      key: recordKey(dataKey, header),
      plaintext: typeof plaintext === "string" ? utf8(plaintext) : plaintext,
      additionalData: additionalData(header, context),
    },
    keyring.random,
  );
  return Buffer.concat([header, box]);
}
