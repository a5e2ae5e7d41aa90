import { describe, expect, test } from "vitest";
import { createLogger } from "./logger";

function capture(level = "info") {
  const lines: string[] = [];
  const log = createLogger(level, { write: (line: string) => void lines.push(line) });
  return { log, lines };
}

describe("the log", () => {
  test("writes one JSON line with level, code, time and fields", () => {
    const { log, lines } = capture();
    log.warn("drafting.retried", { runId: "r1", attempt: 2 });
    const [line] = lines.map((text) => JSON.parse(text) as Record<string, unknown>);
    expect(line).toMatchObject({
      level: "warn",
      code: "drafting.retried",
      runId: "r1",
      attempt: 2,
    });
    expect(line?.["time"]).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(line).not.toHaveProperty("hostname");
  });

  test.each(["password", "secret", "token", "text", "name", "mrn", "birthDate", "email", "url"])(
    "hides the field %s",
    (field) => {
      const { log, lines } = capture();
      log.info("test.hidden", { [field]: "canary-value" });
      expect(lines.join("")).not.toContain("canary-value");
    },
  );

  test("stays quiet below its level", () => {
    const { log, lines } = capture("error");
    log.info("test.quiet");
    log.warn("test.quiet");
    expect(lines).toEqual([]);
  });
});
