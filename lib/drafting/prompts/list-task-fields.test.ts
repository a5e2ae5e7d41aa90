import { describe, expect, test } from "vitest";
import { testDeployment } from "@/lib/llm/gate/test-gate";
import { listTaskFields } from "./list-task-fields";
import { TASK_PROMPTS } from "./task-prompts";

type Given = Parameters<typeof listTaskFields>[0][number];
const deployment = (name: string, changes: Partial<Given> = {}): Given => ({
  ...testDeployment({ name }),
  id: name,
  tasks: ["critic"],
  roles: ["clinician"],
  state: "in_use",
  refusal: null,
  ...changes,
});
const takersOf = (deployments: readonly Given[], task = "critic") =>
  listTaskFields(deployments)
    .find((each) => each.task === task)
    ?.takenBy.map(({ name, roles }) => `${name}: ${roles.join("+")}`);

describe("the list of fields", () => {
  test("names every prompt of every task, with every field that is declared, and no other", () => {
    for (const { task, prompts } of listTaskFields([])) {
      const cited = prompts.flatMap((each) => each.cited);
      expect(cited).toEqual(TASK_PROMPTS[task].map(({ id, version }) => `${id}/${version}`));
      for (const { cited: ids, fields } of prompts) {
        for (const template of TASK_PROMPTS[task]) {
          if (!ids.includes(`${template.id}/${template.version}`)) continue;
          expect(fields).toMatchObject(
            template.parts.map(({ name, holds, why, mostCharacters, lines }) => ({
              name,
              holds,
              why,
              mostCharacters,
              isQuoted: lines !== null,
              mostLines: lines?.most ?? null,
            })),
          );
        }
      }
    }
  });

  test("puts the four sections together, and prompts with other fields apart", () => {
    const of = (task: string) => listTaskFields([]).find((each) => each.task === task)?.prompts;
    expect(of("section_drafter")).toMatchObject([
      { prompt: "section-drafter", version: 1 },
      { prompt: "section-repair" },
      { prompt: "section-second-look" },
      { prompt: "section-feedback", fields: [{ name: "facts" }, { name: "feedback" }] },
    ]);
    expect(of("section_drafter")?.every(({ cited }) => cited.length === 4)).toBe(true);
    expect(of("chat")?.map(({ prompt }) => prompt)).toEqual(["case-chat", "case-chat.text"]);
    expect(of("chat")?.map(({ fields }) => fields.length)).toEqual([3, 2]);
  });
});

describe("who takes a task now", () => {
  test.each<[string, readonly Given[], readonly string[]]>([
    ["nobody without a deployment", [], []],
    ["one that is given it", [deployment("A")], ["A: clinician"]],
    ["none that is off", [deployment("A", { isEnabled: false })], []],
    ["none that has another task", [deployment("A", { tasks: ["chat"] })], []],
    ["none that is open to nobody", [deployment("A", { roles: [] })], []],
    ["the first by name where there are two", [deployment("A"), deployment("B")], ["A: clinician"]],
    [
      "each for its role",
      [deployment("A", { roles: ["nurse"] }), deployment("B", { roles: ["clinician", "nurse"] })],
      ["B: clinician", "A: nurse"],
    ],
    ["one for both", [deployment("A", { roles: ["nurse", "clinician"] })], ["A: clinician+nurse"]],
  ])("is %s", (_, deployments, takers) => {
    expect(takersOf(deployments)).toEqual(takers);
  });

  test("is told with how it stands, also where its calls are refused", () => {
    const refused = deployment("A", { state: "refused", refusal: "llm.agreement_expired" });
    const critic = listTaskFields([refused]).find(({ task }) => task === "critic");
    expect(critic?.takenBy).toMatchObject([
      { state: "refused", refusal: "llm.agreement_expired", zone: "public_cloud", version: 1 },
    ]);
  });

  test("is nobody by routing for a connection test, which any deployment may be asked for", () => {
    expect(takersOf([deployment("A")], "connection_test")).toEqual([]);
  });
});
