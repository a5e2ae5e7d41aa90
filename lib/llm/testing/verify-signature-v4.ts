import { createHash, createHmac } from "node:crypto";

export interface SignedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([a-z0-9-]+)\/([a-z0-9-]+)\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string) =>
  createHmac("sha256", key).update(text).digest();

/** As a canonical request spells a path: every segment encoded once more than the URL has it. */
function canonicalPath(path: string): string {
  const [pathname = ""] = path.split("?");
  return pathname
    .split("/")
    .map((segment) => encodeURIComponent(segment))
    .join("/");
}

/**
 * Verifies AWS Signature Version 4 of a request as it arrived, so that a transport which changes a signed
 * header, the host or the body is found out. Throws with what is wrong; answers the credential's scope.
 */
export function verifySignatureV4(
  request: SignedRequest,
  secretAccessKey: string,
): { readonly accessKeyId: string; readonly region: string; readonly service: string } {
  const match = AUTHORIZATION.exec(request.headers["authorization"] ?? "");
  const [, accessKeyId = "", day = "", region = "", service = "", names = "", signature] =
    match ?? [];
  const at = request.headers["x-amz-date"] ?? "";
  if (match === null || !/^\d{8}T\d{6}Z$/.test(at) || !at.startsWith(day)) {
    throw new Error("The request has no signature of version 4.");
  }
  const signed = names.split(";");
  const canonical = [
    request.method,
    canonicalPath(request.path),
    request.path.split("?")[1] ?? "",
    ...signed.map((name) => `${name}:${(request.headers[name] ?? "").trim().replace(/ +/g, " ")}`),
    "",
    names,
    sha256(request.body),
  ].join("\n");
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", at, scope, sha256(canonical)].join("\n");
  const key = [region, service, "aws4_request"].reduce(
    (derived, part) => hmac(derived, part),
    hmac(`AWS4${secretAccessKey}`, day),
  );
  if (!signed.includes("host") || hmac(key, toSign).toString("hex") !== signature) {
    throw new Error("The signature is not of this request.");
  }
  return { accessKeyId, region, service };
}
