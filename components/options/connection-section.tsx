import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ConnectionInput, Keep } from '../../lib/domain/options-view';
import { words as allWords } from '../../lib/domain/words/words';
import { Confirm } from './confirm';
import { KeepChoice } from './keep-choice';
import { Outcome, type Tone } from './outcome';
import type { SectionProps } from './section-props';
import { problemText, TestText, toneOfTest } from './test-outcome';
import { TextField } from './text-field';

type Said = { tone: Tone; content: ComponentChildren };

export function ConnectionSection({ view, words, commands }: SectionProps) {
  const { connection, policy, language } = view;
  const say = words.connection;
  const [input, setInput] = useState<ConnectionInput>({
    baseUrl: connection.baseUrl,
    token: '',
    secret: '',
    societyId: connection.societyId,
  });
  const [keep, setKeep] = useState<Keep>(connection.keep);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const change = (field: keyof ConnectionInput) => (value: string) => setInput((before) => ({ ...before, [field]: value }));
  const asking = async (waiting: string | null, act: () => Promise<Said>) => {
    setBusy(true);
    setSaid(waiting === null ? null : { tone: 'blue', content: waiting });
    setSaid(await act());
    setBusy(false);
  };

  const test = () =>
    asking(say.testing, async () => {
      const answer = await commands.test(input);
      if (answer === null) return { tone: 'red', content: words.noAnswer };
      const content = <TestText answer={answer} words={{ connection: say, report: allWords(language).report }} />;
      return { tone: toneOfTest(answer), content };
    });
  const save = () =>
    asking(null, async () => {
      const answer = await commands.save(input, keep);
      if (answer === null) return { tone: 'red', content: words.noAnswer };
      if (!answer.ok) return { tone: 'red', content: problemText(answer.problem, say.problem) };
      // What is stored needs not stay in the page.
      setInput((before) => ({ ...before, token: '', secret: '' }));
      return { tone: 'green', content: keep === 'session' || policy.sessionKeyOnly ? say.savedSession : say.saved };
    });
  const forget = async () => {
    const ok = await commands.forget();
    setInput((before) => ({ ...before, token: '', secret: '' }));
    setSaid(ok ? { tone: 'green', content: say.forgotten } : { tone: 'red', content: words.failed });
  };

  return (
    <>
      <p class="lead">
        {say.intro}{' '}
        <a class="link" href="#aide">
          {say.getKey}
        </a>
      </p>
      {policy.writingForbidden && <p class="notice">{say.writingForbidden}</p>}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void save();
        }}
      >
        <TextField
          label={say.address}
          hint={say.addressHint}
          value={input.baseUrl}
          change={change('baseUrl')}
          words={say}
          fixed={connection.fixed.baseUrl}
        />
        <TextField
          label={say.token}
          hint={say.tokenHint}
          value={input.token}
          change={change('token')}
          words={say}
          fixed={false}
          secret={{ stored: connection.tokenSet }}
        />
        <TextField
          label={say.secret}
          hint={say.secretHint}
          value={input.secret}
          change={change('secret')}
          words={say}
          fixed={connection.fixed.secret}
          secret={{ stored: connection.secretSet }}
        />
        <TextField
          label={say.society}
          hint={say.societyHint}
          value={input.societyId}
          change={change('societyId')}
          words={say}
          fixed={connection.fixed.societyId}
          numeric
        />
        <KeepChoice keep={keep} choose={setKeep} fixed={connection.fixed} words={say.keep} />
        <div class="actions">
          <button type="submit" class="button" disabled={busy}>
            {say.save}
          </button>
          <button type="button" class="button quiet" disabled={busy} onClick={test}>
            {say.test}
          </button>
        </div>
      </form>
      <Outcome tone={said?.tone ?? 'blue'}>{said?.content}</Outcome>
      {connection.tokenSet && (
        <div class="apart">
          <Confirm label={say.forget} question={say.forgetAsk} cancel={words.cancel} act={forget} />
        </div>
      )}
    </>
  );
}
