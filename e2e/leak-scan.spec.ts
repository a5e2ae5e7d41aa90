import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { openApiSession } from "./setup/api-session";
import { draftText } from "./setup/chart-world";
import { expect, test } from "./setup/fixtures";
import { clusterFolder, signal, workerPid } from "./setup/processes";
import { needlesOf, scanBytes, scanFolder, type Finding } from "./setup/scan-bytes";

/** Values that exist nowhere else; the last is a sentence's worth of plain words. */
const FAMILY = "Quillovarsson";
const MRN = "908172635";
const PHONE = "(555) 019-4477";
const WORDS = "marmalade zeppelin sensation behind the left elbow";
const CANARIES = [FAMILY, MRN, PHONE, "Zephyrine", WORDS, "zeppelin sensation"];
const needles = needlesOf(CANARIES);

const NOTE = `Patient: Zephyrine ${FAMILY}. DOB 07/09/1962. MRN ${MRN}. Phone ${PHONE}.
SUBJECTIVE: ${WORDS} for four days. No fever.
OBJECTIVE: BP 124/76, HR 70. Lungs clear.
ASSESSMENT AND PLAN: Sensation, likely harmless. Rest. Return if worse.
`;

/** Follows what a page sends and gets: addresses, headers and titles are no place for a chart's words. */
function followPage(page: Page, findings: Finding[]): void {
  page.on("request", (request) => {
    const { referer = "" } = request.headers();
    findings.push(...scanBytes("request", Buffer.from(`${request.url()} ${referer}`), needles));
  });
  page.on("response", (response) => {
    const headers = JSON.stringify(response.headers());
    findings.push(...scanBytes(`header of ${response.url()}`, Buffer.from(headers), needles));
  });
}

/** Scans all that the application keeps: home folder and, where it lies elsewhere, the database's folder. */
function scanHome(home: string): { files: number; bytes: number; findings: Finding[] } {
  const cluster = clusterFolder(home);
  const folders = cluster.startsWith(home) ? [home] : [home, cluster];
  const results = folders.map((folder) => scanFolder(folder, needles));
  return {
    files: results.reduce((sum, { files }) => sum + files, 0),
    bytes: results.reduce((sum, { bytes }) => sum + bytes, 0),
    findings: results.flatMap(({ findings }) => findings),
  };
}

test("a planted leak is found in every encoding", ({ application }) => {
  const file = join(application.home, "logs", "planted-leak.log");
  for (const { canary, encoding, bytes } of needles) {
    writeFileSync(file, Buffer.concat([Buffer.from([0, 255, 13]), bytes, Buffer.from("tail")]));
    const { findings } = scanFolder(join(application.home, "logs"), needles);
    expect(
      findings.some((finding) => finding.canary === canary && finding.where === "planted-leak.log"),
      `${encoding} of ${canary}`,
    ).toBe(true);
  }
  rmSync(file);
});

test("no word of a chart is found in files, logs, addresses, headers or titles", async ({
  page,
  signIn,
  application,
  expectedConsole,
}) => {
  test.setTimeout(180_000);
  expectedConsole.push(/Failed to load resource/);
  const findings: Finding[] = [];
  const titles = new Set<string>();
  followPage(page, findings);
  await signIn(page, "a.lindqvist");

  // Paste in the browser, so that checking, autosave and the preview run.
  await page.getByRole("textbox", { name: /text/i }).first().fill(NOTE);
  await expect(page.getByText(/Saved \d/).first()).toBeVisible({ timeout: 20_000 });
  titles.add(await page.title());

  const doctor = await openApiSession(application, "a.lindqvist");
  const watched = async (call: Parameters<typeof doctor.send>[0]): Promise<number> => {
    const response = await doctor.send(call);
    const headers = JSON.stringify(response.headers());
    findings.push(...scanBytes(`header of ${call.path}`, Buffer.from(headers), needles));
    if (response.status() >= 400) {
      findings.push(...scanBytes(`error of ${call.path}`, await response.body(), needles));
    }
    return response.status();
  };

  // Draft, file, edit, sign, export.
  const { documentId, noteId, content } = await draftText(doctor, NOTE);
  const identity = { family: FAMILY, given: "Zephyrine", birthDate: "1962-07-09", sex: "female" };
  const { patientId } = await doctor.ask<{ patientId: string }>("POST", "/api/patients", {
    ...identity,
    mrn: MRN,
    phone: PHONE,
  });
  await doctor.ask("POST", `/api/texts/${documentId}/file`, {
    patientId,
    encounter: { kind: "clinic_visit", title: WORDS, date: "2026-11-02" },
  });
  const allergy = { kind: "allergy", text: WORDS };
  await doctor.ask("POST", `/api/patients/${patientId}/facts`, allergy);
  await doctor.ask("POST", "/api/patients/search", { query: FAMILY });
  await doctor.ask("POST", "/api/patients/search", { query: MRN });
  const edited = structuredClone(content) as { sentences: { text: string }[] };
  const [first] = edited.sentences;
  if (first !== undefined) first.text = `${WORDS}, as ${FAMILY} says.`;
  const copy = await doctor.ask<{ checksum: string }>("PUT", `/api/notes/${noteId}/working-copy`, {
    content: edited,
    revision: 1,
  });
  const { checksum } = copy;
  await doctor.ask("POST", `/api/notes/${noteId}/sign`, { checksum });
  for (const format of ["text", "copy", "pdf", "bundle"]) {
    const path = `/api/notes/${noteId}/export?format=${format}&source=true`;
    expect(await watched({ method: "GET", path })).toBe(200);
  }
  for (const path of [`/patients/${patientId}`, `/notes/${noteId}`, `/notes/${noteId}/history`]) {
    await page.goto(path);
    await expect(page.getByRole("main")).toBeVisible();
    titles.add(await page.title());
  }

  // Errors with the words in them, in every place a request has.
  const errors = [
    { method: "POST", path: "/api/patients", body: { ...identity, mrn: MRN } },
    {
      method: "POST",
      path: "/api/patients",
      body: { family: [FAMILY], given: WORDS, mrn: { MRN } },
    },
    { method: "PUT", path: `/api/texts/${documentId}`, body: `{"text": "${WORDS}` },
    { method: "POST", path: "/api/texts/check", body: { text: `${WORDS}\u0000`, marks: WORDS } },
    { method: "POST", path: `/api/notes/${noteId}/amend`, body: { reason: FAMILY.slice(0, 4) } },
    { method: "POST", path: `/api/notes/${noteId}/sign`, body: { checksum: WORDS } },
    {
      method: "PUT",
      path: `/api/notes/${noteId}/working-copy`,
      body: { content: edited, revision: 9 },
    },
    { method: "POST", path: "/api/invitations/read", body: { token: WORDS } },
  ] as const;
  for (const call of errors) expect(await watched(call), call.path).toBeGreaterThanOrEqual(400);

  // The worker dies in the middle of a draft, and another goes on.
  const long = `${NOTE}${`Patient reports ${WORDS}. `.repeat(1_500)}`;
  const dying = draftText(doctor, long);
  await new Promise((resolve) => setTimeout(resolve, 150));
  signal([workerPid(application.home)], "SIGKILL");
  await dying;
  await doctor.close();

  const scan = scanHome(application.home);
  expect(scan.files).toBeGreaterThan(500);
  expect(scan.bytes).toBeGreaterThan(16_000_000);
  expect(scan.findings).toEqual([]);
  expect(findings).toEqual([]);
  for (const title of titles) expect(scanBytes(title, Buffer.from(title), needles)).toEqual([]);
});
