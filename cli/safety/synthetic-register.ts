import { createServer } from "node:https";
import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";
import type { IncomingMessage, ServerResponse } from "node:http";
import { issueCertificate } from "@/lib/llm/testing/issue-certificate";
import type { RegisterTools } from "@/lib/medication-table/registers/open-register";
import type { Register } from "@/lib/medication-table/registers/register.schema";
import { reachRegister, type RegisterTransport } from "./reach-register";

/** Servers that speak as openFDA and RxNav do, with made-up words, for tests. */
export const LABEL = {
  set_id: "5b1f7d0e-91c3-4b4e-8c59-0a7f4b7c1d2e",
  effective_time: "20260315",
  drug_interactions: ["7 DRUG INTERACTIONS Made-up words on bleeding.\u200b"],
  contraindications: ["4 CONTRAINDICATIONS Made-up words."],
  openfda: { generic_name: ["WARFARIN SODIUM"], rxcui: ["11289"] },
};
export const COMBINED = {
  ...LABEL,
  drug_interactions: ["Words on a combined product."],
  openfda: { generic_name: ["WARFARIN AND OTHER"] },
};

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export const json =
  (body: unknown, status = 200): Answer =>
  (_request, response) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  };

/** RxNav's two answers by path. */
export const rxnavAnswers: Answer = (request, response) => {
  const isConcept = request.url?.startsWith("/REST/rxcui.json") === true;
  const related = {
    relatedGroup: {
      conceptGroup: [
        { tty: "BN", conceptProperties: [{ rxcui: "2", name: "Testbrand" }, { name: "Coumadin" }] },
        { tty: "IN", conceptProperties: [{ rxcui: "1", name: "warfarin" }] },
      ],
    },
  };
  json(isConcept ? { idGroup: { rxnormId: ["11289"] } } : related)(request, response);
};

export class SyntheticRegister {
  readonly requests: { readonly host: string; readonly url: string; readonly method: string }[] =
    [];
  answer: Answer = json({ results: [LABEL] });
  /** What was waited for between two requests. */
  readonly waits: number[] = [];
  #now = 0;

  private constructor(
    private readonly server: ReturnType<typeof createServer>,
    private readonly authority: string,
  ) {}

  static async start(): Promise<SyntheticRegister> {
    const issued = issueCertificate(["api.fda.gov", "rxnav.nlm.nih.gov"], new Date());
    const register: { it?: SyntheticRegister } = {};
    const server = createServer(
      { key: issued.key, cert: issued.certificate },
      (request, response) => {
        const { host = "" } = request.headers;
        register.it?.requests.push({ host, url: request.url ?? "", method: request.method ?? "" });
        register.it?.answer(request, response);
      },
    );
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    register.it = new SyntheticRegister(server, issued.certificate);
    return register.it;
  }

  /** Reaches this server under the register's name, as if that led to a public address. */
  tools(register: Register, more: RegisterTransport = {}): RegisterTools {
    const { port } = this.server.address() as AddressInfo;
    return {
      ...reachRegister(register, {
        lookup: () => Promise.resolve(["8.8.4.4"]),
        dial: () => connect({ host: "127.0.0.1", port }),
        certificateAuthorities: [this.authority],
        ...more,
      }),
      clock: () => this.#now,
      wait: (ms) => {
        this.waits.push(ms);
        this.#now += ms;
        return Promise.resolve();
      },
    };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
