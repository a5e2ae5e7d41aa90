import { describe, expect, test } from "vitest";
import { blindToken, mapLookupToken, retrievalHashKey } from "./blind-index";
import { openKeyring } from "./keyring";
import { memoryKeyStore } from "./key-memory";

const store = memoryKeyStore();
const keyring = await openKeyring({ store });
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

describe("a blind token", () => {
  test("is the same for the same value, also after a restart, and has 32 bytes", async () => {
    const token = blindToken(keyring, "org-a", "mrn", "44710926");
    expect(token).toHaveLength(32);
    const again = await openKeyring({ store });
    expect(hex(blindToken(again, "org-a", "mrn", "44710926"))).toBe(hex(token));
  });

  test("differs by value, field, organization, use and installation", async () => {
    const other = await openKeyring({ store: memoryKeyStore() });
    const tokens = [
      blindToken(keyring, "org-a", "mrn", "44710926"),
      blindToken(keyring, "org-a", "mrn", "44710927"),
      blindToken(keyring, "org-a", "birth_date", "44710926"),
      blindToken(keyring, "org-b", "mrn", "44710926"),
      blindToken(other, "org-a", "mrn", "44710926"),
      mapLookupToken(keyring, "org-a", "mrn", "44710926"),
      mapLookupToken(keyring, "org-a", "subject-a", "44710926"),
      retrievalHashKey(keyring, "org-a"),
      retrievalHashKey(keyring, "org-b"),
    ].map(hex);
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  test("does not run field and value together", () => {
    expect(hex(blindToken(keyring, "org-a", "ab", "c"))).not.toBe(
      hex(blindToken(keyring, "org-a", "a", "bc")),
    );
  });

  test("of a value with a lone surrogate is refused", () => {
    expect(() => blindToken(keyring, "org-a", "mrn", "\uD800")).toThrow(
      expect.objectContaining({ code: "crypto.lone_surrogate" }),
    );
  });
});
