/** What no name tells: where answers hold credentials. An answer may show one resource inside another, so it is of all kinds. */
import { kinds } from './index.ts'

export const marked: ReadonlySet<string> = new Set(kinds.flatMap(({ safety: { secrets } }) => secrets))
