/** The options: one section in view at a time, all of them kept, so that what was typed is not lost on the way. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OptionsView } from '../../lib/domain/options-view';
import { optionsEn } from '../../lib/domain/words/options-en';
import { optionsFr } from '../../lib/domain/words/options-fr';
import type { Commands } from './commands';
import { ConnectionSection } from './connection-section';
import { HelpSection } from './help-section';
import { HistorySection } from './history-section';
import { PreferencesSection } from './preferences-section';
import { SitesSection } from './sites-section';
import { SECTIONS, type Section, useSection } from './use-section';

/** `epoch`: another one when everything was erased, so that the form starts anew. */
export function OptionsPage({ view, commands, epoch }: { view: OptionsView; commands: Commands; epoch: number }) {
  const words = view.language === 'fr' ? optionsFr : optionsEn;
  const open = useSection();
  const place = useRef<HTMLElement>(null);
  const first = useRef(true);
  // A reader is taken to the section that it asked for; not on arrival, where the top of the page is right.
  useEffect(() => {
    if (!first.current) place.current?.querySelector<HTMLElement>(`#section-${open} h2`)?.focus();
    first.current = false;
  }, [open]);

  const contents: Record<Section, ComponentChildren> = {
    connexion: <ConnectionSection key={epoch} view={view} words={words} commands={commands} />,
    sites: <SitesSection view={view} words={words} commands={commands} />,
    preferences: <PreferencesSection view={view} words={words} commands={commands} />,
    historique: <HistorySection view={view} words={words} commands={commands} />,
    aide: <HelpSection view={view} words={words} commands={commands} />,
  };
  return (
    <div class="surface options">
      <header>
        <h1>{words.assistant}</h1>
      </header>
      <nav aria-label={words.title}>
        <ul>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${section}`} aria-current={section === open ? 'page' : undefined}>
                {words.sections[section]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main ref={place}>
        {SECTIONS.map((section) => (
          <section key={section} id={`section-${section}`} hidden={section !== open} aria-labelledby={`title-${section}`}>
            <h2 id={`title-${section}`} tabIndex={-1}>
              {words.sections[section]}
            </h2>
            {contents[section]}
          </section>
        ))}
      </main>
    </div>
  );
}
