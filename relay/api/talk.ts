/** What goes over the doors of talk: the coach's answers, voice and notes (the rest is in shapes.ts). */

import * as v from 'valibot'

export const said = v.object({
  message: v.string(),
  /** As it was asked. */
  type: v.picklist(['text', 'voice']),
  /** Of a voice question: where the answer can be heard for five minutes. */
  audioUrl: v.optional(v.string()),
  /** Of a voice question: what was understood. */
  heard: v.optional(v.string()),
  /** The model that said it, or `rules`. */
  model: v.string(),
  lane: v.picklist(['rule', 'model']),
  /** The prompt's name and version. */
  template: v.string(),
  /** The titles of the notes that it was made with. */
  notes: v.optional(v.array(v.string())),
  /** It was answered a moment ago, from the same notes. */
  again: v.optional(v.literal(true)),
  /** On the rule lane: why no model answered. */
  code: v.optional(v.string()),
})

/** A form with a recording. */
export const recording = v.object({ audio: v.file() })

export const heard = v.object({
  text: v.string(),
  /** As `en`, where the model tells. */
  language: v.optional(v.string()),
  seconds: v.optional(v.number()),
})

export const spoken = v.object({ audioUrl: v.string() })

export const note = v.object({
  id: v.string(),
  title: v.string(),
  /** Letters. */
  size: v.number(),
  passages: v.number(),
  /** Ms since 1970. */
  at: v.number(),
})

/** Newest first; `most`: so many may be kept. */
export const notes = v.object({ notes: v.array(note), most: v.number() })

/** A form with a note as a file. */
export const noteFile = v.object({ file: v.file(), title: v.optional(v.string()) })
