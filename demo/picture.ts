/**
 * `npm run picture`: the pictures of the docs. The comment on a pull request that brings a rule, from what the last demo wrote
 * (needs Chromium on the machine; CHROMIUM names another browser of the kind), and a session at a terminal.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordedSession } from './session.ts'
import { terminalSvg } from './terminal-svg.ts'

const STEPS = ['step-3']
const SIZE = { width: 900, height: 832 }

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'demo/out/index.html'), 'utf8')
const sections = [...page.matchAll(/<section id="([^"]+)">[\s\S]*?<\/section>/g)]
const shown = sections.filter(([, id]) => STEPS.includes(id!)).map(([section]) => section)
const first = page.indexOf(sections[0]![0])
const folder = mkdtempSync(join(tmpdir(), 'picture-'))
const file = join(folder, 'picture.html')
// Findings about what stays as it is, and what is for engineers, is folded on GitHub as well.
writeFileSync(file, `${page.slice(0, first)}${shown.join('\n')}</body></html>`.replaceAll('<details open', '<details'))
execFileSync(
  process.env.CHROMIUM ?? 'chromium',
  [
    '--headless=new',
    '--no-sandbox',
    '--hide-scrollbars',
    '--force-device-scale-factor=1.5',
    `--window-size=${SIZE.width},${SIZE.height}`,
    `--screenshot=${join(root, 'docs/demo.png')}`,
    `file://${file}`,
  ],
  { stdio: 'ignore' },
)
rmSync(folder, { recursive: true })
console.log('docs/demo.png')
writeFileSync(join(root, 'docs/terminal.svg'), terminalSvg(await recordedSession()))
console.log('docs/terminal.svg')
