import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openRegister } from "@/lib/medication-table/registers/open-register";
import { COMBINED, json, LABEL, rxnavAnswers, SyntheticRegister } from "./synthetic-register";

let server: SyntheticRegister;
beforeEach(async () => {
  server = await SyntheticRegister.start();
});
afterEach(() => server.close());

const openfda = () => openRegister("openfda", server.tools("openfda"));
const rxnav = () => openRegister("rxnav", server.tools("rxnav"));

describe("openFDA", () => {
  test("is asked for the label by generic name alone, on its own host", async () => {
    const answer = await openfda().ask("warfarin");
    expect(answer).toEqual({
      kind: "label",
      setId: LABEL.set_id,
      effectiveOn: "2026-03-15",
      sections: [
        { section: "contraindications", text: LABEL.contraindications[0], isCut: false },
        {
          section: "drug_interactions",
          text: "7 DRUG INTERACTIONS Made-up words on bleeding.",
          isCut: false,
        },
      ],
    });
    expect(server.requests).toEqual([
      {
        host: "api.fda.gov",
        method: "GET",
        url: "/drug/label.json?search=openfda.generic_name%3A%22warfarin%22&sort=effective_time%3Adesc&limit=5",
      },
    ]);
  });

  test("is not believed to speak of a medicine where it speaks of a combined product", async () => {
    server.answer = json({ results: [COMBINED, LABEL] });
    expect(await openfda().ask("warfarin")).toMatchObject({ effectiveOn: "2026-03-15" });
    server.answer = json({ results: [COMBINED] });
    expect(await openfda().ask("warfarin")).toEqual({ kind: "nothing" });
  });

  test("may have nothing, which is an answer", async () => {
    server.answer = json({ error: { code: "NOT_FOUND" } }, 404);
    expect(await openfda().ask("warfarin")).toEqual({ kind: "nothing" });
  });

  test("a long section is cut and says so; an odd id and day are left out", async () => {
    const odd = { ...LABEL, set_id: "x", effective_time: "soon", warnings: ["w".repeat(9_000)] };
    server.answer = json({ results: [odd] });
    const answer = await openfda().ask("warfarin");
    expect(answer).toMatchObject({ setId: null, effectiveOn: null });
    const warnings = answer.kind === "label" ? answer.sections.find((each) => each.isCut) : null;
    expect(warnings?.text).toHaveLength(6_000);
  });
});

describe("RxNav", () => {
  test("is asked for the concept and its brand names, never for interactions", async () => {
    server.answer = rxnavAnswers;
    expect(await rxnav().ask("warfarin")).toEqual({
      kind: "names",
      rxcui: "11289",
      brands: ["Coumadin", "Testbrand"],
    });
    expect(server.requests.map(({ host, url }) => [host, url])).toEqual([
      ["rxnav.nlm.nih.gov", "/REST/rxcui.json?name=warfarin"],
      ["rxnav.nlm.nih.gov", "/REST/rxcui/11289/related.json?tty=BN"],
    ]);
  });

  test("that knows no concept is asked nothing further", async () => {
    server.answer = json({ idGroup: { name: "warfarin" } });
    expect(await rxnav().ask("warfarin")).toEqual({ kind: "nothing" });
    expect(server.requests).toHaveLength(1);
  });
});

describe("what may leave", () => {
  test.each([
    ["a sentence of a note", "warfarin 5 mg daily for Ada Testcase"],
    ["a name of a person", "testcase"],
    ["a brand", "coumadin"],
    ["a class", "@nsaid"],
    ["a query in disguise", 'warfarin" OR patient:"x'],
    ["another case", "Warfarin"],
    ["nothing", ""],
  ])("is not %s", async (_what, words) => {
    for (const client of [openfda(), rxnav()]) {
      await expect(client.ask(words)).rejects.toMatchObject({
        code: "medication_table.not_askable",
      });
    }
    expect(server.requests).toEqual([]);
  });
});

describe("a register that misbehaves", () => {
  const silent = { code: "medication_table.register_silent" };

  test.each<[string, SyntheticRegister["answer"]]>([
    ["answers 500", json({}, 500)],
    ["answers with a page", (_request, response) => void response.end("<html>busy</html>")],
    ["answers with another shape", json({ results: "none" })],
    ["hangs up", (request) => void request.socket.destroy()],
    [
      "breaks off",
      (_request, response) => {
        response.writeHead(200, { "content-length": "1000" });
        response.write('{"results":');
        setImmediate(() => response.destroy());
      },
    ],
    [
      "points elsewhere",
      (_request, response) => {
        response.writeHead(302, { location: "https://elsewhere.example/" });
        response.end();
      },
    ],
    [
      "sends far too much",
      (_request, response) => {
        response.writeHead(200);
        response.end("x".repeat(5 * 1024 * 1024));
      },
    ],
  ])("that %s is silent", async (_what, answer) => {
    server.answer = answer;
    await expect(openfda().ask("warfarin")).rejects.toMatchObject(silent);
    expect(server.requests).toHaveLength(1);
  });

  test("that asks for patience gets it said", async () => {
    server.answer = json({ error: {} }, 429);
    await expect(openfda().ask("warfarin")).rejects.toMatchObject({
      code: "medication_table.register_busy",
      kind: "rate_limited",
    });
  });

  test("that never answers is given up", async () => {
    server.answer = () => undefined;
    const limits = { headersTimeoutMs: 50 };
    const client = openRegister("openfda", server.tools("openfda", { limits }));
    await expect(client.ask("warfarin")).rejects.toMatchObject(silent);
  });

  test.each([["127.0.0.1"], ["10.0.0.8"], ["169.254.169.254"]])(
    "whose name leads to %s is not spoken to",
    async (address) => {
      const tools = server.tools("openfda", { lookup: () => Promise.resolve([address]) });
      await expect(openRegister("openfda", tools).ask("warfarin")).rejects.toMatchObject(silent);
      expect(server.requests).toEqual([]);
    },
  );
});

test("two requests to one register keep their distance", async () => {
  server.answer = rxnavAnswers;
  const client = rxnav();
  await client.ask("warfarin");
  await client.ask("lisinopril");
  expect(server.requests).toHaveLength(4);
  expect(server.waits).toEqual([100, 100, 100]);
});
