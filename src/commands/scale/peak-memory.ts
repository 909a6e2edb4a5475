import { appendFileSync } from 'node:fs';

/** Loaded into a build by `--import`: at its end, adds the most memory that the process used, in KiB, to a file. */
const file = process.env['PEAK_MEMORY_FILE'];
if (file) process.on('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
