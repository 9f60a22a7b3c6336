/** The assistant in a Fiche Client: its code, whether it is in the chart, and how to create it. */
import css from '../../components/panel/panel.css?inline';
import { RecordCard } from '../../components/record-card';
import { addressOf } from '../dayboard/address';
import { readRecord } from '../dayboard/record';
import { recordField } from '../dayboard/record-field';
import { survey } from '../dayboard/survey';
import { isOutdated, type RecordStatus } from '../domain/status';
import { onPush, send } from '../platform/send';
import { contractAttributes } from './contract-attributes';
import { createHost } from './host';
import { panelCommands } from './panel-commands';
import type { Visit } from './visits';

/** Left in the address by « Utiliser … dans la fiche client »: the code to paste here. */
const codeToPaste = (): string | null => new URLSearchParams(location.hash.slice(1)).get('mu-code');

export function visitRecord(signal: AbortSignal): Visit {
  const host = createHost(css, signal);
  let record: RecordStatus | null = null;
  let signature = '';
  const suggested = codeToPaste();
  const commands = panelCommands({
    host: host.element,
    status: () => record?.status ?? null,
    clients: () => [],
    setCovered: () => {},
    seeRow: () => {},
    filter: () => {},
    fold: () => {},
    reread: () => {},
  });
  const draw = () => {
    host.describe(contractAttributes('client-record', record?.status ?? null));
    if (record) host.draw(<RecordCard record={record} suggested={suggested} commands={commands} />);
  };
  const tell = async () => {
    const facts = readRecord(document);
    if (facts === null) return;
    const answer = await send<'record', RecordStatus>('record', facts);
    if (answer && !(answer.status && isOutdated(answer.status, record?.status ?? null))) record = answer;
    draw();
  };
  onPush(signal, (push) => {
    if (push.push === 'status' && push.status.origin === window.origin) void tell();
  });
  draw();
  if (suggested !== null) showField();
  return {
    async look(seen) {
      const facts = readRecord(document, Date.now(), addressOf(document), seen);
      const now = JSON.stringify([facts?.generatedCode, facts?.name]);
      if (now === signature) return;
      signature = now;
      await tell();
    },
  };
}

/** Brings the field into view; it is the user who pastes and saves. */
function showField(): void {
  const field = recordField(survey(document));
  field?.element.scrollIntoView({ block: 'center' });
}
