/** Writes what is made from the declarations: the JSON Schema for editors and one page a kind. `npm run check` compares. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { desiredJsonSchema } from '../src/desired/json-schema.ts'
import { kinds } from '../src/kinds/index.ts'
import { kindPage } from './kind-page.ts'

const root = join(import.meta.dirname, '..')

mkdirSync(join(root, 'schema'), { recursive: true })
writeFileSync(join(root, 'schema/desired.json'), `${JSON.stringify(desiredJsonSchema(), null, 2)}\n`)

const pages = join(root, 'docs/kinds')
rmSync(pages, { recursive: true, force: true })
mkdirSync(pages, { recursive: true })
for (const kind of kinds) writeFileSync(join(pages, `${kind.name}.md`), kindPage(kind))
const rows = kinds.map(({ name, about, naturalKey }) => `| [${name}](${name}.md) | ${about} | \`${naturalKey}\` |`)
writeFileSync(
  join(pages, 'README.md'),
  `# The kinds\n\nMade from \`src/kinds/\` by \`npm run generate\`.\n\n| kind | what it is for | natural key |\n|---|---|---|\n${rows.join('\n')}\n`,
)
