/**
 * The least that an extension which reads a list can do: a bare observer that takes the text of what was added and posts it. It sits
 * in the same page as the reader, sees the same rows in the same moments, and begins when the bench sends an event to the list.
 */

const port = chrome.runtime.connect({ name: 'floor' })

document.addEventListener('bench-floor', ({ target }) => {
  new MutationObserver((records) => {
    const texts = []
    for (const { addedNodes } of records) for (const node of addedNodes) texts.push(node.textContent)
    if (texts.length) port.postMessage(texts)
  }).observe(target, { childList: true, subtree: true })
})
