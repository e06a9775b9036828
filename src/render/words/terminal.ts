/** Words on a terminal: texts in quotation marks, what is gone in `[-…-]` and what is new in `{+…+}`. */

import { kindNamed } from '../../kinds/index.ts'
import type { Change } from '../../plan/model/plan.ts'
import type { Report } from '../report.ts'
import { oneLine } from '../safe.ts'
import type { Paint } from '../terminal-paint.ts'
import { labelAt } from './labels.ts'
import { isSilent } from './piece.ts'
import { piecesOf } from './pieces.ts'
import { type Look, written } from './written.ts'

function terminalLook(paint: Paint): Look {
  return {
    ours: (text) => text,
    strong: (text) => paint('bold', text),
    text: (text) => `"${oneLine(text)}"`,
    value: oneLine,
    name: (title) => `"${oneLine(title)}"`,
    gone: (text) => paint('red', `[-${text}-]`),
    fresh: (text) => paint('green', `{+${text}+}`),
  }
}

/** A line for each thing there is to say of it, and behind it how the files call the field. */
export function wordLines(
  change: Change,
  report: Pick<Report, 'plan' | 'marks'>,
  paint: Paint,
  most: number,
): string[] {
  const lines: string[] = []
  for (const piece of piecesOf(change, change.fields, report)) {
    if (isSilent(piece)) continue
    const { text } = written(piece, terminalLook(paint), most)
    const { path } = piece
    const label = path === null ? null : labelAt(kindNamed(change.kind), path)
    const isCalledOtherwise = path !== null && label !== null && label !== path
    const said = isCalledOtherwise ? `${text}${paint('dim', `  (${oneLine(path)})`)}` : text
    if (piece.goesOn && lines.length > 0) lines.push(`${lines.pop()} ${said}`)
    else lines.push(said)
  }
  return lines
}
