/** Files that rules and macros send, from the folder to Chatwoot, by the built command. */
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { kinds } from '../../src/kinds/index.ts'
import type { Fields, Json } from '../../src/kinds/model/kind.ts'
import { type Laptop, openLaptop } from '../laptop.ts'

const PDF = '%PDF-1.7 one'
const PRICES = { $file: 'files/prices.pdf' }
const PRICES_WORDS = '"prices.pdf" (PDF, 12 bytes, sha256 e6d49ab2abf8)'
const sending = (...files: readonly Json[]): Fields[] =>
  files.map((one) => ({ action_name: 'send_attachment', action_params: [one] }))
const saying = (text: Json): Fields => ({ action_name: 'send_message', action_params: [text] })
const CONDITIONS = [{ attribute_key: 'content', filter_operator: 'contains', values: ['price'] }]
const rule = (actions: unknown, more: object = {}) => ({
  automation_rules: {
    prices: { event_name: 'message_created', active: false, conditions: CONDITIONS, actions, ...more },
  },
})
const macro = (actions: unknown) => ({ macros: { prices: { actions } } })

let laptop: Laptop
beforeEach(async () => {
  laptop = await openLaptop({})
  await file('prices.pdf', PDF)
})
afterEach(() => laptop.close())

const at = (name: string) => join(laptop.folder, 'desired', 'files', name)
const file = (name: string, content: string | Uint8Array) => laptop.put(`files/${name}`, content)
const requests = () =>
  laptop.double.requests.map(({ method, path }) => `${method} ${path.replace('/api/v1/accounts/2/', '')}`)

/** The command, and what it asked for. */
async function run(...args: string[]) {
  const before = laptop.double.requests.length
  const { stdout, stderr, exitCode } = await laptop.cli(args)
  const asked = requests().slice(before)
  const sent = asked.filter((one) => !one.startsWith('GET'))
  const bodies = laptop.double.requests.slice(before).flatMap(({ body }) => (isActions(body) ? [body.actions] : []))
  return { stdout, stderr, exitCode, asked, sent, bodies }
}
const isActions = (body: unknown): body is Fields => typeof body === 'object' && body !== null && 'actions' in body
async function applied(resources: object) {
  await laptop.declare(resources)
  const its = await run('apply', '--yes')
  expect(its.stderr).toBe('')
  expect(its.exitCode).toBe(0)
  return its
}
const blobs = () => laptop.double.store.blobs.map(({ filename, bytes }) => [filename, Buffer.from(bytes).toString()])
const stored = (table = 'automation_rules') => laptop.double.store.find(table, { id: 1 })!.actions
const lastRun = async () => {
  const text = await readFile(join(laptop.folder, 'chatwoot-ledger.json.receipts.jsonl'), 'utf8')
  return JSON.parse(text.trimEnd().split('\n').at(-1)!).run as string
}

test('these are all the places that hold a file', () => {
  const places = kinds.flatMap(({ name, requests: { attachments } }) => attachments.map((place) => `${name} ${place}`))

  expect(places).toEqual([
    'automation_rules actions[action_name=send_attachment].action_params[]',
    'macros actions[action_name=send_attachment].action_params[]',
  ])
})

test('a rule and a macro send one file: each is given its own upload, and then there is nothing left to do', async () => {
  const { stdout, sent } = await applied({ ...rule(sending(PRICES)), ...macro([saying('Hello'), ...sending(PRICES)]) })

  expect(stdout).toContain(`send the attachment ${PRICES_WORDS}`)
  expect(sent.toSorted()).toEqual(['POST automation_rules', 'POST macros', 'POST upload', 'POST upload'])
  expect(blobs()).toEqual([
    ['prices.pdf', PDF],
    ['prices.pdf', PDF],
  ])
  expect(stored()).toEqual(sending(expect.any(Number)))
  const { exitCode, asked } = await run('plan')
  expect([exitCode, asked.toSorted()]).toEqual([
    0,
    ['GET /api', 'GET /api/v1/accounts/2', 'GET automation_rules', 'GET macros'],
  ])
})

