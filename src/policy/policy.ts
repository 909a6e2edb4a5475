import { createHash } from 'node:crypto';

/**
 * What a page and a header both say: everything comes from this site. KaTeX sets the style of nearly every element, so
 * styles in a page are allowed; fonts and small pictures may be data in a page or in a style sheet.
 */
const SOURCES = {
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

const written = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join(';');

/** The source that allows one inline script, by its text. */
export const scriptHash = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The Content-Security-Policy of a page with these inline scripts. The search of every page runs WebAssembly. */
export function pagePolicy(scripts: readonly string[]): string {
  const allowed = new Set(["'self'", "'wasm-unsafe-eval'", ...scripts.map(scriptHash)]);
  return written({ 'default-src': "'self'", 'script-src': [...allowed].join(' '), ...SOURCES });
}

/**
 * The Content-Security-Policy that a host sends as a header with every file, together with the one in each page; a browser
 * obeys both. A header for all pages cannot name the hashes of the scripts: the configuration of a server would be out of
 * date after a build that changes one, and the script would not run. So it leaves `default-src` and `script-src` to the
 * pages, and adds what only a header can say: no other site may show a page in a frame.
 */
export const HEADER_POLICY = written({
  'script-src-attr': "'none'",
  ...SOURCES,
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'media-src': "'self'",
  'frame-src': "'none'",
  'frame-ancestors': "'none'",
});
