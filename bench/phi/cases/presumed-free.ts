import { readFileSync } from "node:fs";
import { readRows, type SharedData } from "./read-rows";

type Report = { readonly id: string; readonly text: string };

export function readReports(shared: SharedData): Report[] {
  return readRows<Report>(shared.file("data", "phi", "mtsamples.jsonl"));
}

/** Dictated reports in which a pattern search found nothing that could identify: any redaction there is presumed false. */
export function readPresumedFree(shared: SharedData): Report[] {
  const ids = readFileSync(shared.file("data", "phi", "presumed-phi-free.ids"), "utf8");
  const free = new Set(ids.split(/\s+/).filter(Boolean));
  return readReports(shared).filter(({ id }) => free.has(id));
}
