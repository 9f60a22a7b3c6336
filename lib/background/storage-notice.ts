/** Whether the last write of a site's facts found the storage full: kept in memory, since there is no room elsewhere. */
import * as z from 'zod/mini';
import { defineItem } from '../platform/store';

export const storageNotice = defineItem({
  area: 'session',
  key: 'storage-full',
  version: 1,
  schema: z.boolean(),
  initial: false,
});
