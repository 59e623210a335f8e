/** The house guards itself: the rules of its shape, each as a test that names the file which breaks it. */

import { describe, expect, it } from 'vitest'
import { shipped, sites } from '../extension/sites/index.ts'
import { circles, product, read, type SourceFile, source, tree } from './house/code.ts'
import { roomOf } from './house/rooms.ts'

const paths = (files: SourceFile[]): string[] => files.map((file) => file.path)
const using = (files: SourceFile[], field: 'names' | 'words' | 'calls', words: string[]): string[] =>
  files.flatMap((file) => words.filter((word) => file[field].has(word)).map((word) => `${file.path}: ${word}`))

describe('who may import whom', () => {
  it('every file of the product has a room', () => {
    expect(paths(product.filter((file) => !roomOf(file.path)))).toEqual([])
  })

  it('a room imports only what it may', () => {
    const wrong = product.flatMap((file) => {
      const room = roomOf(file.path)!
      const may = (path: string) =>
        (!room.apart && room.has.test(path)) || room.files.some((allowed) => allowed.test(path))
      return file.imports
        .filter((one) => (one.ours ? !may(one.of) : !room.packages.test(one.of)))
        .map((one) => `${file.path} imports ${one.of}`)
    })
    expect(wrong).toEqual([])
  })

  it('watch and the sites take only types from where values are checked, so that nothing more comes into the page', () => {
    const byPath = new Map(product.map((file) => [file.path, file]))
    const isHeavy = (path: string): boolean =>
      byPath.get(path)?.imports.some(({ of, typeOnly }) => !typeOnly && (of === 'valibot' || isHeavy(of))) ?? false
    const inPage = paths(product).filter((path) => /^extension\/(sites|watch)\//.test(path))
    expect(inPage.filter(isHeavy)).toEqual([])
  })

  it('of the lines only English is in the code, the others are read when they are chosen', () => {
    const wrong = product.flatMap(({ path, imports }) =>
      /^shared\/coach\/lines\/(all|(?!en\/)[^/]+\/.*)\.ts$/.test(path)
        ? []
        : imports
            .filter(({ of }) => /coach\/lines\/(all\.ts|(?!en\/)[^/]+\/)/.test(of))
            .map(({ of }) => `${path}: ${of}`),
    )
    expect(wrong).toEqual([])
  })

  it('no imports go in a circle', () => {
    expect(circles(source).map((circle) => circle.join(' → '))).toEqual([])
  })

  it('an entrypoint is a table of contents: under 40 lines', () => {
    const long = product.filter((file) => file.path.startsWith('extension/entrypoints/') && file.lines >= 40)
    expect(paths(long)).toEqual([])
  })
})

describe('shared is pure', () => {
  const shared = product.filter((file) => file.path.startsWith('shared/'))

  it('no clock and no chance', () => {
    const calls = ['Date.now', 'new Date()', 'Date()', 'Math.random', 'import.meta']
    expect(using(shared, 'calls', calls)).toEqual([])
    expect(using(shared, 'names', ['crypto', 'performance', 'setTimeout', 'setInterval', 'queueMicrotask'])).toEqual([])
  })

  it('no network and no page', () => {
    const names = ['fetch', 'WebSocket', 'XMLHttpRequest', 'document', 'window', 'self', 'globalThis', 'navigator']
    expect(using(shared, 'names', names)).toEqual([])
    expect(using(shared, 'names', ['localStorage', 'browser', 'chrome', 'process', 'console'])).toEqual([])
  })
})

describe('hostile text stays text', () => {
  it('no file of the product makes markup from a string or code from text', () => {
    const markup = [
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'dangerouslySetInnerHTML',
      'srcdoc',
      'setHTMLUnsafe',
    ]
    expect(using(product, 'words', [...markup, 'createContextualFragment', 'parseFromString'])).toEqual([])
    expect(using(product, 'calls', ['eval()', 'Function()', 'document.write', 'document.writeln'])).toEqual([])
  })
})

describe('the builds', () => {
  it('only extension/build.ts asks for the mode', () => {
    const asking = using(product, 'calls', ['import.meta']).filter((one) => !one.startsWith('extension/build.ts'))
    expect(asking).toEqual([])
  })
})

describe('mistakes of ours', () => {
  it('are said by the extension in one way, which never says a viewer’s words', () => {
    const saying = using(product, 'calls', ['console.error']).filter((one) => one.startsWith('extension/'))
    expect(saying).toEqual(['extension/faults.ts: console.error'])
  })
})

describe('the sites', () => {
  const files = tree.filter((path) => /^extension\/sites\/[^/]+\.ts$/.test(path))
  const ids = files.map((path) => path.replace(/^.*\/(.*)\.ts$/, '$1')).filter((id) => !['site', 'index'].includes(id))

  it('every site is listed, and has its reader', () => {
    expect(shipped.map((site) => site.id).sort()).toEqual(ids.filter((id) => id !== 'stage').sort())
    expect(sites.map((site) => site.id)).not.toContain('stage')
    const readers = ids.map((id) => `extension/entrypoints/reader-${id}.ts`)
    expect(readers.filter((path) => !tree.includes(path))).toEqual([])
  })

  it('every site has a saved page and can be played', () => {
    const wanted = ids.flatMap((id) => [`test/extension/sites/fixtures/${id}.html`, `test/stage/markup/${id}.ts`])
    expect(wanted.filter((path) => !tree.includes(path))).toEqual([])
  })

  it('no site asks for a host by wildcard', () => {
    const wide = shipped
      .flatMap((site) => site.hosts)
      .filter((host) => !/^https:\/\/(\*\.)?[a-z0-9-]+\.[a-z.]+\//.test(host))
    expect(wide).toEqual([])
  })
})

describe('the checkout', () => {
  it('the top level holds what it may', () => {
    const allowed = ['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', 'README.md', 'LICENSE']
    const folders = ['extension', 'relay', 'shared', 'test', 'docs', 'CHANGELOG.md', 'SECURITY.md']
    const top = new Set(tree.map((path) => path.split('/')[0]!))
    expect([...top].filter((name) => !name.startsWith('.') && ![...allowed, ...folders].includes(name))).toEqual([])
  })

  it('no test is left out or alone', () => {
    const tests = tree.filter((path) => /\.test\.tsx?$/.test(path) && path !== 'test/house.test.ts')
    const marked = tests.filter((path) => /\b(it|test|describe)\.(skip|only|todo)\b/.test(read(path)))
    expect(marked).toEqual([])
  })
})
