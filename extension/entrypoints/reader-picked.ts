import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { pickedSites } from '../pick/here.ts'
import { readPage } from './reader/page.ts'

/** On a host that was made into a site by pointing at its chat. */
export default defineUnlistedScript(() => readPage(pickedSites(location.hostname)))
