import { expect, test as base } from '@playwright/test';

export * from '@playwright/test';

/** The test of Playwright, which also fails if a page does what its security policy forbids. */
export const test = base.extend<{ securityPolicy: undefined }>({
  securityPolicy: [
    async ({ context }, use) => {
      const violations: string[] = [];
      context.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) violations.push(message.text());
      });
      await context.addInitScript(() =>
        addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
            console.error(
              `Content Security Policy: ${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`,
            ),
        ),
      );
      await use(undefined);
      expect(violations).toEqual([]);
    },
    { auto: true },
  ],
});
