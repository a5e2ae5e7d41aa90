import { Band } from "../ui/band";
import { Button } from "../ui/button";

/** The same words whether there is no such chart or it belongs to another team. */
export function ChartRefused({
  requestState,
  onRequest,
}: {
  requestState: "none" | "sending" | "sent";
  onRequest: () => void;
}) {
  return (
    <div className="p-6">
      <h1 className="sr-only">Chart</h1>
      <Band
        tone="refused"
        title="This chart was not opened."
        actions={
          <Button onClick={onRequest} aria-disabled={requestState !== "none"}>
            {requestState === "sent"
              ? "Request sent"
              : requestState === "sending"
                ? "Sending the request"
                : "Request to join"}
          </Button>
        }
      >
        Either there is none, or you are not on its care team. This is recorded.
      </Band>
    </div>
  );
}
