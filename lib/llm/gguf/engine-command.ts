import { join } from "node:path";

/** How the child process is started. */
export interface EngineCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Namespaces of its own: no network (not even a loopback), no other process to see or signal, and, since its user
 * namespace is another, no reading of another process's environment through /proc. `--kill-child` ends it with `unshare`.
 */
export const NAMESPACE_FLAGS = [
  "--user",
  "--map-current-user",
  "--net",
  "--ipc",
  "--pid",
  "--fork",
  "--kill-child",
  "--",
] as const;

/** All it gets of an environment: nothing of ours, so neither an address of the database nor a key. */
export const ENGINE_ENVIRONMENT: NodeJS.ProcessEnv = {
  LANG: "C.UTF-8",
  NODE_ENV: "production",
  NODE_LLAMA_CPP_SKIP_DOWNLOAD: "true",
};

/**
 * The command of the child process: Node under its permission model, which lets it read its own folder and the model
 * file; the list of its own loaded libraries tells the library which C library there is. No `--allow-child-process`,
 * `--allow-worker` or `--allow-fs-write`. Native code, which `--allow-addons` lets in, is not held by this model.
 *
 * @param folder the engine's folder, without symbolic links; the same for `modelPath`.
 * @param unshareProgram util-linux `unshare` where it may be used, else null.
 */
export function engineCommand(settings: {
  readonly nodeProgram: string;
  readonly folder: string;
  readonly modelPath: string;
  readonly unshareProgram: string | null;
}): EngineCommand {
  const { nodeProgram, folder, modelPath, unshareProgram } = settings;
  const nodeArgs = [
    "--permission",
    "--allow-addons",
    `--allow-fs-read=${folder}/`,
    `--allow-fs-read=${modelPath}`,
    "--allow-fs-read=/proc/self/maps",
    "--disallow-code-generation-from-strings",
    "--no-warnings",
    join(folder, "engine.mjs"),
  ];
  const environment = ENGINE_ENVIRONMENT;
  return unshareProgram === null
    ? { program: nodeProgram, args: nodeArgs, folder, environment }
    : {
        program: unshareProgram,
        args: [...NAMESPACE_FLAGS, nodeProgram, ...nodeArgs],
        folder,
        environment,
      };
}
