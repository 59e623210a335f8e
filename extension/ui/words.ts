/** Every word that a screen shows. Voice: a calm stage manager; short, present tense, no blame, no praise. */

export * from './words/bounds.ts'
export * from './words/capture.ts'
export * from './words/cue.ts'
export * from './words/format.ts'
export * from './words/left.ts'
export * from './words/listen.ts'
export * from './words/pages.ts'
export * from './words/panel.ts'
export * from './words/people.ts'
export * from './words/phone.ts'
export * from './words/picked.ts'
export * from './words/sources.ts'
