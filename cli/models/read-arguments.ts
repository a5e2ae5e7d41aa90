import { parseArgs } from "node:util";
import type { z } from "zod";
import { ProvenoteError } from "@/lib/errors";

/** `text`: given once · `list`: may be given again · `flag`: given or not. */
export type OptionKinds = Readonly<Record<string, "text" | "list" | "flag">>;

export type Arguments = Readonly<{
  action: string;
  /** What the action is about, where it is about something. */
  subject: string | null;
  text: (name: string) => string | undefined;
  list: (name: string) => readonly string[] | undefined;
  flag: (name: string) => boolean;
}>;

/** Null when the arguments are none of this command: a name nobody knows, a value that is missing, a word too many. */
export function readArguments(args: readonly string[], kinds: OptionKinds): Arguments | null {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === "flag" ? ("boolean" as const) : ("string" as const), multiple: true },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    const [action = "", subject = null, ...more] = positionals;
    const all = new Map(Object.entries(values).map(([name, value]) => [name, [value].flat()]));
    const given = (name: string) =>
      all.get(name)?.filter((value): value is string => typeof value === "string");
    const isRepeated = Object.entries(kinds).some(
      ([name, kind]) => kind === "text" && (all.get(name)?.length ?? 0) > 1,
    );
    if (more.length > 0 || isRepeated) return null;
    return {
      action,
      subject,
      text: (name) => given(name)?.[0],
      list: given,
      flag: (name) => all.has(name),
    };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The word that empties a field which may be empty. */
const NONE = "none";

/** `undefined` when it was not given, null for "none". */
export function orNull(value: string | undefined): string | null | undefined {
  return value === NONE ? null : value;
}

/** The values of a list; none for the one word "none". */
export function listOf(values: readonly string[] | undefined): readonly string[] | undefined {
  return values?.length === 1 && values[0] === NONE ? [] : values;
}

/** What the schema says is wrong, as one line that a person at a terminal can act on. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(
    ({ path, message }) => `${path.filter((part) => part !== "content").join(".")}: ${message}`,
  );
  throw new ProvenoteError("invalid", "command.invalid", [...new Set(faults)].join(" "));
}
