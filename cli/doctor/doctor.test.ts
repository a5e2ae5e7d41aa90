import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { describeFindings } from "./doctor";
import { inspectModes, inspectNode } from "./doctor-machine";

let home = "";

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "provenote-doctor-"));
  chmodSync(home, 0o711);
  mkdirSync(join(home, "keys"), { mode: 0o700 });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe("the doctor", () => {
  test.each([
    ["24.7.0", "ok"],
    ["24.21.0", "ok"],
    ["26.0.0", "ok"],
    ["24.6.9", "bad"],
    ["22.20.0", "bad"],
    ["20.9.0", "bad"],
  ] as const)("finds Node %s %s", (version, state) => {
    expect(inspectNode(version).state).toBe(state);
  });

  test("finds the modes of a home folder right", () => {
    writeFileSync(join(home, "secrets.json"), "{}", { mode: 0o600 });
    expect(inspectModes(home)).toMatchObject([{ state: "ok" }]);
  });

  test.each([
    ["keys", 0o755, "chmod 700"],
    ["secrets.json", 0o644, "chmod 600"],
    ["", 0o755, "chmod 711"],
  ])("says how to mend %s with a mode that is too open", (name, mode, advice) => {
    const path = join(home, name);
    if (name === "secrets.json") {
      writeFileSync(path, "{}");
    }
    chmodSync(path, mode);
    const [finding, ...others] = inspectModes(home);
    expect(others).toEqual([]);
    expect(finding?.state).toBe("bad");
    expect(finding?.advice).toContain(advice);
  });

  test("ends by counting what must be mended", () => {
    const text = describeFindings([
      { state: "ok", subject: "a", found: "there" },
      { state: "bad", subject: "b", found: "gone", advice: "bring it back" },
    ]);
    expect(text).toContain("BAD   b  gone");
    expect(text).toContain("→ bring it back");
    expect(text).toMatch(/1 to be mended before npm start works\.$/);
    expect(describeFindings([{ state: "warn", subject: "a", found: "x" }])).toMatch(
      /Nothing is wrong\.$/,
    );
  });
});
