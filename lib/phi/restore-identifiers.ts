import type { Replacement } from "./apply-placeholders";
import {
  mayHoldPlaceholder,
  PLACEHOLDER_DOUBTFUL,
  PLACEHOLDER_LIKE,
  readForm,
} from "./placeholder-forms";
import { PLACEHOLDER_PATTERN, type PlaceholderMap } from "./placeholder-map";

/**
 * Puts the values back. A placeholder that the map does not hold stays as it is: a model may have
 * invented it, and inventing a person for it would be worse.
 */
export function restoreIdentifiers(text: string, map: PlaceholderMap): string {
  const values = new Map(map.entries.map((entry) => [entry.placeholder, entry.value]));
  return text.replace(PLACEHOLDER_PATTERN, (placeholder) => values.get(placeholder) ?? placeholder);
}

/** UTF-16 offsets into the text that came out. */
type Stretch = { readonly start: number; readonly end: number };

export type RestoredText = {
  readonly text: string;
  /** Values that were put back for a bent placeholder: exactly one issued placeholder fitted. */
  readonly repaired: readonly Stretch[];
  /** What looks like a placeholder and stands for nobody we know: left as it is, never guessed. */
  readonly unknown: readonly Stretch[];
};

/**
 * Puts values back into what a model wrote, in which placeholders may be bent ("[Name 1]", "NAME_1]") or made
 * up ("[NAME_9]"). A form is repaired only when it names exactly one placeholder of `map` and cannot be
 * ordinary text; everything else that looks like one is left and reported. What stood in the text that was sent
 * (`sent`, placeholders in it) is the writer's own and neither repaired nor reported. Linear.
 */
export function createRestorer(map: PlaceholderMap, sent = ""): (text: string) => RestoredText {
  const values = new Map(map.entries.map((entry) => [entry.placeholder, entry.value]));
  const typed = new Set(formsIn(sent).map(({ form }) => form));
  const valueOf = (form: string): string | undefined => {
    const exact = values.get(form);
    if (exact !== undefined) return exact;
    for (const { placeholder, rest } of readForm(form)) {
      const value = values.get(placeholder);
      if (value !== undefined) return value + rest;
    }
    return undefined;
  };
  return (text) => {
    const [repaired, unknown]: [Stretch[], Stretch[]] = [[], []];
    let [out, at] = ["", 0];
    for (const { form, index, isDoubtful } of formsIn(text)) {
      if (isDoubtful && form.includes(" ") && valueOf(form) === undefined) continue;
      const isTyped = !values.has(form) && typed.has(form);
      const value = isTyped || isDoubtful ? undefined : valueOf(form);
      out += text.slice(at, index);
      const start = out.length;
      out += value ?? form;
      at = index + form.length;
      if (value === undefined && !isTyped) unknown.push({ start, end: out.length });
      if (value !== undefined && !values.has(form)) repaired.push({ start, end: out.length });
    }
    return { text: out + text.slice(at), repaired, unknown };
  };
}

type Form = { readonly form: string; readonly index: number; readonly isDoubtful: boolean };

/** Everything in `text` that looks like a placeholder, in order and without overlap. */
function formsIn(text: string): Form[] {
  const sure = mayHoldPlaceholder(text) ? [...text.matchAll(PLACEHOLDER_LIKE)] : [];
  const forms = sure.map(({ 0: form, index }): Form => ({ form, index, isDoubtful: false }));
  let next = 0;
  for (const { 0: form, index } of text.matchAll(PLACEHOLDER_DOUBTFUL)) {
    while ((sure[next]?.index ?? Infinity) + (sure[next]?.[0].length ?? 0) <= index) next += 1;
    const isApart = index + form.length <= (sure[next]?.index ?? Infinity);
    if (isApart) forms.push({ form, index, isDoubtful: true });
  }
  return forms.sort((a, b) => a.index - b.index);
}

/**
 * Where a span of the replaced text came from: UTF-16 offsets into the original. An edge inside a
 * placeholder grows to the whole value, since half a placeholder has no counterpart.
 */
export function mapSpanToSource(
  replacements: readonly Replacement[],
  span: { start: number; end: number },
): { start: number; end: number } {
  let [shiftStart, shiftEnd] = [0, 0];
  let [start, end]: [number | undefined, number | undefined] = [undefined, undefined];
  for (const replacement of replacements) {
    const shift = replacement.end - replacement.outEnd;
    if (replacement.outEnd <= span.start) shiftStart = shift;
    else if (replacement.outStart <= span.start) start = replacement.start;
    if (replacement.outEnd <= span.end) shiftEnd = shift;
    else if (replacement.outStart < span.end) end = replacement.end;
  }
  return { start: start ?? span.start + shiftStart, end: end ?? span.end + shiftEnd };
}
