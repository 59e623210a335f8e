/** The OpenAPI document, for eyes. */

import { html } from 'hono/html'
import { page } from './page.ts'

interface Operation {
  summary?: string
  description?: string
  tags?: string[]
  security?: Record<string, unknown>[]
  parameters?: { name: string; description?: string }[]
  requestBody?: { content?: Content }
  responses?: Record<string, { description?: string; content?: Content }>
}

type Content = Record<string, { schema?: object }>

/** One of several: a word, or a frame that its `type` tells. */
interface Choice {
  const?: string
  description?: string
  properties?: { type?: { const?: string } }
}

interface Choices {
  description?: string
  anyOf?: Choice[]
  oneOf?: Choice[]
}

export interface Document {
  info: { title: string; version: string; description?: string }
  tags: { name: string; description?: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Choices> }
}

interface Listed extends Operation {
  door: string
  method: string
}

/** Every text goes through the template, which escapes it. */
export function docs({ info, tags, paths, components }: Document, nonce: string) {
  const all = Object.entries(paths).flatMap(([door, operations]) =>
    Object.entries(operations).map(([method, operation]): Listed => ({ ...operation, door, method })),
  )
  const byTag = Map.groupBy(all, ({ tags }) => tags?.[0] ?? 'Other')
  return page(
    info.title,
    nonce,
    html`<main><h1>${info.title} <span class="quiet">${info.version}</span></h1>
${paragraphs(info.description)}
<p class="quiet">For programs: <a href="/openapi.json">/openapi.json</a></p>
${tags.map(({ name, description }) => html`<h2>${name}</h2>${paragraphs(description)}${byTag.get(name)?.map(operation)}`)}
<h2>Words</h2>${Object.entries(components.schemas).map(choices)}</main>`,
  )
}

/** All that one of the document's own words may be: what is said on the socket, and the codes. */
const choices = ([name, { description, anyOf = [], oneOf = anyOf }]: [string, Choices]) => html`
<details>
<summary><code>${name}</code> <span class="quiet">${words(description ?? '')}</span></summary>
${oneOf.map(
  ({ description: means = '', const: word, ...schema }) =>
    html`<p><code>${word ?? schema.properties?.type?.const}</code> ${words(means)}</p>${word ? '' : json(schema)}`,
)}
</details>`

const keys: Record<string, string> = { key: 'an access key', session: 'the session’s token' }

/** Any one of them opens the door. */
const needs = (names: string[]): string =>
  names.length > 0 ? `Needs ${names.map((name) => keys[name] ?? name).join(' or ')}.` : ''

/** 101 is what a socket gets. */
const isWell = ([status]: [string, unknown]): boolean => Number(status) < 300

const operation = ({
  door,
  method,
  summary,
  description,
  security = [],
  parameters = [],
  requestBody,
  responses = {},
}: Listed) => html`
<details>
<summary><code class="method">${method.toUpperCase()}</code> <code>${door}</code> <span class="quiet">${summary}</span></summary>
${paragraphs(description)}
<p class="quiet">${needs(security.flatMap(Object.keys))}</p>
${parameters.length > 0 ? html`<ul>${parameters.map(({ name, description = '' }) => html`<li><code>${name}</code> ${words(description)}</li>`)}</ul>` : ''}
${requestBody ? html`<p>Takes</p>${shapes(requestBody.content)}` : ''}
${Object.entries(responses)
  .filter(isWell)
  .map(([status, { content }]) => html`<p>Gives ${status}</p>${shapes(content)}`)}
<p>Otherwise</p>
<ul>${Object.entries(responses)
  .filter((one) => !isWell(one))
  .map(([status, { description = '' }]) => html`<li><code>${status}</code> ${description}</li>`)}</ul>
</details>`

/** Of the Markdown only what stands between backticks is used here. */
const words = (text: string) =>
  text.split('`').map((part, place) => (place % 2 === 1 ? html`<code>${part}</code>` : part))

const paragraphs = (text = '') => text.split('\n\n').map((part) => html`<p>${words(part)}</p>`)

const shapes = (content: Content = {}) =>
  Object.entries(content).map(([type, { schema }]) => html`<p class="quiet">${type}</p>${json(schema)}`)

const json = (schema: object | undefined) => html`<pre tabindex="0">${JSON.stringify(schema, undefined, 2)}</pre>`
