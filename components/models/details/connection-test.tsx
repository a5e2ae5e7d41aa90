"use client";

import { useEffect, useRef, useState } from "react";
import { Band } from "../../ui/band";
import { Button } from "../../ui/button";
import type { ConnectionTestView, DeploymentView, ModelActs } from "../models-view";
import { bytesWords, codeWords, secondsWords } from "../models-words";

const POLL_MS = 1_000;
/** Beyond the call's own limits: the worker may be busy with a draft, and a test may try three times. */
const EXTRA_POLLS = 60;

type TestState =
  | { kind: "idle" }
  | { kind: "running" }
  | { kind: "problem"; message: string }
  | { kind: "result"; result: ConnectionTestView };

export type ConnectionTestProps = Pick<ModelActs, "onTest" | "onReadTest" | "onReload"> & {
  deployment: DeploymentView;
};

/** Sends a made-up case through the door and says what came of it. */
export function ConnectionTest({ deployment, onTest, onReadTest, onReload }: ConnectionTestProps) {
  const [state, setState] = useState<TestState>({ kind: "idle" });
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  const run = async () => {
    setState({ kind: "running" });
    const asked = await onTest(deployment.id);
    if (!asked.ok) {
      setState({ kind: "problem", message: asked.message });
      return;
    }
    const polls = deployment.limits.timeoutSeconds + EXTRA_POLLS;
    for (let poll = 0; poll < polls && !isGone.current; poll += 1) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      const result = await onReadTest(asked.testId);
      if (result === null || result.state === "waiting" || result.state === "sent") continue;
      setState({ kind: "result", result });
      onReload();
      return;
    }
    if (isGone.current) return;
    setState({
      kind: "problem",
      message: "No worker has finished the test yet. Its result will stand among the last calls.",
    });
  };
  const isRunning = state.kind === "running";
  return (
    <section className="border-t border-line px-5 py-4">
      <h3 className="mb-1.5 text-15 font-semibold">Connection test</h3>
      <p className="mb-2 text-13 text-ink-2">
        Sends a made-up case through the same door as every call. Nothing about a patient is in it.
      </p>
      <Button disabled={isRunning} onClick={() => void run()}>
        {isRunning ? "Testing" : "Test connection"}
      </Button>
      <div aria-live="polite" className="-mx-5 mt-3 empty:mt-0">
        {state.kind === "problem" ? <Band tone="warn" title={state.message} /> : null}
        {state.kind === "result" ? (
          <TestResult deployment={deployment} result={state.result} />
        ) : null}
      </div>
    </section>
  );
}

function TestResult({
  deployment,
  result,
}: {
  deployment: DeploymentView;
  result: ConnectionTestView;
}) {
  const { state, code, bytes, latencyMs, inputTokens, outputTokens } = result;
  if (state === "answered") {
    const tokens =
      inputTokens === null || outputTokens === null
        ? ""
        : ` ${inputTokens} tokens in, ${outputTokens} out.`;
    return (
      <Band
        tone="ok"
        title={`Answered in ${latencyMs === null ? "an unknown time" : secondsWords(latencyMs)}`}
      >
        The answer had the shape that was asked for. {bytesWords(bytes)} of the made-up case were
        sent.{tokens}
      </Band>
    );
  }
  if (state === "refused") {
    return (
      <Band tone="refused" title="Refused">
        {codeWords(code)} Nothing was sent and no connection was opened.
      </Band>
    );
  }
  const where = deployment.endpoint ?? deployment.name;
  const isSilent = code === "llm.timeout" || code === "llm.unreachable";
  const time = latencyMs === null ? "" : ` in ${secondsWords(latencyMs)}`;
  return (
    <Band tone="warn" title={isSilent ? `No answer from ${where}${time}.` : codeWords(code)}>
      Nothing about a patient was sent; the test uses a made-up case.
    </Band>
  );
}
