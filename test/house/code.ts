/** The project's own source as data: which files there are, whom they import, which words they use. */

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseSync } from 'vite'

const root = join(import.meta.dirname, '../..')

interface Node {
  type: string
  [field: string]: unknown
}

export interface Import {
  /** Path from the root for our own files (`shared/cue.ts`), else the package's name (`wxt`). */
  of: string
  ours: boolean
  /** `import type …`: nothing of it is there at run time. */
  typeOnly: boolean
}

export interface SourceFile {
  path: string
  lines: number
  imports: Import[]
  /** Names read from outside (`document`), never properties of something else. */
  names: Set<string>
  /** Every identifier, property and text, wherever it stands. */
  words: Set<string>
  /** `Date.now()`, `new Date()` and their like, as written. */
  calls: Set<string>
}

/** Every file that git knows or would know, from the root. */
export const tree: string[] = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path && exists(path))

function exists(path: string): boolean {
  try {
    readFileSync(join(root, path))
    return true
  } catch {
    return false
  }
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!
}

function importOf(from: string, specifier: string, typeOnly: boolean): Import {
  if (!specifier.startsWith('.')) return { of: packageOf(specifier), ours: false, typeOnly }
  const path = relative(root, join(root, dirname(from), specifier.replace(/\?.*$/, '')))
  return { of: path.replaceAll('\\', '/'), ours: true, typeOnly }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

/** The fields of a node that only name a property or a binding of something else. */
function onlyNames(node: Node): string[] {
  if (node.type === 'MemberExpression' && !node.computed) return ['property']
  if (
    ['Property', 'MethodDefinition', 'PropertyDefinition', 'TSPropertySignature', 'TSMethodSignature'].includes(
      node.type,
    )
  )
    return node.computed ? [] : node.shorthand ? [] : ['key']
  if (node.type.startsWith('Import') || node.type.startsWith('Export')) return ['imported', 'exported']
  return []
}

function text(node: unknown): string {
  return isNode(node) && typeof node.name === 'string' ? node.name : ''
}

function callOf(node: Node): string | undefined {
  const callee = node.callee
  const none = Array.isArray(node.arguments) && node.arguments.length === 0
  if (node.type === 'NewExpression' && none) return `new ${text(callee)}()`
  if (node.type === 'CallExpression' && isNode(callee) && callee.type === 'Identifier') return `${text(callee)}()`
  if (node.type === 'MemberExpression' && !node.computed) return `${text(node.object)}.${text(node.property)}`
  return undefined
}

function walk(node: Node, file: SourceFile, naming = false): void {
  const call = callOf(node)
  if (call) file.calls.add(call)
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') {
    file.words.add(String(node.name))
    if (!naming) file.names.add(String(node.name))
  }
  if (node.type === 'Literal' && typeof node.value === 'string') file.words.add(node.value)
  if (node.type === 'MetaProperty') file.calls.add('import.meta')
  const source = node.source
  if (isNode(source) && typeof source.value === 'string')
    file.imports.push(importOf(file.path, source.value, node.importKind === 'type' || node.exportKind === 'type'))
  const names = onlyNames(node)
  for (const [field, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) walk(child, file, names.includes(field))
  }
}

function parse(path: string): SourceFile {
  const code = read(path)
  const { program, errors } = parseSync(path, code)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]!.message}`)
  const file: SourceFile = {
    path,
    lines: code.trimEnd().split('\n').length,
    imports: [],
    names: new Set(),
    words: new Set(),
    calls: new Set(),
  }
  walk(program as unknown as Node, file)
  return file
}

const isCode = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')

/** The product and its tests, parsed. */
export const source: SourceFile[] = tree.filter(isCode).map(parse)

/** What people run: everything but the tests and the tools' settings. */
export const product: SourceFile[] = source.filter(({ path }) => /^(extension|relay|shared)\//.test(path))

/** Circles of imports, each as the files on it. Types count: a circle of types is how rooms grow together. */
export function circles(files: SourceFile[]): string[][] {
  const next = new Map(files.map((file) => [file.path, file.imports.filter((one) => one.ours).map((one) => one.of)]))
  const done = new Set<string>()
  const found: string[][] = []
  const visit = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path)
    if (at >= 0) found.push([...trail.slice(at), path])
    if (at >= 0 || done.has(path)) return
    for (const of of next.get(path) ?? []) visit(of, [...trail, path])
    done.add(path)
  }
  for (const { path } of files) visit(path, [])
  return found
}
