/** What stands in the pages: fenced blocks, code in a sentence, and plain text, with what Markdown makes of them undone. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { marked } from 'marked'

export const ROOT = join(import.meta.dirname, '..', '..')
export const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
export const pages = globSync(['*.md', 'docs/**/*.md', 'examples/**/*.md'], { cwd: ROOT })
  .filter((page) => page !== 'CHANGELOG.md' && page !== 'DECISIONS.md')
  .sort()

export interface Pieces {
  readonly blocks: readonly { readonly language: string; readonly text: string }[]
  readonly spans: readonly string[]
  readonly prose: string
}

export function piecesOf(page: string): Pieces {
  const blocks: { language: string; text: string }[] = []
  const spans: string[] = []
  const prose: string[] = []
  marked.walkTokens(marked.lexer(read(page)), (token) => {
    if (token.type === 'code') blocks.push({ language: token.lang ?? '', text: token.text })
    else if (token.type === 'codespan') spans.push(token.text)
    else if (token.type === 'text' && !('tokens' in token && token.tokens)) prose.push(token.text)
  })
  return { blocks, spans, prose: prose.join('\n') }
}

/** The command lines of the blocks, without comments. A comment begins after two blanks or more, or with its line. */
export function commandLines(page: string): string[] {
  return piecesOf(page)
    .blocks.filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.replace(/(^|\s+)# .*$/, '').trim())
    .filter((line) => line !== '')
}
