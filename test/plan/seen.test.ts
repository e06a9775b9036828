/** Approvals that nobody sees do not count, however they were hidden. */
import fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { allowedIn, approvalsIn, ignoredNotes } from '../../src/plan/approve/allowed.ts'

const YES = 'allow: delete inboxes/old'

test.each([
  ['a comment', `<!-- ${YES} -->`],
  ['a comment on lines', `<!--\n${YES}\n-->`],
  ['a comment that is never closed', `x <!-- \n${YES}`],
  ['a comment that HTML keeps open', `<details>\n<!--\n\n-->\n\n${YES}`],
  ['a comment that HTML keeps open, behind a long line', `<div>\nx${' '.repeat(300)}\n<!--\n\n-->\n\n${YES}`],
  ['a comment in the line of another', `<!-- a --><!--\n\n-->\n\n${YES}`],
  ['HTML between comments that are code', `\`<!--\`\n\n<div hidden>\n\n\`-->\`\n\n${YES}`],
  ['HTML between comments in a code block', `\`\`\`\n<!--\n\`\`\`\n<template>\n\`\`\`\n-->\n\`\`\`\n\n${YES}`],
  ['HTML behind a comment that ends at once', `<!-->\n<div hidden>\n-->\n${YES}`],
  ['the title of a definition', `[//]: # (${YES})`],
  ['the title of a definition, on lines', `[//]: # (\n${YES}\n)`],
  ['the title of a definition in quotes', `[a]:\n#\n"\n${YES}\n"`],
  ['the label of a definition', `[\n${YES}\n]: #`],
  ['the label of a definition, with a comment', `[x\n${YES}\n    <!-- c -->\n]: #`],
  ['a definition in a quotation', `> [a]: # "\n${YES}\n> "`],
  ['a definition in a list', `- [a]: # "\n${YES}\n  "`],
  ['a footnote', `[^1]: x\n${YES}`],
  ['the rest of a footnote', `[^1]: x\n\n    ${YES}`],
  ['the title of a link', `[a](b "\n${YES}\n")`],
  ['the text of an image', `![\n${YES}\n](a.png)`],
  ['the text of an image, defined elsewhere', `![\n${YES}\n]\n\n[${YES}]: a.png`],
  ['HTML that is hidden', `<div hidden>\n\n${YES}\n\n</div>`],
  ['HTML with a style', `<p style="display:none">\n${YES}\n</p>`],
  ['HTML that is never shown', `<template>\n${YES}\n</template>`],
  ['HTML that is small', `<sub><sub><sub>\n\n${YES}`],
  ['HTML that is struck out', `<del>\n\n${YES}\n\n</del>`],
  ['an attribute', `<img alt="\n${YES}\n" src="a">`],
  ['an attribute of what shows', `<a href="\n${YES}\n">x</a>`],
  ['a tag that is not finished', `<div\n${YES}\n>`],
  ['a closing tag that is not finished', `</div\n${YES}\n>`],
  ['an instruction', `<?php\n${YES}\n?>`],
  ['a declaration', `<!X\n${YES}\n>`],
  ['CDATA', `<![CDATA[\n${YES}\n]]>`],
  ['a formula', `$$\\phantom{\n${YES}\n}$$`],
  ['a formula with an empty line', `$$\n\\phantom{\n\n${YES}\n\n}\n$$`],
  ['a formula in a block', `\`\`\`math\n\\phantom{\n${YES}\n}\n\`\`\``],
  ['a diagram', `~~~ mermaid\ngraph TD\naccDescr {\n${YES}\n}\n~~~`],
  ['the line of a code block', `\`\`\`${YES}\n\`\`\``],
  ['what is struck out', `~~\n${YES}\n~~`],
  ['a character that turns the line around', `\u202E\n${YES}`],
  ['a character without width', `\u200B\n${YES}`],
  ['a letter without a picture', `allow: delete inboxes/old\u3164`],
  ['a line end that is none in Markdown', `x\u2028${YES}`],
])('in %s', (_, text) => {
  expect([...allowedIn(text)]).toEqual([])
  expect([...allowedIn(text.replaceAll('\n', '\r\n'))]).toEqual([])
  // Whoever wrote it is told.
  const [told] = ignoredNotes(text)
  expect(told).toMatchObject({ code: 'G-ALLOW-IGNORED', severity: 'note' })
  expect(told!.sentence).toContain('delete inboxes/old')
})

