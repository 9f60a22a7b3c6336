/** Looks at the Lien page in the background every N minutes, if the user asked for it: reads, never runs anything. */
import { browser } from 'wxt/browser';
import { hasAccess } from '../platform/access';
import { readSyncPage } from './dayboard-pages';
import { seenSites, settingsItem, siteItem } from './items';
import { notifyUnlessWatched } from './notify';
import { publish } from './publish';

export const WATCH_ALARM = 'watch';

export async function scheduleWatch(): Promise<void> {
  const { watchMinutes } = await settingsItem.get();
  if (watchMinutes === 0) await browser.alarms.clear(WATCH_ALARM);
  else await browser.alarms.create(WATCH_ALARM, { periodInMinutes: watchMinutes });
}

async function lookAt(origin: string): Promise<void> {
  const { facts, sync } = await siteItem(origin).get();
  if (facts === null || sync.state === 'running' || !(await hasAccess(origin))) return;
  const answer = await readSyncPage(facts.trigger?.pageUrl ?? facts.url);
  if (answer.kind !== 'page' || answer.page.kind !== 'lien') return;
  const { snapshot } = answer.page;
  const appeared = snapshot.banner !== null && facts.banner === null;
  await siteItem(origin).update((record) => ({
    ...record,
    facts: record.facts && { ...record.facts, ...snapshot, readAt: Date.now() },
  }));
  await publish(origin);
  if (appeared) await notifyUnlessWatched(origin);
}

export async function watchSites(): Promise<void> {
  for (const origin of await seenSites.get()) await lookAt(origin);
}
