/** Chats of sites that do not exist, each built another way. */

export interface Made {
  /** What is special about it. */
  name: string
  /** The list's own element, to be pointed at. */
  list: string
  html: string
}

const people = ['Ann', 'bob', 'Cy_99', 'Dee', 'Ann', 'eve', 'Fay', 'bob']
const said = [
  'good evening everybody',
  'what are you making tonight?',
  'hi',
  'that sounds lovely to me',
  'is it warm in there',
  'bob tipped 50 tokens',
  'I had 3 of those for $5 yesterday',
  'ha',
]

const rows = (row: (who: string, text: string, i: number) => string): string =>
  people.map((who, i) => row(who, said[i]!, i)).join('')

const page = (chat: string): string => `<!doctype html><html lang="en"><body>
<nav><ul class="menu"><li><a>Home page</a></li><li><a>All shows</a></li><li><a>My account</a></li></ul></nav>
<main><div class="stage"><h1>ida</h1><p>An evening at the market, with bread.</p></div>${chat}</main></body></html>`

export const plain: Made = {
  name: 'classes that say what they are',
  list: '.chat-list',
  html: page(
    `<ul class="chat-list">${rows((who, text) => `<li class="chat-row"><span class="time">21:04</span> <b class="user-name">${who}</b>: <span class="chat-text">${text}</span></li>`)}</ul>`,
  ),
}

export const built: Made = {
  name: 'classes made by a build',
  list: '[role="log"]',
  html: page(
    `<div class="css-1a2b3c4"><div class="sc-bdVaJa css-9z8y7x6" role="log">${rows((who, text) => `<div class="css-77aa88b"><div class="sc-x1 css-00aa11b"><a style="color: #a33">${who}</a><span class="css-5k5k5k5"><span class="css-8h8h8h8">${text}</span></span></div></div>`)}</div></div>`,
  ),
}

export const bare: Made = {
  name: 'words that stand in the row itself',
  list: '#shoutbox',
  html: page(`<div id="shoutbox">${rows((who, text) => `<p class="line"><strong>${who}</strong>: ${text}</p>`)}</div>`),
}

export const pieces: Made = {
  name: 'texts cut into pieces, and badges',
  list: '.messages',
  html: page(
    `<section class="messages">${rows((who, text, i) => `<article class="message u-${who}" data-index="${i}"><header>${i % 3 ? '<i class="badge">12</i>' : ''}<button class="author">${who}</button><time>21:04</time></header><div class="body"><span class="piece">${text.split(' ')[0]}</span><img alt="wave"><span class="piece">${text.split(' ').slice(1).join(' ') || '!'}</span></div></article>`)}</section>`,
  ),
}

export const all: Made[] = [plain, built, bare, pieces]
export { people, said }
