import { canonicalBytes } from "@/lib/crypto/canonical-json";
import { bundleBodySchema, type BundleBody, type NoteBundle } from "../note-bundle.schema";

type BundleSigner = { readonly keyId: string; sign(bytes: Uint8Array): Uint8Array };

/**
 * The text of a bundle's file: canonical JSON, signed as a whole by the service. Throws a ZodError for a
 * body out of shape.
 */
export function sealBundle(body: BundleBody, signer: BundleSigner): string {
  const checked = bundleBodySchema.parse(body);
  const signature = Buffer.from(signer.sign(canonicalBytes(checked))).toString("hex");
  const bundle: NoteBundle = { ...checked, bundleSignature: { keyId: signer.keyId, signature } };
  return canonicalBytes(bundle).toString("utf8");
}
