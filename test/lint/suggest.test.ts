/** A finding whose fix is mechanical, as the lines that GitHub would commit. */
import { marked } from 'marked'
import { expect, test } from 'vitest'
import { parseDesired } from '../../src/desired/parse.ts'
import { NO_FILES } from '../../src/desired/values.ts'
import { suggestionOf } from '../../src/export/suggest.ts'
import { lintFiles } from '../../src/lint/lint.ts'
import { suggestionText } from '../../src/render/suggestion.ts'

const FILE = 'desired/rules.json'
const environment = { CHATWOOT_VAR_TEXT: 'RxDB Error-Code' }

function suggested(text: string, texts: { [path: string]: string } = {}) {
  const readText = (path: string) => (path in texts ? { text: texts[path]! } : { problem: 'does not exist' })
  const { desired, findings } = parseDesired([{ file: FILE, text }], environment, { ...NO_FILES, readText }, new Set())
  expect(findings).toEqual([])
  return lintFiles(desired).flatMap((finding) => {
    const suggestion = suggestionOf(finding, (file) => (file === FILE ? text : undefined))
    return suggestion === null ? [] : [{ finding, suggestion }]
  })
}

/** The file with a suggestion committed, as GitHub does it. */
function committed(text: string, { from, to, lines }: ReturnType<typeof suggested>[number]['suggestion']): string {
  return text
    .split('\n')
    .toSpliced(from - 1, to - from + 1, ...lines)
    .join('\n')
}

const rule = (conditions: string, text = '"Hello"') => `{
  "automation_rules": {
    "known-problem": {
      "event_name": "conversation_opened",
      "active": true,
      "conditions": ${conditions},
      "actions": [{ "action_name": "send_message", "action_params": [${text}] }]
    }
  }
}
`
const DEAD = '[{ "attribute_key": "email", "filter_operator": "contains", "values": ["RxDB Error-Code"] }]'

test('the dead rule becomes the one that works, and nothing is reported any more', () => {
  const text = rule(DEAD)
  const [{ suggestion }] = suggested(text) as [ReturnType<typeof suggested>[number]]
  const after = committed(text, suggestion)

  expect([suggestion.file, suggestion.from]).toEqual([FILE, 4])
  expect(JSON.parse(after).automation_rules['known-problem']).toMatchObject({
    event_name: 'message_created',
    active: true,
    conditions: [
      { attribute_key: 'content', filter_operator: 'contains', values: ['RxDB Error-Code'], query_operator: 'and' },
      { attribute_key: 'message_type', filter_operator: 'equal_to', values: ['incoming'] },
    ],
  })
  expect(suggested(after)).toEqual([])
})

test('one value in one line', () => {
  const text = rule('[{ "attribute_key": "email", "filter_operator": "equal_to", "values": ["A@x.test"] }]')
  const [{ suggestion }] = suggested(text) as [ReturnType<typeof suggested>[number]]

  expect(suggestion).toEqual({
    file: FILE,
    from: 6,
    to: 6,
    lines: [
      '      "conditions": [{ "attribute_key": "email", "filter_operator": "equal_to", "values": ["a@x.test"] }],',
    ],
  })
})

test('what another file or a variable says is not written into this one', () => {
  const withVariable = rule(DEAD.replace('RxDB Error-Code', '${var:TEXT}'))
  const withFile = rule('[]', '{ "$file": "a.md" }').replace('conversation_opened', 'conversation_created')

  expect(suggested(withVariable)).toEqual([])
  expect(suggested(withFile, { 'a.md': 'Call {{contact.phone}}' })).toEqual([])
  expect(suggested(withFile.replace('{ "$file": "a.md" }', '"Call {{contact.phone}}"'))).toHaveLength(1)
})

test('the comment holds the lines to the letter, and nothing in them gets out', () => {
  const hostile = '````\\n# forged <b>@octocat</b>'
  const text = rule('[]', `"{{contact.phone}} ${hostile}"`).replace('conversation_opened', 'conversation_created')
  const [{ finding, suggestion }] = suggested(text) as [ReturnType<typeof suggested>[number]]
  const body = suggestionText(finding, suggestion.lines)!
  const tokens = marked.lexer(body).filter(({ type }) => type !== 'space')

  expect(tokens.map(({ type }) => type)).toEqual(['paragraph', 'code'])
  expect(tokens[1]).toMatchObject({ lang: 'suggestion', text: suggestion.lines.join('\n') })
})

test.each(['\u202e', '\u200b', '\u2028', '\u001b[31m'])(
  'lines with what nobody sees are not suggested: %j',
  (unseen) => {
    const text = rule('[]', `"{{contact.phone}}${unseen.replace('\u001b', '\\u001b')}"`).replace(
      'conversation_opened',
      'conversation_created',
    )
    const all = suggested(text)

    expect(all).toHaveLength(1)
    for (const { finding, suggestion } of all) {
      const body = suggestionText(finding, suggestion.lines)
      if (unseen.startsWith('\u001b')) expect(body).not.toContain('\u001b')
      else expect(body).toBeNull()
    }
  },
)
