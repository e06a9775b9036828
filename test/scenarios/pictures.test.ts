/** Pictures from the folder to Chatwoot, by the built command: every kind that declares a field for a file. */
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { kinds } from '../../src/kinds/index.ts'
import { type Laptop, openLaptop } from '../laptop.ts'
import { PIXEL } from '../pixel.ts'

const OTHER = Buffer.concat([PIXEL, Buffer.alloc(11_930)])
const DOT_WORDS = 'PNG, 70 bytes, sha256 6b7fa434f92a'
const FILE = { $file: 'pictures/shop.png' }
/** One of each kind with a picture, in the order in which a plan has them. */
const PLAIN = {
  inboxes: { shop: { channel: { type: 'api' } } },
  agent_bots: { welcome: {} },
  portals: { help: { name: 'Help' } },
} as const

let laptop: Laptop
beforeEach(async () => {
  laptop = await openLaptop({})
  await picture('shop.png', PIXEL)
})
afterEach(() => laptop.close())

const at = (name: string) => join(laptop.folder, 'desired', 'pictures', name)
const picture = (name: string, bytes: Uint8Array | string) => laptop.put(`pictures/${name}`, bytes)
/** All three with the same picture, or what is said instead. */
const withPictures = (avatar: unknown = FILE, bot: unknown = avatar, logo: unknown = avatar) => ({
  inboxes: { shop: { ...PLAIN.inboxes.shop, avatar } },
  agent_bots: { welcome: { avatar: bot } },
  portals: { help: { ...PLAIN.portals.help, logo } },
})
/** What a write is about; an upload is part of a portal's. */
const ABOUT = ['inboxes', 'agent_bots', 'portals', 'upload']
const about = ({ path }: { readonly path: string }) => ABOUT.findIndex((kind) => path.includes(`/${kind}`))

/** The command, and the writes that it came to, those about one kind together: a file without its bytes. */
async function run(...args: string[]) {
  const before = laptop.double.requests.length
  const { stdout, stderr, exitCode } = await laptop.cli(args)
  const all = laptop.double.requests.slice(before).filter(({ method }) => method !== 'GET')
  const kind = (one: { readonly path: string }) => Math.min(about(one), ABOUT.indexOf('portals'))
  const writes = all.toSorted((a, b) => kind(a) - kind(b))
  const sent = writes.map(({ method, path, headers }) => {
    const type = (headers['content-type'] ?? 'nothing').replace(/;.*/, '')
    return `${method} ${path.replace('/api/v1/accounts/2/', '')} ${type}`
  })
  return { stdout, stderr, exitCode, sent, bodies: writes.map(({ body }) => body) }
}
async function applied(resources: object) {
  await laptop.declare(resources)
  const its = await run('apply', '--yes')
  expect(its.stderr).toBe('')
  expect(its.exitCode).toBe(0)
  return its
}
const blobs = () => laptop.double.store.blobs.map(({ type, bytes, filename }) => [filename, type, Buffer.from(bytes)])

test('these are all the kinds with fields that hold a file', () => {
  const fields = kinds.flatMap(({ name, requests: { files } }) => Object.keys(files).map((field) => `${name} ${field}`))

  expect(fields).toEqual(['inboxes avatar', 'agent_bots avatar', 'portals logo'])
})

test('one file is given to three resources, each by a request of its own, and then there is nothing left to do', async () => {
  const { stdout, sent, bodies } = await applied(withPictures())

  expect(stdout).toContain(`avatar: ${DOT_WORDS}`)
  expect(stdout).toContain(`logo: ${DOT_WORDS}`)
  expect(sent).toEqual([
    'POST inboxes application/json',
    'PATCH inboxes/1 multipart/form-data',
    'POST agent_bots application/json',
    'PATCH agent_bots/1 multipart/form-data',
    'POST portals application/json',
    'POST upload multipart/form-data',
    'PATCH portals/help application/json',
  ])
  expect(bodies[0]).toEqual({ name: 'shop', channel: { type: 'api' } })
  expect(Object.keys(bodies[6] as object)).toEqual(['blob_id'])
  expect(blobs()).toEqual([
    ['avatar.png', 'image/png', PIXEL],
    ['avatar.png', 'image/png', PIXEL],
    ['logo.png', 'image/png', PIXEL],
  ])
  expect(await run('plan')).toMatchObject({ exitCode: 0, sent: [] })
})

