import { z } from "zod";
import {
  setAsideReasonSchema,
  spanSchema,
  unplacedReasonSchema,
} from "@/lib/notes/note-content.schema";

/**
 * What became of every clause of a source, counted by clauses. Offsets are UTF-16 units into the source as
 * pasted; no words of it are in here. The counts of `used`, the groups, `listed` and `takenOut` make up `total`.
 */
const listedClauseSchema = spanSchema.and(
  z.object({
    /** Absent for notes made before the reason was kept. */
    why: unplacedReasonSchema.optional(),
    /** The stretches of the clause that have no place: the whole clause or a rest of it. */
    pieces: z.array(spanSchema).min(1),
  }),
);
export type ListedClause = z.infer<typeof listedClauseSchema>;

const coverageSchema = z.object({
  total: z.number().int().min(0),
  /** Clauses that a sentence of the note cites. */
  used: z.number().int().min(0),
  /** Clauses no sentence uses, by the reason the drafter gave; the commonest reason first. */
  setAside: z.array(
    z.object({ reason: setAsideReasonSchema, clauses: z.array(spanSchema).min(1) }),
  ),
  /** Clauses, or parts of them, that belong in the note and have no place yet. */
  listed: z.array(listedClauseSchema),
  /** Clauses the draft used and the note does not: a person took their sentence out. */
  takenOut: z.array(spanSchema),
});
export type Coverage = z.infer<typeof coverageSchema>;
