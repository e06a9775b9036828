/** What every kind has to stand, as one file. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

Reflect.deleteProperty(globalThis, 'wrongKind')
const folder = join(import.meta.dirname, '..', 'conformance')
const files = readdirSync(folder).filter((file) => file.endsWith('.test.ts'))

for (const file of files.sort()) await import(join(folder, file))
