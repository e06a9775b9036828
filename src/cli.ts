#!/usr/bin/env node
/**
 * The command `chatwoot-as-code`. This file alone has to run on any Node that somebody may have, and says which one is
 * needed: nothing is imported before that, and `build.ts` puts the version from package.json into it.
 */
declare const NEEDED_NODE: number

const found = process.versions.node
if (Number(found.split('.')[0]) >= NEEDED_NODE) {
  import('node:module').then(({ enableCompileCache }) => {
    // A laptop runs this again and again: what was compiled once is kept in the temporary folder.
    enableCompileCache()
    return import('./cli/command.ts')
  })
} else {
  console.error(`chatwoot-as-code needs Node ${NEEDED_NODE} or newer, and this is Node ${found}.`)
  process.exitCode = 1
}
