import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { accountCanWrite, parseAccount, serverAccount } from "./server-account";

const PASSWD = `root:x:0:0:root:/root:/bin/bash
postgres:x:101:104:PostgreSQL administrator,,,:/var/lib/postgresql:/bin/bash
toor:x:0:0::/root:/bin/sh
broken:x
nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin
`;

describe("the account that runs the server", () => {
  test.each([
    ["postgres", { name: "postgres", uid: 101, gid: 104 }],
    ["nobody", { name: "nobody", uid: 65534, gid: 65534 }],
  ])("is read for %s", (name, account) => {
    expect(parseAccount(PASSWD, name)).toEqual(account);
  });

  test.each(["root", "toor", "broken", "post", "absent", ""])("is never %j", (name) => {
    expect(parseAccount(PASSWD, name)).toBeNull();
  });

  test("is an ordinary one for root, and ourselves for anybody else", () => {
    const account = serverAccount();
    if (process.getuid?.() === 0) {
      expect(account?.uid).toBeGreaterThan(0);
    } else {
      expect(account).toBeNull();
    }
  });

  test("must be able to write where its data are to lie", () => {
    const folder = mkdtempSync(join(tmpdir(), "provenote account "));
    try {
      expect(accountCanWrite(null, folder)).toBe(true);
      expect(accountCanWrite(null, join(folder, "absent"))).toBe(false);
      const account = serverAccount();
      // mkdtemp makes the folder 0700 for us: another account can neither enter nor write.
      expect(account === null || !accountCanWrite(account, folder)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
