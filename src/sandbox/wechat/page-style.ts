/** One sheet for the phone and the list of orders; a phone on a small screen, a picture of a phone on a large one. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --green: #07c160; --on-green: #04210f; --green-ink: #066b38; --green-soft: #e7f8ee;
  --page: #ededed; --stage: linear-gradient(160deg, #f3f6f4, #dfe8e3); --card: #fff;
  --ink: #191919; --soft: #5b5b60; --line: #e6e6e9;
  --amber: #8a4a00; --amber-soft: #fff0d9; --grey-soft: #e0e0e3;
  --frame: #161618; --rim: #3a3a3d; --edge: #8d8d93;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #111; --stage: linear-gradient(160deg, #1b1f1d, #0d100e); --card: #1d1d1f;
    --ink: #f2f2f4; --soft: #b0b0b6; --line: #2c2c2f;
    --green-ink: #5fe3a0; --green-soft: #0c3a22; --amber: #ffab40; --amber-soft: #3d2a0c; --grey-soft: #2f2f33;
    --frame: #000; --rim: #4a4a4e; --edge: #77777d;
  }
}
* { box-sizing: border-box; margin: 0; }
html, body { min-height: 100%; }
body { overflow-wrap: anywhere; }
body {
  background: var(--page); color: var(--ink); -webkit-font-smoothing: antialiased;
  font: 16px/1.45 -apple-system, BlinkMacSystemFont, 'PingFang HK', 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif;
}
a { color: inherit; text-decoration: none; }
:focus-visible { outline: 3px solid color-mix(in srgb, var(--green) 45%, transparent); outline-offset: 2px; }

.status { display: none; }
.phone { display: flex; flex-direction: column; min-height: 100vh; min-height: 100dvh; background: var(--page); }
.bar { display: flex; align-items: center; justify-content: center; gap: 8px; padding: 16px; font-weight: 600; }
.bar svg { width: 22px; height: 22px; }
.card { margin: 0 12px; padding: 28px 20px 8px; background: var(--card); border-radius: 16px; text-align: center;
  container-type: inline-size; }
.facts { padding: 6px 20px; }
.facts dl { border: 0; }
.shop { display: inline-flex; width: 56px; height: 56px; border-radius: 50%; align-items: center;
  justify-content: center; background: var(--green-soft); color: var(--green-ink); font-size: 24px; font-weight: 600; }
.merchant { margin-top: 12px; color: var(--soft); font-size: 16px; font-weight: 400; overflow-wrap: anywhere; }
.amount { margin: 4px 0 24px; line-height: 1.15;
  font-size: min(46px, calc(130cqi / var(--characters))); font-weight: 600;
  letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
dl { border-top: 1px solid var(--line); text-align: left; font-size: 15px; }
dl div { display: flex; gap: 20px; justify-content: space-between; padding: 13px 0; }
dl div + div { border-top: 1px solid var(--line); }
dt { flex: none; color: var(--soft); }
dd { text-align: right; overflow-wrap: anywhere; min-width: 0; font-variant-numeric: tabular-nums; }
.actions { margin-top: auto; padding: 28px 24px 8px; display: grid; gap: 8px; }
.button { display: block; width: 100%; padding: 14px 20px; border: 0; border-radius: 10px; font: inherit;
  font-weight: 600; font-size: 17px; text-align: center; cursor: pointer; -webkit-tap-highlight-color: transparent; }
.main { background: var(--green); color: var(--on-green); }
.main:hover, .main:active { background: color-mix(in srgb, var(--green) 88%, #000); }
.quiet { background: transparent; color: var(--soft); font-weight: 500; }
.quiet:hover { color: var(--ink); }
.note { padding: 8px 24px 20px; color: var(--soft); font-size: 12px; text-align: center; }

.result { padding: 44px 24px 28px; text-align: center; container-type: inline-size; }
.mark { width: 76px; height: 76px; margin: 0 auto 20px; border-radius: 50%; display: grid; place-items: center;
  animation: rise .35s cubic-bezier(.2, 1.4, .4, 1) both; }
.mark svg { width: 38px; height: 38px; }
.mark path { stroke-dasharray: 60; animation: draw .4s .15s ease-out both; }
.mark.good { background: var(--green); color: #fff; }
.late { background: var(--amber-soft); color: var(--amber); }
.calm { background: var(--grey-soft); color: var(--soft); }
.result h1 { font-size: 20px; font-weight: 600; }
.result p { margin: 8px auto 0; max-width: 17em; color: var(--soft); font-size: 15px; }
.result .amount { max-width: none; margin: 14px 0 0; color: var(--ink);
  font-size: min(42px, calc(120cqi / var(--characters))); }
@keyframes rise { from { transform: scale(.4); opacity: 0; } }
@keyframes draw { from { stroke-dashoffset: 60; } to { stroke-dashoffset: 0; } }
@media (prefers-reduced-motion: reduce) { .mark, .mark path { animation: none; } }


.panel { padding: 24px 20px 40px; background: var(--card); }
.panel h2 { font-size: 15px; }
.panel h2:not(:first-child) { margin-top: 24px; }
.panel p { color: var(--soft); font-size: 13px; }
.panel form { margin-top: 14px; }
.panel button { display: block; width: 100%; min-height: 40px; padding: 8px 14px; border: 1px solid var(--edge); border-radius: 8px;
  background: none; color: var(--ink); font: inherit; font-size: 14px; font-weight: 600; text-align: left; cursor: pointer; }
.panel button:hover { border-color: var(--green-ink); background: var(--green-soft); }
.panel form p { margin: 4px 0 0 1px; }
.panel dl { margin-top: 8px; font-size: 13px; }
.panel dl div { padding: 7px 0; }

@media (min-width: 600px) {
  .stage { display: flex; flex-wrap: wrap; gap: 32px 56px; align-items: center; justify-content: center; min-height: 100vh;
    padding: 32px 24px; background: var(--stage); }
  .phone { position: relative; width: 390px; min-height: min(780px, calc(100vh - 64px)); overflow: hidden;
    border: 10px solid var(--frame); border-radius: 52px; box-shadow: 0 0 0 2px var(--rim), 0 30px 70px rgb(0 0 0 / .28); }
  .phone::before { content: ''; position: absolute; top: 10px; left: 50%; width: 96px; height: 26px;
    border-radius: 14px; background: var(--frame); transform: translateX(-50%); }
  .status { display: flex; justify-content: space-between; align-items: center; gap: 8px; padding: 12px 26px 6px 32px;
    font-size: 14px; font-weight: 600; font-variant-numeric: tabular-nums; }
  .status svg { width: 62px; height: 13px; }
  .panel { width: 360px; border-radius: 16px; padding: 22px 22px 24px; box-shadow: 0 1px 2px rgb(0 0 0 / .08), 0 12px 34px rgb(0 0 0 / .08); }
}

.pay-window { display: flex; flex-direction: column; height: 100vh; height: 100dvh; }
.pay-window iframe { flex: 1; border: 0; }
.answers { padding: 10px 16px; background: var(--card); color: var(--soft); font-size: 13px; }
.answers button { padding: 4px 10px; border: 1px solid var(--edge); border-radius: 8px; background: none; color: var(--ink);
  font: inherit; cursor: pointer; }

.list { max-width: 860px; margin: 0 auto; padding: 40px 16px 64px; }
.list header { display: flex; align-items: center; gap: 12px; }
.list header svg { width: 34px; height: 34px; flex: none; }
.list h1 { font-size: 24px; line-height: 1.2; letter-spacing: -.01em; }
.list header p { color: var(--soft); font-size: 14px; overflow-wrap: anywhere; }
.scan { display: flex; gap: 8px; margin: 24px 0; }
.scan input, .scan select { min-width: 0; padding: 12px 14px; border: 1px solid var(--line); border-radius: 10px;
  background: var(--card); color: inherit; font: inherit; font-size: 15px; }
.scan input { flex: 1; }
.scan .button { width: auto; padding: 12px 20px; font-size: 15px; }
.order { display: grid; grid-template-columns: minmax(0, 1fr) fit-content(50%); gap: 2px 16px; padding: 16px 18px; background: var(--card); }
.order:first-child { border-radius: 14px 14px 0 0; }
.order:last-child { border-radius: 0 0 14px 14px; }
.order:only-child { border-radius: 14px; }
.order + .order { border-top: 1px solid var(--line); }
.order:hover { background: color-mix(in srgb, var(--card) 94%, var(--green)); }
.order strong { font-weight: 600; overflow-wrap: anywhere; }
.order .fee { text-align: right; font-weight: 600; font-variant-numeric: tabular-nums; }
.order small { color: var(--soft); font-size: 13px; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.tag { justify-self: end; align-self: start; padding: 1px 9px; border-radius: 99px; font-size: 12px; font-weight: 600; }
.tag.good { background: var(--green-soft); color: var(--green-ink); }
.empty { padding: 56px 24px; border-radius: 14px; background: var(--card); color: var(--soft); text-align: center; }
`
