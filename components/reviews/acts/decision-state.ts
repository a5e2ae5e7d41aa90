import type { DecisionView, ReviewAction, SuspectView } from "../review-view";

type Range = Readonly<{ start: number; end: number }>;

export type DecisionState = Readonly<{
  textLength: number;
  suspects: readonly SuspectView[];
  /** One for each suspect, in their order; null while it is open. */
  actions: readonly (ReviewAction | null)[];
  /** What the reviewer marked besides, in the order of the text. */
  added: readonly Range[];
  /** The suspect that the keys act on. */
  current: number;
  /** States before each act, newest last. */
  before: readonly Readonly<Pick<DecisionState, "actions" | "added" | "current">>[];
}>;

export type DecisionEvent =
  | Readonly<{ type: "decided"; index: number; action: ReviewAction }>
  | Readonly<{ type: "reopened"; index: number }>
  | Readonly<{ type: "marked"; start: number; end: number }>
  | Readonly<{ type: "unmarked"; start: number }>
  | Readonly<{ type: "stepped"; by: 1 | -1 }>
  | Readonly<{ type: "chosen"; index: number }>
  | Readonly<{ type: "undone" }>;

export function startDecisions(
  suspects: readonly SuspectView[],
  textLength: number,
): DecisionState {
  const actions = suspects.map(() => null);
  return { textLength, suspects, actions, added: [], current: 0, before: [] };
}

/** How many suspected identifiers are still open. */
export function openCount({ actions }: DecisionState): number {
  return actions.filter((action) => action === null).length;
}

/** What is sent: a decision for each suspect, then what was marked besides. */
export function decisionsOf({ suspects, actions, added }: DecisionState): DecisionView[] {
  const decided = suspects.flatMap(({ start, end }, index) => {
    const action = actions[index];
    return action === null || action === undefined ? [] : [{ start, end, action }];
  });
  return [...decided, ...added.map((range) => ({ ...range, action: "mark" as const }))];
}

/** Everything that happens to the decisions, without a browser. An act that changes nothing keeps the state. */
export function reduceDecisions(state: DecisionState, event: DecisionEvent): DecisionState {
  switch (event.type) {
    case "decided":
      return decide(state, event.index, event.action);
    case "reopened":
      return state.actions[event.index] ? set(state, event.index, null) : state;
    case "marked":
      return addMark(state, event);
    case "unmarked": {
      const added = state.added.filter(({ start }) => start !== event.start);
      return added.length === state.added.length ? state : { ...kept(state), added };
    }
    case "stepped": {
      const count = state.suspects.length;
      if (count === 0) return state;
      return { ...state, current: (state.current + event.by + count) % count };
    }
    case "chosen":
      return event.index < state.suspects.length ? { ...state, current: event.index } : state;
    case "undone": {
      const last = state.before.at(-1);
      return last === undefined ? state : { ...state, ...last, before: state.before.slice(0, -1) };
    }
  }
}

/** A known value can only be taken out. After a decision the next open one is current. */
function decide(state: DecisionState, index: number, action: ReviewAction): DecisionState {
  const suspect = state.suspects[index];
  if (suspect === undefined || state.actions[index] === action) return state;
  if (action === "clear" && suspect.isKnown) return state;
  const next = set(state, index, action);
  const later = next.actions.findIndex((each, at) => each === null && at > index);
  const open = later === -1 ? next.actions.indexOf(null) : later;
  return { ...next, current: open === -1 ? index : open };
}

function set(state: DecisionState, index: number, action: ReviewAction | null): DecisionState {
  const actions = state.actions.map((each, at) => (at === index ? action : each));
  return { ...kept(state), actions, current: index };
}

/** A mark on a suspect decides it; one beside it stands by itself and takes in what it touches. */
function addMark(state: DecisionState, { start, end }: Range): DecisionState {
  if (start < 0 || start >= end || end > state.textLength) return state;
  const same = state.suspects.findIndex((each) => each.start <= start && end <= each.end);
  if (same !== -1) return decide(state, same, "mark");
  const touches = (range: Range): boolean => range.start < end && start < range.end;
  if (state.added.some((range) => range.start <= start && end <= range.end)) return state;
  const added = [...state.added.filter((range) => !touches(range)), { start, end }];
  return { ...kept(state), added: added.sort((a, b) => a.start - b.start) };
}

function kept(state: DecisionState): DecisionState {
  const { actions, added, current } = state;
  return { ...state, before: [...state.before, { actions, added, current }] };
}
