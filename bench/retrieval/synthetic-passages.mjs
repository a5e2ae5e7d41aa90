/** Made-up clinical sentences and vectors around theirs, the same for the same seed. Nobody is meant. */

const COMPLAINTS = `chest pressure|shortness of breath|productive cough|dry cough|sore throat|nasal congestion|ear pain|fever
headache|dizziness|vertigo|fainting|palpitations|leg swelling|abdominal pain|heartburn|nausea|vomiting|diarrhea|constipation
blood in the stool|painful urination|frequent urination|flank pain|back pain|neck pain|shoulder pain|knee pain|hip pain
ankle swelling|joint stiffness|muscle weakness|numbness of the feet|tremor|memory loss|low mood|anxiety|poor sleep|fatigue
weight loss|weight gain|night sweats|skin rash|itching|a changing mole|hair loss|blurred vision|red eye|hearing loss
tinnitus|heavy menses|hot flashes|breast lump|pelvic pain|testicular pain`;
const CONDITIONS = `type 2 diabetes|essential hypertension|hyperlipidemia|asthma|chronic obstructive lung disease|heart failure
atrial fibrillation|stable angina|iron deficiency anemia|hypothyroidism|hyperthyroidism|gout|osteoarthritis of the knee
rheumatoid arthritis|osteoporosis|migraine with aura|tension headache|epilepsy|Parkinson disease|major depression
generalized anxiety|insomnia|obstructive sleep apnea|gastroesophageal reflux|peptic ulcer|irritable bowel syndrome
ulcerative colitis|Crohn disease|fatty liver|gallstones|chronic kidney disease|kidney stones|urinary tract infection
benign prostatic hyperplasia|community-acquired pneumonia|acute bronchitis|sinusitis|otitis media|strep pharyngitis
cellulitis|psoriasis|eczema|acne|shingles|plantar fasciitis|carpal tunnel syndrome|lumbar strain|rotator cuff tear
ankle sprain|deep vein thrombosis|pulmonary embolism|stroke|transient ischemic attack|glaucoma|cataract`;
const MEDICINES = `metformin|lisinopril|amlodipine|atorvastatin|metoprolol|furosemide|apixaban|warfarin|aspirin|albuterol
fluticasone|prednisone|amoxicillin|azithromycin|doxycycline|nitrofurantoin|omeprazole|famotidine|ondansetron|levothyroxine
insulin glargine|semaglutide|empagliflozin|allopurinol|ibuprofen|acetaminophen|gabapentin|sertraline|escitalopram
bupropion|trazodone|sumatriptan|topiramate|levetiracetam|carbidopa-levodopa|tamsulosin|alendronate|methotrexate
hydroxychloroquine|loratadine`;
const FINDINGS = `clear lungs|crackles at the right base|wheezes on both sides|a regular rhythm|a systolic murmur|an irregular pulse
a soft abdomen|tenderness of the right lower quadrant|no edema|pitting edema to the shin|full range of motion
swelling over the lateral malleolus|a positive straight leg raise|intact sensation|reduced sensation of both feet
symmetric strength|a red bulging ear drum|tonsils with exudate|a scaly plaque on the elbow|vesicles along one dermatome
a thyroid nodule|a tender flank|normal gait|a resting tremor|reduced hearing on the right`;
const TESTS = `a complete blood count|hemoglobin A1c|a lipid panel|creatinine and electrolytes|thyroid-stimulating hormone|a urine culture
a chest radiograph|an electrocardiogram|an echocardiogram|a stress test|pulmonary function tests|a colonoscopy
an abdominal ultrasound|a CT of the head|an MRI of the lumbar spine|a bone density scan|a sleep study|a skin biopsy
a D-dimer|troponin|a rapid strep test|a stool test for occult blood|liver enzymes|ferritin|uric acid`;
const SPANS = `for two days|for a week|for about three weeks|since the spring|on and off for a year|since this morning
for six months|after a fall|after a viral illness|since the dose was changed`;
const CHANGES = `worse at night|worse on exertion|better with rest|unchanged|slowly improving|worse after meals|better with heat
not helped by acetaminophen|coming in spells|without a clear trigger`;
const DOSES = `5 mg daily|10 mg daily|20 mg at night|25 mg twice daily|40 mg daily|50 mg daily|100 mg twice daily|250 mg three times a day
500 mg twice daily|two puffs as needed`;

const list = (text) => text.split(/[|\n]/);
const WORDS = {
  complaint: list(COMPLAINTS),
  condition: list(CONDITIONS),
  medicine: list(MEDICINES),
  finding: list(FINDINGS),
  test: list(TESTS),
  span: list(SPANS),
  change: list(CHANGES),
  dose: list(DOSES),
};
const SHAPES = [
  "Reports {complaint} {span}, {change}; denies {complaint}.",
  "Here for follow-up of {condition}; {complaint} is {change}.",
  "On examination there is {finding}, with {finding}.",
  "{condition}: continue {medicine} {dose}, check {test}.",
  "Started {medicine} {dose} for {condition}; return if {complaint} persists.",
  "{complaint} {span} with {finding}: consider {condition}, order {test}.",
  "Stopped {medicine} because of {complaint}; changed to {medicine} {dose}.",
  "History of {condition} and {condition}, takes {medicine} {dose}.",
  "Plan: {test} this week, refer for {condition} if {change}.",
  "Advised about {medicine} and {complaint}; understands the plan for {condition}.",
];

/** Mulberry32: 32 bits of state, good enough to place points. */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = (list, random) => list[Math.floor(random() * list.length)];

export function sentenceOf(random) {
  const filled = pick(SHAPES, random).replace(/\{(\w+)\}/g, (_, kind) => pick(WORDS[kind], random));
  return filled[0].toUpperCase() + filled.slice(1);
}

/** As many different sentences. */
export function sentencesOf(count, random) {
  const sentences = new Set();
  while (sentences.size < count) sentences.add(sentenceOf(random));
  return [...sentences];
}

function gaussian(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/**
 * A vector near a real one: moved along the difference of two other real ones, which is how texts differ, and by noise
 * in every direction; of length 1. `along` and `noise` are lengths beside the vector's 1.
 */
export function jittered(real, random, { along, noise }) {
  const [base, from, to] = [pick(real, random), pick(real, random), pick(real, random)];
  const size = base.length;
  const [step, each] = [(along * (random() + 0.5)) / 1.2, noise / Math.sqrt(size)];
  const vector = new Float32Array(size);
  let sum = 0;
  for (let at = 0; at < size; at += 1) {
    const value = base[at] + step * (to[at] - from[at]) + each * gaussian(random);
    vector[at] = value;
    sum += value * value;
  }
  const length = Math.sqrt(sum);
  for (let at = 0; at < size; at += 1) vector[at] /= length;
  return vector;
}
