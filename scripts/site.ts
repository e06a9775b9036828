/**
 * `npm run site`: the pages under `docs/` as a site with search, in `site/out/`. What makes it is a package of its own, so
 * that nobody who works on the action installs it. A link that leads nowhere fails.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const site = join(root, 'site')
const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: site, stdio: 'inherit' })

if (!existsSync(join(site, 'node_modules'))) run('npm', 'ci')
for (const made of ['pages', 'out']) rmSync(join(site, made), { recursive: true, force: true })
// The site's own modules are found from its pages only where these lie below it.
cpSync(join(root, 'docs'), join(site, 'pages'), { recursive: true })
run(process.execPath, 'node_modules/vitepress/bin/vitepress.js', 'build')
