import { createInterface } from "node:readline";
import type { IdentifierSpan } from "@/lib/phi/identifier.schema";
import type { PatientMap } from "@/lib/phi/patient-maps/patient-maps.schema";
import { EXIT_FAILED, EXIT_OK, EXIT_USAGE, type CommandIo } from "../command-io";
import { runDeidentifyTable } from "./deidentify-table";
import { MapFile } from "./map-file";
import { DEIDENTIFY_USAGE, readOptions, type DeidentifySettings } from "./read-options";
import { platformRandom, restoreText, transformText, type Surroundings } from "./transform-text";

/** So many rows wait for their map to be on the disk before they leave. */
const ROWS_A_SAVE = 200;

type Row = { id: string | number | null; text: string; patient: string | null };

/**
 * `provenote deidentify`. Exit code 0; 1 when a text was refused (mode reject found something, the residual
 * check blocked) or a placeholder was not put back; 2 for a wrong argument or a line that is not JSON, which is
 * named while what came before is already written. Never prints a value or a stack trace of its own.
 */
export async function runDeidentify(
  args: string[],
  io: CommandIo,
  given: Partial<Surroundings> & { readonly scryptCost?: number } = {},
): Promise<number> {
  const surroundings = { random: platformRandom, today: new Date(), propose: null, ...given };
  if (args.some((argument) => /^--csv(?:=|$)/.test(argument))) {
    return runDeidentifyTable(args, io, surroundings);
  }
  if (args.includes("--help") || args.includes("-h")) {
    io.out(DEIDENTIFY_USAGE);
    return EXIT_OK;
  }
  const settings = await readOptions(args);
  if ("problem" in settings) {
    io.err(`${settings.problem}\n${DEIDENTIFY_USAGE}`);
    return EXIT_USAGE;
  }
  const { map } = settings;
  const file =
    map === null ? null : await MapFile.open(map.file, map.passphraseFile, given.scryptCost);
  try {
    return await new Run(settings, surroundings, file, io).all();
  } finally {
    await file?.close();
  }
}

/** One command over all its texts. */
class Run {
  /** Maps of patients that no file keeps: they last as long as the command. */
  readonly #patients = new Map<string, PatientMap>();
  #waiting: string[] = [];
  #exitCode = EXIT_OK;

  constructor(
    private readonly settings: DeidentifySettings,
    private readonly surroundings: Surroundings,
    private readonly file: MapFile | null,
    private readonly io: CommandIo,
  ) {}

  async all(): Promise<number> {
    if (!this.settings.isJsonl) {
      await this.#take({ id: null, text: await readAll(this.io.stdin), patient: null }, 0);
      await this.#flush();
      return this.#exitCode;
    }
    let lineNumber = 0;
    for await (const line of createInterface({ input: this.io.stdin, crlfDelay: Infinity })) {
      lineNumber += 1;
      if (line.trim() === "") continue;
      const row = parseRow(line);
      if (row === undefined) {
        await this.#flush();
        this.io.err(`Line ${lineNumber} is not a JSON object with a "text" string.\n`);
        return EXIT_USAGE;
      }
      await this.#take(row, lineNumber);
      if (this.#waiting.length >= (this.file === null ? 1 : ROWS_A_SAVE)) await this.#flush();
    }
    await this.#flush();
    return this.#exitCode;
  }

  async #take({ id, text, patient }: Row, lineNumber: number): Promise<void> {
    const from = performance.now();
    const took = (): number => Math.round((performance.now() - from) * 1000) / 1000;
    // Without a map and a name every text is somebody else's.
    const name =
      patient ??
      (this.file === null && this.settings.patient === "" ? null : this.settings.patient);
    const known = name === null ? undefined : (this.file ?? this.#patients).get(name);
    if (this.settings.isRestore) {
      const { text: restored, repaired, unknown } = restoreText(text, known, this.settings.mode);
      if (unknown.length > 0) this.#exitCode = EXIT_FAILED;
      if (known === undefined) {
        this.#exitCode = EXIT_FAILED;
        const what = lineNumber === 0 ? "the text" : `line ${lineNumber}`;
        this.io.err(
          `The map holds no patient of the name given for ${what}: nothing was restored.\n`,
        );
      }
      this.#write({ id, ...whose(patient), text: restored, repaired, unknown, ms: took() });
      return;
    }
    const outcome = await transformText(text, known, this.settings, this.surroundings);
    if (name !== null && outcome.map !== null) (this.file ?? this.#patients).set(name, outcome.map);
    if (outcome.isRefused) {
      this.#exitCode = EXIT_FAILED;
      this.io.err(refusal(lineNumber, outcome.spans));
    }
    const spans = outcome.spans.map(({ start, end, category, score }) => ({
      start,
      end,
      category,
      score,
    }));
    const { text: shown, model } = outcome;
    this.#write({ id, ...whose(patient), text: shown, spans, model, ms: took() });
  }

  #write(row: object): void {
    this.#waiting.push(`${JSON.stringify(row)}\n`);
  }

  /** What a map explains leaves only once the map is safe. */
  async #flush(): Promise<void> {
    await this.file?.save();
    for (const line of this.#waiting) this.io.out(line);
    this.#waiting = [];
  }
}

/** A row goes out under the patient it came in under, so that it can be restored. */
const whose = (patient: string | null): { patient?: string } =>
  patient === null ? {} : { patient };

/** "Line 3 was refused: name at 4-12, mrn at 18-27." Kinds and offsets, never a value. */
function refusal(lineNumber: number, spans: readonly IdentifierSpan[]): string {
  const shown = spans
    .slice(0, 20)
    .map(({ start, end, category }) => `${category} at ${start}-${end}`);
  const rest = spans.length > 20 ? ` and ${spans.length - 20} more` : "";
  const what = lineNumber === 0 ? "The text" : `Line ${lineNumber}`;
  return `${what} was refused: ${shown.join(", ")}${rest}.\n`;
}

function parseRow(line: string): Row | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (typeof parsed !== "object" || parsed === null || !("text" in parsed)) return undefined;
  if (typeof parsed.text !== "string") return undefined;
  const { id, patient } = parsed as Readonly<Record<string, unknown>>;
  const isName = (value: unknown): value is string | number =>
    typeof value === "string" || typeof value === "number";
  return {
    id: isName(id) ? id : null,
    text: parsed.text,
    patient: isName(patient) ? String(patient) : null,
  };
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}
