/** `map`: where conversations go in the account, as Mermaid or JSON. Offline, of what the files declare. */

import { openFiles } from '../../engine/open.ts'
import { mapOfAccount, mapOfFiles } from '../../engine/whole-map.ts'
import { mapJson } from '../../render/json.ts'
import { mapText } from '../../render/map.ts'
import { withEngine } from './open.ts'
import type { Command } from './terminal.ts'

export const map: Command = async (flags, terminal) => {
  const { secrets, print } = terminal
  const render = flags.json ? mapJson : mapText
  if (flags.isOffline) {
    const { desired } = openFiles(flags.desired, process.env, secrets, true)
    print(render(mapOfFiles(desired, secrets)))
    return 0
  }
  return withEngine(flags, terminal, async (engine) => {
    print(render(await mapOfAccount(engine)))
    return 0
  })
}