test('ledger and receipt know the digest of a picture and never its bytes', async () => {
  await applied(withPictures())
  const receipts = await readFile(join(laptop.folder, 'chatwoot-ledger.json.receipts.jsonl'), 'utf8')
  const ledger = await laptop.ledger()

  expect(ledger.resources.inboxes.shop.fields.avatar).toEqual({
    sha256: '6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',
    type: 'image/png',
    size: 70,
  })
  for (const text of [receipts, JSON.stringify(ledger)]) expect(text).not.toMatch(/iVBORw0KGgo|shop\.png/)
})

test('another picture in the file is an update of that alone', async () => {
  await applied(withPictures())
  await picture('shop.png', OTHER)
  const { stdout, sent } = await applied(withPictures())

  expect(stdout).toContain(`avatar: ${DOT_WORDS} → PNG, 12 kB, sha256 `)
  expect(sent).toEqual([
    'PATCH inboxes/1 multipart/form-data',
    'PATCH agent_bots/1 multipart/form-data',
    'POST upload multipart/form-data',
    'PATCH portals/help application/json',
  ])
  expect(
    blobs()
      .slice(3)
      .map(([, , bytes]) => bytes),
  ).toEqual([OTHER, OTHER, OTHER])
})

test('a file that is called otherwise and holds the same is no change', async () => {
  await applied(withPictures())
  await picture('moved.png', PIXEL)
  await rm(at('shop.png'))
  await laptop.declare(withPictures({ $file: 'pictures/moved.png' }))

  expect(await run('plan')).toMatchObject({ exitCode: 0, sent: [] })
})

test('other fields stay JSON, and a portal gets its logo at its new address', async () => {
  await applied(PLAIN)
  const { sent, bodies } = await applied({
    inboxes: { shop: { channel: { type: 'api' }, timezone: 'Europe/Madrid', avatar: FILE } },
    agent_bots: { welcome: {} },
    portals: { help: { name: 'Help', slug: 'hilfe', logo: FILE } },
  })

  expect(sent).toEqual([
    'PATCH inboxes/1 application/json',
    'PATCH inboxes/1 multipart/form-data',
    'PATCH portals/help application/json',
    'POST upload multipart/form-data',
    'PATCH portals/hilfe application/json',
  ])
  expect(bodies[0]).toEqual({ timezone: 'Europe/Madrid' })
  expect(await run('plan')).toMatchObject({ exitCode: 0 })
})

describe('null', () => {
  test('takes a picture away, and what is added by hand then is drift', async () => {
    await applied(withPictures())
    const { stdout, sent } = await applied(withPictures(null))

    expect(stdout).toContain(`avatar: ${DOT_WORDS} → none`)
    expect(sent).toEqual([
      'DELETE inboxes/1/avatar nothing',
      'DELETE agent_bots/1/avatar nothing',
      'DELETE portals/help/logo nothing',
    ])
    expect(await run('plan')).toMatchObject({ exitCode: 0 })

    laptop.double.store.update('inboxes', 1, { avatar_blob_id: laptop.double.store.blobs[0]!.id })
    const drift = await run('drift')
    expect(drift.stdout).toContain('avatar: changed to another picture in Chatwoot, goes back to none')
    expect((await run('apply', '--yes')).sent).toEqual(['DELETE inboxes/1/avatar nothing'])
  })

  test('asks for nothing where a new one has none', async () => {
    const { sent } = await applied(withPictures(null))

    expect(sent).toEqual([
      'POST inboxes application/json',
      'POST agent_bots application/json',
      'POST portals application/json',
    ])
  })
})

test('a picture that was taken away in Chatwoot is drift, and comes back', async () => {
  await applied(withPictures())
  laptop.double.store.update('agent_bots', 1, { avatar_blob_id: null })
  laptop.double.store.delete('portal_logos', { portal_id: 1 })
  const drift = await run('drift')

  expect([drift.exitCode, drift.sent]).toEqual([2, []])
  expect(drift.stdout).toContain(`avatar: changed to none in Chatwoot, goes back to ${DOT_WORDS}`)
  expect(drift.stdout).toContain(`logo: changed to none in Chatwoot, goes back to ${DOT_WORDS}`)
  expect((await run('apply', '--yes')).sent).toEqual([
    'PATCH agent_bots/1 multipart/form-data',
    'POST upload multipart/form-data',
    'PATCH portals/help application/json',
  ])
  expect((await run('drift')).exitCode).toBe(0)
})

