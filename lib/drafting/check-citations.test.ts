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

describe("what is no difference", () => {
  it.each([
    ["Right lower quadrant pain.", ["RLQ pain"]],
    ["Left and right knees hurt, both swollen.", ["left and right knees hurt , swollen"]],
    ["Quit smoking 10 years ago.", ["quit smoking ten years ago"]],
    ["No family history of cancer.", ["no family history of cancer"]],
    ["Return in 6 weeks.", ["return in 6 wk"]],
  ])("%j on %j", (sentence, spans) => {
    expect(checkSentence(sentence, spans)).toBe("stated");
  });
});
