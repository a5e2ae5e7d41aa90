"use client";

import { X } from "lucide-react";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { IconButton } from "./icon-button";

export type DrawerProps = {
  title: ReactNode;
  children: ReactNode;
  onClose: () => void;
  /** Buttons before the close button, e.g. previous and next. */
  titleAside?: ReactNode;
  /** Moves the focus to the title when it opens; leave out while rows are stepped through. */
  takesFocus?: boolean;
};

/** Details of a chosen row, beside the list (364 px); it covers the page on a tablet. Esc closes it. */
export function Drawer({ title, children, onClose, titleAside, takesFocus = false }: DrawerProps) {
  const titleId = useId();
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) titleRef.current?.focus();
  }, [takesFocus]);
  return (
    <aside
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
      className="flex w-91 shrink-0 flex-col overflow-auto border-l border-line-strong bg-surface max-lg:fixed max-lg:inset-0 max-lg:z-40 max-lg:w-full"
    >
      <div className="flex min-h-13 shrink-0 items-center gap-1 border-b border-line px-5">
        <h2
          ref={titleRef}
          id={titleId}
          tabIndex={-1}
          className="min-w-0 flex-1 text-pane font-semibold"
        >
          {title}
        </h2>
        {titleAside}
        <IconButton label="Close" icon={<X aria-hidden="true" size={16} />} onClick={onClose} />
      </div>
      {children}
    </aside>
  );
}
