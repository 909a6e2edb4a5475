import { pagePolicy } from './policy.ts';

const SCRIPT = /<script\b([^>]*)>([^]*?)<\/script>/gi;

/** Attributes of a script that is in a file, or that is data and never runs. */
const NOT_INLINE = /\ssrc\s*=|type\s*=\s*["']?application\//i;

const CHARSET = /<meta charset=[^>]*>/i;

/** The texts of the inline scripts of a page, in order. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(SCRIPT)].flatMap(([, attributes = '', text = '']) =>
    NOT_INLINE.test(attributes) ? [] : [text],
  );
}

/**
 * A page with its Content-Security-Policy directly after its charset, before everything that the policy governs. Two inline
 * scripts that follow each other become one, because the hash of each costs 50 bytes that do not compress. A page without a
 * charset stays as it is; the gate refuses it.
 */
export function withPolicy(html: string): string {
  const joined = html.replaceAll('</script><script>', '\n;');
  const policy = pagePolicy(inlineScripts(joined));
  return joined.replace(
    CHARSET,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
