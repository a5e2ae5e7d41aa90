import { generateKeyPairSync, sign } from "node:crypto";

/**
 * A certificate for servers of tests, made when a test asks for one: no key is kept in the repository and no
 * program of the system is needed. Only as much of X.509 (RFC 5280) and DER (X.690) as that takes.
 */
export interface TestCertificate {
  readonly key: string;
  readonly certificate: string;
}

const OID = {
  commonName: "550403",
  ecdsaWithSha256: "2a8648ce3d040302",
  subjectAlternativeName: "551d11",
  basicConstraints: "551d13",
} as const;

function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...contents: readonly Uint8Array[]) => der(0x30, ...contents);
const oid = (hex: string) => der(0x06, Buffer.from(hex, "hex"));
const octets = (content: Uint8Array) => der(0x04, content);
const TRUE = der(0x01, Buffer.from([0xff]));

function name(commonName: string): Buffer {
  const attribute = sequence(oid(OID.commonName), der(0x0c, Buffer.from(commonName)));
  return sequence(der(0x31, attribute));
}

function generalizedTime(at: Date): Buffer {
  const text = `${at.toISOString().slice(0, 19).replace(/\D/g, "")}Z`;
  return der(0x18, Buffer.from(text));
}

/** Names as dNSName, dotted addresses as iPAddress. */
function alternativeNames(names: readonly string[]): Buffer {
  const entries = names.map((entry) =>
    /^[\d.]+$/.test(entry)
      ? der(0x87, Buffer.from(entry.split(".").map(Number)))
      : der(0x82, Buffer.from(entry)),
  );
  return sequence(oid(OID.subjectAlternativeName), octets(sequence(...entries)));
}

function pem(content: Buffer): string {
  const lines = content.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}

/** Issues a self-signed certificate for the names, valid from a day before `now` to a day after it. */
export function issueCertificate(names: readonly string[], now: Date): TestCertificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const dayMs = 86_400_000;
  const algorithm = sequence(oid(OID.ecdsaWithSha256));
  const constraints = sequence(oid(OID.basicConstraints), TRUE, octets(sequence(TRUE)));
  const signed = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    algorithm,
    name("Provenote test authority"),
    sequence(
      generalizedTime(new Date(now.getTime() - dayMs)),
      generalizedTime(new Date(now.getTime() + dayMs)),
    ),
    name("Provenote test authority"),
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(constraints, alternativeNames(names))),
  );
  const signature = sign("sha256", signed, privateKey);
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    certificate: pem(
      sequence(signed, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), signature]))),
    ),
  };
}
