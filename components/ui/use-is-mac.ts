"use client";

import { useSyncExternalStore } from "react";

const subscribeNever = () => () => {};
const readPlatform = () => /mac|iphone|ipad/i.test(navigator.platform);
const readOnServer = () => false;

/** Whether this browser runs on a Mac; false while the server renders. */
export function useIsMac(): boolean {
  return useSyncExternalStore(subscribeNever, readPlatform, readOnServer);
}
