import { spawnSync } from "node:child_process";
import { createServer, type AddressInfo, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engineCommand, ENGINE_ENVIRONMENT, NAMESPACE_FLAGS } from "./engine-command";
import { findNamespaces } from "./find-namespaces";
import { openGgufEngine } from "./open-gguf-engine";
import { NO_ISOLATION, READY, testCall, testEngines } from "./test-engine";

/**
 * What is claimed of the process is tried here from inside it: a test engine runs the real `close-doors.mjs` and
 * `measure-isolation.mjs`, started by the real command, and then tries to get out. Each attempt has its counterpart
 * without the guard, where it succeeds, so that none of these tests can pass by itself.
 */
const UNSHARE = await findNamespaces("/usr/bin/unshare", process.execPath);
const engines = testEngines();
let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer((socket) => socket.end("hello"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.close();
  engines.remove();
});

type Attempt = readonly [what: string, program: string];

/** One process for many attempts (JavaScript that may throw or reject); each ends in "done" or the error's code. */
async function openAttempts(
  attempts: readonly Attempt[],
  {
    unshareProgram = null,
    hasDoors = false,
  }: { unshareProgram?: string | null; hasDoors?: boolean } = {},
): Promise<{
  readonly tryOut: (what: string) => Promise<string>;
  readonly close: () => Promise<void>;
}> {
  const table = attempts.map(
    ([what, program]) => `${JSON.stringify(what)}: async () => { ${program} }`,
  );
  const closing = hasDoors ? `(await import("./close-doors.mjs")).closeDoors();` : "";
  const settings = engines.write({
    onGenerate: `${closing}
      const attempts = { ${table.join(",")} };
      const outcome = await attempts[message.prompt]().then(() => "done", (error) => error.code ?? String(error));
      done(String(outcome));`,
  });
  const engine = await openGgufEngine({ ...settings, unshareProgram });
  const tryOut = async (prompt: string): Promise<string> =>
    (await engine.send(testCall({ prompt }))).text;
  return { tryOut, close: () => engine.close() };
}

/** The same for a single attempt. */
async function tryInside(
  program: string,
  options: { unshareProgram?: string | null } = {},
): Promise<string> {
  const { tryOut, close } = await openAttempts([["it", program]], options);
  try {
    return await tryOut("it");
  } finally {
    await close();
  }
}

const connectTo = (): string => `const net = await import("node:net");
  await new Promise((resolve, reject) => net.connect(${port}, "127.0.0.1").once("connect", resolve).once("error", reject));`;

describe("the doors in JavaScript", () => {
  test("are open without the guard: the same attempt reaches a server", async () => {
    expect(await tryInside(connectTo())).toBe("done");
  });

  const attempts: readonly Attempt[] = [
    ["a socket", `(await import("node:net")).connect(1, "127.0.0.1");`],
    ["a socket by its class", `new (await import("node:net")).Socket().connect(1, "127.0.0.1");`],
    ["a socket of the file system", `(await import("node:net")).connect("/tmp/.s.PGSQL.5432");`],
    ["a listening socket", `(await import("node:net")).createServer().listen(0);`],
    ["a listening socket by its class", `new (await import("node:net")).Server().listen(0);`],
    ["a secured socket", `(await import("node:tls")).connect(1, "127.0.0.1");`],
    ["a request", `(await import("node:http")).get("http://127.0.0.1:1");`],
    ["a secured request", `(await import("node:https")).request("https://127.0.0.1:1");`],
    [
      "a request of the second version",
      `(await import("node:http2")).connect("http://127.0.0.1:1");`,
    ],
    [
      "an agent's connection",
      `new (await import("node:http")).Agent().createConnection(1, "127.0.0.1");`,
    ],
    ["fetch", `await fetch("http://127.0.0.1:1");`],
    ["a web socket", `new WebSocket("ws://127.0.0.1:1");`],
    ["a name", `(await import("node:dns")).lookup("localhost", () => undefined);`],
    ["a name by promise", `await (await import("node:dns/promises")).resolve("localhost");`],
    [
      "a name by a resolver",
      `new (await import("node:dns")).Resolver().resolve4("localhost", () => undefined);`,
    ],
    ["a datagram", `(await import("node:dgram")).createSocket("udp4");`],
    ["another process", `(await import("node:child_process")).spawn("true");`],
    ["another process at once", `(await import("node:child_process")).execSync("true");`],
    ["another Node", `(await import("node:child_process")).fork("x.mjs");`],
    ["a thread", `const { Worker } = await import("node:worker_threads"); new Worker("x.mjs");`],
    ["the inside of Node", `process.binding("tcp_wrap");`],
  ];
  let inside: Awaited<ReturnType<typeof openAttempts>>;
  beforeAll(async () => {
    inside = await openAttempts(attempts, { hasDoors: true });
  });
  afterAll(() => inside.close());

  test.each(attempts)("are closed to %s", async (what) => {
    expect(await inside.tryOut(what)).toBe("ERR_CLOSED_DOOR");
  });
});

