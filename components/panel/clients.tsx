/** The clients that will not simply sync. */
import { useState } from 'preact/hooks';
import { OUTCOMES } from '../../lib/domain/decision-table';
import type { DiagnosedClient } from '../../lib/domain/diagnosis';
import type { Status } from '../../lib/domain/status';
import type { PanelWords } from '../../lib/domain/words/panel-fr';
import { Action } from '../action';
import { ClientCard } from './client-card';
import type { PanelCommands, PanelView } from './commands';

/** Cards drawn at once, and added by « Afficher la suite »: all of them, but for a list of thousands. */
const PAGE = 1000;

type Props = { status: Status; view: PanelView; t: PanelWords; commands: PanelCommands };

const byWeight = (a: DiagnosedClient, b: DiagnosedClient): number => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome);

function List({ title, clients, ...props }: Props & { title: string; clients: DiagnosedClient[] }) {
  const [most, setMost] = useState(PAGE);
  const { status, t } = props;
  const why = new Map(status.culprits.suspects.map((suspect) => [suspect.key, suspect.why]));
  if (clients.length === 0) return null;
  return (
    <>
      <h3 class="section">{title}</h3>
      <ul>
        {clients.slice(0, most).map((client) => (
          <ClientCard key={client.key} client={client} why={why.get(client.key) ?? null} {...props} />
        ))}
      </ul>
      {clients.length > most && (
        <p class="row">
          <span class="note">{t.who.shown(most, clients.length)}</span>
          <Action name="show-more" run={() => setMost(most + PAGE)}>
            {t.who.more}
          </Action>
        </p>
      )}
    </>
  );
}

/** Culprits or suspects, in the order of suspicion. */
export function Culprits(props: Props) {
  const { status, t } = props;
  const rank = new Map(status.culprits.suspects.map((suspect, index) => [suspect.key, index]));
  const culprits = status.clients
    .filter((client) => rank.has(client.key))
    .sort((a, b) => (rank.get(a.key) ?? 0) - (rank.get(b.key) ?? 0));
  return (
    <List
      {...props}
      title={(status.culprits.certainty === 'known' ? t.who.known : t.who.suspected)(culprits.length)}
      clients={culprits}
    />
  );
}

/** Everybody else who will not simply sync. */
export function Others(props: Props) {
  const { status, t } = props;
  const culprits = new Set(status.culprits.suspects.map((suspect) => suspect.key));
  const others = status.clients.filter((client) => client.outcome !== 'will-sync' && !culprits.has(client.key)).sort(byWeight);
  return <List {...props} title={culprits.size > 0 ? t.who.others : t.who.notSimply} clients={others} />;
}
