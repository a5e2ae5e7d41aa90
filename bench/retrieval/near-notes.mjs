/**
 * `node bench/retrieval/near-notes.mjs`: cosines of the nearest sections of 22 made-up notes, two each about eleven
 * complaints, and how many pairs each limit keeps. The limit of `similar-notes.ts` was chosen on it.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle, root } from "../bundle.mjs";

const outfile = await bundle(
  `export { openEmbedder } from "@/lib/retrieval/embedding/open-embedder";
   export { computeVector } from "@/lib/retrieval/embedding/compute-vector";`,
  join(root, "bench", ".cache", "near-notes.mjs"),
);
const { openEmbedder, computeVector } = await import(pathToFileURL(outfile).href);

/** [what the patient says, assessment and plan], a first visit and a later one. */
const NOTES = {
  angina: [
    [
      "Chest pressure with exertion for three weeks, relieved by rest. No pain at rest. Denies dyspnea.",
      "Stable angina. Start aspirin and metoprolol, nitroglycerin as needed, stress echocardiogram this week.",
    ],
    [
      "Tightness behind the breastbone when climbing stairs, gone after a few minutes. Has used nitroglycerin twice.",
      "Exertional angina, improved on beta blocker. Continue, await stress test result.",
    ],
  ],
  ankle: [
    [
      "Twisted the left ankle playing football two days ago; swelling and bruising. Can bear weight.",
      "Lateral ankle sprain. Rest, ice, compression, brace. Return if no better in two weeks.",
    ],
    [
      "Ankle still swollen after the fall, pain walking downstairs.",
      "Ankle sprain, slow recovery; physical therapy, radiograph to exclude fracture.",
    ],
  ],
  cough: [
    [
      "Productive cough with fever and chills for 4 days, short of breath climbing stairs.",
      "Community-acquired pneumonia, right lower lobe. Amoxicillin/clavulanate, chest radiograph.",
    ],
    [
      "Cough nearly gone, no fever, finished antibiotics.",
      "Pneumonia, resolved clinically. Repeat chest radiograph in six weeks.",
    ],
  ],
  diabetes: [
    [
      "Here for diabetes follow-up. Home glucose 150 to 180 fasting. No hypoglycemia. Takes metformin daily.",
      "Type 2 diabetes, above goal. Increase metformin to 1000 mg twice daily, A1c in three months, eye exam.",
    ],
    [
      "Fasting sugars 130 to 140 since the dose was raised, some loose stools.",
      "Diabetes mellitus, A1c 7.2 %. Switch to extended-release metformin, foot exam done.",
    ],
  ],
  htn: [
    [
      "Blood pressure at home 150/90. No headache or chest pain. Takes lisinopril most days.",
      "Hypertension, uncontrolled. Increase lisinopril to 20 mg, basic metabolic panel, low salt diet.",
    ],
    [
      "Home readings 128/78, no dizziness, no cough.",
      "Essential hypertension at goal. Continue lisinopril, labs yearly.",
    ],
  ],
  depression: [
    [
      "Low mood, poor sleep and no interest for two months. Denies suicidal ideation.",
      "Major depressive disorder, moderate. Start sertraline 50 mg, referral to therapy.",
    ],
    [
      "Mood better, sleeping through, appetite back on sertraline.",
      "Depression improving, PHQ-9 of 6. Continue sertraline for six months.",
    ],
  ],
  back: [
    [
      "Low back pain after lifting boxes, no leg weakness, no numbness, no bladder trouble.",
      "Lumbar strain. Ibuprofen, heat, stay active.",
    ],
    [
      "Back pain persists, now shooting down the right leg to the foot.",
      "Lumbar radiculopathy. Physical therapy, MRI if no better in four weeks.",
    ],
  ],
  uti: [
    [
      "Burning with urination and frequency for two days, no fever or flank pain.",
      "Acute uncomplicated cystitis. Nitrofurantoin for five days, urine culture.",
    ],
    [
      "Again dysuria and urgency, third time this year.",
      "Recurrent urinary tract infection. Culture, discuss prophylaxis.",
    ],
  ],
  migraine: [
    [
      "Throbbing one-sided headache with nausea and light sensitivity, twice a month.",
      "Migraine without aura. Sumatriptan as needed, headache diary.",
    ],
    [
      "Headaches now weekly, missed two days of work.",
      "Migraine, more frequent. Start topiramate for prevention.",
    ],
  ],
  rash: [
    [
      "Itchy red scaly patches on both elbows for a year, worse in winter.",
      "Plaque psoriasis. Topical betamethasone, moisturizer.",
    ],
    [
      "Elbow plaques thinner with the cream, new patch on the scalp.",
      "Psoriasis, partial response. Add calcipotriene, scalp solution.",
    ],
  ],
  well: [
    [
      "Annual wellness visit. No complaints. Exercises three times a week, does not smoke.",
      "Health maintenance: colonoscopy due, influenza vaccine given, lipids ordered.",
    ],
    [
      "Yearly physical, feels well, walks daily, never smoker.",
      "Preventive visit. Vaccines up to date, cholesterol panel, skin cancer screening.",
    ],
  ],
};

const embedder = await openEmbedder(join(root, "models", "embedding"), 1);
const vectors = {};
for (const [complaint, notes] of Object.entries(NOTES)) {
  vectors[complaint] = [];
  for (const sections of notes) {
    const each = [];
    for (const text of sections) each.push(await computeVector(text, embedder));
    vectors[complaint].push(each);
  }
}

const cosine = (a, b) => a.reduce((sum, value, at) => sum + value * b[at], 0);
const nearness = (a, b) => Math.max(...a.flatMap((one) => b.map((other) => cosine(one, other))));
const all = Object.entries(vectors).flatMap(([complaint, notes]) =>
  notes.map((sections) => ({ complaint, sections })),
);
const [same, different] = [[], []];
for (const [at, a] of all.entries()) {
  for (const b of all.slice(at + 1)) {
    (a.complaint === b.complaint ? same : different).push(nearness(a.sections, b.sections));
  }
}
for (const limit of [0.4, 0.45, 0.5, 0.55, 0.6]) {
  const kept = (pairs) => pairs.filter((near) => near >= limit).length;
  process.stdout.write(
    `limit ${limit.toFixed(2)}: one complaint ${kept(same)} of ${same.length} kept, two complaints ${kept(different)} of ${different.length}\n`,
  );
}
