import type { Readings } from "./input-kinds";

/** Why a calculator that was made for adults does not apply; undefined for an adult or an unknown age. */
export function refuseMinors(readings: Readings, leastAge = 18): string | undefined {
  const { age } = readings;
  return age !== undefined && age < leastAge
    ? `Published for people of ${leastAge} years and over`
    : undefined;
}

/** Says that the calculator takes an adult for granted, where the age is not documented. */
export function cautionUnknownAge(readings: Readings, leastAge = 18): readonly string[] {
  return readings.age === undefined
    ? [`Published for people of ${leastAge} years and over; the age is not documented.`]
    : [];
}
