/**
 * Threads of a model on a machine of `cores`. One core is left to everything else: the library's threads wait for one
 * another by spinning, so while another process takes a single core, each word waits for the thread that lost it. On two
 * busy cores one thread gave 50 tokens a second where two gave one; four threads on two idle cores are as slow.
 */
export function modelThreads(cores: number): number {
  return Math.max(1, Math.floor(cores) - 1);
}
