import { defineBackground } from 'wxt/utils/define-background'
import { start } from '../session/index.ts'
import { sites } from '../sites/index.ts'
import { sources } from '../sources/index.ts'

export default defineBackground({ type: 'module', main: () => start(sites, sources) })
