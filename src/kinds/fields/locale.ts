/** Languages of the help centre. */
import * as z from 'zod/mini'
import { line } from './schema.ts'

/** Chatwoot takes any text (4.15.1); it stands in public addresses, and only codes of languages are ever looked for. */
export const locale = line.check(
  z.regex(/^[a-z]{2,3}([_-][A-Za-z0-9]{2,8}){0,2}$/, 'must be the code of a language, such as "en" or "pt_BR"'),
)

/** A part of an address: Chatwoot takes any text, and a dot, slash or blank in it leads elsewhere than to the page. */
export const slug = line.check(
  z.regex(/^[\p{L}\p{N}_-]+$/u, 'must consist of letters, digits, "_" and "-": it stands in the address of the page'),
)
