import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { deleteDB, openDB } from 'idb'
import { beforeEach, expect, it } from 'vitest'
import { openLog } from '../../../extension/session/log.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

it('makes way for a newer version of itself, and opens again afterwards', async () => {
  const log = openLog()
  expect(await log.ledgers()).toEqual([])
  const newer = await openDB('sidecue', 2)
  await expect(log.ledgers()).rejects.toThrow()
  newer.close()
  await deleteDB('sidecue')
  expect(await log.ledgers()).toEqual([])
})
