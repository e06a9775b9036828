/** Files share processes (`vitest.config.ts`): one that leaves something behind for those after it fails. */
import { afterAll, expect, vi } from 'vitest'
import { config } from 'zod/mini'

const shared = () => ({
  environment: { ...process.env },
  folder: process.cwd(),
  time: vi.isFakeTimers() ? 'fake' : 'real',
  console: { ...console },
  fetch: globalThis.fetch,
  zod: { localeError: undefined, memoizer: undefined, ...config() },
})
const before = shared()

afterAll(() => {
  expect(shared()).toEqual(before)
})