test('what is there on first contact is replaced, because nobody can compare it', async () => {
  await applied(withPictures())
  await rm(join(laptop.folder, 'chatwoot-ledger.json'))
  const { stdout, sent } = await applied({ ...PLAIN, inboxes: withPictures().inboxes })

  expect(stdout).toContain(`avatar: another picture → ${DOT_WORDS}`)
  expect(sent).toEqual(['PATCH inboxes/1 multipart/form-data'])
  expect(await run('plan')).toMatchObject({ exitCode: 0 })
})

test('a field that leaves the files leaves the picture where it is', async () => {
  await applied(withPictures())
  const { sent } = await applied(PLAIN)

  expect(sent).toEqual([])
  expect((await laptop.ledger()).resources.inboxes.shop.fields).not.toHaveProperty('avatar')
})

describe('a file that cannot be sent is an error at its line, before anything is asked', () => {
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  test.each<[string, unknown, Uint8Array | string | null, string]>([
    ['is no picture', FILE, SVG, '"pictures/shop.png" is no PNG, JPEG, GIF, WEBP.'],
    ['is empty', FILE, '', '"pictures/shop.png" is no PNG, JPEG, GIF, WEBP.'],
    ['is missing', { $file: 'pictures/none.png' }, null, '"pictures/none.png" does not exist.'],
    ['is a folder', { $file: 'pictures' }, null, '"pictures" is not a file; a linked folder is not followed.'],
    ['lies outside', { $file: '../a.png' }, null, '"../a.png" does not exist.'],
    ['is a path alone', 'pictures/shop.png', null, '"avatar" takes a file.'],
    ['is a digest', { sha256: 'a'.repeat(64), type: 'image/png', size: 7 }, null, '"avatar" takes a file.'],
    ['has something beside it', { ...FILE, alt: 'Shop' }, null, '"avatar" takes a file.'],
    [
      'is too large',
      FILE,
      Buffer.concat([PIXEL, Buffer.alloc(15 * 1024 * 1024)]),
      '"pictures/shop.png" is too large: 15728710 bytes, at most 15728640.',
    ],
  ])('%s', async (_, avatar, bytes, sentence) => {
    if (bytes !== null) await picture('shop.png', bytes)
    await laptop.declare({ inboxes: { shop: { channel: { type: 'api' }, avatar } } })
    const { stdout, stderr, exitCode } = await laptop.cli(['plan'])

    expect(exitCode).toBe(1)
    expect(stdout + stderr).toContain(`desired/all.json:1:68: error: ${sentence}`)
    expect(laptop.double.requests).toEqual([])
  })

  test('the largest one is sent', async () => {
    await picture('shop.png', Buffer.concat([PIXEL, Buffer.alloc(15 * 1024 * 1024 - PIXEL.length)]))
    const { stdout } = await applied({ agent_bots: { welcome: { avatar: FILE } } })

    expect(stdout).toContain('avatar: PNG, 15.8 MB, sha256 ')
    expect(laptop.double.store.blobs[0]!.bytes).toHaveLength(15 * 1024 * 1024)
  })

  test.each([
    ['a JPEG', '\xff\xd8\xff\xe0', 'image/jpeg', 'JPEG'],
    ['a GIF', 'GIF89a', 'image/gif', 'GIF'],
    ['a WebP', 'RIFF\n\r\x00\x00WEBPVP8 ', 'image/webp', 'WEBP'],
  ])('%s is one, whatever it is called', async (_, beginning, type, word) => {
    await picture('shop.png', Buffer.from(beginning, 'latin1'))
    const { stdout } = await applied({ agent_bots: { welcome: { avatar: FILE } } })

    expect(stdout).toContain(`avatar: ${word}, `)
    expect(laptop.double.store.blobs[0]).toMatchObject({ type, filename: `avatar.${word.toLowerCase()}` })
  })
})

