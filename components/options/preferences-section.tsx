import { useState } from 'preact/hooks';
import { type Settings, WATCH_MINUTES } from '../../lib/domain/options-view';
import { Outcome } from './outcome';
import type { SectionProps } from './section-props';

const LANGUAGES = ['auto', 'fr', 'en'] as const;

/** Each choice is kept as soon as it is made. */
export function PreferencesSection({ view, words, commands }: SectionProps) {
  const { settings } = view;
  const say = words.preferences;
  const [saved, setSaved] = useState<boolean | null>(null);
  const watchMinutes = WATCH_MINUTES.find((one) => one === settings.watchMinutes) ?? 0;
  const choose = async (part: Partial<Settings> & { watchMinutes?: typeof watchMinutes }) => {
    setSaved(null);
    setSaved(await commands.saveSettings({ ...settings, watchMinutes, ...part }));
  };
  return (
    <>
      <div class="field">
        <label for="language">{say.language}</label>
        <select
          id="language"
          value={settings.language}
          onChange={(event) => {
            const language = LANGUAGES.find((one) => one === event.currentTarget.value);
            if (language) void choose({ language });
          }}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {say.languages[one]}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="field">
        <legend>{say.notifications}</legend>
        <div class="choice">
          <input
            type="checkbox"
            id="notifications"
            checked={settings.notifications}
            aria-describedby="notifications-hint"
            onChange={(event) => void choose({ notifications: event.currentTarget.checked })}
          />
          <div>
            <label for="notifications">{say.notificationsLabel}</label>
            <p id="notifications-hint" class="note">
              {say.notificationsHint}
            </p>
          </div>
        </div>
      </fieldset>
      <div class="field">
        <label for="watch">{say.watch}</label>
        <select
          id="watch"
          value={watchMinutes}
          aria-describedby="watch-hint"
          onChange={(event) => {
            const chosen = WATCH_MINUTES.find((one) => String(one) === event.currentTarget.value);
            if (chosen !== undefined) void choose({ watchMinutes: chosen });
          }}
        >
          {WATCH_MINUTES.map((one) => (
            <option key={one} value={one}>
              {one === 0 ? say.never : say.every(one)}
            </option>
          ))}
        </select>
        <p id="watch-hint" class="note">
          {say.watchHint}
        </p>
      </div>
      <Outcome tone={saved === false ? 'red' : 'green'}>{saved === null ? null : saved ? say.saved : words.failed}</Outcome>
    </>
  );
}
