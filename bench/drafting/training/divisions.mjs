/** Splits a reference note of ACI-BENCH in its four divisions, at the headers its evaluation knows. */
const HEADERS = {
  subjective:
    "cc :|chief complaint|reason for visit :|history :|history of present illness|hpi|interval history :|interval hx :|subjective :|ros :|review of systems? :|social history|past history",
  objective_exam:
    "physical exam|physical examination|pe :|physical findings :|examination :|exam :|vitals reviewed",
  objective_results: "results|findings :",
  assessment_and_plan:
    "assessment :|a:|plan :|plan of care :|p:|summary plan|ap :|assessment and plan|assessment & plan :|disposition / plan :",
};

function pattern(phrases) {
  const alternatives = phrases.split("|").map((phrase) => {
    const open = phrase.replace(/\s*:$/, "").replace(/ /g, "\\s*");
    return phrase.endsWith(":") ? `${open}\\s*(?::.*|$)` : `${open}.*`;
  });
  return new RegExp(`^\\s*(?:${alternatives.join("|")})`, "i");
}

const PATTERNS = Object.entries(HEADERS).map(([name, phrases]) => [name, pattern(phrases)]);
export const SECTIONS = Object.keys(HEADERS);

function headerOf(line, index) {
  const found = PATTERNS.find(([, header]) => header.test(line))?.[0];
  if (found) return found;
  if (/^\s*IMPRESSION/.test(line)) return "assessment_and_plan";
  return index === 0 ? "subjective" : undefined;
}

/** Text by section; the first header of a kind opens it, a section that never opens is "". */
export function splitDivisions(note) {
  const starts = [];
  let offset = 0;
  note.split("\n").forEach((line, index) => {
    const name = headerOf(line, index);
    if (name && !starts.some((start) => start.name === name)) starts.push({ name, offset });
    offset += line.length + 1;
  });
  const texts = Object.fromEntries(SECTIONS.map((name) => [name, ""]));
  starts.forEach(({ name, offset: from }, index) => {
    texts[name] = note.slice(from, starts[index + 1]?.offset ?? note.length);
  });
  return texts;
}
