import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listTaskFields } from "@/lib/drafting/prompts/list-task-fields";
import { TASK_PROMPTS } from "@/lib/drafting/prompts/task-prompts";
import type { TaskFields } from "@/lib/drafting/prompts/task-fields.schema";
import { makeCommandClinic, runForTest, type CommandClinic } from "../test-command-clinic";
import { runDeployment } from "./deployment";

const EMAIL = "j.fields@clinic.example";
let clinic: CommandClinic;

const run = (...args: string[]) => runForTest(runDeployment, args);

beforeAll(async () => {
  const accounts = { [EMAIL]: ["administrator"] } as const;
  clinic = await makeCommandClinic(accounts, { family: "Fields", given: "Jo" });
  await run(
    ...["add", "--as", EMAIL, "--name", "Clinic server", "--provider", "openai_compatible"],
    ...["--model", "clinic-8b", "--zone", "on_premises", "--endpoint", "http://10.20.9.4:8000/v1"],
    ...["--role", "clinician", "--task", "critic"],
  );
  await run("enable", "Clinic server", "--as", EMAIL);
});
afterAll(() => clinic.close());

describe("provenote deployment fields", () => {
  test("prints a line a field, with its limit and who gets it now", async () => {
    const { code, out, err } = await run("fields", "--as", EMAIL);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(
      "critic\tplaceholders, or as written where allowed\ttaken by: Clinic server, on_premises, clinician, in_use\n",
    );
    expect(out).toContain("evidence\tplaceholders\ttaken by: no model\n");
    expect(out).toContain(
      "connection_test\tplaceholders\ttaken by: any deployment that is tested\n",
    );
    expect(out).toMatch(/^critic\tcritic\/1\tclaims\t12 quotations, 30000 characters\tSentences/m);
    const fields = out.split("\n").filter((line) => line.split("\t").length === 6);
    const declared = listTaskFields([]).flatMap(({ prompts }) =>
      prompts.flatMap((prompt) => prompt.fields.map(({ name }) => name)),
    );
    expect(fields.map((line) => line.split("\t")[2])).toEqual(declared);
  });

  test("prints the list as JSON, every prompt in it", async () => {
    const { out } = await run("fields", "--as", EMAIL, "--json");
    const tasks = JSON.parse(out) as TaskFields[];
    const cited = tasks.flatMap(({ prompts }) => prompts.flatMap((prompt) => prompt.cited));
    expect(cited).toHaveLength(Object.values(TASK_PROMPTS).flat().length);
  });

  test("takes no name behind it, and prints nothing for who is no administrator", async () => {
    expect((await run("fields", "critic", "--as", EMAIL)).code).toBe(2);
    await expect(run("fields", "--as", "nobody@clinic.example")).rejects.toMatchObject({
      code: "user.unknown",
    });
  });
});
