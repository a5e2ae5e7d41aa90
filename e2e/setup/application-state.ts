import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the specs know of the running application. */
export type ApplicationState = {
  readonly baseUrl: string;
  readonly home: string;
  readonly accounts: readonly {
    readonly email: string;
    readonly password: string;
    readonly role: string;
  }[];
  readonly startLog: string;
  readonly pid: number;
  /** Where the application looks for a register of literature; nobody listens until a spec does. */
  readonly registerPort: number;
};

export function stateFile(): string {
  return join(process.cwd(), "node_modules", ".cache", "provenote", "e2e-state.json");
}

export function readState(): ApplicationState {
  return JSON.parse(readFileSync(stateFile(), "utf8")) as ApplicationState;
}
