/**
 * The tests of the plan as one file, the quick ones first: one worker and one import a mutant, instead of thirty. All of
 * test/plan/ is in it, and the tests elsewhere that are about the plan's text and the ledger.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const SLOW = /(properties|undo)\.test\.ts$/
const files = (readdirSync(join(root, 'plan'), { recursive: true, encoding: 'utf8' }) as string[])
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `plan/${file}`)
  .concat('render/goldens.test.ts', 'ledger-file.test.ts')
  .sort((a, b) => Number(SLOW.test(a)) - Number(SLOW.test(b)))

for (const file of files) await import(join(root, file))
