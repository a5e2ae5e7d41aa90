import { z } from "zod";
import {
  calculatedValueSchema,
  calculatorIdSchema,
  possibleRangeSchema,
} from "./calculator-result.schema";

/** A figure that a text states, in UTF-16 units of that text. */
export const statedFigureSchema = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  /** One, or two where the words fit two calculators ("Wells score 4"). */
  calculatorIds: z.array(calculatorIdSchema).min(1).readonly(),
  /** The values of the result that may be meant. */
  valueKeys: z.array(z.string()).min(1).readonly(),
  relation: z.enum(["equal", "above", "at_least", "below", "at_most", "range"]),
  value: z.number(),
  /** End of a stated range. */
  upTo: z.number().optional(),
  /** Digits after the point, as written. */
  decimals: z.number().int().min(0),
  /** As written; absent where none was. */
  unit: z.string().optional(),
  /** The name may stand for another version or a measurement, so that a difference proves nothing. */
  isInexact: z.boolean(),
  slack: z.number().min(0),
});
export type StatedFigure = Readonly<z.infer<typeof statedFigureSchema>>;

/** `differs` carries what this room calculated, or the range that the figure lies outside of. */
export const figureComparisonSchema = z.discriminatedUnion("status", [
  z.object({ status: z.literal("agrees"), ours: calculatedValueSchema }),
  z.object({
    status: z.literal("differs"),
    ours: z.array(calculatedValueSchema).readonly(),
    range: possibleRangeSchema.optional(),
    why: z.string(),
  }),
  z.object({ status: z.literal("cannot_check"), why: z.string() }),
]);
export type FigureComparison = Readonly<z.infer<typeof figureComparisonSchema>>;
