"use client";

import { Dialog } from "./dialog";
import { KeyRow } from "./kbd";
import { Switch } from "./switch";

export type KeyGroup = Readonly<{
  title: string;
  keys: readonly Readonly<{ label: string; keys: readonly string[] }>[];
}>;

export type KeysSheetProps = {
  isOpen: boolean;
  onClose: () => void;
  groups: readonly KeyGroup[];
  /** Left out on pages without single-letter keys. */
  singleLetter?: Readonly<{ isOn: boolean; onChange: (isOn: boolean) => void }>;
};

/** The `?` sheet: every key of this page in two columns, and the switch for single letters. */
export function KeysSheet({ isOpen, onClose, groups, singleLetter }: KeysSheetProps) {
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title="Keys on this page"
      width="wide"
      withClose
      titleAside={
        singleLetter ? (
          <Switch
            label="Single-letter keys"
            isOn={singleLetter.isOn}
            onChange={singleLetter.onChange}
          />
        ) : null
      }
    >
      <div className="grid gap-x-12 gap-y-4 sm:grid-cols-2">
        {groups.map((group) => (
          <section key={group.title}>
            <h3 className="mb-1.5 text-pane font-semibold">{group.title}</h3>
            <ul>
              {group.keys.map((entry) => (
                <li
                  key={entry.label}
                  className="flex min-h-7.5 items-center justify-between gap-4 text-15"
                >
                  {entry.label}
                  <KeyRow keys={entry.keys} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
