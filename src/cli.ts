#!/usr/bin/env node
/**
 * The command `chatwoot-as-code`. This file alone has to run on any Node that somebody may have, and says which one is
 * needed: nothing is imported before that, and `build.ts` puts the version from package.json into it.
 */
declare const NEEDED_NODE: string

const found = process.versions.node
const [major, minor] = found.split('.').map(Number) as [number, number]
const [neededMajor, neededMinor] = NEEDED_NODE.split('.').map(Number) as [number, number]
if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) {
  import('node:module').then(({ enableCompileCache }) => {
    // A laptop runs this again and again: what was compiled once is kept in the temporary folder.
    enableCompileCache()
    return import('./cli/command.ts')
  })
} else {
  console.error(`chatwoot-as-code needs Node ${NEEDED_NODE} or newer, and this is Node ${found}.`)
  process.exitCode = 1
}
