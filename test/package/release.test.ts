/** A tag becomes a release: what it takes, what is made, and that a moving tag such as v1 never becomes one. */
import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { inFolder } from '../scenarios/workspace.ts'
import { elsewhere, ROOT } from './linked.ts'

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
const NEEDED = [
  'src',
  'scripts',
  'schema',
  'dist',
  'package.json',
  'tsconfig.json',
  'action.yml',
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
]
const NODE = join(ROOT, 'node_modules/.bin/node')

/** The sources as they are when a release is tagged. */
function tagged<Value>(use: (folder: string) => Value): Value {
  return elsewhere(NEEDED, (folder) => {
    const changelog = join(folder, 'CHANGELOG.md')
    writeFileSync(changelog, `# Changelog\n\n## ${version}\n\n* It begins.\n\n## 0.0.1\n\n* Older.\n`)
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], { cwd: folder })
    git('init', '-q', '.')
    git('commit', '-q', '--allow-empty', '-m', 'x')
    return use(folder)
  })
}

function release(folder: string, tag: string) {
  return spawnSync(NODE, ['scripts/release.ts', tag], { cwd: folder, encoding: 'utf8' })
}

test('a whole version is made into package, action, schemas, checksums and notes', () =>
  tagged((folder) => {
    const { status, stderr } = release(folder, `v${version}`)

    expect([status, stderr]).toEqual([0, ''])
    const files = readdirSync(join(folder, 'release'))
    const [tgz, action] = [`chatwoot-as-code-${version}.tgz`, `chatwoot-as-code-action-${version}.tar.gz`]
    expect(files).toEqual(expect.arrayContaining([tgz, action, 'desired.json', 'SHA256SUMS', 'notes.md']))
    expect(readFileSync(join(folder, 'release/notes.md'), 'utf8')).toBe('* It begins.\n')
    const head = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim()
    const pinned = execFileSync('tar', ['-xzOf', join(folder, 'release', tgz), 'package/dist/release.json'], {
      encoding: 'utf8',
    })
    expect(JSON.parse(pinned)).toEqual({ version, commit: head })
    expect(execFileSync('tar', ['-tzf', join(folder, 'release', action)], { encoding: 'utf8' })).toMatch(
      /^action\.yml$[\s\S]*^dist\/index\.js$/m,
    )
    execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: join(folder, 'release') })
  }))

test('a tag that moves, or that is no version of these sources, makes nothing', () =>
  tagged((folder) => {
    for (const [tag, sentence] of [
      ['v1', 'v1 is no tag of a release'],
      ['v1.0', 'v1.0 is no tag of a release'],
      ['v0.1.0-rc.1', 'is no tag of a release'],
      ['v9.9.9', `v9.9.9 is not the version of package.json (${version})`],
    ] as const) {
      const { status, stderr } = release(folder, tag)
      expect([status, stderr]).toEqual([1, expect.stringContaining(sentence)])
    }
    expect(readdirSync(folder)).not.toContain('release')
  }))

test('a dist/ that is not what the sources build is refused', () =>
  tagged((folder) => {
    appendFileSync(join(folder, 'dist/index.js'), '// one line more\n')
    const { status, stderr } = release(folder, `v${version}`)

    expect([status, stderr]).toEqual([1, expect.stringContaining('dist/ is not what the sources build')])
    expect(readdirSync(folder)).not.toContain('release')
  }))

test('a version that the changelog does not name is refused', () =>
  tagged((folder) => {
    writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## Unreleased\n\n* x\n')
    expect(release(folder, `v${version}`).stderr).toContain(`nothing under "## ${version}"`)
  }))

