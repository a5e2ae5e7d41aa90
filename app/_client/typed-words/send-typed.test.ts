import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NAMES_ASKED, sendTyped, type NamesAsked } from "./send-typed";

const REFUSAL = {
  findings: [{ field: "reason", start: 4, end: 12, category: "name", isKnown: false }],
  canState: true,
};
const body = { reason: "Mr. Brennick" };
const options = { body, texts: body };

let sent: unknown[];
let page: EventTarget;
let refuse: (given: Record<string, unknown>) => unknown;

beforeEach(() => {
  sent = [];
  page = new EventTarget();
  refuse = ({ namesNoPatient }) => (namesNoPatient === true ? null : REFUSAL);
  vi.stubGlobal("window", page);
  vi.stubGlobal("fetch", (_url: string, { body: text }: { body: string }) => {
    const given = JSON.parse(text) as Record<string, unknown>;
    sent.push(given);
    const details = refuse(given);
    const error = { code: "phi.typed_identifiers", message: "Nothing was saved.", details };
    const answer = details === null ? { ok: 1 } : { error };
    return Promise.resolve(Response.json(answer, { status: details === null ? 200 : 422 }));
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Hears the question as the frame does, and answers it. */
function hear(answer: boolean): NamesAsked[] {
  const heard: NamesAsked[] = [];
  page.addEventListener(NAMES_ASKED, (event) => {
    event.preventDefault();
    const { detail } = event as CustomEvent<NamesAsked>;
    heard.push(detail);
    detail.onAnswer(answer);
  });
  return heard;
}

describe("words that look like a patient's", () => {
  it("are sent again with the statement when the person makes it", async () => {
    const heard = hear(true);
    expect(await sendTyped("/api/x", options)).toEqual({ ok: true, value: { ok: 1 } });
    expect(sent).toEqual([body, { ...body, namesNoPatient: true }]);
    expect(heard).toMatchObject([{ refusal: REFUSAL, texts: body }]);
  });

  it("are not sent again when the person goes back to change them", async () => {
    hear(false);
    expect(await sendTyped("/api/x", options)).toMatchObject({
      ok: false,
      error: { status: 422, message: "Nothing was saved." },
    });
    expect(sent).toEqual([body]);
  });

  it("are not sent again where nobody hears the question: silence is no statement", async () => {
    expect(await sendTyped("/api/x", options)).toMatchObject({ ok: false });
    expect(sent).toEqual([body]);
  });

  it.each([
    ["no statement would be taken", { ...REFUSAL, canState: false }],
    ["the refusal is of another shape", { findings: [] }],
  ])("are not asked about where %s", async (_, details) => {
    const heard = hear(true);
    refuse = () => details;
    expect(await sendTyped("/api/x", options)).toMatchObject({ ok: false });
    expect([heard, sent]).toEqual([[], [body]]);
  });
});

it("words that look like nobody's are sent once, and nobody is asked", async () => {
  const heard = hear(true);
  refuse = () => null;
  expect(await sendTyped("/api/x", options)).toMatchObject({ ok: true });
  expect([heard, sent]).toEqual([[], [body]]);
});
