import { describe, expect, it } from "vitest";
import { compareLaterality } from "./compare-laterality";
import { readSides } from "./reading/read-sides";

function severities(source: string, note: string): string[] {
  return compareLaterality(source, note).map(({ severity }) => severity);
}

describe("another side", () => {
  it.each([
    ["my right knee hurts", "Left knee pain.", "critical"],
    ["L knee swelling", "Right knee swelling.", "critical"],
    ["pain in the knee on the left", "Right knee pain.", "critical"],
    ["RLE edema", "Left leg edema.", "critical"],
    ["left lower extremity weakness", "Right leg weakness.", "critical"],
    ["weakness on the right", "Left-sided weakness.", "critical"],
    ["right hemiparesis", "Left-sided weakness.", "critical"],
    ["RLQ tenderness", "Left lower quadrant tenderness.", "critical"],
    ["foreign body OD", "Foreign body in the left eye.", "critical"],
    ["RLL infiltrate", "Left lower lobe infiltrate.", "critical"],
    ["right arm numbness and left leg pain", "Left arm numbness and right leg pain.", "critical"],
    ["both legs are swollen", "Left leg swelling.", "warning"],
    ["left leg swelling", "Bilateral leg swelling.", "critical"],
    ["knee pain", "Left knee pain.", "warning"],
    ["he hurt his hand", "Right hand injury.", "warning"],
    ["lt. shoulder pain", "Right shoulder pain.", "critical"],
    ["left cataract surgery", "Right cataract surgery.", "critical"],
    ["small left effusion", "Small right effusion.", "critical"],
    ["left ventricular hypertrophy", "Right ventricular hypertrophy.", "critical"],
  ])("%j against %j is %s", (source, note, severity) => {
    expect(severities(source, note)).toContain(severity);
  });

  it("points at the words and names the part", () => {
    const note = "Pain of the left knee.";
    const [one] = compareLaterality("my right knee", note);
    expect(note.slice(one?.note.start, one?.note.end)).toBe("left knee");
    expect(one).toMatchObject({ subject: "left knee", kind: "laterality" });
  });
});

describe("the same side, or none", () => {
  it.each([
    ["L knee swelling", "Left knee swelling."],
    ["lt knee", "Left knee."],
    ["pain in my knee on the left side", "Left knee pain."],
    ["LLE edema", "Left lower extremity edema."],
    ["b/l knee pain", "Bilateral knee pain."],
    ["both knees hurt", "Bilateral knee pain."],
    ["left and right knee pain", "Bilateral knee pain."],
    ["left knee and right knee", "Pain in both knees."],
    ["bilateral leg swelling", "Leg swelling."],
    ["left knee", "Knee pain."],
    ["he left the house and hurt his right arm", "Right arm injury."],
    ["she left work with a headache", "Headache."],
    ["right now the left knee is fine", "Left knee is fine."],
    ["all right, so the left ear hurts", "Left ear pain."],
    ["that's right, my left foot", "Left foot pain."],
    ["right away the left arm went numb", "Left arm numbness."],
    ["he has two pills left; right hip pain", "Right hip pain."],
    ["right-handed, left wrist pain", "Left wrist pain."],
    ["left ventricular function normal, right leg edema", "Right leg edema."],
    ["right bundle branch block", "Left knee pain."],
    ["pain on the left", "Left-sided pain."],
    ["left hemiparesis", "Left-sided weakness."],
    ["right foot drop", "Right foot drop."],
    ["left against medical advice", "Right knee pain."],
    ["OU redness", "Redness of both eyes."],
    ["OS pain", "Left eye pain."],
    ["right leg", "Left arm."],
    ["", "Left knee."],
    ["left knee", ""],
    ["RUL nodule", "Right upper lobe nodule."],
    ["knee pain on the left", "Left knee pain."],
    ["pain in the left side of the chest", "Left side pain."],
  ])("%j and %j", (source, note) => {
    expect(compareLaterality(source, note)).toEqual([]);
  });
});

describe("readSides", () => {
  it.each([
    ["left knee", "knee", "left"],
    ["R ankle", "ankle", "right"],
    ["both hands", "hand", "both"],
    ["swelling of the knees", "knee", null],
    ["left medial ankle", "ankle", "left"],
    ["bilateral lower extremities", "leg", "both"],
    ["knee (R)", "knee", "right"],
    ["right side of the face", "face", "right"],
  ])("%j: %s is %s", (text, part, side) => {
    expect(readSides(text)).toContainEqual(expect.objectContaining({ part, side }));
  });

  it.each(["He left early.", "right now", "Nothing of note.", "", "both of them agreed"])(
    "names no side in %j",
    (text) => {
      expect(readSides(text).filter(({ side }) => side !== null)).toEqual([]);
    },
  );
});
