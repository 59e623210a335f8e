/** The broadcaster's own notes: menu, rules, running jokes. They belong to the key, for all its evenings. */

import { Hono, type Next } from 'hono'
import * as v from 'valibot'
import { json } from '../api/answer.ts'
import { bodyOf } from '../api/bodies.ts'
import { describe } from '../api/describe.ts'
import { formOf, isForm } from '../api/forms.ts'
import * as shapes from '../api/talk.ts'
import type { Door, World } from '../api/world.ts'
import { Problem } from '../errors.ts'
import { callerOf } from '../gate/auth.ts'
import { limitedCaller } from '../gate/limits.ts'
import { MOST, type Notes } from '../notes/notes.ts'

/** Bytes of a note. */
const LONGEST = 64 * 1024

const noteBody = v.object({
  title: v.pipe(v.string(), v.trim(), v.minLength(1, 'empty'), v.maxLength(100, 'at most 100 characters')),
  text: v.pipe(
    v.string(),
    v.check((text) => text.trim() !== '', 'empty'),
  ),
})

const adding = describe({
  summary: 'Keep a note',
  description:
    'Text or Markdown, at most 64 KB; fifty notes. One of the same title is replaced. As a form: `file`, and `title` if it is not the file’s name.',
  tag: 'Notes',
  by: 'either',
  body: { 'application/json': noteBody, 'multipart/form-data': shapes.noteFile },
  answer: shapes.note,
  status: 201,
  fails: [400, 409, 415],
})

const listing = describe({ summary: 'The notes', tag: 'Notes', by: 'either', answer: shapes.notes })
const removing = describe({ summary: 'Drop a note', tag: 'Notes', by: 'either', status: 204, fails: [404] })
const clearing = describe({ summary: 'Drop all notes', tag: 'Notes', by: 'either', status: 204 })

export const notes = new Hono<World>()
  .post('/api/notes', adding, counted, async (c) => {
    const { key } = await callerOf(c.req.raw, c.env)
    const { title, text } = await noteIn(c)
    if (new TextEncoder().encode(text).length > LONGEST)
      throw new Problem(413, 'note-size', 'A note holds at most 64 KB.', { field: 'text' })
    const note = await notesOf(c, key).add(title, text, key)
    if (!note) throw new Problem(409, 'note-count', `There are ${MOST} notes already.`)
    return json(c, note, 201)
  })
  .get('/api/notes', listing, async (c) => {
    const { key } = await callerOf(c.req.raw, c.env)
    return json(c, { notes: await notesOf(c, key).list(), most: MOST })
  })
  .delete('/api/notes', clearing, async (c) => {
    const { key } = await callerOf(c.req.raw, c.env)
    await notesOf(c, key).clear()
    return c.body(null, 204)
  })
  .delete('/api/notes/:id', removing, async (c) => {
    const { key } = await callerOf(c.req.raw, c.env)
    if (!(await notesOf(c, key).remove(c.req.param('id')))) throw new Problem(404, 'no-note', 'There is no such note.')
    return c.body(null, 204)
  })

/** One whose meaning is looked for reaches a model. */
function counted(c: Door, next: Next): Promise<void> {
  return c.env.NOTES_EMBED === 'on' ? limitedCaller(c, next) : next()
}

const notesOf = (c: Door, key: string): DurableObjectStub<Notes> => c.env.NOTES.getByName(key)

async function noteIn(c: Door): Promise<v.InferOutput<typeof noteBody>> {
  if (!isForm(c.req.raw)) return await bodyOf(c.req.raw, noteBody)
  const form = await formOf(c.req.raw)
  const file = form.get('file')
  if (!(file instanceof File)) throw new Problem(400, 'field', 'file: missing.', { field: 'file' })
  const title = String(form.get('title') || file.name.replace(/\.(?:md|markdown|txt)$/i, '')).trim()
  return { title: title.slice(0, 100) || 'Notes', text: await textIn(file) }
}

/** A text is what can be read as one. */
async function textIn(file: File): Promise<string> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(await file.arrayBuffer())
    if (text.includes('\0')) throw new TypeError('binary')
    if (text.trim() !== '') return text
  } catch {
    throw new Problem(415, 'note-type', 'A note is text or Markdown.', { field: 'file' })
  }
  throw new Problem(400, 'field', 'file: empty.', { field: 'file' })
}
