import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "@/lib/access/runtime";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { canonicalBytes } from "@/lib/crypto/canonical-json";
import { sha256Hex } from "@/lib/crypto/digest";
import type { AuditQuery } from "./audit-query.schema";
import { exportAudit } from "./export-audit";
import { readAudit } from "./read-audit";

const ALL: AuditQuery = { period: "all" };

async function collect(caller: Caller, query: AuditQuery, format: "csv" | "ndjson") {
  let text = "";
  for await (const part of exportAudit(caller, query, format)) {
    text += part;
  }
  return text;
}

describe("paging", () => {
  const TOTAL = 120;
  let big: TestClinic;
  let reader: TestMember;

  beforeAll(async () => {
    big = await makeTestClinic();
    big.clock.now = new Date();
    reader = await big.addMember("compliance_officer");
    const entry = {
      v: 1,
      type: "chart.viewed",
      action: "R",
      outcome: "success",
      at: "2026-11-17T15:40:00.000Z",
      actorKind: "person",
      actorId: reader.membershipId,
      roles: ["clinician"],
      factors: ["password"],
      origin: { address: "", workstation: "", requestId: "" },
      salt: "0".repeat(32),
    };
    // Three moments for 120 entries: most neighbours differ by their id alone.
    await big.owner.query(
      `INSERT INTO audit_intake (id, organization_id, recorded_at, entry)
       SELECT gen_random_uuid(), $1, now() - interval '1 hour' + (n / 40) * interval '1 microsecond', $2
         FROM generate_series(0, $3 - 1) n`,
      [big.organizationId, Buffer.from(canonicalBytes(entry)), TOTAL],
    );
  });
  afterAll(() => big.close());

  const query = (change: Partial<AuditQuery>): AuditQuery => ({
    ...ALL,
    action: "chart.viewed",
    ...change,
  });

  test("goes through equal times without losing or repeating a row, and back to the same rows", async () => {
    const pages: string[][] = [];
    let older: string | undefined;
    let last: Awaited<ReturnType<typeof readAudit>>;
    do {
      last = await readAudit(reader.caller, query(older === undefined ? {} : { older }));
      pages.push(last.rows.map(({ id }) => id));
      older = last.older ?? undefined;
    } while (older !== undefined);
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(new Set(pages.flat()).size).toBe(TOTAL);
    const back = await readAudit(reader.caller, query({ newer: last.newer ?? "" }));
    expect(back.rows.map(({ id }) => id)).toEqual(pages[1]);
    const top = await readAudit(reader.caller, query({ newer: back.newer ?? "" }));
    expect(top.rows.map(({ id }) => id)).toEqual(pages[0]);
    expect(top.newer).toBeNull();
  });

  test("keeps its rows while new entries arrive", async () => {
    const first = await readAudit(reader.caller, query({}));
    const second = await readAudit(reader.caller, query({ older: first.older ?? "" }));
    await readAudit(reader.caller, ALL);
    const again = await readAudit(reader.caller, query({ older: first.older ?? "" }));
    expect(again.rows.map(({ id }) => id)).toEqual(second.rows.map(({ id }) => id));
  });

  test("past the newest entry shows the newest page", async () => {
    const first = await readAudit(reader.caller, query({}));
    const top = first.rows[0];
    const newer = `${top?.recordedAt ?? ""}_${top?.id ?? ""}`;
    const page = await readAudit(reader.caller, query({ newer }));
    expect(page.rows.map(({ id }) => id)).toEqual(first.rows.map(({ id }) => id));
  });

  test("exports what is there, page after page, each entry once and exactly", async () => {
    const text = await collect(reader.caller, query({}), "ndjson");
    const lines = text.trimEnd().split("\n");
    expect(lines).toHaveLength(TOTAL);
    expect(new Set(lines.map((line) => (JSON.parse(line) as { id: string }).id)).size).toBe(TOTAL);
    const [started, ended] = await big.entries("audit.exported");
    expect(started).toMatchObject({ code: "started", part: "ndjson.filter:action" });
    expect(ended).toMatchObject({
      code: "completed",
      counts: { entries: TOTAL },
      hashes: { sha256: sha256Hex(text) },
    });
  });

  test("counts what left when the reader goes away in the middle", async () => {
    const stream = exportAudit(reader.caller, query({}), "csv");
    const head = await stream.next();
    await stream.return(undefined);
    expect((await big.entries("audit.exported")).at(-1)).toMatchObject({
      code: "cut_off",
      counts: { entries: 0 },
      hashes: { sha256: sha256Hex(String(head.value)) },
    });
  });

  test("writes a table without names of patients", async () => {
    const text = await collect(reader.caller, query({ period: "30" }), "csv");
    const [head, first] = text.split("\r\n");
    expect(head).toContain("time_utc,person,role,action");
    expect(first).toContain("Ada Testperson,Clinician,Viewed chart");
    expect(text.split("\r\n")).toHaveLength(TOTAL + 2);
  });
});
