import { defineBackground } from 'wxt/utils/define-background'
import { start } from '../session/index.ts'
import { sites } from '../sites/index.ts'
import { repairable } from '../sites/site.ts'
import { sources } from '../sources/index.ts'

const readable = sites.map((site) => ({ ...site, parts: repairable(site) }))

export default defineBackground({ type: 'module', main: () => start(readable, sources) })
