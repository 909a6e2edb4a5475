import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Loaded into a build by `--import`: at its end, writes to a file how long the process and its children kept processors
 * busy, in seconds, and the most memory that they used together, in MiB. The children, such as Pagefind, are looked at
 * twice per second. Without /proc, as on macOS, they are left out.
 */
const file = process.env['USAGE_FILE'];
delete process.env['USAGE_FILE'];

/** The most memory at a time, in KiB, as far as it was looked at. */
let most = 0;

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

function look(): void {
  const children = threads().flatMap((one) => read(`/proc/self/task/${one}/children`).match(/\d+/g) ?? []);
  const used = children.map((child) =>
    Number(/^VmRSS:\s*(\d+)/m.exec(read(`/proc/${child}/status`))?.[1] ?? 0),
  );
  most = Math.max(
    most,
    used.reduce((sum, one) => sum + one, process.memoryUsage.rss() / 1024),
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
  setInterval(look, 500).unref();
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6 + childSeconds();
    writeFileSync(file, JSON.stringify({ cpuSeconds, memory: Math.max(most, maxRSS) / 1024 }));
  });
}
