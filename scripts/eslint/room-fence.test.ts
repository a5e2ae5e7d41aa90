import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ESLint, Linter } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, test } from "vitest";
import { housePlugin } from "./house-plugin";
import { findCycle, type RoomTable } from "./import-fence";

const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const ROOMS = JSON.parse(readFileSync(`${ROOT}/lib/rooms.json`, "utf8")) as RoomTable;
const NAMES = Object.keys(ROOMS);

const linter = new Linter({ cwd: ROOT });

/** Lints `code` as if it stood at `file`, by one rule of the house, and returns the messages. */
function lint(file: string, code: string, rule = "room-fence"): string[] {
  const messages = linter.verify(
    code,
    {
      files: ["**/*.{ts,tsx}"],
      languageOptions: {
        parser: tseslint.parser as Linter.Parser,
        parserOptions: { ecmaFeatures: { jsx: true } },
      },
      plugins: { provenote: housePlugin },
      rules: { [`provenote/${rule}`]: "error" },
    },
    { filename: `${ROOT}/${file}` },
  );
  return messages.map(({ message }) => message);
}

const FORMS: readonly [string, (specifier: string) => string][] = [
  ["static", (to) => `import { x } from "${to}"; export const y = x;`],
  ["dynamic", (to) => `export const y = () => import("${to}");`],
  ["type-only", (to) => `import type { X } from "${to}"; export type Y = X;`],
  ["inline type", (to) => `export type Y = import("${to}").X;`],
  ["re-export", (to) => `export { x } from "${to}";`],
  ["require", (to) => `export const y = require("${to}");`],
];

const pairs = NAMES.flatMap((from) =>
  NAMES.filter((to) => to !== from).map((to): [string, string] => [from, to]),
);
const forbidden = pairs.filter(([from, to]) => ROOMS[from]?.includes(to) !== true);
const allowed = pairs.filter(([from, to]) => ROOMS[from]?.includes(to) === true);

describe("the table of rooms", () => {
  test("has no cycle", () => {
    expect(findCycle(ROOMS)).toBeNull();
  });

  test("would show a cycle if it had one", () => {
    expect(findCycle({ a: ["b"], b: ["c"], c: ["a"] })).toEqual(["a", "b", "c", "a"]);
  });

  test("names only rooms that it describes", () => {
    expect(
      Object.values(ROOMS)
        .flat()
        .filter((room) => !NAMES.includes(room)),
    ).toEqual([]);
  });

  test("has both forbidden and allowed edges, so that the tables below are not empty", () => {
    expect(forbidden.length).toBeGreaterThan(50);
    expect(allowed.length).toBeGreaterThan(50);
  });
});

describe.each(FORMS)("a %s import", (_form, write) => {
  test.each(forbidden)("from %s to %s is refused", (from, to) => {
    expect(lint(`lib/${from}/probe.ts`, write(`@/lib/${to}/probe`))).toHaveLength(1);
    expect(lint(`lib/${from}/probe.ts`, write(`../${to}/probe`))).toHaveLength(1);
  });

  test.each(allowed)("from %s to %s passes", (from, to) => {
    expect(lint(`lib/${from}/probe.ts`, write(`@/lib/${to}/probe`))).toEqual([]);
  });

  test.each([
    ["a store of another room", "lib/notes/probe.ts", "@/lib/patients/patient-store"],
    ["rules of another room", "lib/notes/probe.ts", "@/lib/access/permit-rules"],
    ["a store from a page", "app/(clinic)/page.tsx", "@/lib/notes/note-store"],
    ["a store from the worker", "worker/main.ts", "@/lib/notes/note-store"],
    ["next from lib", "lib/notes/probe.ts", "next/headers"],
    ["react from lib", "lib/notes/probe.ts", "react"],
    ["app from lib", "lib/notes/probe.ts", "@/app/_server/session"],
    ["components from lib", "lib/notes/probe.ts", "@/components/notes/pane"],
    ["worker from lib", "lib/notes/probe.ts", "@/worker/main"],
    ["the log from a pure room", "lib/crypto/probe.ts", "@/lib/logger"],
    ["the settings from a pure room", "lib/safety/probe.ts", "@/lib/env"],
    ["a room from the foundation", "lib/logger.ts", "@/lib/db/client"],
    ["a verb from a component", "components/notes/pane.tsx", "@/lib/notes/sign-note"],
    ["the server's side from a component", "components/notes/pane.tsx", "@/app/_server/session"],
    ["app from the command line", "cli/user.ts", "@/app/_server/session"],
    ["components from the worker", "worker/main.ts", "@/components/notes/pane"],
    ["server-only outside app/_server", "lib/notes/probe.ts", "server-only"],
    ["server-only in a page", "app/page.tsx", "server-only"],
    ["the database driver outside lib/db", "lib/notes/probe.ts", "pg"],
  ])("of %s is refused", (_case, file, to) => {
    expect(lint(file, write(to))).toHaveLength(1);
  });

  test.each([
    ["a store in its own room", "lib/notes/sign-note.ts", "./note-store"],
    ["rules in their own room", "lib/notes/sign-note.ts", "@/lib/notes/note-rules"],
    ["the errors from a pure room", "lib/crypto/probe.ts", "@/lib/errors"],
    ["the log from a room", "lib/notes/probe.ts", "@/lib/logger"],
    ["a schema from a component", "components/notes/pane.tsx", "@/lib/notes/note.schema"],
    ["a verb from a page", "app/(clinic)/page.tsx", "@/lib/notes/sign-note"],
    ["server-only in app/_server", "app/_server/session.ts", "server-only"],
    ["the database driver in lib/db", "lib/db/client.ts", "pg"],
    ["the database driver in a test", "lib/notes/probe.db.test.ts", "pg"],
    ["react in a component", "components/notes/pane.tsx", "react"],
  ])("of %s passes", (_case, file, to) => {
    expect(lint(file, write(to))).toEqual([]);
  });
});

