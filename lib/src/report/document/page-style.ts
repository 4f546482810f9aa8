/** The style of a report's page: for reading on a screen of any width, by day and by night, and for print. */
export const pageStyle = `:root { color-scheme: light dark; --ink: #1c1c1a; --paper: #fdfdfb; --soft: #5b5b57; --line: #d6d5ce; --shade: #f3f2ec; --link: #14507f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e7e1; --paper: #181816; --soft: #aaa8a0; --line: #44433e; --shade: #242421; --link: #8cc3ee; } }
* { box-sizing: border-box; }
html { font: 1.0625rem/1.6 Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 62rem; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; margin: 2.2em 0 .6em; }
h1 { font-size: 2.2rem; margin-top: 1rem; }
h2 { font-size: 1.65rem; }
h3 { font-size: 1.25rem; }
h4, h5, h6 { font-size: 1rem; }
p, ul, ol, dl { max-width: 42rem; }
a { color: var(--link); text-underline-offset: .15em; }
nav { margin: 1.5rem 0 3rem; padding: .25rem 0; border-block: 1px solid var(--line); }
nav ul { list-style: none; padding-left: 1rem; font-size: .92em; color: var(--soft); }
nav > ol > li { margin: .5em 0; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
.chapter { border-top: 3px double var(--line); margin-top: 4rem; }
.chapter:first-child { border-top: 0; margin-top: 0; }
figure { margin: 2rem 0; }
figure img { display: block; max-width: 100%; height: auto; }
figure.chart img { width: 100%; max-width: 52rem; background: #fff; border-radius: 3px; }
.picture { position: relative; max-width: 52rem; }
.mark { position: absolute; border-radius: 3px; }
.mark:hover, .mark:focus-visible { outline: 2px solid #d55e00; outline-offset: 1px; }
.passages { display: none; margin: 1rem 0; padding: .2rem 1rem; border-left: 3px solid var(--line); font-size: .9rem; scroll-margin-top: 40vh; }
.passages:target { display: block; }
.passages p { margin: .3rem 0; }
.passages li { margin: .6rem 0; }
mark { color: inherit; background: #ffe39c; }
@media (prefers-color-scheme: dark) { mark { color: #1c1c1a; } }
.works { padding-left: 0; list-style: none; }
.works li { margin: .4em 0; padding-left: 1.5em; text-indent: -1.5em; }
.articles article { margin-top: 3rem; }
figcaption { margin-top: .6rem; max-width: 42rem; font-size: .9rem; line-height: 1.45; color: var(--soft); }
.files { white-space: nowrap; }
.files a { margin-left: .4em; font-size: .85em; letter-spacing: .04em; }
.scroll { overflow-x: auto; }
.view { margin: 1.5rem 0; overflow-x: auto; }
.view [style*='overflow'] { overflow: visible !important; }
table { width: max-content; border-collapse: collapse; font: .85rem/1.4 system-ui, 'Segoe UI', Helvetica, Arial, sans-serif; font-variant-numeric: tabular-nums; }
th, td { max-width: 24rem; padding: .3em .7em; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 1.5px solid var(--ink); }
td.number, th.number { white-space: nowrap; }
details { margin: .6rem 0; font-size: .85rem; color: var(--soft); }
summary { cursor: pointer; width: fit-content; }
pre, code { font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; font-size: .88em; }
pre { padding: .8rem 1rem; overflow-x: auto; line-height: 1.45; color: var(--ink); background: var(--shade); border-radius: 3px; }
.method ul { padding-left: 1.2rem; border-left: 1px solid var(--line); }
blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--soft); }
footer { margin-top: 5rem; border-top: 3px double var(--line); font-size: .95rem; }
dt { font-weight: bold; margin-top: .7em; }
dd { margin: 0; }
@media (max-width: 34rem) { html { font-size: 1rem; } h1 { font-size: 1.7rem; } h2 { font-size: 1.4rem; } }
@media print {
  :root { --ink: #000; --paper: #fff; --soft: #333; --line: #999; --shade: #fff; --link: #000; color-scheme: light; }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  details, .files, .passages, .mark { display: none; }
  nav, .chapter { break-after: auto; }
  .chapter:not(:first-child) { break-before: page; border-top: 0; margin-top: 0; }
  h2, h3, h4 { break-after: avoid; }
  figure.chart, tr { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  .scroll, .view { overflow: visible; }
  table { width: auto; font-size: 7.5pt; }
  th, td { padding: .25em .5em; }
  figure.table td:not(.number) { overflow-wrap: anywhere; min-width: 4.6em; }
  figure.table td.long { min-width: 15em; }
  figure.wide table { font-size: 5.8pt; }
  figure.wide th, figure.wide td { padding: .2em .3em; }
  figure.wide td:not(.number) { min-width: 3.2em; }
  figure.wide td.long { min-width: 10em; }
  .view table { font-size: 6.5pt; }
  .picture { max-width: 140mm; }
  nav { font-size: 8.5pt; line-height: 1.4; margin: 1rem 0; }
  nav > ol > li { margin: .3em 0; }
  p, ul, ol, dl, figcaption { max-width: none; }
  a { text-decoration: none; }
}
`;
