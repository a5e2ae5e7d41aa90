"use client";

import { useEffect } from "react";
import { Button } from "./button";

const TOAST_MS = 10_000;

export type ToastView = Readonly<{
  id: number;
  message: string;
  action?: Readonly<{ label: string; run: () => void }>;
}>;

/** Only for undo and "Copied": 10 s, bottom left, above the action bar, one at a time. */
export function Toast({ toast, onClose }: { toast: ToastView | null; onClose: () => void }) {
  const id = toast?.id;
  useEffect(() => {
    if (id === undefined) return;
    const timer = setTimeout(onClose, TOAST_MS);
    return () => clearTimeout(timer);
  }, [id, onClose]);
  return (
    <div role="status" aria-live="polite" className="fixed bottom-20 left-4 z-40" data-print="hide">
      {toast ? (
        <div className="flex items-center gap-4 rounded-card border border-line-strong bg-surface py-1.5 pr-2 pl-4 text-15 shadow-menu">
          {toast.message}
          {toast.action ? (
            <Button
              size="row"
              variant="quiet"
              onClick={() => {
                toast.action?.run();
                onClose();
              }}
            >
              {toast.action.label}
            </Button>
          ) : (
            <span className="w-2" />
          )}
        </div>
      ) : null}
    </div>
  );
}
