import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import * as answers from '../../../lib/my-unisoft/answers';

const FOLDER = new URL('../../fixtures/my-unisoft-api/', import.meta.url);
const example = z.object({
  request: z.object({ method: z.string(), url: z.string(), body: z.optional(z.unknown()) }),
  response: z.object({ status: z.int(), body: z.unknown() }),
});

/** Which schema reads which documented request. */
const SCHEMAS: [RegExp, z.ZodMiniType][] = [
  [/^GET \/api\/v1\/account\/v2/, answers.accountList],
  [/^GET \/api\/v1\/account\?mode=1/, answers.simpleAccountList],
  [/^GET \/api\/v1\/account\?mode=2/, answers.accountPage],
  [/^POST \/api\/v1\/account$/, answers.simpleAccount],
  [/^GET \/api\/v1\/diary/, answers.diaryList],
  [/^GET \/api\/v1\/key\/info\?mode=extended/, answers.extendedKeyInfo],
  [/^GET \/api\/v1\/key\/info$/, answers.keyRoutes],
  [/^GET \/api\/v1\/society/, answers.societyAnswer],
];

const files = readdirSync(FOLDER);

it('knows every recorded example', () => expect(files).toHaveLength(22));

it.each(files)('%s is parsed, and keeps what is used', (file) => {
  const { request, response } = example.parse(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));
  const { pathname, search } = new URL(request.url);
  const schema = SCHEMAS.find(([route]) => route.test(`${request.method} ${pathname}${search}`))?.[1];
  expect(schema?.parse(response.body)).toMatchSnapshot();
});
