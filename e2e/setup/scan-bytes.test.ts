import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { needlesOf, scanBytes, scanFolder } from "./scan-bytes";

const CANARY = "Zoë Quillovar";
const needles = needlesOf([CANARY, "70012345"]);
const found = (bytes: Buffer | string): string[] =>
  scanBytes("here", Buffer.from(bytes as string), needles).map(({ canary }) => canary);

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "scan-"));
  folders.push(folder);
  return folder;
}

describe("a scan for canaries finds a value", () => {
  test.each<[string, Buffer | string]>([
    ["raw, between other bytes", Buffer.concat([Buffer.from([0, 255]), Buffer.from(CANARY)])],
    ["in lower case", `name=${CANARY.toLowerCase()}`],
    ["in capitals", `NAME ${CANARY.toUpperCase()}`],
    [
      "as UTF-16LE at an odd place",
      Buffer.concat([Buffer.from("x"), Buffer.from(CANARY, "utf16le")]),
    ],
    ["as UTF-16BE", Buffer.from(CANARY, "utf16le").swap16()],
    ["in JSON", JSON.stringify({ name: CANARY })],
    ["in JSON with escapes", '"Zo\\u00eb Quillovar"'],
    ["percent-encoded", `/x?q=${encodeURIComponent(CANARY)}`],
    ["form-encoded", new URLSearchParams({ q: CANARY }).toString()],
    [
      "with every byte percent-encoded",
      Buffer.from(CANARY)
        .toString("hex")
        .replace(/../g, (pair) => `%${pair.toUpperCase()}`),
    ],
    ["in hexadecimal, as a bytea is printed", `\\x00${Buffer.from(CANARY).toString("hex")}`],
  ])("%s", (_name, bytes) => {
    expect(found(bytes)).toContain(CANARY);
  });

  test.each([0, 1, 2, 3, 4, 5])("in base64 behind %i other bytes", (before) => {
    const text = Buffer.from(`${"p".repeat(before)}${CANARY} and more`);
    expect(found(text.toString("base64"))).toContain(CANARY);
    expect(found(text.toString("base64url"))).toContain(CANARY);
    const wide = Buffer.concat([Buffer.alloc(before), Buffer.from(CANARY, "utf16le")]);
    expect(found(wide.toString("base64"))).toContain(CANARY);
  });

  test("in a file of a folder below, and in a file's name", () => {
    const folder = newFolder();
    mkdirSync(join(folder, "a", "b"), { recursive: true });
    writeFileSync(join(folder, "a", "b", "c"), `log: ${CANARY}`);
    writeFileSync(join(folder, "70012345.txt"), "");
    const { files, findings } = scanFolder(folder, needles);
    expect(files).toBe(2);
    expect(findings.map(({ where }) => where).sort()).toEqual([
      join("a", "b", "c"),
      "name of 70012345.txt",
    ]);
  });
});

describe("a scan for canaries finds nothing", () => {
  test.each<[string, Buffer | string]>([
    ["in nothing", ""],
    ["in other words", "Zoe Quillivar 7001234"],
    ["in half of the value", CANARY.slice(0, -1)],
    ["in the value with a byte between", "7001\x002345"],
    ["in another value's base64", Buffer.from("Another name entirely").toString("base64")],
  ])("%s", (_name, bytes) => {
    expect(found(bytes)).toEqual([]);
  });

  test("behind a link that leads out of the folder", () => {
    const [outside, folder] = [newFolder(), newFolder()];
    writeFileSync(join(outside, "file"), CANARY);
    symlinkSync(join(outside, "file"), join(folder, "link"));
    expect(scanFolder(folder, needles)).toMatchObject({ files: 0, findings: [] });
  });
});
