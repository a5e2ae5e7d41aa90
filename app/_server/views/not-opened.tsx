import "server-only";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { NotOpened } from "@/components/shell/not-opened";
import { isProvenoteError } from "@/lib/errors";

/**
 * Renders a page that reads a chart. A refusal becomes the same words whether there is no such chart or
 * the person may not see it; an ended session leads to sign-in.
 */
export async function orNotOpened(render: () => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return await render();
  } catch (error) {
    if (!isProvenoteError(error)) throw error;
    if (error.kind === "unauthenticated") redirect("/sign-in?ended=1");
    if (isRefusedError(error)) return <NotOpened />;
    if (error.code === "audit.not_recorded") {
      return <NotOpened message="Nothing was done, because it could not be recorded." />;
    }
    throw error;
  }
}

/** True for the refusal that says neither whether there is such a thing nor why not. */
export function isRefusedError(error: unknown): boolean {
  return isProvenoteError(error) && error.code === "access.refused";
}
