import type { z } from 'zod';
import type { Sandbox } from '../sandbox.ts';
import type { Account } from '../world/model.ts';
import type { SeedOptions } from '../world/seed.ts';
import { defaultSwitches, Switches } from '../world/switches.ts';

type Patch = z.input<typeof Switches>;

/** What a test may do behind the back of both products. */
export class Control {
  readonly #sandbox: Sandbox;
  readonly #seed: SeedOptions;

  constructor(sandbox: Sandbox, seed: SeedOptions = {}) {
    this.#sandbox = sandbox;
    this.#seed = seed;
  }

  /** Everything as it was at the start: data, faults, limits; whoever is logged in stays so. */
  reset(): void {
    this.seed(this.#seed);
    this.#sandbox.world.switches = defaultSwitches();
  }

  /** Other data; the faults stay as they are. */
  seed(options: SeedOptions): void {
    this.#sandbox.world.reseed(options);
    this.#sandbox.limiter.reset();
    this.#sandbox.activatedKeys.clear();
  }

  /** Changes the switches that are named, and checks them. */
  faults(patch: Patch): Switches {
    const { world } = this.#sandbox;
    world.switches = Switches.parse({ ...world.switches, ...patch });
    return world.switches;
  }

  createAccount(number: string, label: string, closed = false): Account {
    const account = this.#sandbox.world.createAccount(number, label);
    account.closed = closed;
    return account;
  }

  deleteAccount(number: string): boolean {
    return this.#sandbox.world.deleteAccount(number);
  }

  autoCreate(on: boolean): void {
    this.#sandbox.world.autoCreate = on;
  }

  addEntry(code: string): void {
    this.#sandbox.world.addEntry(code);
  }

  expireSessions(): void {
    this.#sandbox.sessions.expireAll();
  }

  rotateTokens(): void {
    this.#sandbox.sessions.rotateTokens();
  }
}
