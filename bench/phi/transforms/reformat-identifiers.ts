import { coreOf } from "../cases/bench-case";
import { pickFrom, type SeededRandom } from "../seeded-random";
import type { Edit } from "./apply-edits";
import type { Transform } from "./plain-transforms";

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

function reformatPhone(value: string, random: SeededRandom): string {
  const digits = value.replace(/\D/g, "").replace(/^1(?=\d{10}$)/, "");
  const [area, exchange, line] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  if (digits.length !== 10) return value;
  return pickFrom(
    [
      `(${area}) ${exchange}-${line}`,
      `${area}.${exchange}.${line}`,
      `+1 ${area} ${exchange} ${line}`,
    ],
    random,
  );
}

function reformatNumber(value: string, random: SeededRandom): string {
  const bare = value.replace(/[-\s]/g, "");
  if (!/^[A-Za-z]{0,6}\d{5,}[A-Za-z]?$/.test(bare)) return value;
  const middle = bare.length - Math.floor(/\d+/.exec(bare)?.[0].length ?? 0) + 3;
  return pickFrom(
    [
      bare,
      `${bare.slice(0, middle)}-${bare.slice(middle)}`,
      `${bare.slice(0, middle)} ${bare.slice(middle)}`,
    ],
    random,
  );
}

function reformatDate(value: string, random: SeededRandom): string {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value);
  const words = /^([A-Z][a-z]+) (\d{1,2}),? (\d{4})$/.exec(value);
  const read: [number, number, string] | null =
    iso !== null
      ? [Number(iso[2]), Number(iso[3]), iso[1] ?? ""]
      : american !== null
        ? [Number(american[1]), Number(american[2]), american[3] ?? ""]
        : words !== null
          ? [MONTHS.indexOf(words[1] ?? "") + 1, Number(words[2]), words[3] ?? ""]
          : null;
  if (read === null || read[0] < 1 || read[0] > 12) return value;
  const [month, day, year] = read;
  const [mm, dd] = [String(month).padStart(2, "0"), String(day).padStart(2, "0")];
  const name = MONTHS[month - 1] ?? "";
  return pickFrom(
    [
      `${year}-${mm}-${dd}`,
      `${month}/${day}/${year.slice(2)}`,
      `${dd}${name.slice(0, 3).toUpperCase()}${year}`,
      `${day} ${name.slice(0, 3)} ${year}`,
      `${mm}.${dd}.${year}`,
    ],
    random,
  );
}

/** Phones, record and plan numbers, social security numbers and full dates, each in another usual form. */
export const reformatIdentifiers: Transform = ({ text, spans }, random) =>
  [...spans]
    .sort((a, b) => a.start - b.start)
    .flatMap((span): Edit[] => {
      const { start, end } = coreOf(span);
      const value = text.slice(start, end);
      let out = value;
      if (/PHONE|FAX/.test(span.label)) out = reformatPhone(value, random);
      else if (/RECORD|PLAN|SECURITY|ACCOUNT/.test(span.label)) out = reformatNumber(value, random);
      else if (/DATE/.test(span.label)) out = reformatDate(value, random);
      return out === value ? [] : [{ start, end, out }];
    });
