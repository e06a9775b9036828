/** Articles are exported as Markdown files beside their entries, where people read and change them. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { wordsOf } from '../plan/sides.ts'
import { type Place, placeFor } from './account.ts'

let place: Place
beforeAll(async () => {
  place = await placeFor('awkward')
})
afterAll(() => place.close())

const texts = () => Object.keys(place.files()).filter((path) => path.startsWith('help-center/'))
const entries = () => (JSON.parse(place.files()['articles.json']!) as { articles: { [key: string]: object } }).articles

test('each text has a file under portal, language and slug, however short it is; what a file would change stays', async () => {
  await place.export({ kinds: ['portals', 'categories', 'articles'] })

  expect(texts().sort()).toEqual([
    'help-center/hilfe_für-alle/de/zuerst.md',
    'help-center/hilfe_für-alle/en/1795353344-first.md',
  ])
  expect(place.files()['help-center/hilfe_für-alle/de/zuerst.md']).toBe('Kurz\n')
  expect(entries()).toMatchObject({
    zuerst: {
      portal: 'hilfe_für-alle',
      category: 'start-de',
      locale: 'de',
      content: { $file: 'help-center/hilfe_für-alle/de/zuerst.md' },
      associated_article: '1795353344-first',
    },
    nobody: { content: 'one\r\ntwo' },
  })
  expect(wordsOf((await place.plan()).plan).filter((word) => !word.startsWith('adopt'))).toEqual([])
})

test('a text that was changed in Chatwoot is changed in its file, and nothing else is', async () => {
  const before = place.files()
  const path = 'portals/hilfe_f%C3%BCr-alle/articles/2'
  await place.byHand('PATCH', path, { article: { content: 'Länger\n\nals vorher' } })
  await place.export({ kinds: ['portals', 'categories', 'articles'] })

  const after = place.files()
  expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual([
    'help-center/hilfe_für-alle/de/zuerst.md',
  ])
  expect(after['help-center/hilfe_für-alle/de/zuerst.md']).toBe('Länger\n\nals vorher\n')
})

test('a short text stays in its file as well', async () => {
  await place.byHand('PATCH', 'portals/hilfe_f%C3%BCr-alle/articles/2', { article: { content: 'Kurz' } })
  await place.export({ kinds: ['portals', 'categories', 'articles'] })

  expect(place.files()['help-center/hilfe_für-alle/de/zuerst.md']).toBe('Kurz\n')
  expect(wordsOf((await place.plan()).plan).filter((word) => !word.startsWith('adopt'))).toEqual([])
})
