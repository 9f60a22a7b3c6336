import type { World } from '../world.ts';
import { addAccount, byId, byNumber, checkAccount, MESSAGES } from './chart.ts';
import { COMPTE5, coded, SUCCESS, unknownClient } from './messages.ts';
import type { Account, Client, Message } from './model.ts';

/** The account that takes a client's entries, or the sentence that stops the sync. */
function accountFor(world: World, client: Client): Account | string {
  const found = (client.link && byId(world.dossier, client.link.accountId)) ?? byNumber(world.dossier, client.generatedCode);
  if (found) return found.closed ? coded('COMPTE32', `Le compte ${found.number} est fermé`) : found;
  if (client.link) return COMPTE5;
  if (!world.autoCreate) return unknownClient(world.switches.unknownClientNamed ? client.name : '');
  const refusal = checkAccount(client.generatedCode, client.name);
  if (refusal) return coded(refusal, MESSAGES[refusal]);
  return addAccount(world.dossier, {
    id: world.nextAccountId(),
    number: client.generatedCode,
    label: client.name,
    closed: false,
  });
}

/** Sends the waiting entries in their order; the first that cannot go stops it. */
export function runSync(world: World, now: number): Message {
  const { forcedError } = world.switches;
  if (forcedError) return finish(world, now, 0, { kind: 'error', text: coded(forcedError.code, forcedError.message) });
  const clients = new Map(world.clients.map((client) => [client.id, client]));
  let sent = 0;
  let stop: string | null = null;
  for (const entry of world.entries) {
    const client = clients.get(entry.clientId);
    const account = client ? accountFor(world, client) : coded('COMPTE2', "Le compte n'existe pas.");
    if (typeof account === 'string') {
      stop = account;
      break;
    }
    if (client) client.link = { accountId: account.id, number: account.number };
    sent += 1;
  }
  world.entries.splice(0, sent);
  return finish(world, now, sent, stop === null ? { kind: 'success', text: SUCCESS } : { kind: 'error', text: stop });
}

function finish(world: World, now: number, sent: number, message: Message): Message {
  world.message = message;
  if (message.kind === 'success') world.lastSync = now;
  world.syncRuns.push({ at: now, message, sent });
  return message;
}
