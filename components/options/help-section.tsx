import { useState } from 'preact/hooks';
import { Confirm } from './confirm';
import { Outcome, type Tone } from './outcome';
import type { SectionProps } from './section-props';

export function HelpSection({ view, words, commands }: SectionProps) {
  const say = words.help;
  const [said, setSaid] = useState<{ tone: Tone; text: string } | null>(null);
  const erase = async () => {
    const ok = await commands.eraseEverything();
    setSaid(ok ? { tone: 'green', text: say.erased } : { tone: 'red', text: say.eraseFailed });
  };
  return (
    <>
      <h3>{say.key}</h3>
      <ol class="steps">
        {Object.entries(say.keySteps).map(([step, text]) => (
          <li key={step}>{text}</li>
        ))}
      </ol>
      <h3>{say.privacy}</h3>
      <ul class="points">
        {Object.entries(say.privacyLines).map(([line, text]) => (
          <li key={line}>{text}</li>
        ))}
      </ul>
      <h3>{say.report}</h3>
      <p>{say.reportHow}</p>
      <h3>{say.versions}</h3>
      <dl class="versions">
        <dt>{say.extension}</dt>
        <dd>{view.versions.extension}</dd>
        <dt>{say.browser}</dt>
        <dd>{view.versions.browser}</dd>
      </dl>
      <p>
        <a class="link" href="/welcome.html">
          {say.welcome}
        </a>
      </p>
      {view.setAside.length > 0 && (
        <>
          <h3>{say.setAside}</h3>
          <p>{say.setAsideWhy(view.setAside.length)}</p>
          <ul class="points">
            {view.setAside.map((name) => (
              <li key={name}>
                <code>{name}</code>
              </li>
            ))}
          </ul>
          <div class="actions">
            <button type="button" class="button quiet" onClick={() => void commands.discardSetAside()}>
              {say.setAsideDiscard}
            </button>
          </div>
        </>
      )}
      <h3>{say.erase}</h3>
      <p>{say.eraseWhy}</p>
      <div class="actions">
        <Confirm label={say.erase} question={say.eraseAsk} cancel={words.cancel} act={erase} />
      </div>
      <Outcome tone={said?.tone ?? 'green'}>{said?.text}</Outcome>
    </>
  );
}
