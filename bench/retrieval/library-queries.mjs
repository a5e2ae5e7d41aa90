/**
 * `node bench/retrieval/library-queries.mjs`: made-up questions to the shipped library, each with the cards that answer it;
 * how often one of them comes first or among five, by meaning alone, by words alone, fused, and ranked again. The weight of
 * the ranking was chosen on these questions; the same hand wrote them and the program.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle, root } from "../bundle.mjs";

const outfile = await bundle(
  `export { buildLibrary } from "@/lib/retrieval/library/build-library";
   export { findCandidates } from "@/lib/retrieval/library/find-candidates";
   export { searchLibrary } from "@/lib/retrieval/library/search-library";
   export { withoutPlaceholders } from "@/lib/retrieval/embedding/content-words";
   export { fuseRanks } from "@/lib/retrieval/library/rank-passages";
   export { ALL_CARDS } from "@/lib/retrieval/library/cards/all-cards";
   export { closeEmbedder } from "@/lib/retrieval/embedding/embed-passages";
   export { provideEnvironment } from "@/lib/env";`,
  join(root, "bench", ".cache", "library-queries.mjs"),
);

const QUESTIONS = [
  ["burning behind the breastbone after meals, worse lying down", ["gastroesophageal-reflux"]],
  ["colicky right upper quadrant pain after fatty food", ["gallstone-disease", "abdominal-pain"]],
  ["red swollen big toe since last night", ["gout", "hot-swollen-joint"]],
  ["stiff knees in an older person, worse after walking", ["osteoarthritis"]],
  ["new headache at age 74 with jaw pain on chewing", ["giant-cell-arteritis", "headache"]],
  ["pressure 210/120 with blurred vision and confusion", ["hypertensive-emergency"]],
  ["crushing chest pain with sweating and ST elevation", ["acute-coronary-syndrome", "chest-pain"]],
  ["short of breath lying flat, swollen ankles, low ejection fraction", ["heart-failure"]],
  ["irregularly irregular pulse, when to anticoagulate", ["atrial-fibrillation", "cha2ds2-vasc"]],
  ["tearing pain between the shoulder blades, unequal pulses", ["aortic-dissection"]],
  ["high sugar, vomiting, deep breathing, ketones in the urine", ["diabetic-ketoacidosis"]],
  ["tired, cold, gaining weight, TSH of 18", ["hypothyroidism", "thyroid-stimulating-hormone"]],
  ["tremor, weight loss and palpitations with suppressed TSH", ["hyperthyroidism"]],
  ["potassium of 6.8 with peaked T waves", ["hyperkalemia"]],
  ["flank pain radiating to the groin with blood in the urine", ["kidney-stone", "hematuria"]],
  ["low ferritin and small red cells", ["iron-deficiency-anemia", "ferritin"]],
  ["wheezing at night, uses the rescue inhaler daily", ["asthma", "gina-asthma-treatment"]],
  ["smoker with chronic sputum and exertional breathlessness", ["copd", "gold-copd-groups"]],
  [
    "fever, cough and crackles, admit or treat at home",
    ["community-acquired-pneumonia", "curb-65"],
  ],
  ["spreading warm redness of the lower leg", ["cellulitis"]],
  ["low pressure, fast breathing and suspected infection", ["sepsis", "news2"]],
  ["painful blisters in a band on one side of the trunk", ["herpes-zoster"]],
  ["hives and swelling of the throat after a bee sting", ["anaphylaxis"]],
  ["no pleasure in anything for a month", ["major-depression", "phq-9"]],
  ["worries about everything, cannot relax", ["generalized-anxiety-disorder"]],
  ["room spins for seconds when turning over in bed", ["benign-positional-vertigo", "dizziness"]],
  ["facial droop and arm weakness since one hour", ["ischemic-stroke", "sudden-weakness"]],
  ["weak hand for ten minutes, now gone", ["transient-ischemic-attack", "sudden-weakness"]],
  ["one swollen painful calf after a long flight", ["deep-vein-thrombosis", "leg-swelling"]],
  [
    "pleuritic pain and hemoptysis after surgery",
    ["pulmonary-embolism", "wells-pulmonary-embolism"],
  ],
  [
    "sore throat without cough, swollen neck glands, test or treat",
    ["centor-score", "sore-throat"],
  ],
  ["screening colonoscopy at what age", ["colorectal-cancer-screening"]],
  ["low-dose CT for a heavy smoker", ["lung-cancer-screening"]],
  ["mammogram every how many years", ["breast-cancer-screening"]],
  ["cough from an ACE inhibitor", ["lisinopril", "cough"]],
  ["ankle edema on a calcium channel blocker", ["amlodipine"]],
  ["metformin when the GFR is 28", ["metformin", "estimated-gfr"]],
  ["genital yeast infection on empagliflozin", ["sglt2-inhibitors"]],
  ["nausea on semaglutide", ["glp-1-receptor-agonists"]],
  ["muscle aches on a statin", ["atorvastatin"]],
  ["INR of 6 without bleeding", ["warfarin", "prothrombin-time-inr"]],
  ["apixaban dose in an old, thin patient with poor kidneys", ["apixaban"]],
  ["ibuprofen and kidney injury", ["nsaids"]],
  ["how much paracetamol in a day", ["acetaminophen"]],
  ["serotonin syndrome", ["ssris"]],
  ["naloxone with long-term morphine", ["opioids"]],
  ["yellow eyes and dark urine", ["jaundice"]],
  ["black tarry stools", ["gastrointestinal-bleeding"]],
  ["food sticks in the throat", ["dysphagia"]],
  ["passed out when standing up", ["syncope"]],
  ["old lady fell twice this month", ["falls-in-older-adults"]],
  ["wants to end his life", ["suicidal-thoughts"]],
  ["back pain with numbness around the saddle", ["low-back-pain"]],
  ["bleeding at eight weeks of pregnancy", ["early-pregnancy-bleeding"]],
  ["sees a curtain over one eye", ["sudden-vision-loss"]],
  ["foam in the urine of a diabetic", ["urine-albumin-creatinine-ratio", "type-2-diabetes"]],
  ["raised BNP", ["natriuretic-peptides", "heart-failure"]],
  ["FEV1 over FVC below 0.7", ["spirometry", "copd"]],
  ["A1c of 6.1", ["hemoglobin-a1c", "type-2-diabetes"]],
  ["positive ANA without symptoms", ["antinuclear-antibody"]],
];
/** Nothing in the library answers these: the fewer passages the better. */
const STRANGE = [
  "parking permit for the clinic",
  "favorite football team",
  "recipe for bread",
  "invoice overdue",
];

