/**
 * Counts work instead of time: how many characters are handed to patterns while `run` runs, and which
 * patterns were used. A global pattern pays for the stretch it moved over, a sticky one for one
 * character, any other for the whole of its input; so a tail cut for every match shows as a square.
 */
export type PatternWork = { readonly steps: number; readonly patterns: ReadonlySet<string> };

export function countPatternWork(run: () => void): PatternWork {
  const plainExec = RegExp.prototype.exec;
  const patterns = new Set<string>();
  let steps = 0;
  RegExp.prototype.exec = function countingExec(this: RegExp, input: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = plainExec.call(this, input);
    patterns.add(this.source);
    if (this.sticky) steps += 1;
    else if (this.global && match !== null) steps += match.index + match[0].length - from;
    else steps += input.length - from;
    return match;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = plainExec;
  }
  return { steps, patterns };
}

type Group = { hasOpenRepeat: boolean; readonly isSeparated: boolean };

/** "(?:['-]": each turn begins with a mark that the body cannot be, so there is one way to read it. */
const SEPARATED = /^\((?:\?:)?\[[-']{2}\]/;

/** Reads a quantifier at `at`: its length, and whether it repeats without a bound. */
function readQuantifier(source: string, at: number): { length: number; isOpen: boolean } {
  const match = /^(?:[*+?]|\{\d+(,)?(\d+)?\})\??/.exec(source.slice(at, at + 12));
  if (match === null) return { length: 0, isOpen: false };
  const isOpen = /^[*+]/.test(match[0]) || (match[1] === "," && match[2] === undefined);
  return { length: match[0].length, isOpen };
}

/**
 * True when a repeat without a bound stands inside another: "(a+)+", the form that makes backtracking
 * grow exponentially.
 */
export function hasNestedRepeat(source: string): boolean {
  const groups: Group[] = [{ hasOpenRepeat: false, isSeparated: false }];
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    let closed: Group | undefined;
    if (character === "\\") at += 1;
    else if (character === "[") {
      for (at += 1; at < source.length && source.charAt(at) !== "]"; at += 1) {
        if (source.charAt(at) === "\\") at += 1;
      }
    } else if (character === "(") {
      groups.push({
        hasOpenRepeat: false,
        isSeparated: SEPARATED.test(source.slice(at, at + 10)),
      });
      continue;
    } else if (character === ")") closed = groups.pop();
    const { length, isOpen } = readQuantifier(source, at + 1);
    if (closed?.hasOpenRepeat === true && isOpen && !closed.isSeparated) return true;
    const around = groups.at(-1);
    if (around !== undefined && (isOpen || closed?.hasOpenRepeat === true)) {
      around.hasOpenRepeat = true;
    }
    at += length;
  }
  return false;
}
