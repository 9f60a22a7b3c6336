/** The background: what happens when, read top to bottom. It keeps nothing that must last in memory. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetUnfinishedReading, refreshChart } from '../lib/background/chart';
import { handlers } from '../lib/background/handlers';
import { optionsHandlers } from '../lib/background/options-requests';
import { publishAll } from '../lib/background/publish';
import { REPAIR_ALARM, recoverRepairs, stopRepairs, wakeRepair } from '../lib/background/repair';
import { detectEverywhere, detectIn, forgetSite, syncRegistrations } from '../lib/background/sites';
import { recoverRuns } from '../lib/background/sync';
import { scheduleWatch, WATCH_ALARM, watchSites } from '../lib/background/watch';
import { hasAccess } from '../lib/platform/access';
import { listen } from '../lib/platform/router';
import { closeStorageToPages } from '../lib/platform/store';

const afterChange = {
  connection: () => refreshChart(publishAll),
  settings: () => Promise.all([scheduleWatch(), publishAll()]),
  everything: () => Promise.all([scheduleWatch(), syncRegistrations()]),
};

export default defineBackground(() => {
  // Every start of the worker, whatever woke it: an earlier one may have died in the middle of something.
  const recovered = recoverRepairs();

  listen({
    ...handlers,
    ...optionsHandlers({ forgetSite, hasAccess, stopRepairs, changed: async (what) => void (await afterChange[what]()) }),
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await syncRegistrations();
    await detectEverywhere();
    // A browser that tests drive counts its tabs.
    if (reason === 'install' && !__SANDBOX__)
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/background.js') });
  });
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await syncRegistrations();
    await detectIn(origins);
    await publishAll();
  });
  browser.permissions.onRemoved.addListener(async () => {
    await syncRegistrations();
    await publishAll();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === WATCH_ALARM) void watchSites();
    // An alarm outlives the browser: what an earlier session left behind is paused first.
    else if (name.startsWith(REPAIR_ALARM)) void recovered.then(() => wakeRepair(name.slice(REPAIR_ALARM.length)));
  });

  void closeStorageToPages();
  void forgetUnfinishedReading();
  void recovered.then(recoverRuns);
  void scheduleWatch();
});
