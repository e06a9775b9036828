/** This project in another folder of the same disk, in no time: its files copied, its dependencies as hard links. */
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..', '..')

/** `names` are copied; `use` gets a folder whose path no machine has. */
export function elsewhere<Value>(names: readonly string[], use: (folder: string) => Value): Value {
  // A linked folder would be followed back here, and hard links are made on one disk only.
  mkdirSync(join(ROOT, '.tmp'), { recursive: true })
  const temporary = mkdtempSync(join(ROOT, '.tmp', 'elsewhere-'))
  const folder = join(temporary, 'a folder', 'of another name')
  try {
    for (const name of names) cpSync(join(ROOT, name), join(folder, name), { recursive: true })
    linked(realpathSync(join(ROOT, 'node_modules')), join(folder, 'node_modules'))
    return use(folder)
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

function linked(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linked(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkSync(source, target)
  }
}
