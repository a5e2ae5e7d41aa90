import { z } from "zod";

/** Whether an organization lets a register of literature be asked. Off until an administrator switches it on. */
export type LiteraturePolicy = { readonly version: number; readonly isOn: boolean };

export const LITERATURE_OFF: LiteraturePolicy = { version: 0, isOn: false };

export const saveLiteraturePolicySchema = z.strictObject({
  /** The version that the page shows. */
  basedOn: z.int().min(0),
  isOn: z.boolean(),
});
