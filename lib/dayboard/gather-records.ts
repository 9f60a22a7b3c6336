import type { AutoCreate, ClientFacts, RecordFacts, RecordProblem } from '../domain/facts';
import { hasStoredMatch, nearlyAllDiffer } from '../domain/wrong-dossier';
import type { Fetcher } from './fetcher';
import { isLoginPage } from './lien';
import { coordinatesUrl, readRecord } from './record';
import { survey } from './survey';

/** Five hundred culprits, and as many changed accounts, must be told apart; beyond, something else is wrong. */
const MOST = 2000;
/** When nearly all differ, another dossier was linked: a few samples show it. */
const SAMPLE = 20;

/** The clients whose next sync depends on their generated code, and how many of their Fiches are read. */
export function recordsToRead(clients: readonly ClientFacts[], autoCreate: AutoCreate): { wanted: ClientFacts[]; most: number } {
  const wanted = clients.filter(
    ({ state }) => state === 'code-differs' || (autoCreate !== 'on' && (state === 'missing' || state === 'suggested')),
  );
  const sampled = nearlyAllDiffer(clients) && !clients.some(hasStoredMatch);
  return { wanted, most: sampled ? SAMPLE : MOST };
}

/** Reads the Fiches Client and returns every client with its generated code, or with why there is none. */
export async function readRecords(
  clients: readonly ClientFacts[],
  autoCreate: AutoCreate,
  fetcher: Fetcher,
): Promise<ClientFacts[]> {
  const { wanted, most } = recordsToRead(clients, autoCreate);
  const answers = new Map<ClientFacts, ClientFacts>();
  const asked = new Map<string, Promise<Answer>>();
  await Promise.all(
    wanted.map(async (client, i) => {
      const url = client.recordUrl;
      const early: RecordProblem | null = url === null ? 'no-link' : i >= most ? 'too-many' : null;
      if (early || url === null) {
        answers.set(client, { ...client, recordProblem: early });
        return;
      }
      const answer = asked.get(url) ?? readOne(url, fetcher);
      asked.set(url, answer);
      answers.set(client, { ...client, ...(await answer) });
    }),
  );
  return clients.map(
    (client) => answers.get(client) ?? { ...client, recordProblem: client.generatedCode === null ? 'not-read' : null },
  );
}

type Answer = Pick<ClientFacts, 'generatedCode' | 'recordProblem'>;

const answerOf = (code: string | null, problem: RecordProblem): Answer => ({
  generatedCode: code,
  recordProblem: code === null ? problem : null,
});

/** The field may be on the tab Coordonnées, which may be another page. */
async function readOne(url: string, fetcher: Fetcher): Promise<Answer> {
  const first = await readPage(url, fetcher);
  if (typeof first === 'string') return answerOf(null, first);
  if (first.record?.generatedCode || !first.coordinates || !fetcher.isNew(first.coordinates))
    return answerOf(first.record?.generatedCode ?? null, 'no-code');
  const second = await readPage(first.coordinates, fetcher);
  return typeof second === 'string' ? answerOf(null, second) : answerOf(second.record?.generatedCode ?? null, 'no-code');
}

interface RecordPage {
  record: RecordFacts | null;
  coordinates: string | null;
}

async function readPage(url: string, fetcher: Fetcher): Promise<RecordPage | RecordProblem> {
  const fetched = await fetcher.get(url);
  if (fetched.kind !== 'page') return fetched.kind;
  const seen = survey(fetched.doc);
  if (isLoginPage(fetched.doc, seen)) return 'session-expired';
  return { record: readRecord(fetched.doc, 0, fetched.url, seen), coordinates: coordinatesUrl(fetched.doc, fetched.url, seen) };
}
