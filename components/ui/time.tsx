"use client";

import { useSyncExternalStore } from "react";
import { formatTime, formatUtc, type TimeForm } from "./time-text";

const subscribeNever = () => () => {};

/** A moment in the reader's zone, UTC on hover. The server shows UTC until the browser knows the zone. */
export function Time({
  at,
  form = "dateTime",
  className,
}: {
  at: string;
  form?: TimeForm;
  className?: string;
}) {
  const text = useSyncExternalStore(
    subscribeNever,
    () => formatTime(at, form),
    () => formatTime(at, form, "UTC"),
  );
  return (
    <time dateTime={at} title={formatUtc(at)} className={className}>
      {text}
    </time>
  );
}
