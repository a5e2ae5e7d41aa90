import { handle } from "@/app/_server/request/handle";
import { chartCheckSchema, checkChart } from "@/lib/drafting/run/steps/chart-check";

export const POST = handle(chartCheckSchema, ({ caller, input }) => checkChart(caller, input));
