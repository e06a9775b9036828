/**
 * Builds `dist/`: the action (`index.js`), the command (`cli.js`), what they share, and the licences of what is inside.
 * Readable on purpose: a reviewer can compare it with the sources, and minifying would not make it start faster.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'

const root = join(import.meta.dirname, '..')
const out = join(root, 'dist')
const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { engines: { node: string } }
/** `22.19`: the patch means nothing to whoever has to install another one. */
const [, needed] = /^>=(\d+\.\d+)\.0$/.exec(engines.node)!

/**
 * `@actions/core` and `@actions/github` bring an HTTP client with an undici of its own, a megabyte that is only used to
 * ask for OIDC tokens and for a client of GitHub's API that we do not take from there.
 */
const withoutSecondClient: Plugin = {
  name: 'without-second-client',
  resolveId(source, importer) {
    const isInside = importer?.includes(`${join('node_modules', '@actions')}`)
    return isInside && /^(@actions\/http-client|undici)(\/|$)/.test(source)
      ? join(root, 'scripts', 'no-http-client.ts')
      : null
  },
}

/**
 * Parts of undici that no request of ours meets: we speak HTTP/1.1 only (`allowH2: false` in `pool.ts`), and its second
 * parser, Milo, is for who asks for it.
 */
const withoutUnusedParts: Plugin = {
  name: 'without-unused-parts',
  resolveId(source, importer) {
    const isInside = importer?.includes(join('node_modules', 'undici', 'lib', 'dispatcher'))
    return isInside && /\/client-h2\.js$/.test(source) ? join(root, 'scripts', 'no-part-of-undici.ts') : null
  },
}

const bundle = await rolldown({
  input: { index: join(root, 'src/index.ts'), cli: join(root, 'src/cli.ts') },
  platform: 'node',
  cwd: root,
  // undici asks for `esbuildDetection` to leave out a second parser, as its build for Node does.
  transform: { define: { NEEDED_NODE: JSON.stringify(needed), esbuildDetection: 'true' } },
  // jsonc-parser's main file is UMD and finds its parts at run time, which a bundle cannot follow.
  resolve: { mainFields: ['module', 'main'] },
  plugins: [withoutSecondClient, withoutUnusedParts],
})
/**
 * Node spends more time on finding and opening a file than on reading it, and without these groups each set of commands
 * that share something has a file. A group takes along what its files import; those of the first need nothing but texts.
 */
const groups = [
  {
    name: 'start',
    test: isOneOf(
      'action/event',
      'cli/flags',
      'cli/output',
      'engine/given',
      'engine/outputs-own',
      'render/annotations',
    ),
  },
  { name: 'engine', test: isOneOf('cli/commands/open', 'engine/sides') },
  { name: 'planning', test: isOneOf('engine/look-to-show', 'render/terminal', 'render/report', 'render/json') },
].map((group, index, { length }) => ({ ...group, priority: length - index }))

function isOneOf(...files: readonly string[]): (id: string) => boolean {
  const paths = new Set(files.map((file) => join(root, 'src', `${file}.ts`)))
  return (id) => paths.has(id)
}

rmSync(out, { recursive: true, force: true })
const { output } = await bundle.write({
  dir: out,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  comments: { legal: false },
  codeSplitting: { groups },
})

const chunks = output.filter((part) => part.type === 'chunk')
writeFileSync(join(out, 'licenses.txt'), licencesOf(chunks.flatMap(({ moduleIds }) => moduleIds)))
for (const { fileName, code } of chunks)
  console.log(`${String(Math.ceil(Buffer.byteLength(code) / 1024)).padStart(6)} KB  dist/${fileName}`)

function licencesOf(modules: readonly string[]): string {
  const packages = new Set(modules.flatMap((id) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []))
  const notices = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name: string
      version: string
      license: string
    }
    return `${name} ${version} (${license})\n\n${licenceIn(folder)}`
  })
  return `${[...new Set(notices)].join(`\n${'-'.repeat(80)}\n\n`)}`
}

function licenceIn(folder: string): string {
  for (const name of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE']) {
    try {
      return `${readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim()}\n`
    } catch {}
  }
  throw new Error(`${folder} holds no licence that could be passed on with it`)
}
