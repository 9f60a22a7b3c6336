/** Firefox, driven by its own remote protocol: frames of `LENGTH:JSON`, one answer for each command. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

type Answer = [type: 1, id: number, error: { error: string; message: string } | null, result: { value?: unknown }];
type Waiting = { resolve(value: unknown): void; reject(cause: Error): void };

/** Port 0: it takes a free one, and writes it where it says. */
const PORT_FILE = 'MarionetteActivePort';
const STARTS = 30_000;

const PREFERENCES = {
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

async function portOf(profile: string, firefox: ChildProcess): Promise<number> {
  const started = Date.now();
  while (Date.now() - started < STARTS) {
    if (firefox.exitCode !== null) throw new Error(`Firefox ended with ${firefox.exitCode}.`);
    const port = Number(await readFile(join(profile, PORT_FILE), 'utf8').catch(() => ''));
    if (port > 0) return port;
    await delay(50);
  }
  throw new Error('Firefox did not say on which port it listens.');
}

export class Firefox {
  readonly #waiting = new Map<number, Waiting>();
  #received: Buffer = Buffer.alloc(0);
  #last = 0;

  private constructor(
    readonly process: ChildProcess,
    readonly profile: string,
    readonly socket: Socket,
  ) {
    socket.on('data', (data) => this.#take(data));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox has closed the connection.'));
    });
  }

  static async start(): Promise<Firefox> {
    const profile = await mkdtemp(join(tmpdir(), 'assistant-firefox-'));
    const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
    await writeFile(join(profile, 'user.js'), lines.join('\n'));
    const firefox = spawn(
      process.env.FIREFOX ?? 'firefox-esr',
      ['--marionette', '--headless', '--no-remote', '--remote-allow-system-access', '--profile', profile],
      { stdio: 'ignore' },
    );
    const failed = once(firefox, 'error').then(([cause]) => Promise.reject(cause));
    const port = await Promise.race([portOf(profile, firefox), failed]);
    const socket = connect(port, '127.0.0.1');
    const hello = once(socket, 'data');
    await hello;
    const browser = new Firefox(firefox, profile, socket);
    await browser.send('WebDriver:NewSession', {});
    return browser;
  }

  #take(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      const length = Number(this.#received.subarray(0, Math.max(0, colon)).toString());
      if (colon < 1 || this.#received.length < colon + 1 + length) return;
      const [, id, error, result] = JSON.parse(this.#received.subarray(colon + 1, colon + 1 + length).toString()) as Answer;
      this.#received = this.#received.subarray(colon + 1 + length);
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
      else waiting?.resolve(result?.value === undefined ? result : result.value);
    }
  }

  send(command: string, parameters: object): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    const frame = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    });
  }

  /** Runs it in the page that is open; it can look, but not act as a user does. */
  run<T>(script: string, args: unknown[] = []): Promise<T> {
    return this.send('WebDriver:ExecuteScript', { script, args }) as Promise<T>;
  }

  async close(): Promise<void> {
    const ended = once(this.process, 'exit');
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => this.process.kill());
    await ended;
    this.socket.destroy();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
