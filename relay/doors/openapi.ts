/** What the doors are: /openapi.json for a client that knows nothing else, /docs for people. */

import { toJsonSchema } from '@valibot/to-json-schema'
import { Hono } from 'hono'
import { generateSpecs } from 'hono-openapi'
import type { GenericSchema } from 'valibot'
import { fromRelay } from '../../shared/frames/down.ts'
import { toRelay } from '../../shared/frames/up.ts'
import { json } from '../api/answer.ts'
import { modelCodes, problemCodes } from '../api/codes.ts'
import type { World } from '../api/world.ts'
import { pageOnly } from '../gate/headers.ts'
import { type Document, docs } from '../pages/docs.ts'
import { version } from '../version.ts'

const INTRODUCTION = `Short private cues for somebody who is live on camera.

For one cue at a time, \`POST /api/generate-prompt\` with an access key in \`Authorization: Bearer\` is all there is. An evening is a session: \`POST /api/session\` with the key gives its token, \`POST /api/sessions/{id}/ticket\` with the token a ticket, and the ticket opens the socket. The token also opens the history, and lets the coach know the room. On loopback, in open mode, no key is needed.

A body is JSON of at most 64 KB, or a form where a file goes along; fields that are not told of here are passed over. Times are milliseconds since 1970.

Errors are problem JSON (RFC 9457): go by \`code\`, show \`detail\`, and look at \`field\` where there is one. With 429 and \`busy\` comes \`Retry-After\`, with 405 (a method that is not told of here) \`Allow\`. Requests that may reach a model are counted: \`RateLimit\` and \`RateLimit-Policy\` say what is left. Every answer has an \`X-Request-Id\`.`

const tags = [
  { name: 'Relay' },
  { name: 'Models' },
  { name: 'Cues' },
  { name: 'Sessions', description: 'A session is over thirty minutes after its last sign of life.' },
  { name: 'Socket' },
  { name: 'History' },
  { name: 'Ask the coach' },
  { name: 'Voice' },
  { name: 'Notes' },
  { name: 'Second screen' },
]

const bearer = (description: string) => ({ type: 'http', scheme: 'bearer', description }) as const

/** One of some words, and what each means. */
const oneOf = (description: string, codes: Record<string, string>) => ({
  description,
  type: 'string' as const,
  oneOf: Object.entries(codes).map(([code, words]) => ({ const: code, description: words })),
})

/** In the document's own dialect: it declares no other. */
function frames(description: string, schema: GenericSchema) {
  const { $schema, ...shape } = toJsonSchema(schema, {
    errorMode: 'ignore',
    typeMode: 'input',
    target: 'draft-2020-12',
  })
  return { description, ...(shape as object) }
}

const documentation = () => ({
  info: { title: 'Sidecue relay', version, description: INTRODUCTION },
  tags,
  components: {
    securitySchemes: {
      key: bearer('An access key of the relay. A relay on loopback in open mode needs none.'),
      session: bearer('The token that `POST /api/session` gives.'),
    },
    schemas: {
      ToRelay: frames('What a client says on the socket.', toRelay),
      FromRelay: frames('What the relay says on the socket.', fromRelay),
      ProblemCode: oneOf('`code` of an error. Where a service failed (503), one of `ModelCode`.', problemCodes),
      ModelCode: oneOf(
        '`code` where no model answered. Any other names the rule that a model’s answer broke, as `link`, `name`, `number` or `private`.',
        modelCodes,
      ),
    },
  },
})

/** The pages about every described door of `app`. */
export function openapi(app: Hono<World>): Hono<World> {
  // The same for everybody, and some milliseconds of work: made when first asked for.
  let made: Promise<Document> | undefined
  const document = (): Promise<Document> => {
    made ??= generateSpecs(app, { documentation: documentation(), excludeStaticFile: false }) as Promise<Document>
    return made
  }
  return new Hono<World>()
    .get('/openapi.json', async (c) => json(c, await document()))
    .get('/docs', pageOnly, async (c) => c.html(docs(await document(), c.get('secureHeadersNonce') ?? '')))
}
