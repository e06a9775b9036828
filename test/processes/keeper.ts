/**
 * Keeps processes in which the built action and command run again and again (`host.ts`), as many as there are runs at
 * once, for all the files of a test run: each asks for a run over a socket.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Answer, Order } from './host.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const NODE = join(ROOT, 'node_modules', '.bin', 'node')

/** Set-up of a whole test run. With `OWN_PROCESSES` every run is a process of its own, as for a user. */
export default async function keeper(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.OWN_PROCESSES) return undefined
  const address = join(tmpdir(), `hosts-${process.pid}.sock`)
  const idle: ChildProcess[] = []
  const all = new Set<ChildProcess>()
  const server = createServer((socket) => serve(socket, idle, all))
  await new Promise<void>((resolve) => server.listen(address, resolve))
  process.env.ACTION_HOSTS = address
  return async () => {
    for (const host of all) host.kill('SIGKILL')
    server.close()
    rmSync(address, { force: true })
  }
}

/** One run. A test that goes away takes its run with it. */
function serve(socket: Socket, idle: ChildProcess[], all: Set<ChildProcess>): void {
  const say = (answer: object) => void (socket.writable && socket.write(`${JSON.stringify(answer)}\n`))
  let host: ChildProcess | null = null
  socket.on('error', () => {})
  socket.on('close', () => host?.kill('SIGKILL'))
  createInterface({ input: socket }).once('line', (line) => {
    const its = idle.pop() ?? started(all)
    host = its
    const gone = () => say({ exitCode: null })
    its.once('exit', gone)
    its.on('message', (answer: Answer) => {
      if ('exitCode' in answer) {
        its.off('exit', gone).removeAllListeners('message')
        host = null
        if (answer.isOver) its.kill('SIGKILL')
        else idle.push(its)
      }
      say(answer)
    })
    its.send(JSON.parse(line) as Order)
  })
}

function started(all: Set<ChildProcess>): ChildProcess {
  const host = fork(join(import.meta.dirname, 'host.ts'), { execPath: NODE, env: {}, silent: true })
  all.add(host)
  host.once('exit', () => all.delete(host))
  return host
}
