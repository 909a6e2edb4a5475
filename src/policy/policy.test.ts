import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inlineScripts, withPolicy } from './page.ts';
import { HEADER_POLICY, pagePolicy, scriptHash } from './policy.ts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const policyOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];

describe('the policy of a page', () => {
  test('names each inline script once by its hash, and no other way to run an inline script', () => {
    const policy = pagePolicy(['alert(1)', 'alert(2)', 'alert(1)']);
    // As `openssl dgst -sha256 -binary | base64` prints it.
    expect(scriptHash('alert(1)')).toBe("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
    expect(policy.split('sha256-')).toHaveLength(3);
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toMatch(/'unsafe|http|\*/);
  });

  test('stands between the charset and the first script', () => {
    expect(withPolicy(page('<script>a</script>'))).toMatch(
      /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src [^"]*"><script>a</,
    );
  });

  test('covers classic scripts and modules, and neither files nor data', () => {
    const html = page(
      '<script>a</script><script type="application/ld+json">{}</script>',
      '<script type="module">b</script><script type="module" src="/c.js"></script><script></script>',
    );
    expect(inlineScripts(html)).toEqual(['a', 'b', '']);
    expect(policyOf(withPolicy(html))).toContain(scriptHash('b'));
  });

  test('needs one hash for two scripts that follow each other', () => {
    const html = withPolicy(page('', '<script>a()</script><script>b()</script> <script>c()</script>'));
    expect(inlineScripts(html)).toEqual(['a()\n;b()', 'c()']);
    expect(policyOf(html)?.split('sha256-')).toHaveLength(3);
  });

  test('is not written into a page without a charset', () => {
    expect(withPolicy('<html><p>x</p></html>')).toBe('<html><p>x</p></html>');
  });
});

describe('the header', () => {
  test('leaves the scripts to the pages, and forbids frames on other sites', () => {
    expect(HEADER_POLICY).not.toMatch(/default-src|script-src /);
    expect(HEADER_POLICY).toContain("frame-ancestors 'none'");
  });

  test.each([
    ['public/_headers', `  Content-Security-Policy: ${HEADER_POLICY}\n`],
    ['.config/nginx.conf', `\nadd_header Content-Security-Policy "${HEADER_POLICY}" always;\n`],
  ])('is in %s as the policy is written', (file, line) => {
    expect(readFileSync(file, 'utf8')).toContain(line);
  });
});
