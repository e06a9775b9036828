/** Long texts in files of their own, where people can read and review them line by line. */

import type { ReadText } from '../desired/values.ts'
import { WorkflowError } from '../plan/model/errors.ts'

const LONGEST_INLINE = 120

/**
 * Whether a text reads better in a file: prose with line breaks, or long. A text that a file could not give back
 * exactly stays where it is: readers drop a byte order mark, and git may change carriage returns.
 */
export function isLong(text: string): boolean {
  const isProse = text.includes('\n') || (text.length > LONGEST_INLINE && /\s/.test(text))
  return isProse && survivesInFile(text)
}

export function survivesInFile(text: string): boolean {
  return !/\r/.test(text) && !text.startsWith('\uFEFF')
}

/** Text files to be written, by their path below the folder of the desired files. */
export class Texts {
  readonly written = new Map<string, string>()
  readonly #readText: ReadText

  constructor(readText: ReadText) {
    this.#readText = readText
  }

  /** Puts a text into a file made for it, by folders and name, and says which; what lies there already is not overwritten. */
  put(text: string, at: readonly string[]): string {
    const content = `${text}\n`
    for (let turn = 1; ; turn++) {
      const file = `${at.join('/')}${turn === 1 ? '' : `-${turn}`}.md`
      const there = this.written.get(file) ?? this.#onDisk(file)
      if (there !== null && there !== content) continue
      if (there === null) this.written.set(file, content)
      return file
    }
  }

  /** Gives a file that stands for one text only its new text. */
  rewrite(file: string, text: string): void {
    this.written.set(file, `${text}\n`)
  }

  #onDisk(file: string): string | null {
    const found = this.#readText(file)
    if ('text' in found) return found.text
    if (found.isFree === true) return null
    throw new WorkflowError(`A text is to go into ${file}, which ${found.problem}: nothing was written.`)
  }
}
