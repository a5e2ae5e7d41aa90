import type { Critic, Critique, StanceLine } from "@/lib/notes/critique.schema";
import type { SentenceChanges } from "./merge-items";

type Setting = SentenceChanges & {
  /** Where a model of the new section stands in the merged list. */
  readonly modelAt: (index: number) => number;
};

const MOST_CRITICS = 10;

/**
 * The dissent log after a section was drafted again: what was said of sentences that are gone goes with them, what is said of
 * the new ones is added, and each critic's counts are of the sentences that stand. Without a log before there is none now.
 */
export function mergeCritique(
  before: Critique | undefined,
  fresh: Critique | undefined,
  { gone, added, modelAt }: Setting,
): Critique | undefined {
  if (before === undefined) return undefined;
  const goneIds = new Set(gone.map(({ id }) => id));
  const addedIds = new Set(added.map(({ id }) => id));
  const critics: Critic[] = [...before.critics];
  const places = (fresh?.critics ?? []).map((critic) => placeCritic(critics, critic, modelAt));
  const stances = [
    ...before.stances.filter(({ sentenceId }) => !goneIds.has(sentenceId)),
    ...(fresh?.stances ?? []).flatMap((line): StanceLine[] => {
      const critic = places[line.critic];
      return critic === undefined || !addedIds.has(line.sentenceId) ? [] : [{ ...line, critic }];
    }),
  ];
  return { critics: critics.map((critic, index) => recount(critic, index, stances)), stances };
}

/** The place of a critic among those who looked before; a new one is added. Undefined when the list is full. */
function placeCritic(
  critics: Critic[],
  critic: Critic,
  modelAt: Setting["modelAt"],
): number | undefined {
  const known = critics.findIndex(
    ({ name, model }) =>
      name === critic.name && (model === undefined) === (critic.model === undefined),
  );
  if (known !== -1) return known;
  if (critics.length === MOST_CRITICS) return undefined;
  const { model, ...rest } = critic;
  critics.push({ ...rest, ...(model === undefined ? {} : { model: modelAt(model) }) });
  return critics.length - 1;
}

function recount(critic: Critic, index: number, stances: readonly StanceLine[]): Critic {
  const own = stances.filter((line) => line.critic === index);
  const disputed = own.filter(({ stance }) => stance === "disputes").length;
  return { ...critic, asked: own.length, disputed, left: Math.min(critic.left, own.length) };
}
