import { z } from "zod";

/** A model that a server on the worker's machine offers. `isRemote`: it hands what it is sent on to somebody else's. */
export const localModelSchema = z.strictObject({
  name: z.string().min(1).max(300),
  isRemote: z.boolean(),
  sizeBytes: z.number().nonnegative().nullable(),
});
export type LocalModel = z.infer<typeof localModelSchema>;

/** More than anybody sets up; what comes after is not shown. */
export const MOST_LOCAL_MODELS = 100;
