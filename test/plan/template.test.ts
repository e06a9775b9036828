import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expand, Placeholders, secretsBehind } from '../../src/desired/placeholders.ts'
import { Problems } from '../../src/desired/problems.ts'
import { Sealed } from '../../src/kinds/model/sealed.ts'
import { escaped, filled, piecesOf, templateOf } from '../../src/plan/model/template.ts'
import { shown } from '../../src/redact/shown.ts'

/** Texts in which dollars, braces, words and colons meet as they seldom do by chance. */
const text = fc
  .array(
    fc.constantFrom(
      '$',
      '$$',
      '{',
      '}',
      ':',
      'var',
      'secret',
      'NAME',
      'order',
      '${var:A}',
      '${secret:B}',
      '{secret:B}',
      ' ',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

/** What a run makes of a text in the files, secrets filled in. */
function sentFor(template: string, environment: { [name: string]: string } = {}) {
  const problems = new Problems()
  const placeholders = new Placeholders(environment, problems, false)
  const value = placeholders.fill(template, { file: 'a.json', line: 1, column: 1 })
  const sent = value instanceof Sealed ? expand(value.$secret, placeholders.secrets) : value
  return { sent, value, findings: problems.findings }
}

describe('a text as it is meant', () => {
  test.each([
    ['$${order:id}', '${order:id}'],
    ['Code $${order:id}, $${var:A} and $${secret:B}', 'Code ${order:id}, ${var:A} and ${secret:B}'],
    ['$$$${order:id}', '$${order:id}'],
    ['costs $5, $$5, ${name} and $${name}', 'costs $5, $$5, ${name} and $${name}'],
    ['$${a:${secret:B}}', '${a:value of B}'],
    ['$$${secret:B}', '$value of B'],
    ['${var:A}${secret:B}', '$value of B'],
    ['${var:A}{secret:B}', '${secret:B}'],
  ])('%s is %s', (template, sent) => {
    const environment = { CHATWOOT_VAR_A: '$', CHATWOOT_SECRET_B: 'value of B' }
    expect(sentFor(template, environment)).toMatchObject({ sent, findings: [] })
  })

  test('any text can be written, and is no template then', () => {
    fc.assert(
      fc.property(text, (meant) => {
        expect(sentFor(escaped(meant))).toEqual({ sent: meant, value: meant, findings: [] })
      }),
    )
  })

  test('what is filled in is a value, whatever it looks like', () => {
    fc.assert(
      fc.property(text, text, text, fc.boolean(), (before, variable, after, hasSecret) => {
        const end = hasSecret ? '${secret:B}' : ''
        const template = templateOf([before, { word: 'var', name: 'A', written: '${var:A}' }, after]) + end
        // Dollars before a placeholder are doubled by whoever writes it.
        fc.pre(!(hasSecret && after.endsWith('$')))
        const { sent } = sentFor(template, { CHATWOOT_VAR_A: variable, CHATWOOT_SECRET_B: '${var:A}$${x:y}' })
        expect(sent).toBe(before + variable + after + (hasSecret ? '${var:A}$${x:y}' : ''))
      }),
    )
  })

  test('is what its pieces say, and they are what it says', () => {
    fc.assert(
      fc.property(text, (template) => {
        const pieces = piecesOf(template)
        expect(piecesOf(templateOf(pieces))).toEqual(pieces)
        expect(filled(template, ({ written }) => written)).toBe(
          pieces.map((piece) => (typeof piece === 'string' ? piece : piece.written)).join(''),
        )
      }),
    )
  })
})

test('what is no placeholder is told with the way to write it', () => {
  const { findings } = sentFor('Code ${order:id}')
  expect(findings).toMatchObject([
    {
      code: 'F-PLACEHOLDER',
      sentence: '"${order:id}" is not a placeholder.',
      nextStep: expect.stringContaining('"$${order:id}"'),
    },
  ])
})

test('of a text with a secret, people see the literal part as it is meant', () => {
  const { value } = sentFor('$${order:id} ${secret:B}', { CHATWOOT_SECRET_B: 'x' })
  expect(shown(value)).toBe('${order:id} ‹secret B›')
})

test('the value behind a secret is found beside literal dollars', () => {
  expect(secretsBehind('$${a:b} ${secret:B}', '${a:b} hush', {})).toEqual(new Map([['B', 'hush']]))
  expect(secretsBehind('$${secret:B}', '${secret:B}', {})).toBeNull()
})
