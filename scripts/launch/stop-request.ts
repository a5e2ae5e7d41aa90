export interface StopRequest {
  isRequested(): boolean;
  readonly requested: Promise<void>;
}

/**
 * Hears the ways in which somebody asks a launcher to stop: Ctrl-C, a signal, a closed terminal, the end of the
 * process that started us (its message channel closes, even after `kill -9`). A second Ctrl-C ends at once.
 */
export function untilStopped(): StopRequest {
  let isRequested = false;
  let resolve: () => void = () => undefined;
  const requested = new Promise<void>((done) => {
    resolve = done;
  });
  const ask = (isFromKeyboard: boolean) => {
    if (isRequested && isFromKeyboard) {
      process.exit(130);
    }
    isRequested = true;
    resolve();
  };
  process.on("SIGINT", () => ask(true));
  process.on("SIGTERM", () => ask(false));
  process.on("SIGHUP", () => ask(false));
  process.on("disconnect", () => ask(false));
  return { isRequested: () => isRequested, requested };
}
