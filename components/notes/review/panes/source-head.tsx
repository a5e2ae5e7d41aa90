import type { Coverage } from "@/lib/drafting/reading/coverage.schema";
import { classNames } from "../../../ui/class-names";
import { Time } from "../../../ui/time";

type CountsProps = Readonly<{
  coverage: Coverage | null;
  onTab: (tab: "coverage") => void;
}>;

const COUNT_LINK = "rounded-tag text-13 whitespace-nowrap text-accent underline underline-offset-2";

/** Over the text itself: since when it stands as it is, and how much of it is not in the note. */
export function SourceHead({ pastedAt, ...props }: CountsProps & { readonly pastedAt: string }) {
  const groups = props.coverage?.setAside ?? [];
  const setAside = groups.reduce((sum, group) => sum + group.clauses.length, 0);
  return (
    <div className="flex h-7 shrink-0 items-center gap-4 border-b border-line px-4 text-13 text-ink-2">
      <span className="truncate">
        As pasted <Time at={pastedAt} form="time" />, never changed.
      </span>
      <span className="flex-1" />
      {setAside > 0 ? (
        <button
          type="button"
          className={`${COUNT_LINK} max-xl:hidden`}
          onClick={() => props.onTab("coverage")}
        >
          ({setAside}) set aside
        </button>
      ) : null}
      <NotPlaced {...props} />
    </div>
  );
}

/** How many clauses were left out of the note; leads to which, and why. */
export function NotPlaced({
  coverage,
  onTab,
  className,
}: CountsProps & { readonly className?: string }) {
  if (coverage === null) return null;
  const listed = coverage.listed.length;
  if (listed === 0) {
    return (
      <span className={classNames("text-13 whitespace-nowrap text-ink-2", className)}>
        None without a place
      </span>
    );
  }
  return (
    <button
      type="button"
      className={classNames(COUNT_LINK, "font-semibold", className)}
      onClick={() => onTab("coverage")}
    >
      {listed === 1 ? "1 clause not placed" : `${listed} clauses not placed`}
    </button>
  );
}
