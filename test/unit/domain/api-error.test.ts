import { expect, it } from 'vitest';
import { API_ERROR_KINDS, apiError, createApiError } from '../../../lib/domain/api-error';

it.each(API_ERROR_KINDS)('%s has a remedy, and can be stored', (kind) => {
  const error = createApiError('GET /account/v2', kind);
  expect(apiError.parse(JSON.parse(JSON.stringify(error)))).toEqual(error);
});

it('goes by the code where it says more than the kind', () => {
  expect(createApiError('x', 'unauthorised', { code: 'ERR-INVALID-SECRET' })).toMatchObject({ who: 'support' });
  expect(createApiError('x', 'unauthorised', { code: 'TOKEN2' })).toMatchObject({ who: 'administrator' });
  expect(createApiError('x', 'refused', { code: 'constructor' })).toMatchObject({ who: 'user' });
});
