/**
 * The five things in which the e2e build (tests, `npm start`) differs from the store build: the four here, and that hosts are granted by the
 * manifest instead of by a click (wxt.config.ts). Nothing else may ask for the mode.
 * To be imported whole (`import * as build`): each name is a constant, so that the store build holds nothing of the stage. A member
 * of an object would stay in (seen in rolldown, Vite 8.3).
 */
const e2e = import.meta.env?.MODE === 'e2e'

/** The stage, our own fake broadcast page, is a site. */
export const stage = e2e
/** The overlay's shadow root can be looked into. */
export const openShadow = e2e
/** A relay on this computer needs no yes of the user's. */
export const loopbackRelay = e2e
/** Nobody is asked "Is this your room?". */
export const everyRoomMine = e2e
