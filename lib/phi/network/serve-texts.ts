import type { MessagePort } from "node:worker_threads";
import { z } from "zod";

const startedWith = z.object({ folder: z.string(), threads: z.number().int().min(1) });
const messageSchema = z.union([
  z.object({ stop: z.literal(true) }),
  z.object({ id: z.number().int(), text: z.string() }),
]);

/** A net that is open: its name, one run of it, and how a text is read by runs. */
export type ServedNet<Input, Answer> = {
  readonly name: string;
  readonly run: (input: Input) => Promise<Float32Array>;
  readonly read: (text: string, run: (input: Input) => Promise<Float32Array>) => Promise<Answer>;
};

/**
 * The program of a net's thread. Texts come in and answers go out under `key`, one text after the other; nothing is kept
 * and nothing is written. A text that cannot be read is answered with null, without a reason that could quote it. The
 * thread is never ended from outside while the net runs, which would abort the whole process: it is told to stop, and
 * stops before the next run.
 * @param started what the thread was started with: the folder of the net's files, and the threads of one run.
 * @throws Error when the net cannot be opened.
 */
export async function serveTexts<Input, Answer>(
  port: MessagePort,
  started: unknown,
  key: string,
  open: (folder: string, threads: number) => Promise<ServedNet<Input, Answer>>,
): Promise<void> {
  const { folder, threads } = startedWith.parse(started);
  const net = await open(folder, threads);
  let isStopping = false;
  const run = (input: Input): Promise<Float32Array> =>
    isStopping ? Promise.reject(new Error("Stopped.")) : net.run(input);
  let queue = Promise.resolve();
  port.on("message", (message: unknown) => {
    const asked = messageSchema.parse(message);
    if ("stop" in asked) {
      isStopping = true;
      queue = queue.then(() => port.close());
      return;
    }
    queue = queue.then(async () => {
      const answer = await net.read(asked.text, run).then(
        (found) => found,
        () => null,
      );
      port.postMessage({ id: asked.id, [key]: answer });
    });
  });
  port.postMessage({ ready: net.name });
}
