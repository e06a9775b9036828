/** `map`: where conversations go in the account, as Mermaid. Offline, of what the files declare. */

import { openFiles } from '../../engine/open.ts'
import { mapOfAccount, mapOfFiles } from '../../engine/whole-map.ts'
import { mapText } from '../../render/map.ts'
import { withEngine } from './open.ts'
import type { Command } from './terminal.ts'

export const map: Command = async (flags, terminal) => {
  const { secrets, print } = terminal
  if (flags.isOffline) {
    const { desired } = openFiles(flags.desired, process.env, secrets, true)
    print(mapText(mapOfFiles(desired, secrets)))
    return 0
  }
  return withEngine(flags, terminal, async (engine) => {
    print(mapText(await mapOfAccount(engine)))
    return 0
  })
}
