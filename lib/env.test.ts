import { describe, expect, test } from "vitest";
import { databaseChoice, parseEnvironment } from "./env";

const URLS = {
  DATABASE_OWNER_URL: "postgresql://provenote_owner:x@db.example:5432/provenote",
  DATABASE_URL: "postgresql://provenote_app:x@db.example:5432/provenote",
  DATABASE_JOBS_URL: "postgresql://provenote_jobs:x@db.example:5432/provenote",
  DATABASE_SEQUENCER_URL: "postgresql://provenote_sequencer:x@db.example:5432/provenote",
  DATABASE_AUDITOR_URL: "postgres://provenote_auditor:x@db.example:5432/provenote",
};

describe("the settings", () => {
  test("have defaults that suit a laptop", () => {
    const settings = parseEnvironment({}, "/srv/app");
    expect(settings).toMatchObject({
      PROVENOTE_ROOT: "/srv/app",
      PROVENOTE_HOME: "/srv/app/.provenote",
      PROVENOTE_PROFILE: "demo",
      PROVENOTE_ALLOW_FILE_ROOT: false,
      TRUSTED_PROXIES: [],
      LOG_LEVEL: "info",
    });
    expect(settings.PORT).toBeUndefined();
  });

  test.each([
    ["a relative home lies in the working folder", { PROVENOTE_HOME: "data" }, "/srv/app/data"],
    ["an absolute home stays", { PROVENOTE_HOME: "/var/data" }, "/var/data"],
    ["the root carries the home along", { PROVENOTE_ROOT: "/opt/x" }, "/opt/x/.provenote"],
    ["an empty home is none", { PROVENOTE_HOME: "" }, "/srv/app/.provenote"],
  ])("%s", (_case, variables, home) => {
    expect(parseEnvironment(variables, "/srv/app").PROVENOTE_HOME).toBe(home);
  });

  test("split the trusted proxies", () => {
    const { TRUSTED_PROXIES } = parseEnvironment(
      { TRUSTED_PROXIES: "10.0.0.1, 10.1.0.0/16," },
      "/",
    );
    expect(TRUSTED_PROXIES).toEqual(["10.0.0.1", "10.1.0.0/16"]);
  });

  test.each([
    ["PORT", "0"],
    ["PORT", "http"],
    ["PROVENOTE_PROFILE", "production"],
    ["DATABASE_URL", "mysql://db.example/provenote"],
    ["PUBLIC_URL", "not a url"],
    ["NEXTAUTH_SECRET", "short"],
    ["LOG_LEVEL", "loud"],
    ["LANCEDB_URI", "db://somebody-elses-cloud"],
    ["LANCEDB_URI", "vectors"],
    ["PROVENOTE_ALLOW_FILE_ROOT", "perhaps"],
  ])("refuse %s=%s by name, without repeating the value", (name, value) => {
    let message = "";
    try {
      parseEnvironment({ [name]: value }, "/");
    } catch (error) {
      message = error instanceof Error ? error.message : "";
    }
    expect(message).toContain(name);
    expect(message).not.toContain(value);
  });
});

describe("the database", () => {
  test("is the embedded one without any URL", () => {
    expect(databaseChoice(parseEnvironment({}, "/"))).toBe("embedded");
  });

  test("is an outside one with all five", () => {
    expect(databaseChoice(parseEnvironment(URLS, "/"))).toBe("outside");
  });

  test.each(Object.keys(URLS))("is refused without %s, by name", (missing) => {
    const settings = parseEnvironment({ ...URLS, [missing]: undefined }, "/");
    expect(() => databaseChoice(settings)).toThrow(new RegExp(`missing: ${missing}\\.`));
  });
});
