import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a command took, all the processes that it started included. */
export interface Cost {
  readonly seconds: number;
  /** Of all processors together. 0 where there is no `/proc` to read. */
  readonly processorSeconds: number;
  /** The most memory that its processes held at once; pages that they share count for each. */
  readonly peakBytes: number;
}

const TICKS_A_SECOND = 100;
const PAGE_BYTES = 4096;
const SAMPLE_MS = 50;

/** Share of one processor that others may use while we measure. */
const QUIET_SHARE = 0.3;

class CommandError extends Error {
  override name = 'CommandError';
}

interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a command and weighs it. Fails with the end of what it printed. */
export async function weigh(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: RunOptions,
): Promise<Cost> {
  const start = performance.now();
  // A session of its own, by which its processes can be told from all others.
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, detached: true });
  let output = '';
  const keep = (text: Buffer): void => void (output = (output + text.toString()).slice(-4000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let [processorSeconds, peakBytes] = [0, 0];
  const sampling = setInterval(() => {
    const now = sample(child.pid ?? 0);
    processorSeconds = Math.max(processorSeconds, now.processorSeconds);
    peakBytes = Math.max(peakBytes, now.bytes);
  }, SAMPLE_MS);
  const [code] = (await once(child, 'close').finally(() => {
    clearInterval(sampling);
  })) as [number | null];
  if (code !== 0)
    throw new CommandError(`${command} ${args.join(' ')} ended with ${code}:\n${output}`);
  return { seconds: (performance.now() - start) / 1000, processorSeconds, peakBytes };
}

/** Memory and processor time of a session's processes; a parent holds the time of the children that ended. */
function sample(session: number): { bytes: number; processorSeconds: number } {
  let [pages, ticks] = [0, 0];
  if (!existsSync('/proc/stat')) return { bytes: 0, processorSeconds: 0 };
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const fields = statusOf(id);
    if (fields[3] !== session) continue;
    pages += fields[21] ?? 0;
    for (const time of fields.slice(11, 15)) ticks += time;
  }
  return { bytes: pages * PAGE_BYTES, processorSeconds: ticks / TICKS_A_SECOND };
}

/** Fields of `/proc/ID/stat` after the command's name, in which anything may stand; none if it has ended. */
function statusOf(id: string): number[] {
  try {
    const line = readFileSync(`/proc/${id}/stat`, 'utf8');
    return line
      .slice(line.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
  } catch {
    return [];
  }
}

function busyTicks(): number {
  if (!existsSync('/proc/stat')) return 0;
  const [user = 0, nice = 0, system = 0, , , ...interrupts] =
    /^cpu +(.*)/.exec(readFileSync('/proc/stat', 'utf8'))?.[1]?.split(' ').map(Number) ?? [];
  return user + nice + system + interrupts.slice(0, 3).reduce((sum, ticks) => sum + ticks, 0);
}

/** Waits, but not for ever, until nothing else keeps the machine busy. */
export async function quietMachine(longest = 10_000): Promise<void> {
  for (const end = performance.now() + longest; performance.now() < end;) {
    const before = busyTicks();
    await sleep(500);
    if ((busyTicks() - before) / TICKS_A_SECOND < QUIET_SHARE * 0.5) return;
  }
}