test('ledger and receipt know name and digest and never the bytes', async () => {
  await applied(rule(sending(PRICES)))
  const receipts = await readFile(join(laptop.folder, 'chatwoot-ledger.json.receipts.jsonl'), 'utf8')
  const ledger = await laptop.ledger()

  expect(ledger.resources.automation_rules.prices.fields.actions).toEqual(
    sending({
      name: 'prices.pdf',
      sha256: 'e6d49ab2abf82176003da667a50ba1d708796b091f2957400c19699badfb6a20',
      type: 'application/pdf',
      size: 12,
    }),
  )
  for (const text of [receipts, JSON.stringify(ledger)]) expect(text).not.toMatch(/%PDF|files\//)
})

test('a secret in the name of a file is shown nowhere and kept nowhere', async () => {
  const secret = 'correct-horse-battery'
  await file(`${secret}.pdf`, PDF)
  await laptop.declare({
    webhooks: { n8n: { url: 'https://hooks.example.com/${secret:PATH}', subscriptions: ['message_created'] } },
    ...rule(sending({ $file: `files/${secret}.pdf` })),
  })
  const env = { CHATWOOT_SECRET_PATH: secret }
  const runs = [
    await laptop.cli(['plan'], { env }),
    await laptop.cli(['plan', '--json'], { env }),
    await laptop.cli(['apply', '--yes'], { env }),
    await laptop.cli(['drift'], { env }),
  ]
  const kept = ['chatwoot-ledger.json', 'chatwoot-ledger.json.receipts.jsonl'].map((name) =>
    readFile(join(laptop.folder, name), 'utf8'),
  )

  expect(blobs()).toEqual([[`${secret}.pdf`, PDF]])
  expect(
    [...runs.flatMap(({ stdout, stderr }) => [stdout, stderr]), ...(await Promise.all(kept))].join(),
  ).not.toContain(secret)
})

test('what stays goes by its number, and what changes is uploaded, with no request besides', async () => {
  await file('terms.txt', 'Terms')
  const both = sending(PRICES, { $file: 'files/terms.txt' })
  await applied(rule(both))
  await file('terms.txt', 'Other terms')
  const { stdout, asked, bodies } = await applied(rule(both))

  expect(stdout).toContain('"terms.txt" [-(5-] {+(11+} bytes, sha256 [-')
  expect(asked.filter((one) => /automation_rules|upload/.test(one))).toEqual([
    'GET automation_rules',
    'POST upload',
    'PATCH automation_rules/1',
    'GET automation_rules',
  ])
  expect(bodies).toEqual([sending(1, expect.any(String))])
  expect(stored()).toEqual(sending(1, 3))
  expect(blobs().map(([, text]) => text)).toEqual([PDF, 'Terms', 'Other terms'])
  expect(await run('plan')).toMatchObject({ exitCode: 0 })
})

test('another action beside it uploads nothing', async () => {
  await applied(rule(sending(PRICES)))
  const { sent, bodies } = await applied(rule([saying('Here they are'), ...sending(PRICES)]))

  expect(sent).toEqual(['PATCH automation_rules/1'])
  expect(bodies).toEqual([[saying('Here they are'), ...sending(1)]])
  expect(await run('plan')).toMatchObject({ exitCode: 0 })
})

test('another field leaves the actions out', async () => {
  await applied(rule(sending(PRICES)))
  const { sent, bodies } = await applied(rule(sending(PRICES), { description: 'Prices' }))

  expect([sent, bodies]).toEqual([['PATCH automation_rules/1'], []])
})

test('a file that is moved is no change, and one that is renamed is', async () => {
  await applied(rule(sending(PRICES)))
  await mkdir(at('2026'))
  await rename(at('prices.pdf'), at('2026/prices.pdf'))
  await laptop.declare(rule(sending({ $file: 'files/2026/prices.pdf' })))
  expect(await run('plan')).toMatchObject({ exitCode: 0, sent: [] })

  await rename(at('2026/prices.pdf'), at('2026/list.pdf'))
  const { stdout, sent } = await applied(rule(sending({ $file: 'files/2026/list.pdf' })))
  expect(stdout).toContain('send the attachment [-"prices.pdf"-] {+"list.pdf"+} (PDF, 12 bytes, sha256 e6d49ab2abf8)')
  expect(sent).toEqual(['POST upload', 'PATCH automation_rules/1'])
  expect(await run('plan')).toMatchObject({ exitCode: 0 })
})

test('one file twice in a rule is uploaded twice, because Chatwoot attaches none a second time', async () => {
  const { sent } = await applied(rule(sending(PRICES, PRICES)))

  expect(sent).toEqual(['POST upload', 'POST upload', 'POST automation_rules'])
  expect(stored()).toEqual(sending(1, 2))
  expect(await run('plan')).toMatchObject({ exitCode: 0 })
  const { sent: later, bodies } = await applied(rule([saying('Hello'), ...sending(PRICES, PRICES)]))
  expect(later).toEqual(['POST upload', 'POST upload', 'PATCH automation_rules/1'])
  expect(bodies).toEqual([[saying('Hello'), ...sending(expect.any(String), expect.any(String))]])
})

describe('what is changed in Chatwoot', () => {
  /** As the dashboard does it. */
  async function attachByHand(filename: string, table = 'automation_rules') {
    const blob = { id: laptop.double.store.nextId('blobs'), filename, type: 'text/plain', bytes: Buffer.from('x') }
    laptop.double.store.blobs.push(blob)
    laptop.double.store.insert('files', { automation_rule_id: 1, blob_id: blob.id })
    laptop.double.store.update(table, 1, { actions: sending(blob.id) as never })
  }

  test('to a file of another name is drift, and the right one is sent again', async () => {
    await applied(rule(sending(PRICES)))
    await attachByHand('other.txt')
    const drift = await run('drift')

    expect(drift.exitCode).toBe(2)
    expect(drift.stdout).toContain(`[-"other.txt" (its content is not known)-] {+${PRICES_WORDS}+}`)
    expect((await run('apply', '--yes')).sent).toEqual(['POST upload', 'PATCH automation_rules/1'])
    expect(await run('plan')).toMatchObject({ exitCode: 0 })
  })

  test('to a file of the same name is not seen', async () => {
    await applied(rule(sending(PRICES)))
    await attachByHand('prices.pdf')

    expect(await run('drift')).toMatchObject({ exitCode: 0 })
  })

  test('to no file at all is drift, and another one of that name is not taken for it', async () => {
    await applied(rule(sending(PRICES)))
    laptop.double.store.update('automation_rules', 1, { actions: [] })

    expect((await run('drift')).exitCode).toBe(2)
    expect((await run('apply', '--yes')).sent).toEqual(['POST upload', 'PATCH automation_rules/1'])
  })

  test('the number of no file of the rule, as a copy has it, is shown as it is', async () => {
    await applied(rule(sending(PRICES)))
    laptop.double.store.delete('files', { automation_rule_id: 1 })
    const drift = await run('drift')

    expect(drift.exitCode).toBe(2)
    expect(drift.stdout).toContain(`send the attachment [-1-] {+${PRICES_WORDS}+}`)
    const { bodies } = await run('apply', '--yes')
    expect(bodies).toEqual([sending(expect.any(String))])
  })

  describe('on first contact', () => {
    const fetched = (asked: readonly string[]) => asked.filter((one) => one.includes('/rails/')).length
    beforeEach(async () => {
      await applied({ ...rule(sending(PRICES)), ...macro(sending(PRICES)) })
      await rm(join(laptop.folder, 'chatwoot-ledger.json'))
    })

    test('a file that is the same is imported, and fetched once for it', async () => {
      const { stdout, asked, sent } = await applied(rule(sending(PRICES)))

      expect(stdout).toContain('import automation_rules/prices')
      expect([fetched(asked), sent]).toEqual([1, []])
      expect(laptop.double.requests.filter(({ path }) => path.includes('/rails/'))[0]!.headers).not.toHaveProperty(
        'api-access-token',
      )
      const { exitCode, asked: later } = await run('plan')
      expect([exitCode, fetched(later)]).toEqual([0, 0])
    })

    test('one that is not is replaced, whatever it holds', async () => {
      await file('prices.pdf', '%PDF-1.7 two')
      const { stdout, asked, sent } = await applied(rule(sending(PRICES)))

      expect(stdout).toContain('sha256 [-e6d49ab2abf8)-] {+')
      expect([fetched(asked), sent]).toEqual([1, ['POST upload', 'PATCH automation_rules/1']])
    })

    test('one that is larger is another one, and so is one that cannot be had', async () => {
      await file('prices.pdf', '%PDF')
      const { stdout, sent } = await applied(rule(sending(PRICES)))
      expect(stdout).toContain('"prices.pdf" [-(its content is not known)-] {+(')
      expect(sent).toEqual(['POST upload', 'PATCH automation_rules/1'])

      laptop.double.fault({ kind: '500-before', match: { method: 'GET', path: /rails/ }, times: 9 })
      expect((await applied({ ...rule(sending(PRICES)), ...macro(sending(PRICES)) })).sent).toEqual([
        'POST upload',
        'PATCH macros/1',
      ])
    })

    test('nothing is fetched for a rule that the files do not have, or that has no file of that name', async () => {
      const other = { $file: 'files/other.pdf' }
      await file('other.pdf', PDF)
      await laptop.declare({ ...rule(sending(other)), macros: { others: { actions: sending(PRICES) } } })
      const { asked } = await run('plan')

      expect(fetched(asked)).toBe(0)
    })
  })
})

describe('what cannot be sent is an error at its line, before anything is asked', () => {
  test.each<[string, Json, string | Uint8Array | null, string]>([
    ['is missing', { $file: 'files/none.pdf' }, null, '"files/none.pdf" does not exist.'],
    ['is a folder', { $file: 'files' }, null, '"files" is not a file; a linked folder is not followed.'],
    ['lies outside', { $file: '../a.pdf' }, null, '"../a.pdf" does not exist.'],
    ['is empty', PRICES, '', '"files/prices.pdf" is empty.'],
    ['is a path alone', 'files/prices.pdf', null, 'What an action sends is a file.'],
    ['is a number', 7, null, 'What an action sends is a file.'],
    ['has something beside it', { ...PRICES, name: 'a.pdf' }, null, 'What an action sends is a file.'],
    [
      'is too large',
      PRICES,
      Buffer.alloc(40 * 1024 * 1024 + 1),
      '"files/prices.pdf" is too large: 41943041 bytes, at most 41943040.',
    ],
  ])('%s', async (_, one, bytes, sentence) => {
    if (bytes !== null) await file('prices.pdf', bytes)
    await laptop.declare(macro(sending(one)))
    const { stdout, stderr, exitCode, asked } = await run('plan')

    expect(exitCode).toBe(1)
    expect(stdout + stderr).toContain(`desired/all.json:1:96: error: ${sentence}`)
    expect((stdout + stderr).match(/error: /g)).toHaveLength(1)
    expect(asked).toEqual([])
  })

  test.each(['50%.pdf', 'a:b.pdf', 'a|b.pdf', 'a"b.pdf', 'a<b>.pdf', ' a.pdf', 'a\u202eb.pdf', 'a\nb.pdf'])(
    'is called %j, which Chatwoot changes',
    async (name) => {
      await file(name, 'x')
      await laptop.declare(macro(sending({ $file: `files/${name}` })))
      const { stdout, stderr, exitCode, asked } = await run('plan')

      expect([exitCode, asked]).toEqual([1, []])
      expect(stdout + stderr).toContain('error: Chatwoot changes the name of the file "')
    },
  )

  test('two different files of one name cannot be told apart', async () => {
    await mkdir(at('old'))
    await file('old/prices.pdf', 'older')
    await laptop.declare(rule(sending(PRICES, { $file: 'files/old/prices.pdf' })))
    const { stdout, stderr, exitCode, asked } = await run('plan')

    expect([exitCode, asked]).toEqual([1, []])
    expect(stdout + stderr).toContain('Two different files of this resource are called "prices.pdf".')
  })

  test('a text is still a text beside it', async () => {
    await file('hello.md', 'Hello\n')
    const { bodies } = await applied(macro([saying({ $file: 'files/hello.md' }), ...sending(PRICES)]))

    expect(bodies).toEqual([[saying('Hello'), ...sending(expect.any(String))]])
  })
})

describe('a file that changes while a run is under way', () => {
  const changing = (method: string, path: RegExp) =>
    laptop.double.fault({ kind: 'none', match: { method, path }, meanwhile: () => file('prices.pdf', 'changed') })

  test('is not sent, and nothing else of that resource is', async () => {
    changing('GET', /macros/)
    await laptop.declare({ ...macro(sending(PRICES)), labels: { bug: {} } })
    const { stdout, sent, exitCode } = await run('apply', '--yes')

    expect([exitCode, sent]).toEqual([1, ['POST labels']])
    expect(stdout).toContain('the file of "prices.pdf" no longer holds what the plan shows')
  })

  test('does not matter where it was sent before', async () => {
    await applied(macro(sending(PRICES)))
    changing('GET', /macros/)
    await laptop.declare(macro([saying('Hello'), ...sending(PRICES)]))
    const { sent, exitCode } = await run('apply', '--yes')

    expect([exitCode, sent]).toEqual([0, ['PATCH macros/1']])
  })
})

describe('a failure', () => {
  test('of an upload is tried again, and nothing is created before it is through', async () => {
    laptop.double.fault({ kind: '500-before', match: { method: 'POST', path: /upload/ } })
    const { sent } = await applied(macro(sending(PRICES)))

    expect(sent).toEqual(['POST upload', 'POST upload', 'POST macros'])
  })

  test.each([
    ['that happened all the same is found by its name, and not made twice', '500-after' as const, 1],
    ['that did not happen is sent once more with the same upload', '500-before' as const, 2],
  ])('of a create %s', async (_, kind, posts) => {
    laptop.double.fault({ kind, match: { method: 'POST', path: /macros/ } })
    const { sent } = await applied(macro(sending(PRICES)))

    expect(sent).toEqual(['POST upload', ...Array.from({ length: posts }, () => 'POST macros')])
    expect(laptop.double.store.rows('macros')).toHaveLength(1)
    expect(await run('plan')).toMatchObject({ exitCode: 0 })
  })
})

describe('an undo', () => {
  test('brings back a file that the folder still names', async () => {
    await file('other.pdf', '%PDF-1.7 two')
    const other = { labels: { bug: {} }, ...macro(sending(PRICES)) }
    await applied({ ...rule(sending(PRICES)), ...other })
    await applied({ ...rule(sending({ $file: 'files/other.pdf' })), ...other })
    const { sent } = await run('undo', await lastRun(), '--yes')

    expect(sent).toEqual(['POST upload', 'PATCH automation_rules/1'])
    expect(blobs().at(-1)).toEqual(['prices.pdf', PDF])
  })

  test('leaves a file where it is that the run did not change, although the folder no longer has it', async () => {
    await applied(rule(sending(PRICES)))
    await applied(rule([saying('Hello'), ...sending(PRICES)]))
    await rm(at('prices.pdf'))
    await laptop.declare({ labels: { bug: {} }, ...rule([saying('Hello')]) })
    const { sent, bodies } = await run('undo', await lastRun(), '--yes')

    expect(sent).toEqual(['PATCH automation_rules/1'])
    expect(bodies).toEqual([sending(1)])
  })

  test('says which file the folder no longer holds, and leaves the rule', async () => {
    await applied(rule(sending(PRICES)))
    await file('prices.pdf', 'changed')
    await applied(rule(sending(PRICES)))
    const { stdout, sent } = await run('undo', await lastRun(), '--yes')

    expect(stdout).toContain('automation_rules/prices is left as it is: it had a file that the folder no longer holds.')
    expect(sent).toEqual([])
  })

  test('creates no rule again without its files', async () => {
    await applied({ ...rule(sending(PRICES)), labels: { bug: {} } })
    await applied({ labels: { bug: {} } })
    const { stdout, sent } = await run('undo', await lastRun(), '--yes')

    expect(stdout).toContain('automation_rules/prices is left as it is: it had a file that the folder no longer holds.')
    expect(sent).toEqual([])
  })
})

describe('an export', () => {
  const exported = async (...more: string[]) => {
    const its = await run('export', '--account', '2', '--kinds', 'automation_rules,macros', ...more)
    expect([its.stderr, its.exitCode]).toEqual(['', 0])
    return its
  }
  const entry = async (kind: string, key = 'prices') =>
    JSON.parse(await readFile(join(laptop.folder, 'desired', `${kind}.json`), 'utf8'))[kind][key]
  const fetched = (asked: readonly string[]) => asked.filter((one) => one.includes('/rails/')).length
  /** On another laptop, that knows nothing yet. */
  const forget = async () => {
    await rm(join(laptop.folder, 'desired'), { recursive: true })
    await rm(join(laptop.folder, 'chatwoot-ledger.json'))
    await mkdir(join(laptop.folder, 'desired'))
  }

  test('fetches what is sent into files of that name, and a plan of them imports without an upload', async () => {
    await mkdir(at('new'))
    await file('new/prices.pdf', '%PDF-1.7 two')
    await applied({ ...rule(sending(PRICES)), ...macro(sending({ $file: 'files/new/prices.pdf' })) })
    await forget()
    const { stdout, asked } = await exported()

    expect(fetched(asked)).toBe(2)
    expect(stdout).toContain('desired/files/prices.pdf')
    expect((await entry('automation_rules')).actions).toEqual(sending(PRICES))
    expect((await entry('macros')).actions).toEqual(sending({ $file: 'files/prices/prices.pdf' }))
    expect(await readFile(at('prices.pdf'), 'utf8')).toBe(PDF)
    expect(await readFile(at('prices/prices.pdf'), 'utf8')).toBe('%PDF-1.7 two')
    expect((await exported()).stdout).toContain('the files already say what the server says')
    const { exitCode, sent } = await run('apply', '--yes')
    expect([exitCode, sent]).toEqual([0, []])
    expect(await run('plan')).toMatchObject({ exitCode: 0 })
  })

  test.each([
    ['that cannot be had', 'prices.pdf', 1],
    ['that would be read as configuration', 'prices.json', 0],
    ['that means something to git', '.gitattributes', 0],
    ['whose name leads elsewhere', '../../prices.pdf', 0],
  ])('leaves a file %s in Chatwoot, and says so', async (_, filename, times) => {
    await applied(macro(sending(PRICES)))
    Object.assign(laptop.double.store.blobs[0]!, { filename })
    await forget()
    if (times > 0) laptop.double.fault({ kind: '500-before', match: { method: 'GET', path: /rails/ }, times })
    const { stdout } = await exported()

    expect(stdout).toContain('macros/prices actions: sends a file that only Chatwoot has')
    expect(await entry('macros')).toEqual({ $id: 1, $ignore: { actions: 'sends a file that only Chatwoot has' } })
    expect(await readdir(join(laptop.folder, 'desired'))).toEqual(['macros.json'])
    expect(await run('apply', '--yes')).toMatchObject({ exitCode: 0, sent: [] })
  })

  test('keeps the file of an entry where something else of its actions was changed', async () => {
    await mkdir(join(laptop.folder, 'desired'), { recursive: true })
    await applied(macro(sending(PRICES)))
    laptop.double.store.update('macros', 1, { actions: [...sending(1), saying('By hand')] as never })
    await exported('--only-declared')
    const { macros } = JSON.parse(await readFile(join(laptop.folder, 'desired', 'all.json'), 'utf8'))

    expect(macros.prices.actions).toEqual([...sending(PRICES), saying('By hand')])
    expect(await readdir(at(''))).toEqual(['prices.pdf'])
    expect(await run('plan')).toMatchObject({ exitCode: 0 })
  })

  test('sees what was replaced under the same name', async () => {
    await applied(macro(sending(PRICES)))
    Object.assign(laptop.double.store.blobs[0]!, { bytes: Buffer.from('%PDF-1.7 by hand') })
    await exported('--only-declared')
    const { macros } = JSON.parse(await readFile(join(laptop.folder, 'desired', 'all.json'), 'utf8'))

    expect(macros.prices.actions).toEqual(sending({ $file: 'files/prices/prices.pdf' }))
    expect(await readFile(at('prices/prices.pdf'), 'utf8')).toBe('%PDF-1.7 by hand')
  })
})
