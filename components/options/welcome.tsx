/** The first-run page: three steps, ticked off as they are done. */
import type { ComponentChildren } from 'preact';
import type { OptionsWords } from '../../lib/domain/words/options-fr';

type StepProps = { number: number; title: string; done: string | null; children: ComponentChildren };

const Step = ({ number, title, done, children }: StepProps) => (
  <li class="welcome-step" data-tone={done ? 'green' : 'blue'}>
    <span class="icon" aria-hidden="true">
      {done ? '✓' : number}
    </span>
    <div>
      <h3>{title}</h3>
      {children}
      {done && (
        <p>
          <span class="tag" data-tone="green">
            {done}
          </span>
        </p>
      )}
    </div>
  </li>
);

export function Welcome({ words, siteOpen, keySet }: { words: OptionsWords; siteOpen: boolean; keySet: boolean }) {
  const say = words.welcome;
  return (
    <main class="surface welcome">
      <h1>{words.assistant}</h1>
      <p class="lead">{say.intro}</p>
      <h2 class="quietly">{say.steps}</h2>
      <ol>
        <Step number={1} title={say.lien} done={siteOpen ? say.lienDone : null}>
          <p>{say.lienHow}</p>
        </Step>
        <Step number={2} title={say.icon} done={siteOpen ? say.done : null}>
          <p>{say.iconHow}</p>
          <p class="note">{say.pin}</p>
        </Step>
        <Step number={3} title={say.key} done={keySet ? say.keyDone : null}>
          <p>{say.keyHow}</p>
          {!keySet && (
            <p>
              <a class="link" href="/options.html#connexion">
                {say.addKey}
              </a>
            </p>
          )}
        </Step>
      </ol>
      <p class="note">{say.privacy}</p>
    </main>
  );
}
