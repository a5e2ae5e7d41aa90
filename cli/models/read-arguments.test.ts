import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { listOf, orNull, parseInput, readArguments } from "./read-arguments";
import { readKey } from "./read-key";

const KINDS = { as: "text", role: "list", json: "flag" } as const;

describe("the arguments of a command", () => {
  it("are an action, what it is about, and options in any order", () => {
    const args = readArguments(
      ["edit", "--role", "nurse", "Clinic server", "--json", "--role=clinician", "--as", "a@b.c"],
      KINDS,
    );
    expect([args?.action, args?.subject]).toEqual(["edit", "Clinic server"]);
    expect(args?.list("role")).toEqual(["nurse", "clinician"]);
    expect(args?.text("as")).toBe("a@b.c");
    expect(args?.flag("json")).toBe(true);
  });

  it("leave out what was not given", () => {
    const args = readArguments(["list"], KINDS);
    expect(args?.subject).toBeNull();
    expect(args?.list("role")).toBeUndefined();
    expect(args?.text("as")).toBeUndefined();
    expect(args?.flag("json")).toBe(false);
  });

  it.each([
    ["an option nobody knows", ["list", "--password", "x"]],
    ["a value that is missing", ["list", "--as"]],
    ["a word too many", ["edit", "one", "two"]],
    ["one value given twice", ["list", "--as", "a@b.c", "--as", "d@e.f"]],
    ["a flag with a value", ["list", "--json=yes"]],
  ])("are none of this command with %s", (_what, args) => {
    expect(readArguments(args, KINDS)).toBeNull();
  });

  it("empty a field by the word none, and a list by it alone", () => {
    expect([orNull("none"), orNull("eu"), orNull(undefined)]).toEqual([null, "eu", undefined]);
    expect([listOf(["none"]), listOf(["none", "chat"]), listOf(undefined)]).toEqual([
      [],
      ["none", "chat"],
      undefined,
    ]);
  });

  it("say which field is wrong, once each", () => {
    const schema = z.object({ content: z.object({ zone: z.enum(["a"]), name: z.string() }) });
    expect(parseInput(schema, { content: { zone: "a", name: "x" } }).content.name).toBe("x");
    expect(() => parseInput(schema, { content: { zone: "b" } })).toThrow(/^zone: .* name: /);
  });
});

describe("a key", () => {
  const from = (text: string) =>
    readKey("-", { stdin: Readable.from([text]), out: () => undefined, err: () => undefined });

  it("is one line, or the parts that Amazon asks for", async () => {
    expect(await from("made-up-key\n")).toEqual({ apiKey: "made-up-key" });
    const parts = { accessKeyId: "made-up-id", secretAccessKey: "made-up-secret" };
    expect(await from(JSON.stringify(parts))).toEqual(parts);
  });

  it.each(["", "\n", "two words", "line\nline", '{"apiKey":', '{"accessKeyId":"made-up"}'])(
    "is not %j, and the refusal holds nothing of it",
    async (text) => {
      const refused = await from(text).catch((error: unknown) => error);
      expect(refused).toMatchObject({ code: "command.no_key" });
      expect(JSON.stringify(refused)).not.toContain("made-up");
    },
  );
});
