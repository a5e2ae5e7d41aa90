import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  createHome,
  embeddedUrls,
  readIfThere,
  readOrCreateSecrets,
  rolePasswords,
  writePrivateJson,
} from "./local-secrets";

let home = "";

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "provenote secrets "));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const mode = (path: string) => statSync(path).mode & 0o777;

describe("the secrets of a home folder", () => {
  test("are made once, are all different, and stay", async () => {
    const first = await readOrCreateSecrets(home);
    expect(new Set(Object.values(first)).size).toBe(7);
    expect(Object.values(first).every((secret) => secret.length >= 32)).toBe(true);
    expect(await readOrCreateSecrets(home)).toEqual(first);
  });

  test("are for their owner's eyes, and no half-written file stays behind", async () => {
    await readOrCreateSecrets(home);
    expect(mode(join(home, "secrets.json"))).toBe(0o600);
    expect(readdirSync(home)).toEqual(["secrets.json"]);
  });

  test.each([
    ["cut off", '{"superuser": "abc'],
    ["without a role", '{"superuser": "0123456789012345678901234"}'],
    ["too short to be random", JSON.stringify({ superuser: "postgres" })],
  ])(
    "are not replaced when the file is %s: the database would be locked out",
    async (_case, text) => {
      writeFileSync(join(home, "secrets.json"), text);
      await expect(readOrCreateSecrets(home)).rejects.toThrow();
      expect(readFileSync(join(home, "secrets.json"), "utf8")).toBe(text);
    },
  );

  test("give no role the superuser's password or the session key", async () => {
    const secrets = await readOrCreateSecrets(home);
    const passwords = Object.values(rolePasswords(secrets));
    expect(passwords).toHaveLength(5);
    expect(passwords).not.toContain(secrets.superuser);
    expect(passwords).not.toContain(secrets.nextAuth);
  });
});

describe("the home folder", () => {
  test("lets the server's account pass, and keeps keys, logs and vectors shut", async () => {
    const inner = join(home, "deep", ".provenote");
    await createHome(inner);
    expect(mode(inner)).toBe(0o711);
    for (const folder of ["keys", "logs", "vectors"]) {
      expect(mode(join(inner, folder))).toBe(0o700);
    }
  });

  test("is made twice without harm", async () => {
    await createHome(home);
    await writePrivateJson(join(home, "keys", "root.json"), { kept: true });
    await createHome(home);
    expect(existsSync(join(home, "keys", "root.json"))).toBe(true);
  });
});

describe("the URLs of the embedded server", () => {
  test("name the fixed roles, loopback and the port, and survive odd passwords", () => {
    const password = "p@ss/w:rd?#";
    const passwords = { owner: password, app: "b", jobs: "c", sequencer: "d", auditor: "e" };
    const urls = embeddedUrls(passwords, 5433);
    const owner = new URL(urls.owner);
    expect(decodeURIComponent(owner.password)).toBe(password);
    expect(owner.host).toBe("127.0.0.1:5433");
    expect(owner.pathname).toBe("/provenote");
    expect(Object.values(urls).map((url) => new URL(url).username)).toEqual([
      "provenote_owner",
      "provenote_app",
      "provenote_jobs",
      "provenote_sequencer",
      "provenote_auditor",
    ]);
  });
});

test("a file that is not there reads as null, one that cannot be read is an error", async () => {
  expect(await readIfThere(join(home, "absent"))).toBeNull();
  await expect(readIfThere(home)).rejects.toThrow(/EISDIR/);
});
