import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from '@playwright/test';
import { locateWebKit } from '../../src/commands/browsers/webkit.ts';
import { freePort } from '../../src/commands/listen.ts';

/** How long a command may take, in milliseconds. */
const COMMAND = 20_000;

/** A running driver, which serves one window. */
export interface Driver {
  /**
   * Sends a command of WebDriver (https://www.w3.org/TR/webdriver2/).
   *
   * @throws Error with the message of the driver
   */
  send<T = null>(method: 'GET' | 'POST' | 'DELETE', path: string, parameters?: object): Promise<T>;
  stop(): void;
}

/** Starts WebKitGTK's driver on an X server of its own, which chooses a free display. */
export async function startDriver(): Promise<Driver> {
  const programs = locateWebKit();
  if (!programs) throw new Error('WebKit needs the programs WebKitWebDriver and Xvfb; install them.');
  const screen = spawn(
    programs.xvfb,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const [display] = (await once(screen.stdio[3] ?? screen, 'data')) as [Buffer];
  const port = await freePort();
  const server = spawn(programs.driver, [`--port=${port}`], {
    stdio: 'ignore',
    // With this locale, the browser prefers English on every machine.
    env: { ...process.env, DISPLAY: `:${String(display).trim()}`, GDK_BACKEND: 'x11', LC_ALL: 'C' },
  });
  const driver: Driver = {
    async send(method, path, parameters) {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        signal: AbortSignal.timeout(COMMAND),
        ...(parameters && { body: JSON.stringify(parameters) }),
      });
      const { value } = (await response.json()) as { value: never };
      if (response.ok) return value;
      const { error, message } = value as { error: string; message: string };
      throw new Error(`WebKit refused ${method} ${path}: ${error} ${message}`);
    },
    stop() {
      server.kill();
      screen.kill();
    },
  };
  await expect(() => driver.send('GET', '/status')).toPass({ timeout: 10_000 });
  return driver;
}
