/** Asks the person at the terminal. Node's own line editor is enough for it: history, pasting and Ctrl-C work as everywhere. */
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { WorkflowError } from '../../plan/model/errors.ts'

export interface Asker {
  /** The line that was typed, without the blanks around it. Throws a WorkflowError when Ctrl-C or Ctrl-D was the answer. */
  ask(question: string): Promise<string>
  /** The same for what must not stand on the screen. */
  askHidden(question: string): Promise<string>
  close(): void
}

/** Null where nobody sits: a pipe, a log, a job. */
export function openAsker(): Asker | null {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return null
  let isHidden = false
  const screen = new Writable({
    write(chunk, _, done) {
      if (isHidden) done()
      else process.stdout.write(chunk, done)
    },
  })
  const editor = createInterface({ input: process.stdin, output: screen, terminal: true, historySize: 0 })
  const typed: string[] = []
  let waiting: { done: (line: string) => void; failed: (error: Error) => void } | null = null
  let isOver = false
  editor.on('line', (line) => {
    if (waiting === null) typed.push(line)
    else waiting.done(line)
    waiting = null
  })
  const stop = () => {
    isOver = true
    waiting?.failed(stopped())
    waiting = null
  }
  editor.on('SIGINT', stop).on('close', stop)

  const asked = async (question: string, hides: boolean): Promise<string> => {
    if (isOver) throw stopped()
    process.stdout.write(question)
    editor.setPrompt(hides ? '' : question)
    isHidden = hides
    try {
      const early = typed.shift()
      const line = early ?? (await new Promise<string>((done, failed) => (waiting = { done, failed })))
      return line.trim()
    } finally {
      if (hides) process.stdout.write('\n')
      isHidden = false
    }
  }
  return {
    ask: (question) => asked(question, false),
    askHidden: (question) => asked(question, true),
    close: () => editor.close(),
  }
}

function stopped(): WorkflowError {
  return new WorkflowError('Stopped. Nothing was written.')
}
