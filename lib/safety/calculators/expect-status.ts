import type { CalculatorResult } from "./calculator-result.schema";

/** For tests: the result, if it has this status; throws with the whole of it otherwise. */
export function expectStatus<S extends CalculatorResult["status"]>(
  result: CalculatorResult,
  status: S,
): Extract<CalculatorResult, { status: S }> {
  if (result.status !== status) throw new Error(`not ${status}: ${JSON.stringify(result)}`);
  return result as Extract<CalculatorResult, { status: S }>;
}

/** For tests: the values of a finished result by key. */
export function valuesByKey(result: CalculatorResult): Record<string, number> {
  const { values } = expectStatus(result, "done");
  return Object.fromEntries(values.map(({ key, value }) => [key, value]));
}
