import { expect, test } from 'vitest'
import { openChatwoot, type Reader } from '../../src/chatwoot/client.ts'
import { numberAt, readCounts } from '../../src/chatwoot/counts.ts'
import { ServerError } from '../../src/plan/model/errors.ts'
import { startDouble } from '../double/server.ts'

const readerOf = (get: Reader['get']): Reader => ({
  address: '',
  account: 2,
  get,
  download: async () => null,
  filter: async () => null,
  effort: () => ({ reads: 0, writes: 0, retries: 0 }),
})
const asked = (count: number) => Array.from({ length: count }, (_, at) => ({ path: `p${at}`, at: 'n' }))

test('the answers come in the order of the questions; after ten nobody asks', async () => {
  const paths: string[] = []
  const reader = readerOf(async (path) => {
    paths.push(path)
    return { n: Number(path.slice(1)) }
  })

  expect(await readCounts(reader, asked(12))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, null, null])
  expect(paths).toHaveLength(10)
  expect(await readCounts(reader, [])).toEqual([])
  expect(paths).toHaveLength(10)
})

test.each([401, 403, 404, 422, 429, 500, null])('a refusal (%s) is no number, and the others are', async (status) => {
  const reader = readerOf(async (path) => {
    if (path === 'p1') throw new ServerError('no', status)
    return { n: 5 }
  })

  expect(await readCounts(reader, asked(3))).toEqual([5, null, 5])
})

test('a bug of ours is no refusal', async () => {
  const reader = readerOf(async () => {
    throw new TypeError('x is not a function')
  })
  await expect(readCounts(reader, asked(1))).rejects.toThrow(TypeError)
})

test.each([{ n: -1 }, { n: 1.5 }, { n: '3' }, { n: null }, {}, [], 'n', null])('%j holds no number', (answer) => {
  expect(() => numberAt(answer, 'n')).toThrow(ServerError)
})

test('a list counts as long as it is', () => {
  expect(numberAt([{}, {}], '')).toBe(2)
  expect(numberAt({ payload: [] }, 'payload')).toBe(0)
})

test('all of them together are given up at one time, and none is sent twice', async () => {
  const double = await startDouble()
  const chatwoot = await openChatwoot({ url: double.url, token: 'admin-token', account: 2, environment: {} })
  try {
    double.fault({ kind: 'hang-before', match: { path: /meta/ }, times: 99 })
    const path = 'conversations/meta?status=open'
    const labels = { path: 'labels', at: 'payload' }
    const some = [{ path, at: 'meta.all_count' }, labels, { path: `${path}&team_id=1`, at: 'meta.all_count' }]

    expect(await readCounts(chatwoot.reader(), some, 300)).toEqual([null, 0, null])
    expect(double.requests).toHaveLength(3)
    expect(chatwoot.reader().effort()).toEqual({ reads: 3, writes: 0, retries: 0 })
  } finally {
    await chatwoot.close()
    await double.close()
  }
})
