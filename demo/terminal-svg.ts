/** A session at a terminal as one picture, whose lines come one after the other as far as the reader's settings let them. */
import { stripVTControlCharacters, styleText } from 'node:util'
import type { Shown } from './session.ts'

/** Of the picture, in its own units. */
const [COLUMN, LINE, MARGIN] = [8.4, 19, 16]
const COLUMNS = 110
const ROWS = 26
/** Seconds: until a command is typed, and from one line of its answer to the next. */
const [PAUSE, PACE] = [1.2, 0.06]

const COLOURS: { readonly [code: string]: string } = {
  '31': 'red',
  '32': 'green',
  '33': 'yellow',
  '34': 'blue',
  '2': 'dim',
  '1': 'bold',
}

interface Line {
  readonly text: string
  /** Seconds from the beginning. */
  readonly at: number
}

export function terminalSvg(session: readonly Shown[]): string {
  const lines = timed(session)
  const width = COLUMNS * COLUMN + 2 * MARGIN
  const rows = Math.min(ROWS, lines.length)
  const texts = lines.map(({ text, at }, index) => {
    const y = MARGIN + (index + 1) * LINE - 5
    return `<text x="${MARGIN}" y="${y}" style="animation-delay:${at.toFixed(2)}s">${spans(text)}</text>`
  })
  const said = session.map(({ command }) => command).join('; ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${rows * LINE + 2 * MARGIN}" role="img" aria-label="A terminal: ${escaped(said)}">
<style>
rect{fill:#161b22}
text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#e6edf3;white-space:pre}
.red{fill:#ff7b72}.green{fill:#3fb950}.yellow{fill:#d29922}.blue{fill:#79c0ff}.dim{fill:#8b949e}.bold{font-weight:bold}
g{transform:translateY(-${(lines.length - rows) * LINE}px)}
@media (prefers-reduced-motion:no-preference){text{opacity:0;animation:shown .01s forwards}g{animation:scrolled ${duration(lines)}s step-end forwards}}
@keyframes shown{to{opacity:1}}
@keyframes scrolled{${scrolling(lines, rows)}}
</style>
<rect width="100%" height="100%" rx="8"/>
<svg y="${MARGIN}" height="${rows * LINE}"><svg y="-${MARGIN}" height="100%" overflow="visible"><g>
${texts.join('\n')}
</g></svg></svg>
</svg>
`
}

/** In seconds. */
function duration(lines: readonly Line[]): string {
  return (lines.at(-1)!.at + PAUSE).toFixed(2)
}

/** Each line that finds the window full moves it up. */
function scrolling(lines: readonly Line[], rows: number): string {
  const whole = Number(duration(lines))
  const moved = lines
    .slice(rows)
    .map(({ at }, index) => `${((at / whole) * 100).toFixed(2)}%{transform:translateY(-${(index + 1) * LINE}px)}`)
  return ['0%{transform:none}', ...moved].join('')
}

function timed(session: readonly Shown[]): Line[] {
  const lines: Line[] = []
  let at = 0
  for (const { command, output } of session) {
    at += PAUSE
    lines.push({ text: `${styleText('green', '$', { validateStream: false })} ${command}`, at })
    at += PAUSE / 2
    for (const line of output === '' ? [] : output.trimEnd().split('\n').flatMap(wrapped)) {
      lines.push({ text: line, at })
      at += PACE
    }
    lines.push({ text: '', at })
  }
  return lines.slice(0, -1)
}

/** As a terminal of this width breaks them. */
function wrapped(line: string): string[] {
  if (stripVTControlCharacters(line).length <= COLUMNS) return [line]
  const rows: string[] = []
  let [row, columns] = ['', 0]
  for (const piece of line.split(/(\u001b\[\d+m)/)) {
    if (piece.startsWith('\u001b')) {
      row += piece
      continue
    }
    for (const character of piece) {
      if (columns === COLUMNS) {
        rows.push(row)
        row = ''
        columns = 0
      }
      row += character
      columns += 1
    }
  }
  return [...rows, row]
}

function spans(line: string): string {
  let names: string[] = []
  return line
    .split(/(\u001b\[\d+m)/)
    .map((piece) => {
      const code = /^\u001b\[(\d+)m$/.exec(piece)?.[1]
      if (code !== undefined) {
        const name = COLOURS[code]
        names = name === undefined ? [] : [...names, name]
        return ''
      }
      if (piece === '') return ''
      return names.length === 0 ? escaped(piece) : `<tspan class="${names.join(' ')}">${escaped(piece)}</tspan>`
    })
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
