import {
  Ban,
  Box,
  Check,
  CircleAlert,
  Clock,
  Cloud,
  CloudCog,
  Hourglass,
  Server,
  TriangleAlert,
  type LucideIcon,
} from "lucide-react";
import { ZONE_WORDS, type Zone } from "@/lib/llm/gate/door.schema";
import { Tag } from "../ui/tag";
import type { AgreementView, CallView, DeploymentView } from "./models-view";
import { agreementMark, secondsWords } from "./models-words";

const ZONE_ICON: Readonly<Record<Zone, LucideIcon>> = {
  in_process: Box,
  on_premises: Server,
  private_cloud: CloudCog,
  public_cloud: Cloud,
};

/** Where a model runs: glyph and word. */
export function ZoneName({ zone }: { zone: Zone }) {
  const Icon = ZONE_ICON[zone];
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <Icon aria-hidden="true" size={16} className="shrink-0" />
      {ZONE_WORDS[zone]}
    </span>
  );
}

export function DeploymentTag({ state }: Pick<DeploymentView, "state">) {
  if (state === "off") return <Tag className="whitespace-nowrap">Off</Tag>;
  if (state === "idle") return <Tag className="whitespace-nowrap">No task or role</Tag>;
  if (state === "deidentified_only") {
    return (
      <Tag
        tone="warn"
        icon={<TriangleAlert aria-hidden="true" size={16} />}
        className="whitespace-nowrap"
      >
        De-identified only
      </Tag>
    );
  }
  const isRefused = state === "refused";
  const Icon = isRefused ? Ban : Check;
  return (
    <Tag
      tone={isRefused ? "crit" : "ok"}
      icon={<Icon aria-hidden="true" size={16} />}
      className="whitespace-nowrap"
    >
      {isRefused ? "Refused" : "In use"}
    </Tag>
  );
}

const AGREEMENT_ICON: Readonly<Record<AgreementView["state"], LucideIcon>> = {
  live: Check,
  to_confirm: Hourglass,
  expires_soon: TriangleAlert,
  not_yet_effective: Clock,
  expired: CircleAlert,
  ended: Ban,
};

export type PaperTagProps = { paper: Pick<AgreementView, "state" | "expiresOn">; today: string };

/** How an agreement or a determination stands. */
export function PaperTag({ paper, today }: PaperTagProps) {
  const { tone, text } = agreementMark(paper, today);
  const Icon = AGREEMENT_ICON[paper.state];
  return (
    <Tag tone={tone} icon={<Icon aria-hidden="true" size={16} />} className="whitespace-nowrap">
      {text}
    </Tag>
  );
}

/** "Done, 0.4 s" is quiet; refused, failed and unknown have a glyph, a colour and the word. */
export function CallOutcome({ call }: { call: Pick<CallView, "state" | "latencyMs"> }) {
  const time = call.latencyMs === null ? "" : `, ${secondsWords(call.latencyMs)}`;
  if (call.state === "answered") return <>Done{time}</>;
  if (call.state === "sent") return <>Under way</>;
  const isRefused = call.state === "refused";
  const Icon = isRefused ? Ban : CircleAlert;
  const word = isRefused ? "Refused" : call.state === "failed" ? "Failed" : "Unknown";
  return (
    <span
      className={`inline-flex items-center gap-1.5 font-semibold whitespace-nowrap ${isRefused ? "text-crit" : "text-warn"}`}
    >
      <Icon aria-hidden="true" size={16} />
      {word}
    </span>
  );
}
