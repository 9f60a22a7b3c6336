/** What the assistant in the Plan Comptable was doing, kept over a document that its page loads anew; one for each tab. */
import * as z from 'zod/mini';
import type { Course, WaitingAccounts } from '../platform/messages';
import { defineItem } from '../platform/store';
import { waitingFor } from './waiting';

const courses = defineItem<Record<string, { course: Course; at: number }>>({
  area: 'session',
  key: 'chart-courses',
  version: 1,
  schema: z.record(z.string(), z.object({ course: z.custom<Course>(), at: z.number() })),
  initial: {},
});

/** How long a page may take to load, and a user to save, ms: later than that, nothing goes on unasked. */
const LOADING = 60_000;
const SAVING = 600_000;

export async function keepCourse(tabId: number | null, course: Course | null): Promise<void> {
  if (tabId === null) return;
  await courses.update(({ [tabId]: _, ...others }) => (course ? { ...others, [tabId]: { course, at: Date.now() } } : others));
}

export async function waitingIn(tabId: number | null): Promise<WaitingAccounts | null> {
  const waiting = await waitingFor();
  if (waiting === null) return null;
  const kept = (await courses.get())[String(tabId)];
  const isOld = kept === undefined || Date.now() - kept.at > (kept.course.step ? LOADING : SAVING);
  return { ...waiting, course: isOld ? null : kept.course };
}
