import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, opendirSync, readdirSync, renameSync, rmdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { quantile } from "../http-session.mjs";
import { randomOf } from "./synthetic-passages.mjs";

const ROWS_A_TABLE = 5;
const PROBES = 500;
/** So many tables at the beginning and at the end are made by the application; copies of the first stand between. */
const MADE = 1_000;
const WIDTH = 384;

function unitVector(random) {
  const vector = Float32Array.from({ length: WIDTH }, () => random() - 0.5);
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

const passages = (count, random) =>
  Array.from({ length: count }, () => ({ id: randomUUID(), vector: unitVector(random) }));

async function timed(places, work) {
  const times = [];
  for (const place of places) {
    const began = performance.now();
    await work(place);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return `p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`;
}

/** Files, folders and the blocks they take, of one folder and all below it. */
function sizeOf(folder) {
  const total = { files: 0, folders: 1, bytes: statSync(folder).blocks * 512 };
  const directory = opendirSync(folder);
  for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const below = sizeOf(path);
      for (const key of Object.keys(total)) total[key] += below[key];
    } else {
      total.files += 1;
      total.bytes += statSync(path).blocks * 512;
    }
  }
  directory.closeSync();
  return total;
}

/** Copies of tables under the names of other patients: a table's files name neither itself nor its folder. */
function copyTables(folder, names, places) {
  const beside = join(folder, "..", "copies");
  mkdirSync(beside);
  execFileSync("cp", ["-R", "--", ...names.map((name) => join(folder, name)), beside]);
  const suffix = names[0].slice(32);
  for (const [at, { patientId }] of places.entries()) {
    const own = `${patientId.replaceAll("-", "")}${suffix}`;
    renameSync(join(beside, names[at]), join(folder, own));
  }
  rmdirSync(beside);
}

export async function measureTables({ product, folder, say, tables }) {
  const random = randomOf(77);
  const [vectorsPath, organizationId] = [join(folder, "tables"), randomUUID()];
  const newPlace = () => ({
    vectorsPath,
    organizationId,
    patientId: randomUUID(),
    embedding: "minilm-l6-int8/1",
  });
  const make = (batch) =>
    timed(batch, (place) => product.addPassages(place, passages(ROWS_A_TABLE, random)));
  const made = Math.min(MADE, Math.floor(tables / 2));
  const batchOf = (count) => Array.from({ length: count }, newPlace);
  const began = performance.now();
  const places = batchOf(made);
  say(`made until ${made} tables stood: ${await make(places)}`);
  const folderOfAll = join(vectorsPath, organizationId);
  const first = readdirSync(folderOfAll).filter((name) => name.endsWith(".lance"));
  while (places.length < tables - made) {
    const copied = batchOf(Math.min(made, tables - made - places.length));
    copyTables(folderOfAll, first.slice(0, copied.length), copied);
    places.push(...copied);
  }
  const last = batchOf(made);
  say(`made while ${places.length} to ${tables} stood: ${await make(last)}`);
  places.push(...last);
  say(`${tables} tables stood after ${((performance.now() - began) / 1000).toFixed(0)} s`);
  const listed = performance.now();
  const { length } = readdirSync(folderOfAll);
  say(`their folder listed (${length} names): ${(performance.now() - listed).toFixed(0)} ms`);
  const some = () =>
    Array.from({ length: PROBES }, () => places[Math.floor(random() * places.length)]);
  const found = [];
  const search = await timed(some(), async (place) => {
    found.push(await product.findNearest(place, unitVector(random), 40));
  });
  const short = found.filter((rows) => rows.length !== ROWS_A_TABLE).length;
  say(`opened and searched: ${search}${short === 0 ? "" : `; ${short} answers with rows missing`}`);
  say(
    `added to: ${await timed(some(), (place) => product.addPassages(place, passages(4, random)))}`,
  );
  const { files, folders, bytes } = sizeOf(vectorsPath);
  say(
    `on disk: ${(bytes / 1e9).toFixed(2)} GB in ${files} files and ${folders} folders, ${(bytes / places.length / 1e3).toFixed(1)} kB a table; memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
  );
  say(
    `dropped: ${await timed(new Set(some().slice(0, PROBES)), (place) => product.dropTables(place))}`,
  );
}
