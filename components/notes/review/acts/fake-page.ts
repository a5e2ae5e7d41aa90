/** What the acts ask of an element, without a browser: for the tests of this folder. */
export type FakeElement = Readonly<{
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly FakeElement[];
  /** Its element as the acts see it. */
  element: HTMLElement;
}>;

export type FakePage = Readonly<{
  /** An element; `hidden` takes its room, and that of all in it. */
  make: (
    tag: string,
    attributes?: Readonly<Record<string, string>>,
    children?: readonly FakeElement[],
  ) => FakeElement;
  /** The element that has the focus. */
  focused: () => FakeElement | null;
  /** Stands for `document`. */
  document: { readonly activeElement: HTMLElement | null };
}>;

const PART = /^([a-z]+)?((?:\[[^\]]+\]|:not\(\[[^\]]+\]\))*)$/;
const CONDITION = /(:not\()?\[([a-z-]+)(?:="?([^"\]]*)"?)?\]/g;

function matches({ tag, attributes }: FakeElement, selector: string): boolean {
  return selector.split(",").some((each) => {
    const found = PART.exec(each.trim());
    if (found === null) throw new Error(`no selector of these tests: ${each}`);
    const [, name, conditions = ""] = found;
    if (name !== undefined && name !== tag) return false;
    return [...conditions.matchAll(CONDITION)].every(([, not, key = "", value]) => {
      const has = value === undefined ? key in attributes : attributes[key] === value;
      return has === (not === undefined);
    });
  });
}

const under = (each: FakeElement): FakeElement[] => each.children.flatMap((c) => [c, ...under(c)]);

/** A page of such elements, with one focus. */
export function openFakePage(): FakePage {
  let focus: FakeElement | null = null;
  const parents = new Map<FakeElement, FakeElement>();
  const isHidden = (each: FakeElement | undefined): boolean =>
    each !== undefined && ("hidden" in each.attributes || isHidden(parents.get(each)));
  const byElement = new Map<HTMLElement, FakeElement>();
  const make: FakePage["make"] = (tag, attributes = {}, children = []) => {
    const find = (selector: string) => under(made).filter((each) => matches(each, selector));
    const element = {
      querySelector: (selector: string) => find(selector)[0]?.element ?? null,
      querySelectorAll: (selector: string) => find(selector).map((each) => each.element),
      contains: (other: HTMLElement | null) =>
        other !== null && [made, ...under(made)].some((each) => each.element === other),
      getClientRects: () => (isHidden(made) ? [] : [{}]),
      scrollIntoView: () => undefined,
      // As in a browser: what is not shown does not take the focus.
      focus: () => {
        if (!isHidden(made)) focus = made;
      },
      tagName: tag.toUpperCase(),
    } as unknown as HTMLElement;
    const made: FakeElement = { tag, attributes, children, element };
    for (const child of children) parents.set(child, made);
    byElement.set(element, made);
    return made;
  };
  return {
    make,
    focused: () => focus,
    document: {
      get activeElement() {
        return focus?.element ?? null;
      },
    },
  };
}
