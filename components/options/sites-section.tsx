import { useState } from 'preact/hooks';
import { timeText } from '../../lib/domain/history-lines';
import type { SiteView } from '../../lib/domain/options-view';
import { Confirm } from './confirm';
import { Empty } from './empty';
import { Outcome } from './outcome';
import type { SectionProps } from './section-props';

type SiteProps = SectionProps & { site: SiteView; removed(): void };

function Site({ site, view, words, commands, removed }: SiteProps) {
  const say = words.sites;
  const { host, origin, access, seenAt, byPolicy } = site;
  const onlyProposed = byPolicy && !access && seenAt === null;
  return (
    <li class="card">
      <div class="card-head">
        <strong>{host}</strong>
        <span class="tag" data-tone={access ? 'green' : 'amber'}>
          {access ? say.access : onlyProposed ? say.notYet : say.noAccess}
        </span>
      </div>
      <p class="note">
        {seenAt === null ? say.neverSeen : say.seen(timeText(seenAt, view.language))}
        {byPolicy && <> · {say.byPolicy}</>}
      </p>
      <div class="actions">
        {!access && (
          <button type="button" class="button" aria-label={say.allowOf(host)} onClick={() => void commands.allow(origin)}>
            {say.allow}
          </button>
        )}
        <button type="button" class="button quiet" aria-label={say.openOf(host)} onClick={() => commands.open(origin)}>
          {say.open}
        </button>
        {!onlyProposed && (
          <Confirm
            label={say.remove}
            name={say.removeOf(host)}
            question={say.removeAsk(host)}
            cancel={words.cancel}
            act={async () => {
              if (await commands.removeSite(origin)) removed();
            }}
          />
        )}
      </div>
    </li>
  );
}

export function SitesSection(props: SectionProps) {
  const { view, words } = props;
  const [said, setSaid] = useState<string | null>(null);
  return (
    <>
      <p class="lead">{words.sites.intro}</p>
      {view.sites.length === 0 ? (
        <Empty title={words.sites.empty} text={words.sites.emptyHow} />
      ) : (
        <ul>
          {view.sites.map((site) => (
            <Site key={site.origin} {...props} site={site} removed={() => setSaid(words.sites.removed(site.host))} />
          ))}
        </ul>
      )}
      <Outcome tone="green">{said}</Outcome>
    </>
  );
}
