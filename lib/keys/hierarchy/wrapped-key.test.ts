import { describe, expect, test } from "vitest";
import { expandPrivateKey, publicKeyOf } from "@/lib/crypto/key-encapsulation";
import { unwrapKey, wrapKey, type KeyPlace } from "./wrapped-key";

const privateKey = expandPrivateKey(Buffer.alloc(32, 1));
const publicKey = publicKeyOf(privateKey);
const key = Buffer.alloc(32, 9);
const place: KeyPlace = {
  organizationId: "org-a",
  subjectId: "subject-a",
  keyClass: "note",
  classVersion: 1,
};
const wrapped = wrapKey(publicKey, key, place);

describe("a wrapped key", () => {
  test("comes out for its place, and needs the public half alone to go in", () => {
    expect(wrapped).toHaveLength(1180);
    expect(unwrapKey(privateKey, wrapped, place)).toEqual(key);
  });

  test("is another each time", () => {
    expect(wrapKey(publicKey, key, place)).not.toEqual(wrapped);
  });

  test("does not come out with any byte changed, in either half", () => {
    for (let at = 0; at < wrapped.length; at += 1) {
      const changed = Buffer.from(wrapped);
      changed[at] = (changed[at] ?? 0) ^ 0x04;
      expect(() => unwrapKey(privateKey, changed, place)).toThrow(
        expect.objectContaining({ code: "crypto.not_authentic" }),
      );
    }
  });

  test.each<[string, Partial<KeyPlace>]>([
    ["organization", { organizationId: "org-b" }],
    ["subject", { subjectId: "subject-b" }],
    ["class", { keyClass: "clinical" }],
    ["version", { classVersion: 2 }],
    ["split of organization and subject", { organizationId: "org-asubject-a", subjectId: "" }],
  ])("does not come out for another %s", (_name, change) => {
    expect(() => unwrapKey(privateKey, wrapped, { ...place, ...change })).toThrow(
      expect.objectContaining({ code: "crypto.not_authentic" }),
    );
  });

  test("does not come out with another private key", () => {
    expect(() => unwrapKey(expandPrivateKey(Buffer.alloc(32, 2)), wrapped, place)).toThrow(
      expect.objectContaining({ code: "crypto.not_authentic" }),
    );
  });

  test.each([0, 1119, 1120, 1147, 1179])("does not come out of %i bytes", (length) => {
    expect(() => unwrapKey(privateKey, wrapped.subarray(0, length), place)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^crypto\./) as unknown }),
    );
  });
});
