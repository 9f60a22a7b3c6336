/** One name for a route, however it is served and listed: `POST /account` for `/api/v1/account`, `/partner/v1/account`, `/account/v2`. */
import type { Route } from './partner-api';

/** The documentation lists `/api/v1/account`; its second version is the same right. */
export const routeName = ({ method, path }: Route): string =>
  `${method.toUpperCase()} ${path
    .replace(/^.*?\bv\d+(?=\/)/, '')
    .replace(/\/v\d+$/, '')
    .replace(/^\/*/, '/')
    .replace(/\/+$/, '')}`;
