import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { saveAgreementSchema } from "@/lib/llm/agreements/agreement.schema";
import { saveDeploymentSchema } from "@/lib/llm/deployments/deployment.schema";
import { zoneSchema } from "@/lib/llm/gate/door.schema";
import { deployedProviderSchema } from "@/lib/llm/providers/provider-kind.schema";
import { contentOf } from "../details/deployment-drawer";
import { AGREEMENT, DEPLOYMENT } from "../models-fixture";
import { saveDeterminationSchema } from "@/lib/llm/determinations/determination.schema";
import { agreementSaving, EMPTY_AGREEMENT, renewalDraft } from "./drafts/agreement-draft";
import { digestOf, fileFault, readBase64 } from "./chosen-file";
import {
  deploymentDraft,
  dropsKey,
  EMPTY_DEPLOYMENT,
  fieldsOf,
  foundDraft,
  savingOf,
  withoutKey,
  withProvider,
  zonesOf,
} from "./drafts/deployment-draft";
import { determinationSaving, EMPTY_DETERMINATION } from "./drafts/determination-draft";
import { faultsAfter, faultsOf } from "./field-faults";

/** What arrives at the server: JSON knows no NaN. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const faultPaths = (value: unknown) =>
  saveDeploymentSchema.safeParse(sent(value)).error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("the form of a deployment", () => {
  it("filled from one and sent unchanged is the same content, and leaves its key", () => {
    const saving = savingOf(deploymentDraft(DEPLOYMENT));
    expect(saving.content).toEqual(contentOf(DEPLOYMENT));
    expect(saving).toMatchObject({ deploymentId: DEPLOYMENT.id, basedOn: 3 });
    expect(saving).not.toHaveProperty("key");
  });

  it("begins with what is narrowest", () => {
    expect(EMPTY_DEPLOYMENT).toMatchObject({ zone: "on_premises", dataClass: "deidentified" });
    expect(savingOf(EMPTY_DEPLOYMENT)).not.toHaveProperty("deploymentId");
  });

  it("is accepted as typed", () => {
    const draft = {
      ...EMPTY_DEPLOYMENT,
      name: "Clinic server",
      model: "general-8b",
      endpoint: "http://10.20.9.4:8000/v1",
      monthlyCostUsd: "12.50",
      inputPrice: "0",
      outputPrice: "0",
      apiKey: "made-up-key",
    };
    const saving = savingOf(draft);
    expect(faultPaths(saving)).toEqual([]);
    expect(saving.key).toEqual({ apiKey: "made-up-key" });
    expect(saving.content.limits.monthlyCostUsd).toBe(12.5);
  });

  it.each([
    [{ maxOutputTokens: "" }, "content.limits.maxOutputTokens"],
    [{ timeoutSeconds: "soon" }, "content.limits.timeoutSeconds"],
    [{ monthlyCostUsd: "twelve" }, "content.limits.monthlyCostUsd"],
    [{ monthlyCostUsd: "12" }, "content.limits.monthlyCostUsd"],
    [{ inputPrice: "1" }, "content.price.outputPerMillionUsd"],
    [{ name: " " }, "content.name"],
    [{ endpoint: "" }, "content.endpoint"],
  ])("with %j is refused at %s", (edit, path) => {
    const draft = { ...deploymentDraft(DEPLOYMENT), ...edit };
    expect(faultPaths(savingOf(draft))).toContain(path);
  });

  it("moves a model file into the process and back out", () => {
    const file = withProvider(deploymentDraft(DEPLOYMENT), "gguf");
    expect(file.zone).toBe("in_process");
    expect(savingOf(file).content).toMatchObject({ endpoint: null, vendor: null });
    expect(withProvider(file, "openai_compatible").zone).toBe("on_premises");
    expect(withProvider(deploymentDraft(DEPLOYMENT), "openai").zone).toBe("public_cloud");
    expect(withProvider(EMPTY_DEPLOYMENT, "openai").zone).toBe("public_cloud");
  });

  it("asks for what its provider needs and sends nothing else", () => {
    const azure = { ...deploymentDraft(DEPLOYMENT), provider: "azure_openai" as const };
    expect(fieldsOf(azure)).toMatchObject({ apiVersion: true, region: false, key: "one" });
    const typed = { ...azure, apiVersion: "2024-10-21", region: "us-east-1" };
    expect(savingOf(typed).content).toMatchObject({ apiVersion: "2024-10-21", region: null });
    expect(fieldsOf({ provider: "gguf", zone: "in_process" })).toMatchObject({ key: "none" });
  });

  it("sends the parts of an Amazon key, and no part of another's", () => {
    const draft = { ...deploymentDraft(DEPLOYMENT), provider: "bedrock" as const, apiKey: "x" };
    expect(savingOf(draft)).not.toHaveProperty("key");
    const typed = { ...draft, accessKeyId: "MADEUP", secretAccessKey: "made-up" };
    expect(savingOf(typed).key).toEqual({ accessKeyId: "MADEUP", secretAccessKey: "made-up" });
  });

  it("takes a key away only when asked to, and forgets a typed one when it is closed", () => {
    const draft = { ...deploymentDraft(DEPLOYMENT), removesKey: true, apiKey: "made-up" };
    expect(savingOf(draft).key).toBeNull();
    expect(withoutKey(draft)).toMatchObject({ removesKey: false, apiKey: "" });
  });

  it("warns that a key set for another address is dropped", () => {
    const draft = deploymentDraft(DEPLOYMENT);
    expect(dropsKey(draft, DEPLOYMENT)).toBe(false);
    const moved = { ...draft, endpoint: "https://elsewhere.example/v1" };
    expect(dropsKey(moved, DEPLOYMENT)).toBe(true);
    expect(dropsKey({ ...moved, apiKey: "another" }, DEPLOYMENT)).toBe(false);
    expect(dropsKey({ ...moved, hasKey: false }, DEPLOYMENT)).toBe(false);
    expect(dropsKey(moved, undefined)).toBe(false);
  });

  it("offers for each provider only zones that the server accepts for it", () => {
    for (const provider of deployedProviderSchema.options) {
      for (const zone of zoneSchema.options) {
        const faults = faultPaths(savingOf({ ...deploymentDraft(DEPLOYMENT), provider, zone }));
        expect(faults.includes("content.zone"), `${provider} ${zone}`).toBe(
          !zonesOf(provider).includes(zone),
        );
      }
    }
  });

  it("asks for an address exactly where the server does", () => {
    for (const provider of deployedProviderSchema.options) {
      const draft = withProvider({ ...deploymentDraft(DEPLOYMENT), endpoint: "" }, provider);
      const isMissed = faultPaths(savingOf(draft)).includes("content.endpoint");
      expect(fieldsOf(draft).needsEndpoint, provider).toBe(isMissed);
    }
  });
});

describe("the form of a model that was found on this machine", () => {
  const address = "http://127.0.0.1:11434";

  it("is filled in but for what only an administrator can say, and begins switched off", () => {
    const draft = foundDraft(address, { name: "llama3.2:3b", isRemote: false });
    expect(faultPaths(savingOf(draft))).toEqual([]);
    expect(savingOf(draft).content).toMatchObject({
      model: "llama3.2:3b",
      endpoint: "http://127.0.0.1:11434/v1",
      zone: "on_premises",
      isEnabled: false,
    });
  });

  it("of a model that is only handed on begins in a public cloud, without this machine's address", () => {
    const draft = foundDraft(address, { name: "gpt-oss:120b-cloud", isRemote: true });
    expect(draft).toMatchObject({ zone: "public_cloud", endpoint: "", vendor: "" });
    expect(faultPaths(savingOf(draft))).toEqual(
      expect.arrayContaining(["content.endpoint", "content.vendor"]),
    );
    expect(
      faultPaths(savingOf({ ...draft, zone: "on_premises", endpoint: `${address}/v1` })),
    ).toEqual(["content.zone"]);
  });
});

describe("the form of a determination", () => {
  const file = new File(["report"], "report.pdf");
  const draft = {
    expert: "Dr. Determinata",
    scope: "Notes de-identified by the clinic's own policy",
    hosts: "models.northgate.example\n .openai.azure.com ",
    determinedOn: "2026-01-01",
    expiresOn: "2026-12-31",
    file,
  };
  const paths = (edit: object) =>
    saveDeterminationSchema
      .safeParse(sent(determinationSaving({ ...draft, ...edit }, "QUJD")))
      .error?.issues.map(({ path }) => path.join("."));

  it("is accepted as typed, one host a line", () => {
    expect(paths({})).toBeUndefined();
    expect(determinationSaving(draft, "QUJD").terms.hosts).toEqual([
      "models.northgate.example",
      ".openai.azure.com",
    ]);
  });

  it("begins empty, and empty it is refused for every field", () => {
    expect(paths({ ...EMPTY_DETERMINATION })).toEqual(
      expect.arrayContaining(["expert", "terms.scope", "terms.hosts", "determinedOn", "expiresOn"]),
    );
  });

  it("says of one wrong host which one, in a fault that goes when the hosts are edited", () => {
    expect(paths({ hosts: "models.northgate.example\n*.com" })).toEqual(["terms.hosts.1"]);
    expect(faultsAfter({ "terms.hosts.1": "wrong" }, { hosts: "x" })).toEqual({});
  });
});

describe("the form of an agreement", () => {
  const file = new File(["%PDF-1.7 made up"], "northgate.pdf");

  it("begins by claiming nothing that nobody read", () => {
    expect(EMPTY_AGREEMENT).toMatchObject({ coversPart2: false, training: "not_said" });
  });

  it("of a renewal carries the terms over, and neither days nor document", () => {
    const draft = renewalDraft(AGREEMENT);
    expect(draft).toMatchObject({ vendor: "Northgate Cloud", renewsId: AGREEMENT.id });
    expect(draft.hosts).toBe("models.northgate.example");
    expect(draft).toMatchObject({ signedOn: "", expiresOn: "", file: null, retentionDays: "0" });
  });

  it("is accepted, in effect from its signature and without an end, when those are left empty", async () => {
    const draft = { ...renewalDraft(AGREEMENT), signedOn: "2026-11-20", file };
    const saving = agreementSaving(draft, await readBase64(file));
    expect(saveAgreementSchema.safeParse(sent(saving)).error).toBeUndefined();
    expect(saving).toMatchObject({ effectiveOn: "2026-11-20", expiresOn: null });
  });

  it("is refused without a day of signature, and with a number of days that is none", () => {
    const saving = agreementSaving({ ...renewalDraft(AGREEMENT), retentionDays: "few" }, "QUJD");
    const paths = saveAgreementSchema
      .safeParse(sent(saving))
      .error?.issues.map(({ path }) => path.join("."));
    expect(paths).toEqual(
      expect.arrayContaining(["terms.retentionDays", "signedOn", "effectiveOn", "documentName"]),
    );
  });
});

describe("a chosen file", () => {
  it("is read byte for byte, also over the edge of a part", async () => {
    for (const length of [1, 24_575, 24_576, 24_577, 100_001]) {
      const bytes = Buffer.alloc(length, Buffer.from([0, 255, 128, 7, 13]));
      expect(await readBase64(new Blob([bytes]))).toBe(bytes.toString("base64"));
    }
  });

  it("has the digest of its bytes", async () => {
    const expected = createHash("sha256").update("made up").digest("hex");
    expect(await digestOf(new Blob(["made up"]))).toBe(expected);
  });

  it.each([
    [0, "The file is empty."],
    [1, null],
    [10_000_000, null],
    [10_000_001, "The file is larger than 10 MB."],
  ])("of %d bytes: %s", (size, fault) => {
    expect(fileFault({ size })).toBe(fault);
  });
});

describe("faults of a refused request", () => {
  it("stand beside their fields, in words of this application", () => {
    const fields = [
      { field: "content.name", problem: "Too small: expected string to have >=1 characters" },
      { field: "content.vendor", problem: "A cloud model has a vendor." },
      { field: "content.vendor", problem: "A second one." },
      { field: "key", problem: "Invalid input" },
    ];
    expect(faultsOf({ fields }, "content.")).toEqual({
      name: "Give it a name of at most 60 characters.",
      vendor: "A cloud model has a vendor.",
      key: "The key is not complete.",
    });
  });

  it("are none when the server named none", () => {
    expect(faultsOf({})).toEqual({});
    expect(faultsOf({ fields: "name" })).toEqual({});
  });

  it("go when their field is edited, and no others do", () => {
    const faults = { "limits.timeoutSeconds": "a", "price.inputPerMillionUsd": "b", document: "c" };
    expect(faultsAfter(faults, { timeoutSeconds: "5" })).not.toHaveProperty(
      "limits.timeoutSeconds",
    );
    expect(Object.keys(faultsAfter(faults, { inputPrice: "1", file: null }))).toEqual([
      "limits.timeoutSeconds",
    ]);
    expect(faultsAfter(faults, { name: "x" })).toEqual(faults);
  });
});