describe('a file that changes while a run is under way', () => {
  const changing = (method: string, path: RegExp) =>
    laptop.double.fault({ kind: 'none', match: { method, path }, meanwhile: () => picture('shop.png', OTHER) })

  test('is not sent when it is no longer what the plan shows, and nothing else of that resource is', async () => {
    changing('GET', /agent_bots/)
    await laptop.declare({ agent_bots: withPictures().agent_bots, labels: { bug: {} } })
    const { stdout, sent, exitCode } = await run('apply', '--yes')

    expect(exitCode).toBe(1)
    expect(sent).toEqual(['POST labels application/json'])
    expect(stdout).toContain('the file of "avatar" no longer holds what the plan shows')
  })

  test('is not sent when it changes later: the resource is ours, and the next run gives it the picture', async () => {
    changing('POST', /agent_bots/)
    await laptop.declare({ agent_bots: withPictures().agent_bots })
    const { stdout, sent, exitCode } = await run('apply', '--yes')

    expect(exitCode).toBe(1)
    expect(sent).toEqual(['POST agent_bots application/json'])
    expect(stdout).toContain('The file of "avatar" was changed while this run was under way.')
    expect((await run('apply', '--yes')).sent).toEqual(['PATCH agent_bots/1 multipart/form-data'])
    expect(blobs().map(([, , bytes]) => bytes)).toEqual([OTHER])
  })
})

describe('a failure', () => {
  test('is tried again with the same file', async () => {
    await applied(PLAIN)
    laptop.double.fault({ kind: '500-before', match: { method: 'PATCH', path: /agent_bots/ } })
    laptop.double.fault({ kind: '500-before', match: { method: 'POST', path: /upload/ } })
    const { inboxes } = PLAIN
    const { sent } = await applied({ ...withPictures(), inboxes })

    expect(sent).toEqual([
      'PATCH agent_bots/1 multipart/form-data',
      'PATCH agent_bots/1 multipart/form-data',
      'POST upload multipart/form-data',
      'POST upload multipart/form-data',
      'PATCH portals/help application/json',
    ])
    expect(blobs().map(([, , bytes]) => bytes)).toEqual([PIXEL, PIXEL])
  })
})

describe('an undo', () => {
  const lastRun = async () => {
    const text = await readFile(join(laptop.folder, 'chatwoot-ledger.json.receipts.jsonl'), 'utf8')
    return JSON.parse(text.trimEnd().split('\n').at(-1)!).run as string
  }

  test('brings back a picture that another entry still names', async () => {
    await picture('old.png', OTHER)
    await applied(withPictures({ $file: 'pictures/old.png' }, { $file: 'pictures/old.png' }))
    await applied(withPictures(FILE, { $file: 'pictures/old.png' }))
    const { sent } = await run('undo', await lastRun(), '--yes')

    expect(sent).toContain('PATCH inboxes/1 multipart/form-data')
    expect(blobs().at(-1)![2]).toEqual(OTHER)
  })

  test('says which picture is in no file any more, and leaves it', async () => {
    await applied({ inboxes: withPictures().inboxes })
    await picture('shop.png', OTHER)
    await applied({ inboxes: withPictures().inboxes })
    const { stdout, sent } = await run('undo', await lastRun(), '--yes')

    expect(stdout).toContain('inboxes/shop is left as it is: it had a file that the folder no longer holds.')
    expect(sent).toEqual([])
  })

  test('takes away what the run gave', async () => {
    await applied(PLAIN)
    await applied({ ...PLAIN, inboxes: withPictures().inboxes })
    const { sent } = await run('undo', await lastRun(), '--yes')

    expect(sent).toEqual(['DELETE inboxes/1/avatar nothing'])
  })

  test('makes a deleted bot again, without the picture that is gone', async () => {
    await applied({ agent_bots: withPictures().agent_bots, labels: { bug: {} } })
    await applied({ labels: { bug: {} } })
    const { stdout, sent } = await run('undo', await lastRun(), '--yes')

    expect(sent).toEqual(['POST agent_bots application/json'])
    expect(stdout).toContain('agent_bots/welcome: the file that "avatar" had is no longer in the folder')
  })
})

test('an export leaves pictures in Chatwoot, and says so', async () => {
  await applied(withPictures())
  await rm(join(laptop.folder, 'desired'), { recursive: true })
  await rm(join(laptop.folder, 'chatwoot-ledger.json'))
  await mkdir(join(laptop.folder, 'desired'))
  const { stdout, exitCode } = await run('export', '--account', '2', '--kinds', 'agent_bots,portals')

  expect(exitCode).toBe(0)
  expect(stdout).toContain('agent_bots/welcome avatar: is a picture that only Chatwoot has')
  const bots = JSON.parse(await readFile(join(laptop.folder, 'desired', 'agent_bots.json'), 'utf8'))
  expect(bots.agent_bots.welcome.$ignore).toEqual({ avatar: 'is a picture that only Chatwoot has' })
  expect(bots.agent_bots.welcome).not.toHaveProperty('avatar')
})
