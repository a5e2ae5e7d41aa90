import { randomBytes } from "node:crypto";
import type { RandomSource } from "@/lib/crypto/aead";
import type { ClassKey } from "./class-keys";
import { damaged, type KeyStore } from "../key-store";
import { unwrapKey, wrapKey } from "./wrapped-key";

/**
 * A 32-byte secret of the installation, wrapped to the class key "secrets"; made on first use.
 * Throws `keys.damaged`, `crypto.not_authentic`.
 */
export async function openStoredSecret(
  store: KeyStore,
  secretsKey: ClassKey,
  name: string,
  random: RandomSource = randomBytes,
): Promise<Buffer> {
  const place = {
    organizationId: "",
    subjectId: name,
    keyClass: secretsKey.keyClass,
    classVersion: secretsKey.version,
  };
  if (!(await store.has(name))) {
    const wrapped = wrapKey(secretsKey.publicKey, random(32), place, random);
    await store.create(name, wrapped);
  }
  // Read back even after creating: another process may have been first.
  const wrapped = await store.read(name);
  if (wrapped === null) throw damaged(name);
  return unwrapKey(secretsKey.privateKey, wrapped, place);
}
