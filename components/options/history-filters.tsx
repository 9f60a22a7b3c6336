import type { HistoryFilter } from '../../lib/domain/history-lines';
import type { OptionsWords } from '../../lib/domain/words/options-fr';

type Props = { filter: HistoryFilter; change(filter: HistoryFilter): void; words: OptionsWords['history'] };
const KINDS = ['all', 'account', 'sync'] as const;

export const HistoryFilters = ({ filter, change, words }: Props) => (
  <search class="filters">
    <div class="field">
      <label for="history-text">{words.filter}</label>
      <input
        id="history-text"
        type="search"
        autocomplete="off"
        placeholder={words.filterHint}
        value={filter.text}
        onInput={(event) => change({ ...filter, text: event.currentTarget.value })}
      />
    </div>
    <div class="field">
      <label for="history-kind">{words.kind}</label>
      <select
        id="history-kind"
        value={filter.kind}
        onChange={(event) => {
          const kind = KINDS.find((one) => one === event.currentTarget.value);
          if (kind) change({ ...filter, kind });
        }}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </select>
    </div>
  </search>
);
