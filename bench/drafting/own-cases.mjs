/**
 * Drafts the sixty written cases in bench/drafting/cases and counts, fact by fact, where each one went.
 * Prints markdown tables; `--held-out` or `--tuned` takes one part, `--list` names every fact that is
 * not placed, `--draft ID` prints one draft.
 *
 *   node bench/drafting/own-cases.mjs [--held-out|--tuned] [--list] [--draft ID]
 *
 * A fact is placed when sentences of its section cite it and say its words and numbers; misplaced when
 * sentences of another section do; listed when it stands among the unplaced; lost otherwise.
 */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { jsonLines, loadProduct, root, say } from "./load-product.mjs";

const folder = resolve(root, "bench/drafting/cases");
const PLACED_SHARE = 0.8;
/** A quote that is mostly set aside is lost, not headed. */
const MOST_LABELLED = 0.8;

/** The drafter and its reading of words and numbers, bundled from the product's own source. */
export function loadDrafter() {
  return loadProduct(`export { draftNote } from "@/lib/drafting/draft-note";
    export { contentWords, readMeasures, wordsMatch } from "@/lib/drafting/checking/read-claim";
    import { joinTokens } from "@/lib/drafting/clauses/mapped-text";
    import { readSpeech } from "@/lib/drafting/clauses/speech-tokens";
    import { restoreCapitals } from "@/lib/drafting/writing/tidy-sentence";
    export const readSpoken = (text) => restoreCapitals(joinTokens(readSpeech(text, 0)).text);`);
}

/** Every case, in the order of its file. */
export function readCases() {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => jsonLines(readFileSync(resolve(folder, name), "utf8")));
}

/** Share of the letters and figures of [start, end) that the spans cover; heading words count for none. */
function shareCovered(text, start, end, spans, without) {
  let all = 0;
  let covered = 0;
  for (let at = start; at < end; at += 1) {
    if (!/[\p{L}\p{N}]/u.test(text[at])) continue;
    if (without.some((span) => span.start <= at && at < span.end)) continue;
    all += 1;
    if (spans.some((span) => span.start <= at && at < span.end)) covered += 1;
  }
  return all === 0 ? 1 : covered / all;
}

const MARKS = /\b(?:full stop|period|comma|colon|semicolon|new (?:line|paragraph))\b/gi;

/** The quote without the headings in it ("PMH"): the note may give them as headings. */
function withoutLabels(text, start, end, labels) {
  let words = text.slice(start, end);
  for (const span of labels) {
    const from = Math.max(0, span.start - start);
    const to = Math.min(end, span.end) - start;
    words = words.slice(0, from) + " ".repeat(Math.max(0, to - from)) + words.slice(to);
  }
  return words;
}

/** Whether the sentences say the words and numbers of a quote; dictated marks are no words. */
function isSaid(quote, sentences, drafter) {
  const closed = quote.replace(/\bnil\b/gi, "no").replace(/\b(\d{1,3})\s?[MF]\b/g, "$1");
  const marked = closed.replace(MARKS, (mark) => (/^(?:comma|colon)/i.test(mark) ? "," : "."));
  const plain = /\p{Lu}/u.test(quote) ? marked : drafter.readSpoken(marked);
  const said = sentences.map(({ text }) => text).join(" \n ");
  const words = drafter.contentWords(plain);
  const there = drafter.contentWords(said);
  const found = words.filter((word) => there.some((other) => drafter.wordsMatch(word, other)));
  const numbers = [...drafter.readMeasures(plain).numbers];
  const saidNumbers = drafter.readMeasures(said).numbers;
  return (
    (words.length === 0 || found.length / words.length >= PLACED_SHARE) &&
    numbers.every((number) => saidNumbers.has(number))
  );
}

