import { handle } from "@/app/_server/handle";
import { matchChart, matchChartSchema } from "@/lib/patients/identity/match-chart";

export const POST = handle(matchChartSchema, ({ caller, input }) => matchChart(caller, input));
