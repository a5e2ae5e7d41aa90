"use client";

import { createContext, useContext } from "react";
import type { Talk } from "./talk-view";

/** Given by the page that joins the review to the server; without it nobody can ask or draft again here. */
export const TalkContext = createContext<Talk | null>(null);

export function useTalk(): Talk | null {
  return useContext(TalkContext);
}
