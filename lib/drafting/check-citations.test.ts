import { describe, expect, it } from "vitest";
import { checkSentence } from "./check-citations";

describe("a stated sentence", () => {
  it.each([
    ["Lungs clear.", ["Lungs clear."]],
    ["58-year-old man with chest pressure.", ["58M, pressure", "chest pressure"]],
    ["Now about 3 times a week.", ["Now ~3x/wk."]],
    ["Metformin 1000 mg twice daily.", ["metformin 1000 mg BID"]],
    ["Sildenafil 50 mg as needed.", ["sildenafil 50 mg prn"]],
    ["She denies fever or chills.", ["have you had any fever or chills ?", "no , i have not"]],
    ["He reports nausea.", ["any nausea ?", "yes ."]],
    ["The patient does not smoke.", ["do you smoke ?", "no"]],
    ["Blood pressure is 146/88.", ["your blood pressure is one forty six over eighty eight"]],
    ["Start losartan 50 mg once a day.", ["start losartan fifty milligrams once a day"]],
    ["Started two months ago.", ["Started two weeks, no, two months ago."]],
    ["Family history: father MI at 61.", ["father MI at 61"]],
    ["Left ankle sprain.", ["L ankle sprain"]],
    ["No pain at rest, syncope or fever.", ["No pain at rest, no syncope.", "Denies fever."]],
    ["0.5 cm kidney stone.", ["a 0.5 cm kidney stone"]],
  ])("%j stands on %j", (sentence, spans) => {
    expect(checkSentence(sentence, spans)).toBe("stated");
  });
});

describe("a sentence without a source", () => {
  it.each([
    ["Lungs clear.", []],
    ["Lungs clear.", [""]],
    ["Takes 20 mg daily.", ["takes it daily"]],
    ["Start aspirin daily.", ["start it daily"]],
    ["The patient understands and agrees with the treatment plan.", ["cough for three days"]],
    ["Left knee pain.", ["knee pain"]],
    ["Insulin 10 units nightly.", ["glargine 10 units nightly"]],
  ])("%j is unsupported by %j", (sentence, spans) => {
    expect(checkSentence(sentence, spans)).toBe("unsupported");
  });
});

describe("a sentence that differs from its source", () => {
  it.each([
    ["another number", "Metformin 500 mg twice daily.", ["metformin 1000 mg BID"]],
    ["another unit", "Levothyroxine 75 mg daily.", ["levothyroxine 75 mcg daily"]],
    ["a lost decimal point", "A 5 cm kidney stone.", ["a 0.5 cm kidney stone"]],
    ["another time unit", "Cough for 3 weeks.", ["cough for 3 days"]],
    ["another medicine", "Start lisinopril 10 mg.", ["start losartan 10 mg"]],
    ["the opposite polarity", "Reports chest pain.", ["No chest pain."]],
    ["a dropped negation", "Fever and chills.", ["denies fever, chills"]],
    ["an added negation", "No syncope.", ["syncope twice last week"]],
    ["a no answered as yes", "He reports fever.", ["any fever ?", "no"]],
    ["a yes answered as no", "He denies fever.", ["any fever ?", "yes , last night"]],
    ["the other side", "Left knee swelling.", ["right knee swelling"]],
    ["both for one", "Bilateral knee swelling.", ["right knee swelling"]],
    ["a relative's illness given to the patient", "History of stroke.", ["mother had a stroke"]],
    ["the patient's illness given to a relative", "Mother had a stroke.", ["history of stroke"]],
    ["another relative", "His mother has asthma.", ["his father has asthma"]],
    ["a son's illness given to the patient", "The patient has asthma.", ["my son has asthma"]],
    ["a changed unit of a result", "Potassium 4.5 mmol/L.", ["potassium 4.5 meq/L"]],
    ["a unit that was not said", "Creatinine 1.2 mg/dL.", ["creatinine 1.2"]],
    ["a point read over", "Take 5 mg.", ["take .5 mg"]],
    ["a turned fraction", "BP 130/80.", ["BP 80/130"]],
    ["another mineral", "Start calcium 500 mg.", ["start iron 500 mg"]],
    [
      "doses traded between medicines",
      "Metoprolol 25 mg and lisinopril 10 mg.",
      ["metoprolol 10 mg and lisinopril 25 mg"],
    ],
    [
      "a dose that was taken back",
      "Takes ibuprofen 200 mg.",
      ["i take ibuprofen two hundred milligrams , no , four hundred milligrams"],
    ],
    ["another rate", "Take 2 tablets twice daily.", ["take 2 tablets three times daily"]],
    ["another period", "Take it daily.", ["take it weekly"]],
    ["a stop for a go-on", "Stop lisinopril.", ["continue lisinopril"]],
    ["up for down", "Increase metformin to 1000 mg.", ["decrease metformin to 1000 mg"]],
    [
      "sides traded between joints",
      "Right knee pain, left hip pain.",
      ["left knee pain, right hip pain"],
    ],
    ["a sign denied", "No murmur.", ["there is a murmur"]],
    ["a sign added", "Crackles at both bases.", ["no crackles at both bases"]],
    ["a habit denied", "He denies smoking.", ["he smokes a pack a day"]],
    ["a habit from a no", "The patient smokes.", ["do you smoke ?", "no ."]],
    [
      "no drink from a yes",
      "The patient does not drink alcohol.",
      ["do you drink alcohol ?", "yes , every day ."],
    ],
    ["an allergy from none", "Allergic to penicillin.", ["not allergic to penicillin"]],
    ["none from an allergy", "No known drug allergies.", ["allergic to penicillin"]],
  ])("%s is contradicted", (_what, sentence, spans) => {
    expect(checkSentence(sentence, spans)).toBe("contradicted");
  });
});

