/**
 * Pastes the reference notes of the benchmark (train and valid) as case notes and counts the lines that
 * come back under the part they stood in. Needs the data outside the repository: PROVENOTE_SHARED, or
 * ../shared beside the checkout. Prints counts, never a text.
 *
 *   node bench/drafting/round-trip.mjs
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { jsonLines, loadDrafting, needData, say } from "./load-product.mjs";

const PARTS = [
  [
    /^\s*(?:CHIEF|CC|HISTORY|HPI|REVIEW OF SYSTEMS|SOCIAL|FAMILY|PAST|MEDICAL HISTORY|SURGICAL|MEDICATIONS|CURRENT MEDICATIONS|ALLERGIES|SUBJECTIVE)/i,
    "subjective",
  ],
  [/^\s*(?:PHYSICAL EXAM|EXAM|VITALS|OBJECTIVE)/i, "objective_exam"],
  [/^\s*(?:RESULTS?|LAB|IMAGING)/i, "objective_results"],
  [/^\s*(?:ASSESSMENT|PLAN|IMPRESSION|INSTRUCTIONS)/i, "assessment_and_plan"],
];
const LONGEST_HEADING = 40;

/** Lines under the heading of a part, with the section it stands for; a lone word ("Neck") is a label. */
function linesOf(note) {
  const lines = [];
  let at = 0;
  let section = null;
  for (const text of note.split("\n")) {
    const start = at;
    at += text.length + 1;
    if (text.trim() === "") continue;
    const isShort = text.length < LONGEST_HEADING && !text.includes(".");
    const part = isShort ? PARTS.find(([pattern]) => pattern.test(text)) : undefined;
    if (part) section = part[1];
    else if (section && /\s\S/.test(text.trim())) {
      lines.push({ start, end: start + text.length, section });
    }
  }
  return lines;
}

/** "kept", "moved", "listed" or "lost" for one line. */
function judge({ start, end, section }, draft) {
  const touches = (span) => span.start < end && start < span.end;
  const citing = draft.sentences.filter(({ citations }) => citations.some(touches));
  if (citing.length === 0) return draft.unplaced.some(touches) ? "listed" : "lost";
  const right = citing.filter((sentence) => sentence.section === section).length;
  return right * 2 >= citing.length ? "kept" : "moved";
}

const data = needData("data/drafting/aci-bench");
const { draftNote } = await loadDrafting(["draft-note"]);
say("| notes | lines | kept | moved | listed | lost |\n| --- | --- | --- | --- | --- | --- |");
for (const split of ["train", "valid"]) {
  const counts = { kept: 0, moved: 0, listed: 0, lost: 0 };
  for (const { note } of jsonLines(readFileSync(resolve(data, `${split}.jsonl`), "utf8"))) {
    const draft = draftNote(note, { template: "soap" });
    for (const line of linesOf(note)) counts[judge(line, draft)] += 1;
  }
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const share = `${((100 * counts.kept) / all).toFixed(1)} %`;
  say(`| ${split} | ${all} | ${share} | ${counts.moved} | ${counts.listed} | ${counts.lost} |`);
}
