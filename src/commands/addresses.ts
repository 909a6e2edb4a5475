import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFiles } from '../gates/files.ts';
import { publicAddresses } from '../gates/site/anchors.ts';
import { readSite } from '../gates/site/site-gate.ts';
import { extendRegister, readRegister, writeRegister } from '../questions/published.ts';
import { command, outDir, ROOT } from './command.ts';

const FILE = join(ROOT, 'content/addresses.txt');

/**
 * Adds the addresses and anchors of the built site to the register.
 *
 * @throws Error if there is no built site, or if the register cannot be read
 */
function registerAddresses(): boolean {
  const directory = outDir();
  if (!existsSync(join(directory, 'index.html')))
    throw new Error(`There is no built site in ${directory}; run "npm run build" first.`);
  const address = {
    base: process.env['BASE_PATH'] || '/',
    site: process.env['SITE'] || 'http://localhost:4321',
  };
  const known = readRegister(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '');
  const today = new Date().toISOString().slice(0, 10);
  const register = extendRegister(known, publicAddresses(readSite(openFiles(directory, ''), address)), today);
  writeFileSync(FILE, writeRegister(register));
  console.log(`${register.size} addresses are registered, ${register.size - known.size} of them are new.`);
  return true;
}

await command(import.meta.url, registerAddresses);
