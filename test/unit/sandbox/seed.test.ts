import { describe, expect, it } from 'vitest';
import { correspondence, indexChart } from '../../sandbox/world/correspondence.ts';
import type { SeedOptions } from '../../sandbox/world/seed.ts';
import { World } from '../../sandbox/world.ts';

function culprits(world: World): number {
  const chart = indexChart(world.dossier);
  return world.clients.filter(
    (client) => correspondence(client, chart).state === 'code-differs' && !chart.byNumber.has(client.generatedCode),
  ).length;
}

describe('seeds', () => {
  it.each<[SeedOptions, number, number]>([
    [{}, 7, 1],
    [{ clients: 0 }, 0, 0],
    [{ clients: 1 }, 1, 1],
    [{ clients: 500, culprits: 40 }, 500, 40],
    [{ clients: 10_000, culprits: 200 }, 10_000, 200],
    [{ culprits: 40 }, 46, 40],
    [{ clients: 60, culprits: 0 }, 60, 0],
  ])('%o has so many clients and culprits', (options, clients, lost) => {
    const world = World.seed(options);
    expect(world.clients).toHaveLength(clients);
    expect(culprits(world)).toBe(lost);
    expect(world.entries).toHaveLength(lost);
    expect(world.message === null).toBe(lost === 0);
  });

  it('gives every client a valid code of its own', () => {
    const codes = World.seed({ clients: 10_000, culprits: 200 }).clients.map((client) => client.generatedCode);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^411[A-Z0-9]{1,17}$/.test(code))).toBe(true);
  });

  it('gives every account an id and a number of its own, in order', () => {
    const { accounts } = World.seed({ clients: 500, culprits: 40 }).dossier;
    expect(new Set(accounts.map((account) => account.id)).size).toBe(accounts.length);
    expect(new Set(accounts.map((account) => account.number)).size).toBe(accounts.length);
    expect(accounts.map((account) => account.number)).toEqual(accounts.map((account) => account.number).sort());
  });

  it('starts again in place, the same each time', () => {
    const world = World.seed();
    world.createAccount('41169009', 'X');
    world.sync(1);
    expect(JSON.stringify(world.reseed())).toBe(JSON.stringify(World.seed()));
  });
});
