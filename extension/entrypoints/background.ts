import { defineBackground } from 'wxt/utils/define-background'
import { start } from '../session/index.ts'
import { sites } from '../sites/index.ts'

export default defineBackground({ type: 'module', main: () => start(sites) })
