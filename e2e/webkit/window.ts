import { expect } from '@playwright/test';
import type { Driver } from './driver.ts';

/** The name under which WebDriver returns the reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** How long an element may take to appear, in milliseconds. */
const IMPLICIT = 5_000;

/** How long a function may run in the page; the driver does not notice when a page that is left takes its script along. */
const SCRIPT = 3_000;

/** Keys that have no character, as WebDriver writes them. */
export const KEYS = { enter: '\uE007', end: '\uE010' } as const;

/** A window of WebKit with a profile of its own, without history, storage or cache. */
export class WebKitWindow {
  readonly #driver: Driver;
  readonly #session: string;
  readonly #base: string;

  private constructor(driver: Driver, session: string, base: string) {
    this.#driver = driver;
    this.#session = session;
    this.#base = base;
  }

  /** Opens a window that resolves paths against an address. */
  static async start(driver: Driver, base: string): Promise<WebKitWindow> {
    const { sessionId } = await driver.send<{ sessionId: string }>('POST', '/session', {
      capabilities: { alwaysMatch: { timeouts: { implicit: IMPLICIT, script: SCRIPT } } },
    });
    const window = new WebKitWindow(driver, sessionId, base);
    await window.resize(1280, 800);
    return window;
  }

  async close(): Promise<void> {
    await this.#send('DELETE', '');
  }

  /** Changes the size of the window; WebKitGTK does not make it narrower than about 450 px. */
  async resize(width: number, height: number): Promise<void> {
    await this.#send('POST', '/window/rect', { width, height });
  }

  /** Loads a page, given by its path, with its styles, scripts and fonts. */
  async open(path: string): Promise<void> {
    await this.#send('POST', '/url', { url: new URL(path, this.#base).href });
    await this.expectInPage(() => document.readyState, 'complete');
    // The driver cannot listen before the page is loaded.
    await this.read(() =>
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        document.documentElement.dataset['violation'] = `${effectiveDirective} ${blockedURI}`;
      }),
    );
  }

  /** What the page did last, after it was loaded, that its security policy forbids; `null` if nothing. */
  violation(): Promise<string | null> {
    return this.read(() => document.documentElement.dataset['violation'] ?? null);
  }

  /** Runs a function in the page and returns its result; it may use only its arguments and what the page has. */
  read<Result, Arguments extends unknown[]>(
    run: (...args: Arguments) => Result,
    ...args: Arguments
  ): Promise<Result> {
    return this.#send<Result>('POST', '/execute/sync', {
      script: `return (${run}).apply(null, arguments)`,
      args,
    });
  }

  /** The text that an element shows. */
  text(selector: string): Promise<string> {
    return this.#on<string>(selector, 'GET', 'text');
  }

  /** Clicks an element in the middle of the window, where nothing covers it; waits until it is there. */
  async click(selector: string): Promise<void> {
    const center = (found: string) => document.querySelector(found)!.scrollIntoView({ block: 'center' });
    await expect(async () => {
      await this.read(center, selector);
      await this.#on(selector, 'POST', 'click', {});
    }).toPass();
  }

  /** Types into an element as a reader does; waits until it can be typed into. */
  async type(selector: string, text: string): Promise<void> {
    await expect(() => this.#on(selector, 'POST', 'value', { text })).toPass();
  }

  /** Waits until the address is a path with query and fragment. */
  async expectPath(path: string): Promise<void> {
    await this.expectInPage(() => location.pathname + location.search + location.hash, path);
  }

  /** Waits until a function returns a value in the page, which may be replaced by another page meanwhile. */
  async expectInPage<Result>(run: () => Result, expected: Result): Promise<void> {
    await expect(async () => expect(await this.read(run)).toBe(expected)).toPass();
  }

  /** Sends a command to the first element of a selector. */
  async #on<T>(selector: string, method: 'GET' | 'POST', path: string, parameters?: object): Promise<T> {
    const found = await this.#send<Record<string, string>>('POST', '/element', {
      using: 'css selector',
      value: selector,
    });
    return this.#send<T>(method, `/element/${found[ELEMENT]}/${path}`, parameters);
  }

  #send<T = null>(method: 'GET' | 'POST' | 'DELETE', path: string, parameters?: object): Promise<T> {
    return this.#driver.send<T>(method, `/session/${this.#session}${path}`, parameters);
  }
}
