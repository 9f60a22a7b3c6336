/** What the fake browser lacks of the storage's interface: the keys alone. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

const { local } = fakeBrowser.storage;
const read = local.get.bind(local);
Object.assign(local, { getKeys: async () => Object.keys(await read()) });
