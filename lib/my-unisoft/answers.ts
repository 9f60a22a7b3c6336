/**
 * The documented shapes, cut to what is used: more fields are welcome, a missing one makes the answer unreadable. Each schema
 * parses the vendor's own recorded examples (test/fixtures/my-unisoft-api).
 */
import * as z from 'zod/mini';
import { type Account, LIMITS } from '../domain/facts';

const text = z.string();
const id = z.int();

/** `GET /account/v2`. A missing `closed` is an account in use, as in the oldest answers. */
const fullAccount = z.object({
  account_id: id,
  account_number: z.string().check(z.minLength(1), z.maxLength(LIMITS.code)),
  label: z.nullable(text),
  closed: z.optional(z.nullable(z.boolean())),
});
export const accountList = z.array(fullAccount);
/** `GET /account?mode=2`. The number of rows and of pages is absent when one account was asked for. */
export const accountPage = z.object({
  rows_number: z.optional(z.nullable(z.int())),
  pages_number: z.optional(z.nullable(z.int())),
  account_array: accountList,
});
/** `GET /account?mode=1` and `POST /account` do not say whether the account is closed. */
export const simpleAccount = z.omit(fullAccount, { closed: true });
export const simpleAccountList = z.array(simpleAccount);

const society = z.object({ society_id: id, name: text });
/** One dossier, or with a firm-level key all of them. */
export const societyAnswer = z.union([z.object({ society_array: z.array(society) }), society]);

const route = z.object({ path: text, method: text });
export const keyRoutes = z.array(route);
export const extendedKeyInfo = z.object({
  target: z.object({ type: text, societyId: z.optional(z.nullable(id)) }),
  isActivated: z.boolean(),
  routes: keyRoutes,
});

export const diaryList = z.array(
  z.object({ diary_id: id, code: text, name: text, diary_type_code: text, closed: z.optional(z.nullable(z.boolean())) }),
);

/** `GET /society/accountingParameters`. */
export const parametersAnswer = z.object({
  max_car_third_p_account: z.optional(z.nullable(z.int())),
  auto_complete_account: z.optional(z.nullable(z.boolean())),
});

/** The account as the rest of the product knows it. */
export const toAccount = (one: z.infer<typeof fullAccount>): Account => ({
  id: one.account_id,
  number: one.account_number,
  label: (one.label ?? '').slice(0, LIMITS.name),
  closed: one.closed ?? false,
});
