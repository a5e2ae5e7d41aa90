import { handle } from "@/app/_server/request/handle";
import { matchChart, matchChartSchema } from "@/lib/patients/identity/match-chart";

export const POST = handle(matchChartSchema, ({ caller, input }) => matchChart(caller, input));
