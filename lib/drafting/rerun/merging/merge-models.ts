import type { ModelUse, NoteContent } from "@/lib/notes/note-content.schema";

const MOST_MODELS = 60;

/**
 * Models of a section that was drafted again join the list of those asked. Past the list's end, those give way of which
 * nothing stands any more: no word, no second look and no reference.
 */
export function mergeModels(working: NoteContent, fresh: NoteContent) {
  const old: readonly ModelUse[] = working.models ?? [];
  const all = [...old, ...(fresh.models ?? [])];
  /** Where a model of the new section stands until `keep` counts anew. */
  const place = (index: number): number => index + old.length;
  const keep = (content: NoteContent): NoteContent => {
    if (all.length === 0) return content;
    const used = usedIndexes(content);
    const isKept = (index: number) =>
      all.length <= MOST_MODELS || used.has(index) || index >= old.length;
    const indexes = [...all.keys()].filter(isKept).slice(-MOST_MODELS);
    return { ...renumber(content, indexes), models: indexes.flatMap((index) => all[index] ?? []) };
  };
  return { place, keep };
}

function usedIndexes({ sentences, critique, references }: NoteContent): ReadonlySet<number> {
  return new Set([
    ...sentences.flatMap(({ madeBy }) => madeBy ?? []),
    ...(critique?.critics ?? []).flatMap(({ model }) => model ?? []),
    ...(references ?? []).flatMap(({ chosenBy }) =>
      chosenBy.kind === "model" ? [chosenBy.model] : [],
    ),
  ]);
}

function renumber(content: NoteContent, indexes: readonly number[]): NoteContent {
  const { sentences, critique, references } = content;
  return {
    ...content,
    sentences: sentences.map((sentence) =>
      sentence.madeBy === undefined
        ? sentence
        : { ...sentence, madeBy: indexes.indexOf(sentence.madeBy) },
    ),
    ...(critique === undefined
      ? {}
      : {
          critique: {
            ...critique,
            critics: critique.critics.map((critic) =>
              critic.model === undefined
                ? critic
                : { ...critic, model: indexes.indexOf(critic.model) },
            ),
          },
        }),
    ...(references === undefined
      ? {}
      : {
          references: references.map((reference) =>
            reference.chosenBy.kind === "model"
              ? {
                  ...reference,
                  chosenBy: { kind: "model", model: indexes.indexOf(reference.chosenBy.model) },
                }
              : reference,
          ),
        }),
  };
}