describe("a file of the browser", () => {
  test.each([
    ["a verb", "@/lib/notes/sign-note", 1],
    ["a schema", "@/lib/notes/note.schema", 0],
  ])("in app, marked with use client, that imports %s", (_case, to, refusals) => {
    const code = `"use client";\nimport { x } from "${to}"; export const y = x;`;
    expect(lint("app/(clinic)/paste.tsx", code)).toHaveLength(refusals);
  });
});

describe("an import that cannot be read", () => {
  test("is refused in lib", () => {
    expect(lint("lib/notes/probe.ts", "export const y = (at: string) => import(at);")).toHaveLength(
      1,
    );
  });
});

describe("the environment", () => {
  test.each([
    ["process.env.PORT", "export const y = process.env.PORT;"],
    ['process["env"]', 'export const y = process["env"];'],
    ["a destructured env", "const { env } = process; export const y = env;"],
    ["an imported env", 'import { env } from "node:process"; export const y = env;'],
  ])("read by %s is refused outside lib/env.ts", (_case, code) => {
    expect(lint("lib/notes/probe.ts", code, "environment-in-one-file")).toHaveLength(1);
    expect(lint("app/page.tsx", code, "environment-in-one-file")).toHaveLength(1);
    expect(lint("lib/env.ts", code, "environment-in-one-file")).toEqual([]);
    expect(lint("next.config.ts", code, "environment-in-one-file")).toEqual([]);
  });
});

describe("a ticket", () => {
  test.each([
    ["as", 'export const y = "raw" as DeidentifiedText;'],
    ["twice", 'export const y = "raw" as unknown as DeidentifiedText;'],
    ["through a namespace", 'export const y = "raw" as phi.DeidentifiedText;'],
    ["in brackets", 'export const y = <DeidentifiedText>"raw";'],
  ])("cast %s is refused outside its room", (_case, code) => {
    expect(lint("lib/llm/probe.ts", code, "no-forged-ticket")).toHaveLength(1);
    expect(lint("lib/phi/deidentify.ts", code, "no-forged-ticket")).toEqual([]);
  });

  test("may be named as a type", () => {
    const code = "export const send = (text: DeidentifiedText) => text;";
    expect(lint("lib/llm/probe.ts", code, "no-forged-ticket")).toEqual([]);
  });
});

describe("a file name", () => {
  test.each([
    "lib/notes/index.ts",
    "lib/notes/utils.ts",
    "lib/notes/date-helpers.ts",
    "lib/notes/SignNote.ts",
  ])("%s is refused", (file) => {
    expect(lint(file, "export {};", "plain-file-name")).toHaveLength(1);
  });

  test.each([
    "lib/notes/sign-note.ts",
    "lib/notes/sign-note.db.test.ts",
    "app/notes/[noteId]/page.tsx",
    "app/api/auth/[...nextauth]/route.ts",
  ])("%s passes", (file) => {
    expect(lint(file, "export {};", "plain-file-name")).toEqual([]);
  });
});

describe("the repository's own configuration", () => {
  test.each([
    "lib/notes/sign-note.ts",
    "app/page.tsx",
    "components/notes/pane.tsx",
    "worker/main.ts",
  ])(
    "has the house's rules on for %s, with no way to switch them off in the file",
    async (file) => {
      const config = (await new ESLint({ cwd: ROOT }).calculateConfigForFile(file)) as {
        rules: Record<string, unknown[]>;
        linterOptions: { noInlineConfig: boolean };
      };
      for (const name of Object.keys(housePlugin.rules ?? {})) {
        expect(config.rules[`provenote/${name}`]?.[0]).toBe(2);
      }
      expect(config.linterOptions.noInlineConfig).toBe(true);
    },
  );
});
