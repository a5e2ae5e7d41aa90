const LEAST = 2_000;
const MOST = 10_000;

/**
 * How many new passages are embedded before the next whole index is written: as many as stand, since with equal steps
 * writing what stands again and again would be most of the work; at most what a crash may cost and memory should hold.
 */
export function passagesAStep(standing: number): number {
  return Math.min(MOST, Math.max(LEAST, standing));
}