test.each([
  ['a code block', `\`\`\`\n${YES}\n\`\`\``],
  ['a code block of tildes', `~~~text\n${YES}\n~~~`],
  ['indented code', `x\n\n    ${YES}`],
  ['details', `<details><summary>why</summary>\n\n${YES}\n\n</details>`],
  ['open details', `<details open>\n${YES}\n</details>`],
  ['a list beside a link', `* see [this](https://a.test)\n* ${YES}\n* and [that][1]`],
  [
    'a text with a template and a picture',
    `## What\n<!-- Say <what>,\n\nand why -->\n<img width="10" alt="x" src="https://a.test/b.png" />\n\n${YES}`,
  ],
  ['a text with addresses', `From <a@example.com>, see <https://a.test> and 3 < 4\n\n${YES}`],
  ['a text with a price', `It is $5.\n\n${YES}`],
  ['a text with an emoji', `⚠️ careful\n${YES}`],
])('%s counts', (_, text) => {
  expect([...allowedIn(text)]).toEqual(['delete inboxes/old'])
  expect(approvalsIn(text).ignored).toEqual([])
})

describe('what does not count is told with the reason', () => {
  const reasons = (text: string) => approvalsIn(text).ignored.map(({ written, because }) => `${written}: ${because}`)

  test.each([
    ['allow: everything', 'allow: everything: it names no operation such as `delete inboxes/old`'],
    ['allow: delete inboxes/a b', 'allow: delete inboxes/a b: it names no operation such as `delete inboxes/old`'],
    [`please do not ${YES}`, 'delete inboxes/old: it does not stand alone on its line, or in an HTML comment'],
    [`<!-- ${YES} -->`, 'delete inboxes/old: it stands in an HTML comment'],
    [
      `[a]: # (${YES})`,
      'delete inboxes/old: it stands in one paragraph with a link, an image, a formula or something struck out or unseen',
    ],
    [`[^1]: ${YES}`, 'delete inboxes/old: it stands behind a footnote'],
    [`<div hidden>${YES}`, 'delete inboxes/old: it stands behind HTML that may hide it'],
  ])('%j', (text, reason) => {
    expect(reasons(text)).toEqual([reason])
  })

  test('but not when it stands in the open as well, and each only once', () => {
    expect(reasons(`<!-- ${YES} -->\n${YES}`)).toEqual([])
    expect(reasons(`<!-- ${YES} -->\n<!-- ${YES} -->`)).toHaveLength(1)
    expect(reasons('Nothing is allowed to delete inboxes/old here.')).toEqual([])
  })

  test('twenty of them', () => {
    expect(ignoredNotes(Array.from({ length: 30 }, (_, index) => `allow: x${index}`).join('\n'))).toHaveLength(20)
  })
})

/** What a person reads on the page: no comments, no tags, nothing of attributes. */
function visible(markdown: string): string {
  const html = marked.parse(markdown, { async: false, gfm: true })
  return html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(/<[a-z/!?][^>]*(?:>|$)/gi, '')
}

test('what counts is on the page, whatever stands around it', () => {
  const pieces = [
    YES,
    YES,
    '\n',
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '> ',
    '- ',
    '  ',
    '    ',
    '1. ',
    '```',
    '~~~',
    '`',
    '<!--',
    '-->',
    '[',
    ']',
    ']: #',
    '[a]: ',
    '(',
    ')',
    '"',
    "'",
    '![',
    '](b ',
    '<div>',
    '</div>',
    '<details>',
    '<b>',
    '<a href="x">',
    '<img alt="x">',
    'x',
    '\\',
    '<',
    '>',
    '<?',
    '?>',
    '# ',
    '---',
    '|',
    '*',
    '<pre>',
    '</pre>',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (some) => {
      const text = some.join('')
      if (allowedIn(text).size > 0) expect(visible(text)).toContain('delete inboxes/old')
    }),
    { numRuns: 20_000 },
  )
})
