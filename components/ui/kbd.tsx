import { Fragment } from "react";
import { classNames } from "./class-names";
import { keyName } from "./key-name";
import { useIsMac } from "./use-is-mac";

/** One key or chord on a small cap: `<Kbd keys="Alt I" />`. Ctrl and Alt become ⌘ and ⌥ on a Mac. */
export function Kbd({ keys, className }: { keys: string; className?: string }) {
  const mac = useIsMac();
  return (
    <kbd
      className={classNames(
        "inline-flex h-5 min-w-5 items-center justify-center rounded-tag border border-line-strong border-b-2 bg-surface px-1 font-sans text-13 whitespace-nowrap text-ink-2",
        className,
      )}
    >
      {keyName(keys, mac)}
    </kbd>
  );
}

/** A key named inside a button, without a cap. */
export function KeyHint({ keys }: { keys: string }) {
  const mac = useIsMac();
  return (
    <span aria-hidden="true" className="text-13 font-semibold opacity-90 max-lg:hidden">
      {keyName(keys, mac)}
    </span>
  );
}

/** Several keys in a row; the word "then" stands between keys that follow each other. */
export function KeyRow({ keys }: { keys: readonly string[] }) {
  return (
    <span className="inline-flex items-center gap-1">
      {keys.map((key, index) =>
        key === "then" ? (
          <span key={index} className="text-13 text-ink-2">
            then
          </span>
        ) : (
          <Fragment key={index}>
            <Kbd keys={key} />
          </Fragment>
        ),
      )}
    </span>
  );
}
