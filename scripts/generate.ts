/** Writes what is made from the declarations: the JSON Schema for editors and one page a kind or guard. `npm run check` compares. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { desiredJsonSchema } from '../src/desired/json-schema.ts'
import { kinds } from '../src/kinds/index.ts'
import { mustBeDescribed, mustHaveExample } from '../src/kinds/model/check.ts'
import { guards } from '../src/plan/guards/index.ts'
import { guardPage, guardsPage } from './guard-page.ts'
import { kindPage } from './kind-page.ts'

const root = join(import.meta.dirname, '..')

mkdirSync(join(root, 'schema'), { recursive: true })
writeFileSync(join(root, 'schema/desired.json'), `${JSON.stringify(desiredJsonSchema(), null, 2)}\n`)

const pages = emptied('docs/kinds')
for (const kind of kinds) {
  mustHaveExample(kind)
  mustBeDescribed(kind)
  writeFileSync(join(pages, `${kind.name}.md`), kindPage(kind))
}
const rows = kinds.map(
  ({ name, words: { about }, identity: { naturalKey } }) =>
    `| [${name}](${name}.md) | ${about} | ${naturalKey.map((field) => `\`${field}\``).join(', ')} |`,
)
writeFileSync(
  join(pages, 'README.md'),
  `# The kinds\n\nMade from \`src/kinds/\` by \`npm run generate\`.\n\n| kind | what it is for | natural key |\n|---|---|---|\n${rows.join('\n')}\n`,
)

const guardPages = emptied('docs/guards')
for (const guard of guards) writeFileSync(join(guardPages, `${guard.code}.md`), guardPage(guard))
writeFileSync(join(guardPages, 'README.md'), guardsPage(guards))

function emptied(folder: string): string {
  const path = join(root, folder)
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path, { recursive: true })
  return path
}