/** "placed", "misplaced", "listed" or "lost" for one fact of a case. */
function judgeFact(text, fact, draft, drafter) {
  const { start } = fact;
  const end = start + fact.quote.length;
  const touches = (span) => span.start < end && start < span.end;
  const citing = draft.sentences.filter(({ citations }) => citations.some(touches));
  const right = citing.filter(({ section }) => section === fact.section);
  const spans = (sentences) => sentences.flatMap(({ citations }) => citations);
  const named = draft.setAside.filter(
    ({ reason, ...span }) =>
      touches(span) && (reason === "header" || reason === "device_instruction"),
  );
  const labels = shareCovered(text, start, end, named, []) <= MOST_LABELLED ? named : [];
  const share = (...lists) => shareCovered(text, start, end, lists.flat(), labels);
  const words = withoutLabels(text, start, end, labels);
  if (share(spans(right)) >= PLACED_SHARE) {
    return isSaid(words, right, drafter) ? "placed" : "lost";
  }
  if (share(spans(citing)) >= PLACED_SHARE) {
    return isSaid(words, citing, drafter) ? "misplaced" : "lost";
  }
  return share(spans(citing), draft.unplaced) >= PLACED_SHARE ? "listed" : "lost";
}

const RESIDUE =
  /\b(?:um+|uh+|okay|you know|i mean|full stop|new (?:line|paragraph)|end of dictation)\b|\b(?:comma|period)\b(?! (?:of|pain|cramp))|\||-{3,}|\.{4,}/i;
const ORPHAN =
  /^(?:on |the |her |his )*(?:exam\w*|examination|o\/e|vitals?|labs?|results?|plan|assessment|impression|history|comma|period|and|with|medications?|allerg\w+|imp|a|p|today|his|her|is|are)[.:]*$|\b(?:and|or|with|the|of|to|by|for|her|his|is|are|was)[.]$|^[^\p{L}\p{N}]*$|:\.?$|^(?:he|she|they|it|pt|patient) [a-z]+(?:s|ed)\.$|\b(?:most|very|also|recalls|takes|reports|denies|about|after|since)\.$/iu;

/** Sentences a reader would strike: fragments, said twice in one section, speech left over, no topic. */
function readability(draft) {
  const seen = new Set();
  const found = { fragments: [], twice: [], residue: [], noTopic: 0 };
  for (const { section, text, topic } of draft.sentences) {
    const key = `${section} ${wordsOf(text).sort().join(" ")}`;
    if (ORPHAN.test(text.trim())) found.fragments.push(text);
    if (seen.has(key)) found.twice.push(text);
    if (RESIDUE.test(text)) found.residue.push(text);
    if (topic === undefined) found.noTopic += 1;
    seen.add(key);
  }
  return found;
}

const wordsOf = (text) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** ROUGE-1 F1 of two texts, without stemming. */
function rouge1(made, reference) {
  const count = (words) =>
    words.reduce((map, word) => map.set(word, (map.get(word) ?? 0) + 1), new Map());
  const [a, b] = [wordsOf(made), wordsOf(reference)];
  const other = count(b);
  let shared = 0;
  for (const [word, times] of count(a)) shared += Math.min(times, other.get(word) ?? 0);
  return a.length + b.length === 0 ? 1 : (2 * shared) / (a.length + b.length);
}

/** Judges every fact of the cases; one result a case. */
export function scoreCases(cases, drafter) {
  return cases.map((one) => {
    const draft = drafter.draftNote(one.text, { template: "soap" });
    const note = draft.sentences.map(({ text }) => text).join("\n");
    const facts = one.facts.map((fact) => {
      const citing = draft.sentences.filter(({ citations }) =>
        citations.some((span) => span.start <= fact.start && fact.start < span.end),
      );
      return {
        ...fact,
        verdict: judgeFact(one.text, fact, draft, drafter),
        isTopicRight: citing.some(({ topic }) => topic === fact.topic),
        went: citing.map(({ section, topic, text }) => `${section}/${topic ?? "-"}: ${text}`),
      };
    });
    return {
      one,
      draft,
      facts,
      read: readability(draft),
      rouge: rouge1(note, one.reference),
    };
  });
}

