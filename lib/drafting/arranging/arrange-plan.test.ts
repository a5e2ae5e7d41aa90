import { describe, expect, it } from "vitest";
import type { Chosen } from "../selecting/choose-lines";
import { arrangePlan } from "./arrange-plan";
import { hear } from "./test-talk";

const TALK = [
  "[doctor] so let me talk about my assessment and my plan .",
  "[doctor] for your first problem of back pain , i think you have a lumbar strain .",
  "[doctor] i will order an x-ray of your back .",
  "[doctor] i will prescribe meloxicam 15 mg once a day .",
  "[doctor] you only have to take it with food .",
  "[doctor] for your next problem , the lobectomy , i want to repeat a ct .",
  "[doctor] for your second problem of diabetes , i want to increase the metformin .",
  "[doctor] i will see you back in 2 weeks .",
  "[patient] okay , thank you , do i call you ?",
].join("\n");

const TEXTS: readonly (readonly [string, string])[] = [
  ["lumbar strain", "I think the patient has a lumbar strain."],
  ["x-ray", "We will order an x-ray of the back."],
  ["meloxicam", "We will prescribe meloxicam 15 mg once a day."],
  ["with food", "The patient only has to take it with food."],
  ["lobectomy", "We will repeat a CT."],
  ["metformin", "We will increase the metformin."],
  ["2 weeks", "We will see the patient back in 2 weeks."],
];

function arrange() {
  const { heard } = hear(TALK);
  const chosen = TEXTS.map(([words, text]): Chosen => {
    const from = heard.findIndex((item) => item.text.includes(words));
    const clause = heard[from]?.clause ?? { start: 0, end: 1 };
    const spans = [{ start: clause.start, end: clause.end }];
    const candidate = { from, to: from, spans, isMerged: false, texts: {} };
    return { candidate, section: "assessment_and_plan", text, probability: 0.5 };
  });
  return arrangePlan(heard, chosen);
}

describe("arrangePlan", () => {
  it("puts each problem first, then reasoning, tests and treatment; what comes next is last", () => {
    expect(arrange().map(({ label, topic, text }) => [label ?? "", topic, text])).toEqual([
      ["", "assessment", "Back pain."],
      ["Medical reasoning", "assessment", "I think the patient has a lumbar strain."],
      ["Additional testing", "plan", "We will order an x-ray of the back."],
      ["Medical treatment", "plan", "We will prescribe meloxicam 15 mg once a day."],
      ["Medical treatment", "plan", "The patient only has to take it with food."],
      ["", "assessment", "Lobectomy."],
      ["Additional testing", "plan", "We will repeat a CT."],
      ["", "assessment", "Diabetes."],
      ["Medical treatment", "plan", "We will increase the metformin."],
      ["", "follow_up", "We will see the patient back in 2 weeks."],
    ]);
  });

  it("cites the words that name the problem", () => {
    const [problem] = arrange();
    const [span] = problem?.citations ?? [];
    expect(TALK.slice(span?.start, span?.end)).toContain("back pain");
  });
});
