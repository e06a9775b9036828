import type { Scope } from '../src/github/ours.ts'

/** Whose texts are meant, for tests that do not care. */
export function scopeOf(account: number | null, more: Partial<Scope> = {}): Scope {
  return { account, address: 'https://chat.example.com', folder: 'desired', ...more }
}
