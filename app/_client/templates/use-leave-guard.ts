"use client";

import { useEffect, useState } from "react";

/** Stops a way out of the page while something is not saved: closing it is asked by the browser, a link by the page. */
export function useLeaveGuard(isUnsaved: boolean): {
  /** Where the person wanted to go; null while nobody asked. */
  readonly wanted: string | null;
  readonly stay: () => void;
} {
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (!isUnsaved) return;
    const onUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
    const onClick = (event: MouseEvent): void => {
      const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!isPlain || !(link instanceof HTMLAnchorElement) || link.target === "_blank") return;
      if (link.origin !== window.location.origin || link.getAttribute("href")?.startsWith("#")) {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      setWanted(`${link.pathname}${link.search}`);
    };
    window.addEventListener("beforeunload", onUnload);
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", onUnload);
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, [isUnsaved]);
  return { wanted, stay: () => setWanted(null) };
}
