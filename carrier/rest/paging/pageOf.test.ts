import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RestError } from '../restError.ts'
import { pageOf } from './pageOf.ts'

const key = String

test('walking forward and back visits every item once, in order', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 1, max: 20 }), (length, PageSize) => {
      const all = Array.from({ length }, (_, index) => index)
      const forward: number[][] = []
      let page = pageOf(all, key, { PageSize })
      forward.push([...page.items])
      for (let Page = 1; page.next; Page++) {
        page = pageOf(all, key, { PageSize, Page, PageToken: page.next })
        forward.push([...page.items])
      }
      expect(forward.flat()).toEqual(all)
      const backward = [[...page.items]]
      for (let Page = page.number - 1; page.previous; Page--) {
        page = pageOf(all, key, { PageSize, Page, PageToken: page.previous })
        backward.unshift([...page.items])
      }
      expect(backward).toEqual(forward)
    }),
  )
})

test('where the item a token names is gone, the number of the page decides', () => {
  const all = [1, 2, 3, 4, 5, 6]
  expect(pageOf(all, key, { PageSize: 2, Page: 1, PageToken: 'PA99' }).items).toEqual([3, 4])
})

test('fifty are listed unless told otherwise, and a thousand at the most', () => {
  const all = Array.from({ length: 2000 }, (_, index) => index)
  expect(pageOf(all, key, {}).items.length).toBe(50)
  expect(pageOf(all, key, { PageSize: 1000 }).items.length).toBe(1000)
  expect(() => pageOf(all, key, { PageSize: 1001 })).toThrow(new RestError(20007))
})
