// Somebody listens, as in any extension that reads a page.
chrome.runtime.onConnect.addListener((port) => port.onMessage.addListener(() => undefined))