describe("Node's permission model", () => {
  const attempts: readonly Attempt[] = [
    ["reading a file of the system", `(await import("node:fs")).readFileSync("/etc/passwd");`],
    [
      "reading its parent's environment",
      `(await import("node:fs")).readFileSync("/proc/${process.pid}/environ");`,
    ],
    ["writing into its own folder", `(await import("node:fs")).writeFileSync("x", "x");`],
    [
      "writing into the folder of temporary files",
      `(await import("node:fs")).writeFileSync("/tmp/x", "x");`,
    ],
    ["another process", `(await import("node:child_process")).spawn("true");`],
    [
      "a thread",
      `const { Worker } = await import("node:worker_threads"); new Worker("./engine.mjs");`,
    ],
    ["the inside of Node", `process.binding("tcp_wrap");`],
  ];
  let inside: Awaited<ReturnType<typeof openAttempts>>;
  beforeAll(async () => {
    inside = await openAttempts(attempts);
  });
  afterAll(() => inside.close());

  test.each(attempts)("refuses %s", async (what) => {
    expect(await inside.tryOut(what)).toBe("ERR_ACCESS_DENIED");
  });

  test("refuses to make code of a text", async () => {
    expect(await tryInside(`new Function("return 1")();`)).toMatch(/Code generation from strings/);
  });

  test("allows the model file and the engine's own folder", async () => {
    const attempt = `const fs = await import("node:fs"); fs.readFileSync("model.gguf"); fs.readFileSync("package.json");`;
    expect(await tryInside(attempt)).toBe("done");
  });
});

describe.skipIf(UNSHARE === null)("the kernel's namespaces", () => {
  const inNamespaces = { unshareProgram: UNSHARE };

  test("leave no way to a server of this machine, whatever JavaScript allows", async () => {
    expect(await tryInside(connectTo(), inNamespaces)).toBe("ENETUNREACH");
  });

  test("leave no network at all", async () => {
    const attempt = `const { networkInterfaces } = await import("node:os");
      if (Object.keys(networkInterfaces()).length > 0) throw new Error("a network");`;
    expect(await tryInside(attempt, inNamespaces)).toBe("done");
  });

  test("leave no process to signal", async () => {
    const attempt = `process.kill(${process.pid}, 0);`;
    expect(await tryInside(attempt)).toBe("done");
    expect(await tryInside(attempt, inNamespaces)).toBe("ESRCH");
  });

  test("keep the environment of this process from native code too", () => {
    const path = `/proc/${process.pid}/environ`;
    const options = { env: ENGINE_ENVIRONMENT, encoding: "utf8" } as const;
    expect(spawnSync("/bin/cat", [path], options).status).toBe(0);
    const inside = spawnSync(UNSHARE ?? "", [...NAMESPACE_FLAGS, "/bin/cat", path], options);
    expect([inside.status, inside.stdout]).toEqual([1, ""]);
  });

  test("end with a process that crashes", async () => {
    const settings = engines.write({ onGenerate: `process.abort();` });
    const engine = await openGgufEngine({ ...settings, unshareProgram: UNSHARE });
    await expect(engine.send(testCall())).rejects.toMatchObject({ code: "llm.engine_stopped" });
    await engine.close();
  });
});

