/** Writes what is made from the declarations: JSON Schemas, one page a kind, guard or lint rule, the reference, and the words of messages. `npm run check` compares. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { desiredJsonSchema } from '../src/desired/json-schema.ts'
import { kinds } from '../src/kinds/index.ts'
import { mustBeDescribed, mustFitSchema, mustFitTogether, mustHaveExample } from '../src/kinds/model/check.ts'
import { lintRules } from '../src/lint/index.ts'
import { guards } from '../src/plan/guards/index.ts'
import { ruleTestsJsonSchema } from '../src/rule-tests/json-schema.ts'
import { guardPage, guardsPage } from './guard-page.ts'
import { kindPage } from './kind-page.ts'
import { lintPage, lintPages } from './lint-page.ts'
import { messagesJson } from './messages.ts'
import { outputJsonSchema, shapes } from './output-shapes.ts'
import { referencePage } from './reference-page.ts'

const root = join(import.meta.dirname, '..')

mkdirSync(join(root, 'schema'), { recursive: true })
writeFileSync(join(root, 'schema/rule-tests.json'), `${JSON.stringify(ruleTestsJsonSchema(), null, 2)}\n`)
writeFileSync(join(root, 'schema/desired.json'), `${JSON.stringify(desiredJsonSchema(), null, 2)}\n`)

for (const name of Object.keys(shapes))
  writeFileSync(join(root, `schema/output-${name}.json`), `${JSON.stringify(outputJsonSchema(name), null, 2)}\n`)

const pages = emptied('docs/kinds')
mustFitTogether(kinds)
for (const kind of kinds) {
  mustFitSchema(kind)
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

const lintFolder = emptied('docs/lint')
for (const rule of lintRules) writeFileSync(join(lintFolder, `${rule.code}.md`), lintPage(rule))
writeFileSync(join(lintFolder, 'README.md'), lintPages(lintRules))

const messages = readFileSync(join(root, 'docs/messages.md'), 'utf8')
writeFileSync(join(root, 'src/sarif/messages.json'), messagesJson(messages))

writeFileSync(join(root, 'docs/reference.md'), referencePage(join(root, 'action.yml')))

function emptied(folder: string): string {
  const path = join(root, folder)
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path, { recursive: true })
  return path
}