describe('the workflow', () => {
  const text = readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8')
  interface Step {
    readonly uses?: string
    readonly run?: string
  }
  const { on, jobs } = parse(text) as {
    on: { push: { tags: string[] } }
    jobs: { [id: string]: { needs?: string; permissions: object; steps: Step[] } }
  }
  /** Minimal: what GitHub's patterns mean for these. */
  const starts = (tag: string) =>
    on.push.tags.some((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.')}$`).test(tag))

  test('starts for whole versions only', () => {
    expect(Object.keys(on)).toEqual(['push'])
    expect(Object.keys(on.push)).toEqual(['tags'])
    expect(['v1.2.3', 'v0.1.0', 'v10.20.30'].map(starts)).toEqual([true, true, true])
    expect(['v1', 'v1.2', 'latest', 'v1.2.3-rc.1', 'xv1.2.3'].map(starts)).toEqual([false, false, false, false, false])
  })

  test('checks everything before anything is published, one after the other', () => {
    expect(Object.entries(jobs).map(([id, { needs }]) => [id, needs])).toEqual([
      ['build', undefined],
      ['draft', 'build'],
      ['package', 'draft'],
      ['publish', 'package'],
    ])
    expect(jobs.build!.steps.map(({ run }) => run).filter(Boolean)).toEqual([
      '.ci/run',
      'npm run nodes',
      'npm run --silent release -- "$GITHUB_REF_NAME"',
    ])
    expect(jobs.build!.permissions).toEqual({ contents: 'read' })
    expect(jobs.draft!.steps.map(({ uses }) => uses?.split('@')[0])).toContain('actions/attest-build-provenance')
    expect(jobs.package!.permissions).toEqual({ 'id-token': 'write' })
    expect(text).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|secrets\./)
  })

  /** Runs the shell of all jobs with a `gh` and an `npm` that only write down what they were asked. */
  function played(
    tag: string,
    answers: {
      readonly isThere: boolean
      readonly isDraft: boolean
      readonly isOnNpm: boolean
      readonly hasMajor: boolean
      readonly tags?: string
    },
  ) {
    return inFolder(
      { 'release/a.tgz': '', 'release/b.json': '', 'release/SHA256SUMS': '', 'release/notes.md': '' },
      async (folder) => {
        const bin = join(folder, 'bin')
        mkdirSync(bin)
        const program = (name: string, lines: string) => {
          writeFileSync(join(bin, name), `#!/bin/bash\necho "${name} $*" >> "${folder}/asked"\n${lines}\n`)
          chmodSync(join(bin, name), 0o755)
        }
        program(
          'gh',
          [
            `[[ "$*" == *isDraft* ]] && { echo ${answers.isDraft}; exit 0; }`,
            `[[ "$*" == *matching-refs* ]] && { printf 'refs/tags/%s\\n' ${answers.tags ?? tag}; exit 0; }`,
            `[[ "$*" == "release view"* ]] && exit ${answers.isThere ? 0 : 1}`,
            `[[ "$*" == *PATCH* ]] && exit ${answers.hasMajor ? 0 : 1}`,
            'exit 0',
          ].join('\n'),
        )
        program('npm', `[[ "$1" == view ]] && echo ${answers.isOnNpm ? tag.slice(1) : ''}; exit 0`)
        const env = { PATH: `${bin}:/usr/bin:/bin`, GITHUB_REF_NAME: tag, GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'abc' }
        for (const id of ['draft', 'package', 'publish'])
          for (const { run } of jobs[id]!.steps)
            if (run !== undefined)
              execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], { cwd: folder, env })
        return readFileSync(join(folder, 'asked'), 'utf8')
          .trim()
          .split('\n')
          .filter((line) => !/ view |matching-refs/.test(line))
      },
    )
  }
  const fresh = { isThere: false, isDraft: true, isOnNpm: false, hasMajor: true }

  test('drafts, uploads, publishes the package, then the release, and moves the major tag last', async () => {
    expect(await played('v1.2.3', fresh)).toEqual([
      'gh release create v1.2.3 --repo o/r --draft --verify-tag --title v1.2.3 --notes-file release/notes.md',
      'gh release upload v1.2.3 --repo o/r --clobber release/a.tgz release/b.json release/SHA256SUMS',
      'npm publish ./release/chatwoot-as-code-1.2.3.tgz',
      'gh release edit v1.2.3 --repo o/r --draft=false',
      'gh api --silent -X PATCH repos/o/r/git/refs/tags/v1 -f sha=abc -F force=true',
    ])
  })

  test('makes the major tag where there is none yet, as a tag and nothing else', async () => {
    const asked = await played('v2.0.0', { ...fresh, hasMajor: false })
    expect(asked.at(-1)).toBe('gh api --silent repos/o/r/git/refs -f ref=refs/tags/v2 -f sha=abc')
  })

  test('an older version, run again, does not take the major tag back', async () => {
    const published = { isThere: true, isDraft: false, isOnNpm: true, hasMajor: true }
    expect(await played('v1.2.3', { ...published, tags: 'v1.2.3 v1.10.0 v1.2.10 v1.99.0-rc.1' })).toEqual([])
    expect(await played('v1.10.0', { ...published, tags: 'v1.2.3 v1.10.0 v1.2.10 v1.99.0-rc.1' })).toHaveLength(1)
  })

  test('run again after it was published it changes nothing that is frozen', async () => {
    expect(await played('v1.2.3', { isThere: true, isDraft: false, isOnNpm: true, hasMajor: true })).toEqual([
      'gh api --silent -X PATCH repos/o/r/git/refs/tags/v1 -f sha=abc -F force=true',
    ])
  })

  test('never names a release by anything but the whole version', async () => {
    for (const answers of [fresh, { ...fresh, isThere: true }, { ...fresh, hasMajor: false }]) {
      const releases = (await played('v1.2.3', answers)).filter(
        (line) => /\brelease\b|\/releases/.test(line) && line.startsWith('gh'),
      )
      expect(releases.length).toBeGreaterThan(0)
      for (const line of releases) expect(line).toMatch(/^gh release (create|upload|edit) v1\.2\.3 /)
    }
    expect(text).not.toMatch(/action-gh-release|create-release|\/releases\b/)
  })
})
