import type { Keyring } from "./keyring";

export type ServiceSigner = {
  /** 16 hexadecimal digits, named by each signature. */
  readonly keyId: string;
  /** 64 hexadecimal digits, what a reader of an exported note is asked to trust. */
  readonly fingerprint: string;
  /** 32 bytes */
  readonly publicKeyRaw: Uint8Array<ArrayBuffer>;
  /** An Ed25519 signature of 64 bytes. Sign statements with a fixed prefix only, never bytes from outside. */
  sign(bytes: Uint8Array): Uint8Array<ArrayBuffer>;
};

/** The installation's signing key: proves that bytes did not change, not who wrote them. */
export function serviceSigner(keyring: Keyring): ServiceSigner {
  const { keyId, fingerprint, publicKey, sign } = keyring.signer;
  return { keyId, fingerprint, publicKeyRaw: publicKey, sign };
}
