import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readRegister, type Register } from '../questions/published.ts';
import { contentFaults } from './content-faults.ts';
import { type Fault, faultList, isFatal } from './fault.ts';
import { openFiles } from './files.ts';
import { readBrowsers, type Browsers } from './site/browsers.ts';
import type { ParsedFiles } from './source/parse-content.ts';
import { siteFaults } from './site/site-gate.ts';

/** The number of warnings that are listed per kind; nobody reads a list that fills the screen. */
const MOST = 20;

/**
 * Stops a build by exiting. Astro would print a thrown error below "An unhandled error occurred", as if the gates were
 * broken and not the content.
 */
function refuse(list: string, subject: string): never {
  console.error(`${list}\n\nThe ${subject} has faults. Fix them and build again.`);
  process.exit(1);
}

/**
 * An Astro integration that fails the build on faults: in the content before the build starts, and in the built site
 * when it is done. Under `astro dev`, the faults of the content are warnings, which are printed at the start and after
 * every change.
 *
 * It must be last in the list of integrations, so that it also checks what the others write at the end.
 */
export default function gates(): AstroIntegration {
  let browsers: Browsers = {};
  let address = { base: '/', site: 'http://localhost:4321' };
  let register: Register = new Map();
  return {
    name: 'gates',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build') return;
        const faults = contentFaults(fileURLToPath(config.root));
        const list = faultList(faults, 'content', MOST);
        if (isFatal(faults)) refuse(list, 'content');
        if (faults.length > 0) logger.warn(`\n${list}`);
      },
      'astro:config:done': ({ config }) => {
        address = { base: config.base, site: config.site ?? address.site };
        const manifest = readFileSync(new URL('package.json', config.root), 'utf8');
        browsers = readBrowsers((JSON.parse(manifest) as { browserslist: string[] }).browserslist);
        const file = fileURLToPath(new URL('content/addresses.txt', config.root));
        register = readRegister(existsSync(file) ? readFileSync(file, 'utf8') : '');
      },
      'astro:server:setup': ({ server, logger }) => {
        const root = server.config.root;
        let last = '';
        const known: ParsedFiles = new Map();
        const tell = async () => {
          // Loaded through the dev server, so that a newly registered figure is known without a restart.
          const gate = await server.ssrLoadModule(
            fileURLToPath(new URL('content-faults.ts', import.meta.url)),
          );
          const faults = (gate as { contentFaults: typeof contentFaults }).contentFaults(root, known);
          const list = faults.length > 0 ? faultList(faults, 'content', MOST) : '';
          if (list !== last)
            (list ? logger.warn.bind(logger) : logger.info.bind(logger))(
              list ? `\n${list}` : 'no faults in the content',
            );
          last = list;
        };
        void tell();
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!/\/(content|figures)\//.test(path)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void tell(), 200);
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        const faults: Fault[] = siteFaults(openFiles(fileURLToPath(dir), ''), address, {
          browsers,
          register,
        });
        if (isFatal(faults)) refuse(faultList(faults, 'site'), 'site');
        if (faults.length > 0) logger.warn(`\n${faultList(faults, 'site')}`);
      },
    },
  };
}
