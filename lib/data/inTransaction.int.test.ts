import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'
import { database } from './database.ts'
import { inTransaction } from './inTransaction.ts'

withOwnDatabase()

const insert = { name: 'test.insert', text: 'insert into "Tag" (id, name) values ($1, $1)' }
const count = { name: 'test.count', text: 'select count(*)::int as n from "Tag" where id like $1' }
const whoAmI = { name: 'test.backend', text: 'select pg_backend_pid() as pid' }
const tags = async () =>
  (await database().prisma.tag.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id)

afterEach(async () => {
  await database().prisma.tag.deleteMany()
})

describe('one transaction', () => {
  test('what Prisma and a statement write is seen by both, and by others after the commit only', async () => {
    await inTransaction(async (tx) => {
      await tx.run(insert, ['by hand'])
      const prisma = await tx.prisma()
      await prisma.tag.create({ data: { id: 'by Prisma', name: 'by Prisma' } })
      expect(await tx.run<{ n: number }>(count, ['by %'])).toEqual([{ n: 2 }])
      expect(await prisma.tag.count()).toBe(2)
      expect(await tags()).toEqual([])
    })
    expect(await tags()).toEqual(['by Prisma', 'by hand'])
  })

  test('both run on the same connection', async () => {
    await inTransaction(async (tx) => {
      const prisma = await tx.prisma()
      const [byHand] = await tx.run<{ pid: number }>(whoAmI, [])
      const [byPrisma] = await prisma.$queryRaw<[{ pid: number }]>`select pg_backend_pid() as pid`
      expect(byPrisma.pid).toBe(byHand?.pid)
    })
  })

  test('a throw undoes both', async () => {
    const failing = inTransaction(async (tx) => {
      await tx.run(insert, ['by hand'])
      await (await tx.prisma()).tag.create({ data: { id: 'by Prisma', name: 'by Prisma' } })
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await tags()).toEqual([])
  })

  test('a sent statement that fails undoes everything, though nobody waited for it', async () => {
    const failing = inTransaction(async (tx) => {
      tx.send(insert, ['once'])
      tx.send(insert, ['once'])
      tx.send(insert, ['twice'])
    })
    await expect(failing).rejects.toMatchObject({ code: '23505' })
    expect(await tags()).toEqual([])
  })

  test('a failure that was swallowed on the way is no commit', async () => {
    const failing = inTransaction(async (tx) => {
      await tx.run(insert, ['once'])
      await tx.run(insert, ['once']).catch(() => undefined)
    })
    await expect(failing).rejects.toThrow('had failed')
    expect(await tags()).toEqual([])
  })

  test('what Prisma writes in several statements is part of the one', async () => {
    const nested = {
      data: { id: 'team', name: 'team', queueMembers: { create: { id: 'm', queueId: 'none' } } },
    }
    const failing = inTransaction(async (tx) => {
      await tx.run(insert, ['by hand'])
      await (await tx.prisma()).team.create(nested)
    })
    await expect(failing).rejects.toThrow()
    expect(await tags()).toEqual([])
    expect(await database().prisma.team.count()).toBe(0)
  })

  test('Prisma’s own interactive transactions go on as before, beside ours', async () => {
    await database().prisma.$transaction(async (prisma) => {
      await prisma.tag.create({ data: { id: 'own', name: 'own' } })
    })
    expect(await tags()).toEqual(['own'])
  })

  test('fifty at once, each with both, do not mix', async () => {
    const ids = Array.from({ length: 50 }, (_, i) => `t${i}`)
    const half = (id: string) =>
      inTransaction(async (tx) => {
        tx.send(insert, [id])
        const prisma = await tx.prisma()
        // Prisma gathers lookups of the same moment into one query: never those of two transactions.
        expect(await prisma.tag.findUnique({ where: { id } })).toEqual({ id, name: id })
        expect(await prisma.tag.count()).toBe(1)
        throw new Error('not kept')
      })
    for (const { reason } of (await Promise.allSettled(ids.map(half))) as PromiseRejectedResult[]) {
      expect(reason).toEqual(new Error('not kept'))
    }
    expect(await tags()).toEqual([])
  })
})

describe('trouble', () => {
  beforeAll(async () => {
    await database().prisma.team.createMany({ data: ['a', 'b'].map((id) => ({ id, name: id })) })
  })
  const touch = { name: 'test.touch', text: 'update "Team" set name = name where id = $1' }

  test('of two that wait for each other both pass in the end', async () => {
    let arrived = 0
    const both = Promise.withResolvers<void>()
    const crossing = (first: string, second: string) =>
      inTransaction(async (tx) => {
        await tx.run(touch, [first])
        arrived += 1
        if (arrived === 2) both.resolve()
        await both.promise
        await tx.run(touch, [second])
        tx.send(insert, [first])
      })
    await Promise.all([crossing('a', 'b'), crossing('b', 'a')])
    expect(await tags()).toEqual(['a', 'b'])
  })

  test('a connection that is cut fails its own transaction only', async () => {
    const failing = inTransaction(async (tx) => {
      const [me] = await tx.run<{ pid: number }>(whoAmI, [])
      await database().prisma.$queryRaw`select pg_terminate_backend(${me?.pid}::int)::text`
      await tx.run(insert, ['never'])
    })
    await expect(failing).rejects.toThrow()
    await inTransaction(async (tx) => tx.send(insert, ['next']))
    expect(await tags()).toEqual(['next'])
  })

  test('no connection stays behind', async () => {
    const { pool } = database()
    expect(pool.totalCount - pool.idleCount).toBe(0)
    expect(pool.waitingCount).toBe(0)
  })
})
