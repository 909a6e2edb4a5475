import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Loaded into a build by `--import`: at its end, writes to a file how long the process and its children kept processors
 * busy, in seconds, and the most memory that they used, in MiB. The memory of the children, such as Pagefind, is added
 * to that of the process although they need not have used it at the same time. Without /proc, as on macOS, the children
 * are left out.
 */
const file = process.env['USAGE_FILE'];
delete process.env['USAGE_FILE'];

/** The most memory that each child has used so far, in KiB, by its number. */
const children = new Map<string, number>();

/** Linux counts the time of children in hundredths of a second. */
const TICKS = 100;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function threads(): string[] {
  try {
    return readdirSync('/proc/self/task');
  } catch {
    return [];
  }
}

function watch(): void {
  for (const child of threads().flatMap((one) => read(`/proc/self/task/${one}/children`).match(/\d+/g) ?? []))
    children.set(
      child,
      Number(/^VmHWM:\s*(\d+)/m.exec(read(`/proc/${child}/status`))?.[1] ?? children.get(child)),
    );
}

/** The time of the children that have ended, in seconds. */
function childSeconds(): number {
  // The name of the program, in brackets, may contain spaces.
  const fields = read('/proc/self/stat')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / TICKS;
}

if (file !== undefined) {
  setInterval(watch, 500).unref();
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6 + childSeconds();
    const memory = (maxRSS + [...children.values()].reduce((sum, one) => sum + one, 0)) / 1024;
    writeFileSync(file, JSON.stringify({ cpuSeconds, memory }));
  });
}
