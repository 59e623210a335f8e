/**
 * How the phone's page looks: to be read from two metres, known by shape first, hit without looking. Beside the camera stands an old phone, so
 * nothing in page or script is younger than Safari 15.
 */

export const style = `
:root { color-scheme: light dark; --bg: #f5f3ee; --s1: #fff; --hair: #d9d5ca; --edge: #85817a; --t1: #17181b; --t2: #4a4d54; --t3: #63666e;
  --say: #1b1a17; --on-say: #ffcf5c; --do: #0a58a6; --stripe: #bfd4e8; --guard: #a81e48; --ok: #0a6a45; --pri: #17181b; --on-pri: #fff; --shade: #17181b14;
  --big: clamp(2.5rem, 15vmin, 6rem) }
@media (prefers-color-scheme: dark) { :root { --bg: #0d0e11; --s1: #16181c; --hair: #30353d; --edge: #757d8a; --t1: #f4f1ea; --t2: #bec2ca; --t3: #9aa1ad;
  --say: #ffcf5c; --on-say: #1d1704; --do: #86c8ff; --stripe: #334657; --guard: #ff9db2; --ok: #74ddae; --pri: #f4f1ea; --on-pri: #17181b; --shade: #0006 } }
* { box-sizing: border-box }
[hidden] { display: none !important }
html, body { height: 100% }
body { margin: 0; position: relative; background: var(--bg); color: var(--t1); font: 1rem/1.45 system-ui, sans-serif; display: flex; flex-direction: column;
  padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left); transition: filter .6s }
body.dim { filter: brightness(.45) }
button, input { font: inherit; color: inherit }
:focus-visible { outline: 3px solid var(--do); outline-offset: 3px }
svg { width: 1.25em; height: 1.25em; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round }
p, h1, h2 { margin: 0 }
header { display: flex; flex-wrap: wrap; align-items: center; gap: 0 10px; padding: 16px 20px 8px; min-height: 56px }
header h1 { font-size: 1rem; font-weight: 650; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; flex: 1 1 4rem }
.mark { width: 28px; height: 28px; stroke: none }
#link { display: flex; align-items: center; gap: 8px; color: var(--t2); white-space: nowrap }
#link::before { content: ""; width: 10px; height: 10px; border-radius: 50%; border: 2px solid var(--t3) }
#link.on::before { background: var(--ok); border-color: var(--ok) }
main { flex: 1; min-height: 0; display: flex; flex-direction: column; padding: 4px 12px; overflow-y: auto }
.rest { margin: auto; display: grid; grid-template-columns: minmax(0, 1fr); justify-items: center; gap: 14px; text-align: center; color: var(--t2); font-size: 1.25rem; max-width: 28rem; padding: 12px 8px }
.rest > svg { font-size: 2.25rem; color: var(--t3) }
.rest h2 { color: var(--t1); font-size: 1.875rem; letter-spacing: -.02em; line-height: 1.15; font-weight: 650; text-wrap: balance }
.rest p { text-wrap: balance }
.rest small { font-size: 1rem }
#code { width: 15rem; max-width: 100%; min-height: 64px; border: 1px solid var(--edge); border-radius: 12px; background: var(--s1); color: var(--t1); text-align: center;
  font-size: 2.125rem; font-weight: 650; font-variant-numeric: tabular-nums; letter-spacing: .04em }
#wrong { color: var(--guard); font-size: 1rem }
#card { flex: 1 0 auto; display: flex; flex-direction: column; width: 100%; padding: 0; border: 0; background: var(--s1); color: var(--t1); text-align: start;
  overflow: hidden; cursor: pointer; box-shadow: 0 0 0 1px var(--hair), 0 2px 6px var(--shade); border-radius: 28px; touch-action: manipulation }
.sign { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 14px; padding: 14px 22px; font: 800 1.875rem/1 system-ui, sans-serif; letter-spacing: .05em;
  background: var(--say); color: var(--on-say) }
.sign svg { font-size: 1.75rem }
.sign small { margin-inline-start: auto; font: 600 1rem/1.2 system-ui, sans-serif; letter-spacing: 0 }
#card.do { border: 4px solid var(--do); border-radius: 8px; box-shadow: none }
#card.do .sign { color: var(--do); border-bottom: 4px solid var(--do);
  background: repeating-linear-gradient(-45deg, var(--stripe) 0 7px, var(--s1) 7px 18px) }
#card.do .sign span { background: var(--s1); padding: 6px 8px; border-radius: 4px; display: flex; gap: 10px; align-items: center }
#card.do .sign small { background: var(--s1); padding: 6px 8px; border-radius: 4px }
.sign span { display: flex; gap: 14px; align-items: center }
#line { margin: 20px 22px 8px; font-size: calc(var(--big) * var(--line, 1)); line-height: 1.08; font-weight: 660; letter-spacing: -.022em; text-wrap: pretty; overflow-wrap: anywhere }
#tail { margin: 4px 22px; font-size: calc(var(--big) * var(--tail, .6)); line-height: 1.15; font-weight: 600; overflow-wrap: anywhere }
#why { padding: 6px 22px; font-size: 1.25rem; color: var(--t2); overflow-wrap: anywhere }
.hint { margin-top: auto; display: flex; align-items: center; gap: 12px; padding: 14px 22px; min-height: 72px; font-size: 1.0625rem; font-weight: 600; color: var(--t2) }
.ring { width: 44px; height: 44px; stroke-width: 3 }
.ring circle { stroke: var(--hair) }
.ring #left { stroke: var(--t1); stroke-dasharray: 100; transform: rotate(-90deg); transform-origin: center; transition: stroke-dashoffset 1s linear }
.ring path { stroke-width: 2.5 }
#names { padding: 8px 10px 0; font-size: .9375rem; color: var(--t2); text-align: center }
nav { display: flex; flex-wrap: wrap; gap: 8px; padding: 10px 12px 16px }
nav .btn { flex: 1 0 0 }
.btn { display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-height: 56px; padding: 0 8px; border: 1px solid var(--edge);
  border-radius: 12px; background: var(--s1); color: var(--t1); font-weight: 600; cursor: pointer; touch-action: manipulation }
.btn.wide { padding: 0 28px; font-size: 1.125rem }
.btn.pri, .btn[aria-pressed=true] { background: var(--pri); color: var(--on-pri); border-color: var(--pri) }
.btn:disabled { color: var(--t3); border-style: dashed; background: none; cursor: default }
#snack { position: absolute; inset: auto 12px calc(86px + env(safe-area-inset-bottom)); display: flex; align-items: center; gap: 8px; padding: 6px 6px 6px 18px; min-height: 68px; border-radius: 14px; background: var(--pri);
  color: var(--on-pri); font-size: 1.0625rem }
#snack span { flex: 1 }
#snack .btn { background: none; border: 0; color: inherit; text-decoration: underline; min-width: 88px }
#snack:not([hidden]) ~ main .hint { visibility: hidden }
#live { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
@media (min-width: 700px) and (min-height: 500px) { main, nav, header { width: 100%; max-width: 72rem; margin-inline: auto }
  #snack { max-width: 28rem; margin-inline: auto }
  :root { --big: clamp(3.5rem, 9vmin, 7rem) } }
@media (max-height: 460px) { .hint { display: none } .sign { padding-block: 8px; font-size: 1.375rem } .sign svg { font-size: 1.25rem } header { padding-block: 6px 2px; min-height: 40px }
  .rest { gap: 8px; padding-block: 4px } .rest > svg { display: none }
  nav { padding-block: 6px 8px } #line { margin-top: 10px } #card:not([hidden]) ~ #names { display: none }
  nav { padding-inline-end: calc(30vw + 20px) } #snack { inset: auto calc(12px + env(safe-area-inset-right)) calc(8px + env(safe-area-inset-bottom)) auto; width: 30vw; min-height: 56px; padding: 0 0 0 14px; font-size: .9375rem } }
@media (prefers-reduced-motion: reduce) { * { transition: none !important } }
@media (forced-colors: active) { #card { border: 2px solid CanvasText } #card.do { border: 4px dashed CanvasText } .btn[aria-pressed=true] { background: Highlight;
  color: HighlightText; forced-color-adjust: none } #link::before { border-color: CanvasText } #link.on::before { background: CanvasText } }
`
