import { describe, expect, it } from 'vitest';
import { correspondence, indexChart } from '../../sandbox/world/correspondence.ts';
import { COMPTE5, SUCCESS } from '../../sandbox/world/messages.ts';
import { World } from '../../sandbox/world.ts';

const NOW = Date.UTC(2026, 0, 5);

function states(world: World): Record<string, string> {
  const chart = indexChart(world.dossier);
  return Object.fromEntries(world.clients.map((client) => [client.tableCode, correspondence(client, chart).state]));
}

describe('the seven clients of the screenshot', () => {
  it('stand in the vendor’s states', () => {
    expect(states(World.seed())).toEqual({
      '411SOLEILO': 'matched',
      '411ABATELA': 'missing',
      '411ABC000': 'suggested',
      '41169009': 'code-differs',
      '411AURA': 'missing',
      '411BACOREC': 'matched',
      '411BANANA0': 'code-differs',
    });
  });

  it('open on the red banner, with one entry left', () => {
    const world = World.seed();
    expect(world.message).toEqual({ kind: 'error', text: COMPTE5 });
    expect(world.entries).toHaveLength(1);
  });
});

describe('a sync', () => {
  it('stops at a deleted account, and goes through once it is there again under the same number', () => {
    const world = World.seed();
    expect(world.sync(NOW).text).toBe(
      "Erreur lors de la synchronisation : CODE COMPTE5 - Le compte n'appartient pas à la société.",
    );
    const account = world.createAccount('41169009', 'AU STOP MIAMM');
    expect(world.sync(NOW)).toEqual({ kind: 'success', text: SUCCESS });
    expect(world.lastSync).toBe(NOW);
    expect(world.entries).toEqual([]);
    expect(world.clientByCode('41169009')?.link).toEqual({ accountId: account.id, number: '41169009' });
    expect(states(world)['41169009']).toBe('matched');
  });

  it('does not take an account of another number for it', () => {
    const world = World.seed();
    world.createAccount('411690090', 'AU STOP MIAMM');
    expect(world.sync(NOW).text).toBe(COMPTE5);
  });

  it('passes a client whose code was changed and whose account is there', () => {
    const world = World.seed({ culprits: 0 });
    world.addEntry('411BANANA0');
    expect(world.sync(NOW).kind).toBe('success');
  });

  it('creates a missing account, once only', () => {
    const world = World.seed({ culprits: 0 });
    world.addEntry('411AURA');
    expect(world.sync(NOW).kind).toBe('success');
    expect(world.deleteAccount('411AURA')).toBe(true);
    world.addEntry('411AURA');
    expect(world.sync(NOW).text).toBe(COMPTE5);
  });

  it('with automatic creation off stops at a client without account, naming it or not', () => {
    const world = World.seed({ culprits: 0, autoCreate: false });
    expect(world.sync(NOW).text).toBe("Erreur lors de la synchronisation : Le client suivant n'existe pas dans My Unisoft: .");
    world.switches.unknownClientNamed = true;
    expect(world.sync(NOW).text).toContain('My Unisoft: ABATTAGE ELAGAGE LAVERGNE.');
  });

  it('keeps what went through before it stopped', () => {
    const world = World.seed({ entries: 'all' });
    world.sync(NOW);
    expect(world.entries).toHaveLength(4);
    expect(world.syncRuns).toMatchObject([{ sent: 3 }]);
  });

  it('refuses a closed account by name, and says any code that is forced', () => {
    const world = World.seed();
    world.createAccount('41169009', 'AU STOP MIAMM', true);
    expect(world.sync(NOW).text).toContain('CODE COMPTE32 - Le compte 41169009 est fermé');
    world.switches.forcedError = { code: 'EXERCICE4', message: 'Aucun exercice trouvé' };
    expect(world.sync(NOW).text).toBe('Erreur lors de la synchronisation : CODE EXERCICE4 - Aucun exercice trouvé');
  });
});