const product = await import(pathToFileURL(outfile).href);
product.provideEnvironment({ PROVENOTE_ROOT: root });
await bundle(
  `import "@/lib/retrieval/embedding/embedder-thread";`,
  join(root, "dist", "passage-embedder.mjs"),
);
const folder = mkdtempSync(join(tmpdir(), "bench-library-"));
const started = performance.now();
const library = await product.buildLibrary(folder, product.ALL_CARDS);
process.stdout.write(
  `${library.cards.size} cards, ${library.embedding.name}, made in ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
);

const ways = { meaning: [], words: [], fused: [], ranked: [] };
const times = [];
for (const [text, answers] of QUESTIONS) {
  const [vector] = await library.embedding.embed([text]);
  const { near, worded } = await product.findCandidates(library.folder, library.table, {
    vector,
    words: product.withoutPlaceholders(text),
    filter: "true",
  });
  const began = performance.now();
  const ranked = await product.searchLibrary(library, { text, limit: 20 });
  times.push(performance.now() - began);
  const lists = {
    meaning: near.map(({ id }) => id),
    words: worded,
    fused: [...product.fuseRanks([near.map(({ id }) => id), worded])]
      .sort((a, b) => b[1] - a[1])
      .map(([id]) => id),
    ranked: ranked.map(({ cardId }) => cardId),
  };
  for (const [way, ids] of Object.entries(lists)) {
    ways[way].push(ids.findIndex((id) => answers.includes(id)));
  }
  if (process.argv.includes("--misses") && ways.ranked.at(-1) !== 0) {
    process.stdout.write(`  ${text} → ${lists.ranked.slice(0, 5).join(", ")}\n`);
  }
}
for (const [way, ranks] of Object.entries(ways)) {
  const share = (most) => ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length;
  const mean = ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / ranks.length;
  process.stdout.write(
    `${way.padEnd(8)} first ${share(1).toFixed(3)}  among five ${share(5).toFixed(3)}  mean reciprocal rank ${mean.toFixed(3)}\n`,
  );
}
let strange = 0;
for (const text of STRANGE) strange += (await product.searchLibrary(library, { text })).length;
times.sort((a, b) => a - b);
process.stdout.write(
  `${strange} passages for ${STRANGE.length} questions about something else; a search takes ${times[Math.floor(times.length / 2)].toFixed(1)} ms, p95 ${times[Math.floor(times.length * 0.95)].toFixed(1)} ms\n`,
);
await product.closeEmbedder();
rmSync(folder, { recursive: true });
