import { createServer, connect } from "node:net";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { changesBetween, findUnusual, type RowsSeen } from "./watch-rows";
import { watchSockets, type SocketWatch } from "./watch-sockets";

const seen = (tables: Readonly<Record<string, readonly string[]>>): RowsSeen =>
  new Map(
    Object.entries(tables).map(([name, digests]) => [
      name,
      new Map(digests.map((digest) => [digest, digests.filter((each) => each === digest).length])),
    ]),
  );

describe("what changed in the database", () => {
  it("is told by table, as rows that went and rows that came", () => {
    const before = seen({ note: ["a", "b"], patient: ["p"], same: ["s"] });
    const after = seen({ note: ["a", "c", "d"], patient: [], same: ["s"] });
    expect([...changesBetween(before, after)]).toEqual([
      ["note", { gone: 1, fresh: 2 }],
      ["patient", { gone: 1, fresh: 0 }],
    ]);
  });

  const usual = new Map([
    ["note", { gone: 0, fresh: 1 }],
    ["call", { gone: 0, fresh: 2 }],
  ]);
  it.each([
    ["as many notes as runs", { note: { gone: 0, fresh: 3 } }, 0],
    ["one note more", { note: { gone: 0, fresh: 4 } }, 1],
    ["a note that went", { note: { gone: 1, fresh: 3 } }, 1],
    ["many calls", { call: { gone: 0, fresh: 90 } }, 0],
    ["a call that went", { call: { gone: 1, fresh: 6 } }, 1],
    ["a patient changed", { patient: { gone: 1, fresh: 1 } }, 2],
  ])("is unusual or not: %s", (_, changes, unusual) => {
    const found = findUnusual(new Map(Object.entries(changes)), usual, {
      runs: 3,
      growing: new Set(["call", "patient"]),
    });
    expect([...found.values()].reduce((sum, count) => sum + count, 0)).toBe(unusual);
  });
});

describe("the watch on sockets", () => {
  let watch: SocketWatch | null = null;
  afterEach(() => watch?.stop());

  it("notices a connection that nobody listed, and none that somebody did", async () => {
    const server = createServer((socket) => socket.end()).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    for (const listed of [true, false]) {
      watch = watchSockets(new Set(listed ? [`127.0.0.1:${port}`] : []));
      const socket = connect(port, "127.0.0.1");
      await once(socket, "close");
      expect(watch.unlisted).toEqual(listed ? [] : [`127.0.0.1:${port}`]);
      watch.stop();
    }
    server.close();
  });

  it("notices fetch too, and the name it looks up", async () => {
    watch = watchSockets(new Set());
    await expect(fetch("http://nobody.invalid:81/")).rejects.toThrow();
    expect(watch.unlisted.some((target) => target.includes("nobody.invalid"))).toBe(true);
  });
});
