import { z } from "zod";
import type { LiteratureSource } from "../literature-record.schema";

/** Whether an organization lets a register of literature be asked. Off until an administrator switches it on. */
export type LiteraturePolicy = { readonly version: number; readonly isOn: boolean };

export const LITERATURE_OFF: LiteraturePolicy = { version: 0, isOn: false };

export const saveLiteraturePolicySchema = z.strictObject({
  /** The version that the page shows. */
  basedOn: z.int().min(0),
  isOn: z.boolean(),
});

/** The register that would be asked, as the server is configured. */
export type RegisterView = Readonly<{
  source: LiteratureSource;
  /** Where requests go. */
  host: string;
  /** Whether each request names the operator's address. */
  namesOperator: boolean;
}>;

export type LiteratureSettingView = Readonly<{
  version: number;
  isOn: boolean;
  /** Null before anybody changed it. */
  changed: Readonly<{ by: string; at: string }> | null;
  /** Null where the server's configuration allows none: then nothing is asked, whatever is switched on. */
  register: RegisterView | null;
}>;
