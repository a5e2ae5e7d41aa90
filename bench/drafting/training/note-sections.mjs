import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** Headings of whole notes and the MTS-Dialog header that means the same. */
const SAME = [
  [/^chief complaint/i, "CC"],
  [/^(?:history of present illness|hpi)/i, "GENHX"],
  [/^review of systems/i, "ROS"],
  [/^(?:past )?(?:medical )?history$/i, "PASTMEDICALHX"],
  [/^(?:past )?surgical history/i, "PASTSURGICAL"],
  [/^(?:family|social) history/i, "FAM/SOCHX"],
  [/^(?:current )?medications?/i, "MEDICATIONS"],
  [/^allerg/i, "ALLERGY"],
  [/^physical exam|^exam/i, "EXAM"],
  [/^results?/i, "IMAGING"],
  [/^impression|^assessment$/i, "ASSESSMENT"],
  [/^plan$|^instructions/i, "PLAN"],
];
const HEADING = /^([A-Z][A-Z &/,-]{3,40}):?\s*$/;

function sectionsOf(note) {
  const found = [];
  let open = null;
  for (const line of note.split("\n").map((text) => text.trim())) {
    const heading = HEADING.exec(line)?.[1];
    if (heading) {
      const header = SAME.find(([pattern]) => pattern.test(heading))?.[1];
      open = header ? { header, lines: [] } : null;
      if (open) found.push(open);
    } else if (open && line !== "") {
      open.lines.push(line);
    }
  }
  return found
    .filter(({ lines }) => lines.length > 0)
    .map(({ header, lines }) => ({ header, text: lines.join("\n") }));
}

/** Sections of the notes of ACI-BENCH train and valid, as { header, text }; none where the data are not there. */
export function readNoteSections(shared) {
  return ["train", "valid"].flatMap((split) => {
    const path = resolve(shared, `data/drafting/aci-bench/${split}.jsonl`);
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
    return lines.flatMap((line) => sectionsOf(JSON.parse(line).note));
  });
}
