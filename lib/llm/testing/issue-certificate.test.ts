import { X509Certificate } from "node:crypto";
import { describe, expect, it } from "vitest";
import { issueCertificate } from "./issue-certificate";

const NOW = new Date("2026-03-04T05:06:07Z");

describe("a certificate for tests", () => {
  const issued = issueCertificate(["model.example.org", "api.example.com", "192.0.2.7"], NOW);
  const read = new X509Certificate(issued.certificate);

  it("is signed by the key that comes with it", () => {
    expect(read.verify(read.publicKey)).toBe(true);
    expect(read.publicKey.asymmetricKeyDetails?.namedCurve).toBe("prime256v1");
    expect(issued.key).toContain("PRIVATE KEY");
  });

  it.each(["model.example.org", "api.example.com"])("is for %s", (host) => {
    expect(read.checkHost(host)).toBe(host);
  });

  it.each(["example.org", "other.example.org", "192.0.2.7"])("is not for the name %s", (host) => {
    expect(read.checkHost(host)).toBeUndefined();
  });

  it("is for the address it names and no other", () => {
    expect(read.checkIP("192.0.2.7")).toBe("192.0.2.7");
    expect(read.checkIP("192.0.2.8")).toBeUndefined();
  });

  it("holds for the day around the time it was asked for", () => {
    expect(read.validFromDate.toISOString()).toBe("2026-03-03T05:06:07.000Z");
    expect(read.validToDate.toISOString()).toBe("2026-03-05T05:06:07.000Z");
  });
});
