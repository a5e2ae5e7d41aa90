/**
 * 45 CFR 164.514(b)(2)(i)(B): the first three digits of a ZIP code may stay where all codes that begin
 * with them hold more than 20,000 people; else they become 000. Restricted: the union of the 2020 census
 * and of the older list of the Department of Health and Human Services.
 */
const RESTRICTED: ReadonlySet<number> = new Set([
  36, 59, 63, 102, 202, 203, 204, 205, 369, 556, 692, 753, 772, 790, 821, 823, 830, 831, 878, 879,
  884, 890, 893,
]);

/**
 * Prefixes in which the 2020 census counted people, as first and last of each run. A prefix that is not
 * here (military, unassigned, new) counts as restricted.
 */
const COUNTED: readonly (readonly [first: number, last: number])[] = [
  [6, 7],
  [9, 54],
  [56, 89],
  [100, 191],
  [193, 212],
  [214, 268],
  [270, 310],
  [312, 331],
  [333, 339],
  [341, 342],
  [344, 344],
  [346, 347],
  [349, 352],
  [354, 374],
  [376, 398],
  [400, 418],
  [420, 427],
  [430, 458],
  [460, 508],
  [510, 516],
  [520, 528],
  [530, 532],
  [534, 535],
  [537, 551],
  [553, 554],
  [556, 567],
  [570, 577],
  [580, 588],
  [590, 620],
  [622, 631],
  [633, 641],
  [644, 648],
  [650, 658],
  [660, 662],
  [664, 681],
  [683, 693],
  [700, 701],
  [703, 708],
  [710, 714],
  [716, 731],
  [734, 741],
  [743, 770],
  [772, 816],
  [820, 838],
  [840, 841],
  [843, 847],
  [850, 853],
  [855, 857],
  [859, 860],
  [863, 865],
  [870, 871],
  [873, 875],
  [877, 884],
  [890, 891],
  [893, 895],
  [897, 898],
  [900, 900],
  [902, 908],
  [910, 928],
  [930, 937],
  [939, 941],
  [943, 961],
  [967, 968],
  [970, 986],
  [988, 999],
];

/** Whether the first three digits of a ZIP code may stay. `prefix` is three digits, anything else is not. */
export function mayKeepPrefix(prefix: string): boolean {
  if (!/^\d{3}$/.test(prefix)) return false;
  const number = Number(prefix);
  if (RESTRICTED.has(number)) return false;
  return COUNTED.some(([first, last]) => first <= number && number <= last);
}
