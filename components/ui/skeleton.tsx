import { classNames } from "./class-names";

const WIDTHS = ["w-11/12", "w-4/5", "w-10/12", "w-3/5", "w-9/12", "w-2/3"] as const;

/** Still grey bars in the final places, after 300 ms; a list never shows zero while it loads. */
export function Skeleton({ lines, className }: { lines: number; className?: string }) {
  return (
    <div role="status" className={classNames("appear-late", className)}>
      <span className="sr-only">Loading</span>
      {Array.from({ length: lines }, (_, index) => (
        <span
          key={index}
          aria-hidden="true"
          className={classNames(
            "my-2 block h-4 rounded-tag bg-line",
            WIDTHS[index % WIDTHS.length],
          )}
        />
      ))}
    </div>
  );
}
