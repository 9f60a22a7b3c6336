/** « Ce que dit le message » : the raw message, the official meaning of the code, and who can act. */
import type { Status } from '../../lib/domain/status';
import type { PanelWords } from '../../lib/domain/words/panel-fr';

export function Details({ error, t }: { error: NonNullable<Status['error']>; t: PanelWords }) {
  const { banner, explanation } = error;
  const rows: [string, string | null][] = [
    [t.details.message, banner.message],
    [t.details.official, explanation.officialMessage],
    [t.details.meaning, explanation.meaning],
    [t.details.fix, explanation.fix],
    [t.details.who, t.details.whoIs[explanation.who]],
  ];
  const evidence = t.details.evidence[explanation.evidence];
  return (
    <details class="details" data-error-details={banner.code}>
      {/* CLIENT-UNKNOWN is our own name for a message without a code. */}
      <summary class="link">{t.details.show(banner.code === 'CLIENT-UNKNOWN' ? '' : banner.code)}</summary>
      <dl>
        {rows.map(([term, text]) =>
          text ? (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {explanation.evidence !== 'unknown' && <p class="note">{t.details.retry[explanation.retry]}</p>}
      {evidence && <p class="note">{evidence}</p>}
    </details>
  );
}
