/** What is nested, paged and asked for by its name: the help centre, and what goes wrong there. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Reader } from '../../src/chatwoot/client.ts'
import { listed } from '../../src/chatwoot/listing.ts'
import { kindNamed } from '../../src/kinds/index.ts'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { type Account, type Declared, errorsOf, openAccount } from '../conformance/account.ts'
import { desiredOf, wordsOf } from '../plan/sides.ts'
import { openStage } from './stage.ts'

const help = { name: 'Help', slug: 'help', config: { allowed_locales: ['en', 'de'] } }
const start = { portal: 'help', name: 'Start', slug: 'start', locale: 'en' }
const first = {
  portal: 'help',
  title: 'First',
  slug: 'first',
  content: 'Hello',
  author: 'automation@example.com',
  category: 'start',
  position: 10,
}
const centre = (more: { portal?: Fields; category?: Fields; article?: Fields } = {}): Declared => ({
  portals: { help: { ...help, ...more.portal } },
  categories: { start: { ...start, ...more.category } },
  articles: { first: { ...first, ...more.article } },
})

let account: Account
beforeEach(async () => {
  account = await openAccount()
})
afterEach(() => account.close())

const path = (of: string) => of.replace('/api/v1/accounts/2/', '')
const asked = (method: string) =>
  account.double.requests.filter((one) => one.method === method).map((one) => path(one.path))

describe('requests', () => {
  test('a plan asks for one list of each parent, and for as many pages as there are', async () => {
    await account.apply(centre())
    await account.ask('POST', account.inAccount('portals'), { portal: { name: 'Docs', slug: 'docs' } })
    for (let count = 1; count <= 25; count++)
      await account.ask('POST', account.inAccount('portals/docs/articles'), {
        article: { title: 'One', slug: `one-${count}`, author_id: 1 },
      })
    await account.ask('POST', account.inAccount('portals/docs/articles'), {
      article: { title: 'Last', slug: 'last', author_id: 1 },
    })
    account.double.requests.length = 0
    expect(wordsOf((await account.plan(centre())).plan)).toEqual([])

    expect(asked('GET').sort()).toEqual([
      '/api/v1/profile',
      'agents',
      'portals',
      'portals/docs/articles?page=1',
      'portals/docs/articles?page=2',
      'portals/docs/categories?page=1',
      'portals/help/articles?page=1',
      'portals/help/categories?page=1',
    ])
  })

  test('an inbox alone is sent beside a portal that is not empty', async () => {
    const inboxes = { shop: { name: 'Shop', channel: { type: 'web_widget', website_url: 'https://x.test' } } }
    await account.apply({ ...centre(), inboxes })
    await account.apply({ ...centre({ portal: { inbox: 'shop' } }), inboxes })
    await account.apply({ ...centre({ portal: { inbox: null } }), inboxes })

    expect(account.sent('PATCH').map(({ body }) => body)).toEqual([
      { portal: { name: 'Help' }, inbox_id: 1 },
      { portal: { name: 'Help' }, inbox_id: null },
    ])
    expect(wordsOf((await account.plan({ ...centre({ portal: { inbox: null } }), inboxes })).plan)).toEqual([])
  })

  test('an article that gets another category keeps its place', async () => {
    const categories = { start, other: { ...start, slug: 'other', name: 'Other' } }
    await account.apply({ ...centre(), categories })
    const moved = { ...centre({ article: { category: 'other', position: 3 } }), categories }
    await account.apply(moved)

    expect(account.sent('PATCH').map(({ body }) => body)).toEqual([
      { article: { category_id: expect.any(Number) } },
      { article: { position: 3 } },
    ])
    expect(wordsOf((await account.plan(moved)).plan)).toEqual([])
  })
})

test('where a new article is always a draft, its status follows, and nowhere else', async () => {
  for (const [version, requests] of [
    ['4.0.4', 1],
    ['4.15.1', 0],
  ] as const) {
    const its = await openAccount({ installation: { version } })
    const published = centre({ article: { status: 'published' } })
    await its.apply(published)
    expect(its.sent('PATCH').map(({ body }) => body)).toEqual(
      Array.from({ length: requests }, () => ({ article: { status: 'published' } })),
    )
    expect(wordsOf((await its.plan(published)).plan)).toEqual([])
    await its.close()
  }
})

describe('an address that changes', () => {
  test('what lies under a portal is asked for under its new slug, in the same run', async () => {
    await account.apply(centre())
    const renamed = centre({
      portal: { slug: 'hilfe' },
      category: { name: 'Begin' },
      article: { title: 'The first' },
    })
    const { its } = await account.run(await account.plan(renamed))

    expect(wordsOf(its)).toHaveLength(3)
    expect(asked('PATCH')).toEqual(['portals/help', 'portals/hilfe/categories/1', 'portals/hilfe/articles/1'])
    expect(wordsOf((await account.plan(renamed)).plan)).toEqual([])
  })

  test('a slug with letters of any script is written into the path as addresses have it', async () => {
    const written = centre({ portal: { slug: 'hilfe_für-alle' } })
    await account.apply(written)

    expect(asked('POST').at(-1)).toBe('portals/hilfe_f%C3%BCr-alle/articles')
    expect(wordsOf((await account.plan(written)).plan)).toEqual([])
  })
})

describe('names within a portal', () => {
  test('categories exchange their slugs, and those of another language or portal are in nobody’s way', async () => {
    const all = (one: string, two: string): Declared => ({
      portals: { help, docs: { ...help, slug: 'docs' } },
      categories: {
        one: { ...start, slug: one },
        two: { ...start, slug: two },
        german: { ...start, slug: 'start', locale: 'de' },
        docs: { ...start, portal: 'docs', slug: 'start' },
      },
    })
    await account.apply(all('start', 'end'))
    const exchanged = await account.plan(all('end', 'start'))

    expect(errorsOf(exchanged.plan)).toEqual([])
    await account.run(exchanged)
    expect(wordsOf((await account.plan(all('end', 'start'))).plan)).toEqual([])
  })

  test('a language that the portal does not have is an error at its place', async () => {
    const { plan } = await account.plan(centre({ category: { locale: 'fr' } }))

    expect(errorsOf(plan).map(({ code, sentence, nextStep }) => [code, sentence, nextStep])).toEqual([
      [
        'P-NOT-LISTED',
        'categories/start: "locale" "fr" is not in "config.allowed_locales" of portals/help ("de", "en").',
        'Correct it, or add it to "config.allowed_locales" there.',
      ],
    ])
  })

  test('where the files do not say the languages, those of the server count', async () => {
    await account.apply(centre())
    const { config: _, ...bare } = help
    const declared = (locale: string) => ({ ...centre({ category: { locale } }), portals: { help: bare } })

    expect(errorsOf((await account.plan(declared('de'))).plan)).toEqual([])
    expect(errorsOf((await account.plan(declared('fr'))).plan).map(({ code }) => code)).toEqual(['P-NOT-LISTED'])
  })
})

test('an article whose slug waits for a job fails alone, and is made by the next run', async () => {
  const idle = await openAccount({ installation: { jobs: 'stopped' } })
  await idle.apply(centre())
  await idle.ask('DELETE', idle.inAccount('portals/help'))
  const { outcomes } = await idle.attempt(await idle.plan(centre()))
  expect(outcomes.map(({ kind, state }) => [kind, state])).toEqual([
    ['portals', 'applied'],
    ['categories', 'applied'],
    ['articles', 'failed'],
  ])

  idle.double.runJobs()
  await idle.run(await idle.plan(centre()))
  expect(wordsOf((await idle.plan(centre())).plan)).toEqual([])
  await idle.close()
})

describe('pages', () => {
  const parent = { id: 7, address: 'portals/help' }
  const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => ({ id: from + index }))
  /** Answers one list after the other, whatever is asked for. */
  const reading = (...answers: readonly object[]) => {
    const paths: string[] = []
    const reader = { get: async (of: string) => answers[paths.push(of) - 1] } as unknown as Reader
    return { reader, paths }
  }
  const articles = (payload: readonly object[], articles_count: number) => ({ payload, meta: { articles_count } })

  test('an article that is saved meanwhile moves to the first page: the list is read again', async () => {
    const { reader, paths } = reading(
      articles(ids(1, 25), 26),
      articles(ids(25, 25), 26),
      articles([{ id: 26 }, ...ids(1, 24)], 26),
      articles(ids(25, 25), 26),
    )
    expect(await listed(reader, kindNamed('articles'), parent)).toHaveLength(26)
    expect(paths.map((one) => one.at(-1))).toEqual(['1', '2', '1', '2'])
  })

  test('a list that never holds still is no list', async () => {
    const moving = [articles(ids(1, 25), 26), articles(ids(25, 25), 26)]
    const { reader, paths } = reading(...moving, ...moving, ...moving)
    await expect(listed(reader, kindNamed('articles'), parent)).rejects.toThrow('3 times in a row')
    expect(paths).toHaveLength(6)
  })

  test.each([
    [24, 1],
    [25, 2],
    [30, 1],
    [1000, 2],
  ])('a page of %i categories: %i requests', async (count, requests) => {
    const { reader, paths } = reading({ payload: ids(1, count) }, { payload: [] })
    expect(await listed(reader, kindNamed('categories'), parent)).toHaveLength(count)
    expect(paths).toHaveLength(requests)
  })

  test('a translation is told by the article that it translates, on whatever page that is', async () => {
    const root = { id: 26, associated_articles: [{ id: 3 }] }
    const { reader } = reading(articles(ids(1, 25), 26), articles([root], 26))
    const all = await listed(reader, kindNamed('articles'), parent)
    expect(all.filter(({ associated_article }) => associated_article !== null)).toEqual([
      { id: 3, portal: 7, associated_article: 26 },
    ])
  })
})

test('a portal that is deleted, and of which the answer is lost, is deleted: an unknown slug is a 500 and no 404', async () => {
  const stage = await openStage()
  const declared = desiredOf({ portals: { help }, labels: { bug: {} } })
  await stage.apply(declared)
  stage.double.fault({ match: { method: 'DELETE' }, kind: '500-after' })
  const { outcomes } = await stage.apply(desiredOf({ labels: { bug: {} } }))

  expect(outcomes).toMatchObject([{ action: 'delete', state: 'applied' }])
  expect(stage.ledger?.resources.portals ?? {}).toEqual({})
  await stage.close()
})
