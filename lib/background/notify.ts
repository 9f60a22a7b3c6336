/** A notification at the end of what was started, when nobody is looking at it. */
import { browser } from 'wxt/browser';
import { words } from '../domain/words/words';
import { tabsOf } from './broadcast';
import { settingsItem } from './items';
import { statusOf } from './publish';

async function isWatched(origin: string): Promise<boolean> {
  const tabs = await tabsOf(origin);
  const active = await browser.tabs.query({ active: true });
  const popups = (await browser.runtime.getContexts?.({ contextTypes: ['POPUP'] })) ?? [];
  return popups.length > 0 || active.some(({ id }) => id !== undefined && tabs.includes(id));
}

/** Says how the repair and the sync ended. Never a client's name: a notification stays on the screen for everybody to see. */
export async function notifyUnlessWatched(origin: string): Promise<void> {
  const { notifications } = await settingsItem.get();
  const status = await statusOf(origin);
  if (!notifications || status === null || (await isWatched(origin))) return;
  const { panel, report } = words(status.language);
  const repaired = status.repair.state === 'paused' ? panel.headline.repairPaused : '';
  await browser.notifications.create(`site ${origin}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png' as '/background.js'),
    title: panel.assistant,
    message: repaired || report.sync.title[status.sync.state] || panel.headline.repaired,
  });
}
