import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { once, type Retry } from "./idempotency";
import { makeTestClinic, type TestClinic, type TestMember } from "./test-clinic";
import { withActor } from "./with-actor";

let clinic: TestClinic;
let one: TestMember;
let other: TestMember;

beforeAll(async () => {
  clinic = await makeTestClinic();
  one = await clinic.addMember("clinician");
  other = await clinic.addMember("clinician");
});
afterAll(async () => {
  await clinic.close();
});

let effects = 0;
const work = (): Promise<string> => {
  effects += 1;
  return Promise.resolve(randomUUID());
};
const send = (retry: Retry | null, member = one) =>
  withActor(member.caller, (act) => once(act, retry, work));
const request = (change: Partial<Retry> = {}): Retry => ({
  route: "POST /api/notes",
  key: randomUUID(),
  bodyHmac: Uint8Array.of(1, 2, 3),
  ...change,
});

describe("a request with a key", () => {
  test("sent again answers as the first time and does nothing", async () => {
    const retry = request();
    const first = await send(retry);
    const before = effects;
    expect(await send(retry)).toEqual({ id: first.id, repeated: true });
    expect(effects).toBe(before);
  });

  test("sent five times at once is done once", async () => {
    const retry = request();
    const before = effects;
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => send(retry)));
    expect(effects).toBe(before + 1);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
  });

  test("whose work failed may be sent again", async () => {
    const retry = request();
    const failing = withActor(one.caller, (act) =>
      once(act, retry, () => Promise.reject(new TypeError("failed"))),
    );
    await expect(failing).rejects.toThrow("failed");
    expect((await send(retry)).repeated).toBe(false);
  });
});

describe("is another request", () => {
  test.each([
    ["with another key", { key: "another-key" }],
    ["to another route", { route: "POST /api/texts" }],
  ])("one %s", async (_what, change) => {
    const retry = request();
    await send(retry);
    expect((await send({ ...retry, ...change })).repeated).toBe(false);
  });

  test("one of somebody else", async () => {
    const retry = request();
    await send(retry);
    expect((await send(retry, other)).repeated).toBe(false);
  });

  test("each one without a key", async () => {
    expect([await send(null), await send(null)].map(({ repeated }) => repeated)).toEqual([
      false,
      false,
    ]);
  });
});

test("a key with another body is refused and does nothing", async () => {
  const retry = request();
  await send(retry);
  const before = effects;
  await expect(send({ ...retry, bodyHmac: Uint8Array.of(1, 2, 4) })).rejects.toMatchObject({
    code: "request.key_reused",
  });
  expect(effects).toBe(before);
});
