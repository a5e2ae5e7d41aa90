import { describe, expect, it } from "vitest";
import { extractClauses } from "./extract-clauses";

function noteClauses(text: string): [string | null, string][] {
  const clauses = extractClauses(text);
  if (clauses.mode !== "note") throw new Error("read as talk");
  return clauses.structure.clauses.map(({ kind, text: words }) => [kind, words]);
}

function spoken(text: string): string[] {
  const clauses = extractClauses(text);
  if (clauses.mode !== "talk") throw new Error("read as a note");
  return clauses.talk.map(
    ({ speaker, tokens }) => `${speaker}: ${tokens.map((token) => token.text).join(" ")}`,
  );
}

describe("a written note", () => {
  it("puts clauses under their headings, two on one line too", () => {
    expect(noteClauses("FH: father MI at 61. PSH: lap chole 2012.\nCC: cough")).toEqual([
      ["family_history", "father MI at 61."],
      ["surgical_history", "lap chole 2012."],
      ["chief_complaint", "cough"],
    ]);
  });

  it("joins a list that goes on in the next line", () => {
    expect(
      noteClauses("Meds: lisinopril 20 mg daily, metformin 1000 mg BID,\nsildenafil 50 mg prn"),
    ).toHaveLength(1);
  });

  it("keeps bullets apart and cuts them at semicolons", () => {
    const clauses = noteClauses(
      "Plan:\n- aspirin 81 mg daily; start metoprolol 25 mg\n- stress echo",
    );
    expect(clauses.map(([, text]) => text)).toEqual([
      "aspirin 81 mg daily",
      "start metoprolol 25 mg",
      "stress echo",
    ]);
  });

  it.each([
    ["Dr. Okonjo saw her. She is well.", 2],
    ["Wt 94.2 kg. BP 120/80.", 2],
    ["Took 0.5 mg at night", 1],
    ["Seen by [NAME_1]. [NAME_2] called.", 2],
  ])("ends sentences in %j where they end", (text, count) => {
    expect(noteClauses(text)).toHaveLength(count);
  });

  it.each(["Note: he is well", "Time 10:30 seen", "BP: 120/80", "he said: no"])(
    "takes no heading from %j",
    (text) => {
      const kinds = noteClauses(text).map(([kind]) => kind);
      expect(kinds.every((kind) => kind === null)).toBe(true);
    },
  );

  it.each([
    ["# Assessment", "Assessment"],
    ["**Plan:** rest", "rest"],
    ["PLAN\nrest", "rest"],
  ])("reads the heading of %j", (text) => {
    expect(() => noteClauses(text)).not.toThrow();
  });

  it("gives offsets that cut the very clause", () => {
    const text = "HPI: cough, fever. No rash.\nExam: NAD.";
    const clauses = extractClauses(text);
    if (clauses.mode !== "note") throw new Error("read as talk");
    for (const { start, end, text: words } of clauses.structure.clauses) {
      expect(text.slice(start, end)).toBe(words);
    }
  });
});

describe("talk", () => {
  it.each([
    ["[doctor] any cough ?\n[patient] no .", "[doctor]"],
    ["Doctor: any cough?\nPatient: no.", "Doctor:"],
    ["DR: any cough?\nPT: no.", "DR:"],
    ["Dr. Okonjo: any cough?\nPatient: no.", "Dr. Okonjo:"],
  ])("is read from %j", (text) => {
    expect(spoken(text)).toEqual(["doctor: any cough ?", "patient: no ."]);
  });

  it("needs no tags", () => {
    const text =
      "How are you? What brings you in?\nI have a cough and my chest hurts.\nHow long have you had your cough?\nI have had it for a week.\n";
    expect(spoken(text).map((line) => line.split(":")[0])).toContain("patient");
  });

  it.each([
    "Pt: Harold Brennick DOB 03/11/1968\nCC: cough",
    "Patient: [NAME_1]\nProvider: Dr. [NAME_2]\nCC: cough\nHPI: cough for 3 days\nA: ?pneumonia\nP: return if you worsen",
    "S: cough\nO: clear\nA: viral?\nP: rest",
    "HPI: you name it. Patient: reports cough.",
    "58M with cough. Denies fever.",
    "",
  ])("is not read from the note %j", (text) => {
    expect(extractClauses(text).mode).toBe("note");
  });

  it("cuts unpunctuated speech at cues", () => {
    const text =
      "[doctor] okay so your lungs are clear and your heart sounds good so i would like to order a chest x-ray and then we will see you back in two weeks\n[patient] okay thank you that sounds good to me\n[doctor] do you have any questions";
    expect(spoken(text).length).toBeGreaterThan(4);
  });

  it("cuts no thought in two after a word that wants more", () => {
    const text =
      "[doctor] i know that we tried to stay off of medication in the past because you are on some of your blood pressure medications right\n[patient] yes you are right";
    expect(spoken(text)[0]).toContain("some of your blood pressure medications");
  });

  it("never ends a clause before a number", () => {
    const [line] = spoken(
      "[doctor] you have a . 5 centimeter kidney stone , you see ?\n[patient] okay .",
    );
    expect(line).toContain("a 0.5 cm kidney stone");
  });
});
