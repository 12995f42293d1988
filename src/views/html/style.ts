/** The page's style. Serif for words of reports, sans serif for what is said about them. */
export const style = `
:root{--paper:#fbfaf6;--panel:#f3f0e7;--ink:#1b1a17;--soft:#5a574e;--rule:#d9d4c6;--accent:#8c1d12;--hit:#ffe7a0;--diff:#f6dfc9;--shade:rgba(40,30,10,.16);
--serif:"Iowan Old Style",Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Liberation Serif",serif;--sans:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--paper:#171613;--panel:#211f1b;--ink:#ece8dd;--soft:#aba598;--rule:#3b3832;--accent:#f2a593;--hit:#5c4a10;--diff:#54331f;--shade:rgba(0,0,0,.6)}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:100%/1.5 var(--serif);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem) 4rem;max-width:106rem;overflow-wrap:anywhere}
h1,h2,h3,p,ul,ol,dl,dd,figure{margin:0;padding:0}
ul,ol{list-style:none}
a{color:inherit;text-decoration-color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
bdi{unicode-bidi:isolate}
q{quotes:"“" "”"}q.plain{quotes:none}
mark{background:var(--diff);color:inherit;font-weight:600;padding:0 .08em}
kbd{font:600 .8rem var(--sans);border:1px solid var(--soft);border-radius:3px;padding:.05rem .4rem}
.vh,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{position:fixed;z-index:9;top:.5rem;left:.5rem;background:var(--ink);color:var(--paper);padding:.5rem 1rem;font-family:var(--sans)}

.mast{border-bottom:1px solid var(--ink);padding:1.1rem 0 1.2rem;margin-bottom:1.6rem}
.kicker{display:flex;flex-wrap:wrap;gap:.2rem 1rem;font:.8rem/1.5 var(--sans);color:var(--soft);border-bottom:4px double var(--ink);padding-bottom:.5rem;margin-bottom:1.3rem}
.kicker b{font:700 1rem/1.2 var(--serif);color:var(--ink);letter-spacing:.01em}
.asof{margin-left:auto}
h1{font-weight:600;font-size:clamp(1.8rem,1.1rem + 2.6vw,3.1rem);line-height:1.1;letter-spacing:-.012em;max-width:30ch;text-wrap:balance}
.long{font-size:clamp(1.4rem,1rem + 1.4vw,2.1rem);max-width:44ch}
.whose{font:.8rem/1.5 var(--sans);color:var(--soft);margin-top:.5rem}
.sourcing{font-size:clamp(1.1rem,1rem + .5vw,1.35rem);line-height:1.4;max-width:62ch;margin-top:1rem;text-wrap:pretty}
.numbers{font:600 .9rem/1.6 var(--sans);margin-top:1rem}
.numbers i{color:var(--soft);font-style:normal;padding:0 .15rem}
.mast .sourcing{margin-top:.5rem}

.desk{display:grid;gap:2.4rem clamp(1.5rem,2.6vw,3rem);grid-template-columns:minmax(0,1fr)}
section+section{margin-top:2.4rem}
h2{font:700 .82rem/1.4 var(--sans);letter-spacing:.02em;border-top:2px solid var(--ink);padding:.45rem 0 .6rem}
h3{font:600 .86rem/1.4 var(--sans)}
.note,.left,.by,.how,.step,.role,.count,.pub,.when,.edge,.rests{font:.8rem/1.5 var(--sans);color:var(--soft)}
.step{font-style:italic}.step::before{content:"– "}
.left{padding-top:.4rem}
.count{font-weight:400}
.sig{display:inline-block;min-width:1.35em;padding:0 .3em;border:1px solid var(--soft);border-radius:2px;font:600 .75rem/1.35 var(--sans);text-align:center;text-decoration:none;vertical-align:.08em;color:var(--ink)}
.sig.dashed{border-style:dashed}
a.sig:hover{background:var(--ink);color:var(--paper)}
a.ev:not(.sig){text-decoration-style:dotted}
a.ev[aria-current]{background:var(--hit)}a.ev[aria-current] mark{background:none}

.claim{border-bottom:1px solid var(--rule)}
.claim summary{display:grid;grid-template-columns:2rem 1fr;padding:.65rem 0 .6rem;cursor:pointer;list-style:none;line-height:1.4}
.claim summary::-webkit-details-marker{display:none}
.claim .no{font:.8rem/1.75 var(--sans);color:var(--soft);font-variant-numeric:tabular-nums}
.claim .text{font-size:1.06rem;text-wrap:pretty}
.claim summary:hover .text{text-decoration:underline;text-decoration-color:var(--rule);text-underline-offset:.2em}
.claim[open] .text{font-weight:600}
.badges{grid-column:2;font:.8rem/1.6 var(--sans);color:var(--soft);margin-top:.15rem}
.badges::after{content:"+";float:right;font-weight:600;color:var(--soft)}
.claim[open] .badges::after{content:"–"}
.badge{font-weight:600;color:var(--ink)}
.state{border:1px solid currentColor;border-radius:999px;padding:0 .55em;margin-left:.35em}
.state.disputed,.state.denied,.state.circular{color:var(--accent)}
.state.corroborated{color:var(--ink);font-weight:600}
.inside{padding:.1rem 0 1.1rem 2rem}
.inside dl,.plan dl{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.35rem 1rem;font:.86rem/1.5 var(--sans);margin-top:.9rem}
dt{color:var(--soft)}
.why{font:.8rem/1.55 var(--sans);color:var(--soft);margin-top:.2rem}
.why li{padding-left:.7rem;border-left:2px solid var(--rule);margin-top:.3rem}
.readings li{padding:.35rem 0 .35rem .8rem;border-left:2px solid var(--rule);margin-top:.35rem}
.readings q,.readings .around{font-size:1rem}
.around{color:var(--soft)}
.by{display:block}
details.own{margin-top:.5rem}details.more-sigs{margin:0}.sigs{line-height:1.7}
details.own summary{font:.8rem/1.6 var(--sans);color:var(--soft);cursor:pointer}

.drawing{max-width:26rem;margin:0 auto .8rem}
.drawing>svg{display:block;width:100%;height:auto;overflow:visible}
svg .o{fill:var(--paper);stroke:var(--ink);stroke-width:1.4;stroke-linejoin:round}
svg .dash{stroke-dasharray:4 3}
.node text{text-anchor:middle;fill:var(--ink)}
.node .letter{font:700 15px var(--serif)}
.node .small{font-size:10px}
.node .cap{font:11px var(--sans)}
.node.unnamed .cap,.node.document .cap,.node.lost .cap{fill:var(--soft)}
a.node:hover .o{fill:var(--hit)}
.edge{fill:none}
path.edge{stroke:var(--ink);stroke-width:1.3}
path.tells{stroke-width:1}
path.quotes{stroke-dasharray:1.5 3.5;stroke-linecap:round;stroke-width:1.8}
path.revises{stroke-dasharray:8 3 2 3}
path.shares{stroke:var(--soft);stroke-dasharray:6 5}
path.copies{stroke-width:4}
path.gap{stroke:var(--paper);stroke-width:1.5}
#tip path{fill:var(--ink)}
.word{font:italic 10.5px var(--serif);fill:var(--soft);text-anchor:middle;paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
a.ev:hover path.edge:not(.gap){stroke:var(--accent)}
figcaption{display:flex;flex-wrap:wrap;gap:.15rem .9rem;font:.75rem/1.5 var(--sans);color:var(--soft);border-top:1px solid var(--rule);padding-top:.45rem;margin-top:.2rem}
.glyph{vertical-align:-.22em;overflow:visible}
.line{display:inline-block;width:1.7rem;border-top:2px solid var(--ink);vertical-align:.25em}
.line.tells{border-top:1px solid var(--soft)}.line.copies{border-top:4px double var(--ink)}.line.quotes{border-top-style:dotted}.line.revises{border-top:2px dashed var(--ink)}.line.shares{border-top:1px dashed var(--soft)}

.tree ul{margin-left:.55rem;padding-left:.85rem;border-left:1px solid var(--rule)}
.tree .row{padding:.4rem 0}
.js .tree [aria-expanded=false]+[role=group]{display:none}
.js .tree [aria-expanded]{cursor:pointer}
.js .tree [aria-expanded=false]::after{content:" + show";font:.8rem var(--sans);color:var(--soft)}
.who{font-weight:600}
.lost .who{font-weight:400;font-style:italic}
.edge .line{margin-right:.15rem}
.tag{font:.75rem var(--sans);border:1px dashed var(--soft);border-radius:2px;padding:0 .3rem}

.plain>.speaker,.plain>.collation,.plain>.difference,.plain>.plan,.plain>.only,.plain>.day{padding:.55rem 0 .75rem;border-bottom:1px solid var(--rule)}
.role::before{content:" "}
.role{font-weight:400}
.more{font:.8rem var(--sans);white-space:nowrap}
.quote{margin-top:.25rem}.quote .readings li{padding:.1rem 0 .1rem .8rem}
.difference h3::first-letter{text-transform:uppercase}
.collation .readings,.difference .readings{display:grid;gap:.2rem 1.2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr))}
.difference .readings{grid-template-columns:repeat(auto-fit,minmax(min(100%,13.5rem),1fr))}
.status{font:600 .86rem var(--sans)}
.plan dl{grid-template-columns:fit-content(8.5rem) minmax(0,1fr)}.plan dd{font-family:var(--serif);font-size:.98rem}
.day{display:grid;grid-template-columns:6.4rem 1fr;gap:.1rem .9rem}
.event+.event{margin-top:.4rem}
.unread{font:.86rem/1.5 var(--sans);padding:.3rem 0;border-bottom:1px solid var(--rule)}

#reports{margin-top:3.2rem}
.report{display:grid;grid-template-columns:minmax(0,1fr);gap:.8rem 3rem;border-top:1px solid var(--rule);padding:1.6rem 0 1rem;content-visibility:auto;contain-intrinsic-size:auto 40rem}
.report header{font:.8rem/1.55 var(--sans);color:var(--soft)}
.report h3{font:600 1rem/1.35 var(--sans);color:var(--ink)}
.siglum{font:600 2.6rem/1 var(--serif);color:var(--ink);margin-bottom:.35rem}
.body{max-width:38rem;font-size:1.08rem;line-height:1.62;white-space:pre-line}
.body p,#drawer p{unicode-bidi:plaintext}
.body p+p{margin-top:.85em}
.b-title{font-weight:600;font-size:1.35rem;line-height:1.25}
.b-heading{font-weight:600}
.b-byline,.b-caption,.b-notice{font:.86rem/1.5 var(--sans);color:var(--soft)}
.w{text-decoration:underline;text-decoration-color:var(--rule);text-decoration-thickness:2px;text-underline-offset:.22em}
.s{font-weight:600}
.q{font-style:italic}
.p{border-bottom:1px dotted var(--accent)}
.n{font:600 .68rem/1 var(--sans);vertical-align:super;color:var(--accent);text-decoration:none;padding:0 .12em}
.legend .n{vertical-align:baseline;font-size:.8rem}
.p:target,.hit{background:var(--hit);outline:.18em solid var(--hit);border-radius:1px}
:target:not(.p,section,.report,details){background:var(--hit)}
details:target>summary{background:var(--hit)}
details:target::details-content{content-visibility:visible;block-size:auto}

footer{font:.86rem/1.5 var(--sans);color:var(--soft);border-top:1px solid var(--ink);margin-top:3rem;padding-top:.8rem}
footer p{max-width:70ch}
.tools{display:flex;gap:.5rem 1rem;align-items:center;font:.86rem var(--sans);margin:-.6rem 0 1.4rem}
.tools input{font:inherit;padding:.35rem .6rem;border:1px solid var(--soft);border-radius:3px;background:var(--paper);color:inherit;flex:1;min-width:0;max-width:20rem}
button{font:600 .8rem var(--sans);color:inherit;background:none;border:1px solid var(--soft);border-radius:3px;padding:.35rem .7rem;cursor:pointer;min-height:2rem}
button:hover{background:var(--ink);color:var(--paper)}
button:disabled{opacity:.45;cursor:default;background:none;color:inherit}
#drawer{position:fixed;z-index:5;inset:auto 0 0;background:var(--panel);border-top:2px solid var(--ink);box-shadow:0 -6px 30px var(--shade);display:flex;flex-direction:column;max-height:min(46vh,32rem)}
#drawer[hidden]{display:none}
.bar{display:flex;flex-wrap:wrap;gap:.4rem .8rem;align-items:center;padding:.5rem clamp(1rem,3vw,2.5rem);border-bottom:1px solid var(--rule);font:.8rem var(--sans)}
.bar h2{border:0;padding:0;margin-right:auto}
#drawer .text{overflow:auto;padding:1rem clamp(1rem,3vw,2.5rem) 1.5rem;font-size:1.05rem;line-height:1.6;white-space:pre-line}
#drawer .text p{max-width:42rem;margin:0 auto .8em}
dialog{color:inherit;background:var(--paper);border:2px solid var(--ink);padding:1.2rem 1.6rem;max-width:26rem}
dialog::backdrop{background:var(--shade)}
dialog h2{border:0;padding-top:0}
dialog dl{font:.9rem/1.5 var(--sans);margin-bottom:.8rem}
dialog div{display:flex;gap:1rem;padding:.15rem 0}
dialog dt{min-width:4.5rem}
dialog p{font:.9rem var(--sans);margin-bottom:.8rem}
.out{display:none!important}

@media (min-width:46rem){.desk{grid-template-columns:minmax(0,1.25fr) minmax(0,1fr)}.middle{grid-row:1/span 2}.report{grid-template-columns:12rem minmax(0,1fr)}}
@media (min-width:75rem){.desk{grid-template-columns:minmax(0,23rem) minmax(0,1fr) minmax(0,25rem)}.middle{grid-column:2;grid-row:1}.tree-side{grid-column:1;grid-row:1}.report{grid-template-columns:23rem minmax(0,1fr);column-gap:clamp(1.5rem,2.6vw,3rem)}
.mast{display:grid;grid-template-columns:minmax(0,1fr) 25rem;grid-template-rows:auto auto auto 1fr;column-gap:clamp(1.5rem,2.6vw,3rem)}.kicker{grid-column:1/-1}h1,.whose,.mast .sourcing{grid-column:1}.mast .sourcing{margin-top:1.1rem}.numbers{grid-column:2;grid-row:2/span 3;margin:.2rem 0 0}.numbers span{display:block;border-bottom:1px solid var(--rule);padding:.28rem 0}.numbers i{display:none}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{:root{--paper:#fff;--panel:#fff;--ink:#000;--soft:#444;--rule:#bbb;--accent:#6d1008;--hit:#eee;--diff:#e8e8e8}
html{font-size:9.5pt}body{max-width:none;padding:0}.tools,.skip,#drawer,dialog,.badges::after{display:none!important}
.desk{display:block}.side,.middle{margin-bottom:1.6rem}.drawing{max-width:17rem;break-inside:avoid}
details::details-content{content-visibility:visible;block-size:auto}
.difference,.plan,.event,.collation,.speaker,.readings li,.tree .row,summary{break-inside:avoid}summary{break-after:avoid}h2,h3{break-after:avoid}
.report{content-visibility:visible;grid-template-columns:8rem minmax(0,1fr)}#reports{break-before:page}}
`;
