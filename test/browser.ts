/** A real browser for what is to be looked at: the Chromium of the machine, as in `npm run picture`. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { config } from 'zod/mini'

// The zod inside of playwright has set the language of every zod in this process, also of ours.
Object.assign(config(), { localeError: undefined, memoizer: undefined })

/** Where it is; null where there is none. `CHROMIUM` names another browser of the kind. */
export function chromiumPath(): string | null {
  const { CHROMIUM, PATH = '' } = process.env
  if (CHROMIUM) return CHROMIUM
  const all = PATH.split(delimiter).flatMap((folder) => ['chromium', 'google-chrome'].map((name) => join(folder, name)))
  return all.find(isProgram) ?? null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

export function startBrowser(executablePath: string): Promise<Browser> {
  // In a container there is no user namespace for the sandbox; only pages of ours are opened.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}
