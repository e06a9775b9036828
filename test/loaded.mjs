// Loaded into a process whose modules are counted: their addresses go to whoever started it (file descriptor 3).
import { writeSync } from 'node:fs'
import { registerHooks } from 'node:module'

registerHooks({
  load(url, context, next) {
    writeSync(3, `${url}\n`)
    return next(url, context)
  },
})