describe("what the process says of itself", () => {
  const MEASURES = `const { areDoorsClosed, measureIsolation } = await import("./measure-isolation.mjs");
    const measured = await measureIsolation();
    const before = areDoorsClosed();
    (await import("./close-doors.mjs")).closeDoors();
    const isolation = { ...measured, hasClosedDoors: !before && areDoorsClosed() };
    say({ ...${JSON.stringify(READY)}, isolation });`;

  async function measured(unshareProgram: string | null): Promise<unknown> {
    const engine = await openGgufEngine({ ...engines.write({ onOpen: MEASURES }), unshareProgram });
    await engine.close();
    return engine.isolation();
  }

  test("is what holds without namespaces", async () => {
    expect(await measured(null)).toEqual({
      ...NO_ISOLATION,
      hasPermissionModel: true,
      hasClosedDoors: true,
    });
  });

  test.skipIf(UNSHARE === null)("is everything where the kernel grants them", async () => {
    expect(await measured(UNSHARE)).toEqual({
      hasOwnNetwork: true,
      hasOwnProcesses: true,
      hasPermissionModel: true,
      hasClosedDoors: true,
    });
  });

  test("is nothing where nothing holds", () => {
    const { enginePath } = engines.write();
    const program = `import("./measure-isolation.mjs").then(async ({ areDoorsClosed, measureIsolation }) =>
      console.log(JSON.stringify({ ...(await measureIsolation()), hasClosedDoors: areDoorsClosed() })));`;
    const ran = spawnSync(process.execPath, ["-e", program], { cwd: enginePath, encoding: "utf8" });
    expect(JSON.parse(ran.stdout)).toEqual(NO_ISOLATION);
  });
});

describe("the environment of the process", () => {
  test("is three settings that are not ours", async () => {
    const onGenerate = `done(Object.keys(process.env).sort().join());`;
    const engine = await openGgufEngine({
      ...engines.write({ onGenerate }),
      unshareProgram: UNSHARE,
    });
    const { text } = await engine.send(testCall());
    await engine.close();
    expect(text).toBe("LANG,NODE_ENV,NODE_LLAMA_CPP_SKIP_DOWNLOAD");
  });

  test("and its command name nothing but its folder and the model", () => {
    const settings = {
      nodeProgram: "/n/node",
      folder: "/app/engines/gguf",
      modelPath: "/m/x.gguf",
    };
    const plain = engineCommand({ ...settings, unshareProgram: null });
    const apart = engineCommand({ ...settings, unshareProgram: "/usr/bin/unshare" });
    expect(plain.program).toBe("/n/node");
    expect(apart.args.slice(-plain.args.length)).toEqual(plain.args);
    expect(apart.args[NAMESPACE_FLAGS.length]).toBe("/n/node");
    expect(plain.args.filter((each) => each.startsWith("--allow")).sort()).toEqual([
      "--allow-addons",
      "--allow-fs-read=/app/engines/gguf/",
      "--allow-fs-read=/m/x.gguf",
      "--allow-fs-read=/proc/self/maps",
    ]);
    expect(plain.args.at(-1)).toBe(join(settings.folder, "engine.mjs"));
  });
});

describe("a machine without namespaces", () => {
  test.each<[string, string | null]>([
    ["was not asked", null],
    ["has no such program", "/nonexistent/unshare"],
    ["refuses", "/bin/false"],
  ])("%s, and the engine does without", async (_, program) => {
    expect(await findNamespaces(program, process.execPath)).toBeNull();
    const engine = await openGgufEngine({ ...engines.write(), unshareProgram: program });
    expect((await engine.send(testCall())).text).toBe("fine");
    await engine.close();
  });
});
