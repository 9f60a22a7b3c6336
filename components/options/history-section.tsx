import { useState } from 'preact/hooks';
import { filterHistory, type HistoryFilter } from '../../lib/domain/history-lines';
import { Confirm } from './confirm';
import { Empty } from './empty';
import { HistoryFilters } from './history-filters';
import { HistoryTable } from './history-table';
import { Outcome } from './outcome';
import type { SectionProps } from './section-props';

const NO_FILTER: HistoryFilter = { text: '', kind: 'all' };
/** Rows drawn at first, and at each « Afficher la suite ». */
const STEP = 100;

export function HistorySection({ view, words, commands }: SectionProps) {
  const { history, language } = view;
  const say = words.history;
  const [filter, setFilter] = useState(NO_FILTER);
  const [most, setMost] = useState(STEP);
  const [deleted, setDeleted] = useState<boolean | null>(null);
  const lines = filterHistory(history, filter, language);
  const remove = async () => {
    setDeleted(await commands.deleteHistory());
    setFilter(NO_FILTER);
  };
  return (
    <>
      <p class="lead">{say.intro}</p>
      {history.length === 0 ? (
        <Empty title={say.empty} text={say.emptyHow} />
      ) : (
        <>
          <HistoryFilters filter={filter} change={setFilter} words={say} />
          <div class="actions">
            <button
              type="button"
              class="button quiet"
              disabled={lines.length === 0}
              onClick={() => commands.exportHistory(lines)}
            >
              {say.export}
            </button>
            <Confirm label={say.delete} question={say.deleteAsk(history.length)} cancel={words.cancel} act={remove} />
          </div>
          <p class="note" role="status">
            {lines.length === 0 ? say.noMatch : say.count(lines.length, history.length)}
          </p>
          {lines.length === 0 ? (
            <button type="button" class="link" onClick={() => setFilter(NO_FILTER)}>
              {say.showAll}
            </button>
          ) : (
            <HistoryTable lines={lines.slice(0, most)} words={say} language={language} title={words.sections.historique} />
          )}
          {lines.length > most && (
            <button type="button" class="link" onClick={() => setMost(most + STEP)}>
              {say.more}
            </button>
          )}
        </>
      )}
      <Outcome tone={deleted === false ? 'red' : 'green'}>
        {deleted === null ? null : deleted ? say.deleted : words.failed}
      </Outcome>
    </>
  );
}
