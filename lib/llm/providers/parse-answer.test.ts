import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { failureOf } from "../testing/failure-of";
import { toAnswerSchema } from "./answer-schema";
import { parseAnswer } from "./parse-answer";

const schema = z.object({
  claims: z.array(z.strictObject({ text: z.string().max(20), span: z.int() })),
  notes: z.record(z.string(), z.int()).optional(),
});
const known = toAnswerSchema(schema);
const parse = (text: string) => parseAnswer(text, schema, known);
const failure = (text: string, secrets: readonly string[] = []) =>
  failureOf(
    Promise.resolve().then(() => parse(text)),
    secrets,
  );

const WHOLE = '{"claims": [{"text": "cough", "span": 3}]}';

describe("a model's answer", () => {
  it.each([
    WHOLE,
    `  ${WHOLE}\n`,
    `\`\`\`json\n${WHOLE}\n\`\`\``,
    `\`\`\`\n${WHOLE}\n\`\`\`\n`,
    '{"claims": [{"text": "cough", "span": 3}], "made_up": 1}',
  ])("is read: %j", (text) => {
    expect(parse(text)).toEqual({ claims: [{ text: "cough", span: 3 }] });
  });

  it.each([
    "",
    "Here it is: {}",
    `Here it is:\n\`\`\`json\n${WHOLE}\n\`\`\``,
    WHOLE.slice(0, -1),
    `${WHOLE}${WHOLE}`,
    "{'claims': []}",
    "NaN",
  ])("that is no JSON is refused: %j", async (text) => {
    expect(await failure(text)).toEqual({ code: "llm.bad_answer", reason: "not_json" });
  });

  it.each([
    ['{"claims": null}', "claims", "invalid_type"],
    ["[]", "", "invalid_type"],
    ['{"claims": [{"text": 5, "span": 3}]}', "claims.0.text", "invalid_type"],
    [
      '{"claims": [{"text": "Zebulon coughs since Tuesday", "span": 3}]}',
      "claims.0.text",
      "too_big",
    ],
    ['{"claims": [{"text": "cough", "span": 3, "Zebulon": 1}]}', "claims.0", "unrecognized_keys"],
    ['{"claims": [], "notes": {"Zebulon": "x"}}', "notes.*", "invalid_type"],
  ])("of another shape is refused by place and code: %s", async (text, path, code) => {
    expect(await failure(text, ["Zebulon"])).toEqual({
      code: "llm.bad_answer",
      reason: "schema",
      issues: [{ code, path }],
    });
  });

  it("is refused with twenty issues at most", async () => {
    const claims = Array.from({ length: 50 }, () => ({ text: 1, span: "x" }));
    const { issues } = await failure(JSON.stringify({ claims }));
    expect(issues).toHaveLength(20);
  });

  it("leaves no word of itself in an error, whatever it is", async () => {
    const word = fc.stringMatching(/^Zeb[a-z]{3,8}$/);
    const json = fc.letrec((tie) => ({
      value: fc.oneof(word, fc.dictionary(word, tie("value")), fc.array(tie("value"))),
    })).value;
    await fc.assert(
      fc.asyncProperty(json, fc.constantFrom("claims", "notes"), async (value, field) => {
        const text = JSON.stringify({ [field]: value, Zebulon: value });
        const parsed = schema.safeParse(JSON.parse(text));
        if (!parsed.success) {
          await failure(text, ["Zeb"]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("cannot reach a prototype", () => {
    const text = '{"claims": [], "__proto__": {"isAdmin": true}}';
    expect(Object.getPrototypeOf(parse(text))).toBe(Object.prototype);
    expect(Object.keys(parse(text) as object)).toEqual(["claims"]);
  });
});
