/** A step for a terminal: Markdown made legible, nothing of it left out. */
import { marked, type Tokens } from 'marked'
import type { Step } from './story.ts'

const bold = (text: string) => (process.stdout.isTTY ? `\u001b[1m${text}\u001b[0m` : text)
const dim = (text: string) => (process.stdout.isTTY ? `\u001b[2m${text}\u001b[0m` : text)

export function terminalOf({ title, about, posts, run }: Step, number: number): string {
  const outputs = Object.entries(run.outputs).map(([name, value]) => `${name} ${value}`)
  const writes = run.requests.filter((request) => !request.startsWith('GET'))
  return [
    bold(`${number}. ${title}`),
    `   ${about}`,
    '',
    ...posts.flatMap(({ title: heading, author, state, body }) => [
      `   ┌ ${heading}${state === null ? '' : ` (${state})`} · ${author}`,
      ...legible(body).map((line) => `   │ ${line}`),
      '   └',
    ]),
    dim(
      `   exit code ${run.exitCode} · ${outputs.join(', ')} · ${run.requests.length - writes.length} reads, ${writes.length === 0 ? 'no write' : writes.join(', ')}`,
    ),
    '',
  ].join('\n')
}

function legible(markdown: string): string[] {
  return marked.lexer(markdown.replaceAll(/<!--.*?-->/gs, '')).flatMap((token): string[] => {
    switch (token.type) {
      case 'table':
        return [
          ...(token as Tokens.Table).rows.map(
            (row) => `${plain(row[0]!.text).padEnd(12)} ${plain(row[1]!.text)}  [${plain(row[2]!.text)}]`,
          ),
          '',
        ]
      case 'list':
        return [...(token as Tokens.List).items.flatMap((item) => `• ${plain(item.text)}`.split('\n')), '']
      case 'code':
        return [...(token as Tokens.Code).text.split('\n').map((line) => `    ${line}`), '']
      case 'space':
        return []
      default:
        return plain('text' in token ? String(token.text) : token.raw) === ''
          ? []
          : [plain('text' in token ? String(token.text) : token.raw), '']
    }
  })
}

/** Without the marks that only a browser needs. */
function plain(markdown: string): string {
  return markdown
    .replaceAll(/<br>/g, ' — ')
    .replaceAll(/<\/?[a-z][^>]*>/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*|`/g, '')
    .trim()
}
