import { MAX_LINE_LENGTH } from "./split-lines";

type State = {
  fields: string[];
  field: string;
  isQuoted: boolean;
  wasQuoted: boolean;
  length: number;
};

const fresh = (): State => ({
  fields: [],
  field: "",
  isQuoted: false,
  wasQuoted: false,
  length: 0,
});

/**
 * The records of a CSV text (RFC 4180) that comes in pieces; quoted fields may hold commas, quotes and line ends. A record
 * longer than the limit comes as null: a quote that is never closed costs no memory, and ends with the line it fills.
 */
export async function* splitRecords(
  chunks: AsyncIterable<string>,
  maxLength = MAX_LINE_LENGTH,
): AsyncGenerator<readonly string[] | null> {
  let state = fresh();
  let isSkipping = false;
  for await (const chunk of chunks) {
    for (const sign of chunk) {
      if (isSkipping) {
        if (sign === "\n") isSkipping = false;
        continue;
      }
      if (sign === "\n" && !state.isQuoted) {
        const record = finish(state);
        state = fresh();
        if (record !== null) yield record;
        continue;
      }
      take(state, sign);
      if (state.length > maxLength) {
        state = fresh();
        // A line end inside quotes may be what was too much; the next record begins behind it.
        isSkipping = sign !== "\n";
        yield null;
      }
    }
  }
  const last = state.isQuoted ? [] : finish(state);
  if (state.isQuoted) yield null;
  else if (last !== null) yield last;
}

function take(state: State, sign: string): void {
  state.length += 1;
  if (state.isQuoted) {
    if (sign !== '"') state.field += sign;
    else {
      state.isQuoted = false;
      state.wasQuoted = true;
    }
    return;
  }
  if (sign === '"') {
    // A second quote right behind one that closed stands for one; a quote in a bare field stands for itself.
    const isBare = !state.wasQuoted && state.field !== "";
    if (state.wasQuoted || isBare) state.field += '"';
    state.isQuoted = !isBare;
    state.wasQuoted = false;
    return;
  }
  state.wasQuoted = false;
  if (sign === ",") {
    state.fields.push(state.field);
    state.field = "";
    return;
  }
  state.field += sign;
}

/** Null for an empty line. */
function finish({ fields, field }: State): readonly string[] | null {
  const last = field.replace(/\r$/, "");
  return fields.length === 0 && last === "" ? null : [...fields, last];
}