describe("an inferred sentence", () => {
  it("agrees in its facts but uses other words", () => {
    expect(
      checkSentence("Cough bothersome overnight, disturbing rest.", [
        "cough keeps him awake overnight",
      ]),
    ).toBe("inferred");
  });
});

describe("a statement beside another that denies", () => {
  it.each([
    [["Cough for two weeks.", "No fever."], "Cough for two weeks and no fever.", "stated"],
    [["Cough for two weeks.", "No fever."], "No cough. Fever for two weeks.", "contradicted"],
    [["Any cough.", "No fever."], "Cough.", "contradicted"],
    [["any cough", "no fever"], "Cough.", "contradicted"],
    [["Do you have a cough?", "No."], "Cough.", "contradicted"],
    [["Cough for two weeks.", "No cough now."], "Cough for two weeks.", "contradicted"],
    [["Cough for two weeks.", "No."], "Cough for two weeks.", "contradicted"],
  ] as const)("%j", (spans, sentence, support) => {
    expect(checkSentence(sentence, spans)).toBe(support);
  });
});

describe("what is no difference", () => {
  it.each([
    ["Right lower quadrant pain.", ["RLQ pain"]],
    ["Left and right knees hurt, both swollen.", ["left and right knees hurt , swollen"]],
    ["Quit smoking 10 years ago.", ["quit smoking ten years ago"]],
    ["No family history of cancer.", ["no family history of cancer"]],
    ["Return in 6 weeks.", ["return in 6 wk"]],
    ["Take 0.5 mg.", ["take .5 mg"]],
    ["Bilateral knee pain.", ["left and right knee pain"]],
    ["Insulin 10 units at bedtime.", ["insulin 10 units qhs"]],
    ["The patient does not smoke.", ["do you smoke ?", "no ."]],
    ["No allergies.", ["NKDA"]],
    ["Lungs are clear, no murmur.", ["your lungs are clear and i do not hear a murmur ."]],
    [
      "Takes ibuprofen 400 mg.",
      ["i take ibuprofen two hundred milligrams , no , four hundred milligrams"],
    ],
  ])("%j on %j", (sentence, spans) => {
    expect(checkSentence(sentence, spans)).toBe("stated");
  });
});
