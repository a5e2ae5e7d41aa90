import { describe, expect, test } from "vitest";
import { TASK_SENDS } from "@/lib/drafting/prompts/task-words.schema";
import { leavingConfirmationSchema } from "@/lib/llm/gate/leaving.schema";
import { formWords } from "./leaving-forms";
import { confirmationOf, placeWords, sendingTitle, type LeavingModelView } from "./leaving-models";

const DRAFTER: LeavingModelView = {
  tasks: ["section_drafter"],
  deploymentId: "5c6f0f8e-0f0e-4a52-9f0e-000000000001",
  version: 3,
  name: "Northgate general",
  zone: "public_cloud",
  vendor: "Northgate Cloud",
  refusal: null,
  expiredOn: null,
  asksFirst: true,
  isIdentified: false,
};
const CRITIC: LeavingModelView = {
  ...DRAFTER,
  tasks: ["critic"],
  deploymentId: "5c6f0f8e-0f0e-4a52-9f0e-000000000002",
  version: 1,
  name: "Harbourline critic",
  vendor: "Harbourline",
};

describe("what a clinician is asked before public clouds are", () => {
  test.each([
    ["one vendor", [DRAFTER], "Send to Northgate Cloud"],
    ["two vendors", [DRAFTER, CRITIC], "Send to Northgate Cloud and Harbourline"],
    [
      "two models of one vendor, once",
      [DRAFTER, { ...CRITIC, vendor: "Northgate Cloud" }],
      "Send to Northgate Cloud",
    ],
    ["a model of nobody, by its name", [{ ...DRAFTER, vendor: null }], "Send to Northgate general"],
  ])("names %s in the title", (_, models, title) => {
    expect(sendingTitle(models)).toBe(title);
  });

  test.each([
    [[DRAFTER], "Northgate general is in a public cloud."],
    [[DRAFTER, CRITIC], "Two models in public clouds are asked."],
    [[DRAFTER, CRITIC, CRITIC], "3 models in public clouds are asked."],
  ])("says how many are asked", (models, words) => {
    expect(placeWords(models)).toBe(words);
  });

  test("is answered for every model that was shown, each at its version, in a form the server takes", () => {
    const confirmation = confirmationOf([DRAFTER, CRITIC], true);
    expect(confirmation).toEqual([
      { deploymentId: DRAFTER.deploymentId, version: 3 },
      { deploymentId: CRITIC.deploymentId, version: 1 },
    ]);
    expect(leavingConfirmationSchema.parse(confirmation)).toEqual(confirmation);
  });

  test("holds identifiers only where they were shown, and only for a model that may get them", () => {
    const may = { ...DRAFTER, isIdentified: true };
    const shown = { deploymentId: DRAFTER.deploymentId, version: 3 };
    expect(confirmationOf([may], false)).toEqual([shown]);
    const confirmation = confirmationOf([may, CRITIC], true);
    expect(confirmation).toEqual([
      { ...shown, isIdentified: true },
      { deploymentId: CRITIC.deploymentId, version: 1 },
    ]);
    expect(leavingConfirmationSchema.parse(confirmation)).toEqual(confirmation);
  });

  test.each<[LeavingModelView[], boolean, RegExp]>([
    [[DRAFTER], false, /every identifier that was found taken out.*read it\.$/],
    [[{ ...DRAFTER, isIdentified: true }], true, /^with every identifier in it;.*once\.$/],
    [
      [{ ...DRAFTER, isIdentified: true }, CRITIC],
      true,
      /once\. Harbourline critic gets placeholders in their place\.$/,
    ],
  ])("says what the text that is shown holds", (models, isWritten, words) => {
    expect(formWords(models, isWritten)).toMatch(words);
  });

  test("is not taken for nobody, for one twice, for more than there are tasks, nor for a single one outside a list", () => {
    const [one] = confirmationOf([DRAFTER], false);
    const five = Array.from({ length: 5 }, (_, at) => ({
      deploymentId: `5c6f0f8e-0f0e-4a52-9f0e-00000000000${at}`,
      version: 1,
    }));
    for (const wrong of [[], [one, one], five, one, [{ ...one, version: 0 }]]) {
      expect(leavingConfirmationSchema.safeParse(wrong).success).toBe(false);
    }
  });

  test("has words for what each task would get", () => {
    for (const words of Object.values(TASK_SENDS)) expect(words).toMatch(/^[a-z].*[a-z]$/);
  });
});