/** Sums of results: facts by verdict, topics right, and what a reader would strike. */
export function summarize(results) {
  const facts = results.flatMap((result) => result.facts);
  const count = (verdict) => facts.filter((fact) => fact.verdict === verdict).length;
  const placed = facts.filter((fact) => fact.verdict === "placed");
  const sum = (read) => results.reduce((total, result) => total + read(result), 0);
  return {
    cases: results.length,
    facts: facts.length,
    placed: count("placed"),
    misplaced: count("misplaced"),
    listed: count("listed"),
    lost: count("lost"),
    topics: placed.filter(({ isTopicRight }) => isTopicRight).length / Math.max(1, placed.length),
    sentences: sum(({ draft }) => draft.sentences.length),
    fragments: sum(({ read }) => read.fragments.length),
    twice: sum(({ read }) => read.twice.length),
    residue: sum(({ read }) => read.residue.length),
    noTopic: sum(({ read }) => read.noTopic),
    rouge: sum(({ rouge }) => rouge) / Math.max(1, results.length),
  };
}

const percent = (share) => `${(100 * share).toFixed(1)} %`;

function row(name, sums) {
  const { cases, facts, placed, misplaced, listed, lost, topics } = sums;
  const { sentences, fragments, twice, residue, rouge } = sums;
  const cells = [
    name,
    cases,
    facts,
    percent(placed / Math.max(1, facts)),
    misplaced,
    listed,
    lost,
    percent(topics),
    sentences,
    fragments,
    twice,
    residue,
    (100 * rouge).toFixed(1),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The table of results by style and by part. */
export function renderTable(results) {
  const styles = [...new Set(results.map(({ one }) => one.style))];
  const of = (keep) => summarize(results.filter(({ one }) => keep(one)));
  const parts = [
    ...styles.map((style) => [style, (one) => one.style === style]),
    ["tuned on", (one) => !one.isHeldOut],
    ["held out", (one) => one.isHeldOut],
    ["all", () => true],
  ];
  return [
    "| cases | n | facts | placed | misplaced | listed | lost | topic right | sentences | fragments | twice | speech left | ROUGE-1 |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...parts
      .map(([name, keep]) => [name, of(keep)])
      .filter(([, sums]) => sums.cases > 0)
      .map(([name, sums]) => row(name, sums)),
  ].join("\n");
}

function printDraft({ one, draft, facts }) {
  say(`# ${one.id}\n${one.text}\n---`);
  for (const { section, topic, text } of draft.sentences) {
    say(`${section}/${topic ?? "-"}: ${text}`);
  }
  const cut = ({ start, end }) => JSON.stringify(one.text.slice(start, end));
  for (const span of draft.unplaced) say(`unplaced (${span.why}): ${cut(span)}`);
  for (const span of draft.setAside) say(`set aside (${span.reason}): ${cut(span)}`);
  for (const { label } of draft.gaps) say(`gap: ${label}`);
  for (const fact of facts) {
    if (fact.verdict !== "placed") {
      say(`${fact.verdict}: ${JSON.stringify(fact.quote)} (${fact.topic})`);
    }
  }
  say("");
}

async function main(args) {
  const drafter = await loadDrafter();
  const part = args.includes("--held-out") ? true : args.includes("--tuned") ? false : null;
  const cases = readCases().filter(({ isHeldOut }) => part === null || isHeldOut === part);
  const wanted = args.flatMap((name, index) => (name === "--draft" ? [args[index + 1]] : []));
  const results = scoreCases(cases, drafter);
  if (wanted.length > 0) {
    for (const result of results) {
      if (wanted.some((id) => result.one.id.startsWith(id))) printDraft(result);
    }
    return;
  }
  if (args.includes("--list")) {
    for (const { one, facts, read } of results) {
      for (const fact of facts) {
        if (fact.verdict !== "placed") {
          say(
            `${one.id} ${fact.verdict} ${fact.topic} ${JSON.stringify(fact.quote)} → ${fact.went.join(" ‖ ")}`,
          );
        }
      }
      for (const kind of ["fragments", "twice", "residue"]) {
        for (const text of read[kind]) say(`${one.id} ${kind} ${JSON.stringify(text)}`);
      }
    }
  }
  say(renderTable(results));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
