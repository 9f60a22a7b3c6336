import type { OptionsView } from '../../lib/domain/options-view';
import type { OptionsWords } from '../../lib/domain/words/options-fr';
import type { Commands } from './commands';

/** What every section is given. */
export type SectionProps = { view: OptionsView; words: OptionsWords; commands: Commands };
