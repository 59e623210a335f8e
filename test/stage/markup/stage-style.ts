/** The stage's look: a warm kitchen at night, all CSS; light and dark by the system's choice. */
export const stageStyle = `
:root{color-scheme:light dark;--back:#f3f1ee;--card:#fffdfa;--ink:#25211c;--soft:#746b60;--rule:#e2dcd2;--mark:#fff1cf;--accent:#a85a17}
@media (prefers-color-scheme:dark){:root{--back:#141210;--card:#1d1a17;--ink:#ece6dd;--soft:#a0968a;--rule:#332e28;--mark:#3a2d15;--accent:#f0a95b}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--ink);font:15px/1.45 system-ui,sans-serif}
main{display:grid;grid-template:"scene chat" 1fr "head chat" auto / 1fr 360px;height:100vh;gap:12px;padding:12px}
.scene{grid-area:scene;position:relative;overflow:hidden;border-radius:14px;background:linear-gradient(#4a3b37 0 62%,#5d4636 62%)}
.window{position:absolute;left:9%;top:12%;width:22%;height:34%;border-radius:8px;border:8px solid #2f2622;background:linear-gradient(#16213e,#31466f 70%,#5f6f92);box-shadow:inset 0 0 40px #0008}
.lamp{position:absolute;left:52%;top:-6%;width:60%;height:110%;transform:translateX(-50%);background:radial-gradient(closest-side,#ffd58a55,#ffb34d22 55%,transparent);animation:glow 6s ease-in-out infinite alternate}
@keyframes glow{to{opacity:.75}}
.person{position:absolute;left:50%;bottom:20%;width:26%;height:62%;transform:translateX(-50%)}
.person i{position:absolute;left:50%;transform:translateX(-50%)}
.hair{top:2%;width:46%;height:34%;border-radius:50% 50% 42% 42%;background:#3a2418}
.head{top:7%;width:36%;height:29%;border-radius:48% 48% 46% 46%;background:linear-gradient(#e9b894,#d79c76)}
.body{top:38%;width:100%;height:66%;border-radius:46% 46% 0 0;background:linear-gradient(#7e9a8b,#56705f)}
.table{position:absolute;inset:auto 0 0;height:24%;background:linear-gradient(#a0703f,#6e4a28);display:flex;justify-content:center;gap:4%;align-items:start}
.table i{width:12%;height:46%;margin-top:-3%;border-radius:50% 50% 40% 40%;background:radial-gradient(circle at 50% 30%,#e8b873,#a86c31)}
.bar-top{position:absolute;left:14px;top:14px;display:flex;gap:8px;font-size:13px;color:#fff}
.live{background:#c4302b;border-radius:5px;padding:2px 8px;font-weight:650}
.viewers:not(:empty){background:#0009;border-radius:5px;padding:2px 8px}
header{grid-area:head;display:flex;align-items:center;gap:12px;background:var(--card);border:1px solid var(--rule);border-radius:14px;padding:12px 16px}
.face{width:44px;height:44px;border-radius:50%;display:grid;place-items:center;background:var(--accent);color:var(--card);font-weight:700;font-size:20px}
h1{font-size:18px;margin:0}header p{margin:0;color:var(--soft);font-size:13px}
.goal{position:relative;margin-left:auto;width:260px;height:28px;border-radius:14px;overflow:hidden;background:var(--back);border:1px solid var(--rule);font-size:13px}
.goal .bar{position:absolute;inset:0 auto 0 0;background:var(--mark)}.goal span:last-child{position:relative;display:grid;place-items:center;height:100%}
aside{grid-area:chat;min-height:0;display:flex;flex-direction:column;background:var(--card);border:1px solid var(--rule);border-radius:14px;overflow:hidden}
h2{margin:0;padding:12px 16px;font-size:14px;border-bottom:1px solid var(--rule)}
ol{list-style:none;margin:0;padding:8px 0;flex:1;overflow-y:auto}
.row{padding:4px 16px;overflow-wrap:anywhere}.row b{font-weight:650}
.row:not(.chat){color:var(--soft)}.row.paid,.row.member,.row.raid{background:var(--mark);color:var(--ink);border-left:3px solid var(--accent);padding-left:13px}
.mention{color:var(--accent)}.emote{width:20px;height:20px;vertical-align:middle;background:var(--mark);border-radius:50%}
.badge{display:inline-block;width:10px;height:10px;margin-right:4px;border-radius:3px;background:var(--soft)}.badge.owner{background:var(--accent)}.badge.moderator{background:#2f8f5b}
.box{margin:12px;padding:10px 12px;border:1px solid var(--rule);border-radius:10px;min-height:42px;background:var(--back)}
@media (prefers-reduced-motion:reduce){.lamp{animation:none}}
`
