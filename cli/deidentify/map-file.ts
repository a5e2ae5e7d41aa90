import { randomUUID } from "node:crypto";
import { open, readFile, rename, rm } from "node:fs/promises";
import { ProvenoteError } from "@/lib/errors";
import type { PatientMap } from "@/lib/phi/patient-maps/patient-maps.schema";
import { openPatientMaps, type SealedMaps } from "@/lib/phi/patient-maps/seal-patient-maps";

/**
 * The encrypted file of patient maps while one command works with it. A lock beside it keeps a second command
 * from writing over what this one drew; the file is replaced whole, so a crash leaves the former one.
 */
export class MapFile {
  readonly #patients: Map<string, PatientMap>;
  #isChanged = false;

  private constructor(
    private readonly path: string,
    private readonly sealed: SealedMaps,
  ) {
    this.#patients = new Map(Object.entries(sealed.maps.patients));
  }

  /** @throws ProvenoteError `deidentify.map_in_use`, and what `openPatientMaps` throws */
  static async open(path: string, passphraseFile: string, scryptCost?: number): Promise<MapFile> {
    const passphrase = (await readFile(passphraseFile, "utf8")).trimEnd();
    const lock = await lockFile(path);
    try {
      return new MapFile(
        path,
        await openPatientMaps(await readOrNull(path), passphrase, scryptCost),
      );
    } catch (error) {
      await rm(lock, { force: true });
      throw error;
    }
  }

  get(patient: string): PatientMap | undefined {
    return this.#patients.get(patient);
  }

  set(patient: string, map: PatientMap): void {
    this.#patients.set(patient, map);
    this.#isChanged = true;
  }

  /** Puts on the disk what was set; until then nothing that it explains may leave. */
  async save(): Promise<void> {
    if (!this.#isChanged) return;
    const patients = Object.fromEntries(this.#patients);
    const beside = `${this.path}.${randomUUID()}.part`;
    const file = await open(beside, "wx", 0o600);
    try {
      await file.writeFile(this.sealed.seal({ ...this.sealed.maps, patients }));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, this.path);
    this.#isChanged = false;
  }

  /** Lets the next command have the file. */
  async close(): Promise<void> {
    await rm(lockOf(this.path), { force: true });
  }
}

const lockOf = (path: string): string => `${path}.lock`;

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

async function readOrNull(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  }
}

async function lockFile(path: string): Promise<string> {
  const lock = lockOf(path);
  try {
    await (await open(lock, "wx", 0o600)).close();
    return lock;
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
    throw new ProvenoteError(
      "conflict",
      "deidentify.map_in_use",
      "Another command works with this map. If none does, delete the .lock file beside it.",
    );
  }
}
