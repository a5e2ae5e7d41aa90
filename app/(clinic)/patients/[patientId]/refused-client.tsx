"use client";

import { useState } from "react";
import { RequestToJoin } from "@/app/_client/request-to-join";
import { ChartRefused } from "@/components/patients/chart-refused";

/** A refused chart and the one way on: a request that a coordinator decides. */
export function RefusedClient({ patientId }: { patientId: string }) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <ChartRefused requestState="none" onRequest={() => setIsAsking(true)} />
      {isAsking ? <RequestToJoin patientId={patientId} onClose={() => setIsAsking(false)} /> : null}
    </>
  );
}
