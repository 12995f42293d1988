// Made by train/words/frequency.ts. In how many documents a lemma stands, commonest first: a count and its lemmas
// to a line. Counted over PolNeAR train, news stories (BASIL and others), ECB+ topics 1-35 and GUM; no text is kept.
export const documents = 1542;
export const counts = `
1540 be the
1532 to
1531 in
1530 of
1527 and
1495 have
1492 on
1483 that
1478 for
1428 with
1396 not
1393 as
1387 it
1381 say
1348 by
1329 from
1326 at
1278 he
1269 do
1258 but
1246 who
1242 this
1183 his
1131 about
1119 they
1088 would
1072 make
1057 will
1031 one
1030 or
1015 also
1014 which
1008 their
1003 more
1000 we
995 after
978 when
966 all
960 other
959 out
934 take
931 there
926 go
923 year
919 new time
907 up
906 what
899 people
897 if
894 over
891 than
866 president
851 no
844 some
839 get
829 republican state
828 call
814 come
812 into so
811 can
792 two
789 just
779 you
776 last
775 first tell
745 could
743 trump
741 them
738 while
730 like now
729 include
726 because
725 him
718 little
714 only she
713 presidential
710 before
709 know
703 most
701 see
700 many
698 campaign
697 its
695 day even
689 week
686 clinton
681 her
677 against donald
673 work
672 good
662 hillary
660 late
659 give our
658 those
653 think
650 former
644 back
640 any news
637 candidate
635 support
631 during
622 use
621 how
617 democratic
613 show
609 way
606 want
604 where
599 should
592 country
587 american
583 both
582 early
579 lead
577 house well
574 need
570 national party
566 month
565 issue
560 very
559 right
555 look
551 accord then
549 ask
546 run
544 may
541 political
540 far
538 much
531 since
528 still
522 become try
521 down
519 point report
517 add
514 through
509 find washington
504 group
499 long win
498 three
495 help
493 part
490 hold leave
488 another between
487 continue
484 off
474 election obama
469 own
467 tuesday
465 these
464 statement
463 official
457 face
456 next
455 public
453 believe under
452 follow plan put
451 end
449 among big
448 same
447 change member
446 leader
443 democrat question
442 my whether
441 vote
440 speak
439 place
435 such
430 thing white
429 attack
427 million
417 move
416 united
414 remain write
413 around
412 appear
405 turn us
402 close government
400 man night
398 begin
397 never
396 talk
395 release
394 policy york
390 number
387 high start voter
385 bring
383 post
382 several states
381 here
380 office
379 me primary
377 world
372 case law
370 though
368 interview secretary
365 keep
364 clear
362 general
360 john
357 great
356 few four life
355 recent top
354 name open
353 family large second set
352 nominee
350 comment
349 race
348 friday job percent
347 past
346 america too
344 effort security
343 home
342 force wednesday
341 again however without
340 expect thursday
339 today
337 provide
336 fight senator
334 every
333 lose
329 monday
328 claim might
326 mean
325 director seek
323 play why
321 bill
320 ago head seem woman
319 yet
318 hope
317 note
315 base
313 happen pay
312 press
311 city nation stand
310 allow lot offer
309 decision gop
308 federal
307 full
306 announce away
305 sanders
304 already
303 once side suggest your
302 sign
300 really
299 media
298 act problem
297 action consider record
296 committee stop supporter
295 chief deal fact likely receive
293 raise send
292 result
291 center line major
290 meet something
289 bernie until
288 concern focus poll
287 senate
285 serve
284 position
283 hour
282 strong
280 fall morning spend
279 business congress despite feel
278 bad five
276 hand
275 break
274 money
271 behind
269 respond
267 along view
266 conservative return
265 administration debate himself
264 let
263 across department nomination
261 describe real
260 charge
259 must reporter step street
258 cause
257 address hear history service
255 speech
254 enough system
252 event
250 build
249 hard team
247 pass
246 order
245 live possible
244 court push
243 attempt control nearly
242 message old person power word
240 matter
239 challenge
238 create grow kill
237 agree email march outside sunday
236 foreign important
234 ever majority story
233 each term
232 kind often politics process reason university
231 interest
230 almost different instead saturday south twitter
229 organization personal
228 role
227 reach understand whose
226 fire hit wall
225 child
224 decide enter
223 information
222 care community war
221 argue fail november
220 police
219 nothing private tweet watch
218 area draw share together
217 able conference involve small
216 florida
215 although executive recently toward within
214 mark rule
213 idea ted
212 investigation represent
210 governor rally
209 free response rise social young
208 company
207 barack
205 carry current victory
204 accuse always cruz special
203 elect school
202 future near six
201 ahead drive economic join local
200 decade either
198 death spokesman sure
197 promise
195 meeting
194 bush convention experience list third
193 figure international protect
192 increase paul program rival
191 senior
190 host staff
189 cut ground moment
188 chance fox
187 course friend
186 justice stay
185 express final key
184 defend
183 chairman com congressional june
182 decline require
181 anything economy
180 remark
179 anyone rather
178 aide criticism target threat
177 account measure short
176 actually california contest eight minute
175 answer officer oppose potential
174 battle
173 explain health north opportunity trade
172 everyone forward july military
171 crowd
170 authority conduct criticize discuss refuse
169 particularly read someone texas
168 attorney david district especially soon union visit
167 agency deny refer total
166 adviser immediately tie vice video
165 die half inside low pick prove
164 detail direct evidence level middle present
163 border favor field
162 approach choose
161 ally attention love quickly
160 block rubio speaker thousand town year-old
159 article cnn fear similar
158 deliver source struggle voice
157 choice legal respect star wrong
156 front liberal marco request worker
155 civil drop independent
154 black identify probably tax themselves walk
153 benefit confirm declare dozen east george iowa single
152 billion college defeat defense everything example politician serious television
151 determine guy risk tough west
150 central critical difficult previously seven
149 lawmaker
148 beyond carolina manager michael significant situation wife
147 ohio strike urge
146 air gain immigration son
145 amount bear endorse individual leadership opposition project stage
144 cannot cite cost due fund movement representative
143 building james opponent reveal sit times violence
142 acknowledge dollar operation pledge strategy
141 accept avoid
140 ban chris demand front-runner
139 appeal arrest board immigrant mike publish room secure september series trail
138 loss
137 firm mention repeatedly rest
136 attend condition december financial pull text vermont
135 affect april january judge schedule site whom
134 ensure father prepare presidency shoot
133 beat class document influence lawyer letter
132 aim career cover crisis impact value victim
131 afternoon else february game sense
130 expert http prevent surprise
129 capital perhaps
128 certainly dead finally form hampshire hundred october pressure previous
127 complete damage simply subject wait weekend
126 bid catch citizen intend
125 file scene
124 delegate difference lack learn network propose relationship standard warn
123 candidacy certain count deep heart itself largely minority miss popular practice shooting
122 appearance blame book effect evening gun market throw
121 conversation fellow success summer whole
120 age county easy incident particular proposal throughout
119 criminal date directly limit page shift
118 access activist additional common crime husband launch robert terrorist worry
117 cast insist investigate mind phone publicly threaten true weapon
116 compare floor link opinion super
115 above billionaire commit exchange expand global increasingly indicate
114 car shot treat
113 agreement critic earn engage left picture
112 ability bank bit check daily lay main
111 admit door exist finish hurt lie praise season southern spot student test
110 advocate arrive daughter rate separate
109 body discussion entire huge illegal image mother review suspect ultimately
108 argument ben clearly establishment industry powerful reform suffer tv
107 herself light ready research vow witness
106 announcement broad currently deputy improve path protest safe sound
105 agent assault average conflict contrast council hall muslims period presumptive reality reflect round
104 abstract available emerge goal population register save shortly trust
103 audience hill islamic priority recognize sell track travel
102 development multiple nominate occur russia sometimes
101 encourage language online quite
100 allege couple maintain nine pretty specific terrorism
99 employee estimate fan fbi foot jersey mass photo prompt regard seat
98 addition advantage ballot buy design jeb legislation manage minister mistake pursue region reject resident www
97 credit freedom human land mexico newspaper remember status trouble
96 communication destroy exactly politically produce related survey update veteran
95 doubt eye facebook intelligence poor professor wide
94 agenda connection divide europe gather kasich none radio score server study website widely willing
93 conclude degree protection sort
92 contact data double endorsement necessary san successful upon
91 apparently enforcement fill hearing responsible road russian search spokeswoman wave whatever
90 alone anger bar dismiss eventually margin mayor prosecutor unclear
89 association caucus colleague completely dangerous fair performance promote repeat reportedly secret solution strength wage welcome
88 activity embrace everybody joe maybe parent range reduce remove ryan supreme
87 brother capture caucuse democracy establish fully listen title
86 club instance pennsylvania responsibility roll station ten
85 controversy develop donor extend meanwhile mostly price recall richard society winner
84 associate grant html ignore income obtain partner professional replace roughly spending twice wear
83 august contain hospital piece vehicle
82 advance direction eastern finance injure overall possibility prominent safety surround william
81 division failure fast growth highlight longtime progressive red romney rush
80 abc armed associated capitol controversial estate false honor introduce mitt rhetoric spread undermine western worth yes
79 assume brief christian commitment flee fly nearby nor player politico predict rank shake virginia
78 budget chair connect fifth generation guard philadelphia scott seize specifically stake survive thank water
77 angry businessman initial mile murder option positive religious scandal type
76 amid apply demonstrate enjoy extremely favorite highly hire initially organize somebody strategist wisconsin
75 ad army author behalf coalition fuel institute lawsuit massive per percentage pose radical tone trip via
74 aid analysis closely consequence education energy fine material mission quote store truth wound
73 analyst assistant deeply effective european investigator labor natural neither notice pac potentially progress prospect task touch
72 achieve arizona below counsel dominate editor factor feature generally iraq medical owner paper park peace prime principle prior reference unlikely various wake yesterday
71 background blow carson champion dispute easily heavily negotiation nobody ongoing reuters shock suppose
70 adopt compromise familiar god headquarters numerous original reaction resource select sentence syria
69 absolutely approve behavior handle kid management modern nuclear pm rely stretch traditional usually version
68 ap china cleveland delay discover fix foundation martin monitor please signal
67 aggressive camp card celebrate christie complain congressman correct echo era female heavy journalist nature nevada paris session strongly trial troop
66 amendment century character core corner culture define deserve edge exit grand hate jim knowledge lady muslim negotiate onto reputation settle shut steal swing usa violate window wish
65 aside climate cross crucial drug faith green impose institution jeff massachusetts movie msnbc participate platform presence prison property re regular religion remind resolve reverse split
64 allegation award bob brown compete constitution convince effectively electorate gas hotel injury neighborhood outcome peter polling rare reserve retire stance succeed tear
63 advise aware contender contribution display duty food guilty joint magazine maryland match seriously simple unite wealthy
62 active anybody blast bomb commission constitutional contribute cycle founder island lock nbc negative otherwise rating slow so-called syrian table
61 accusation al belief chuck church conclusion de generate germany happy harry indiana investment jump los mccain neighbor protester reagan root steve
60 affair apparent appoint cheer found grab ii invite jail michigan perform product reply revolution rich thomas unless
59 abroad angeles british bureau chamber chicago clash coverage fourth funding harm immediate indeed inspire internal knock operate plus possibly purpose recover resign rick straight style
58 abuse annual attract boost gay girl king location mexican ministry mix moderate route sale shape shop smith soldier territory tom train violation
57 advice alternative arm arms basis biden circumstance co draft driver emergency environment expectation film flag frustration giant historic hopeful journal quarter tactic technology voting weak wind
56 allegedly beginning benghazi blood condemn depend elizabeth eric guarantee guide identity illinois personally re-election relatively speed surge testify vast violent
55 apologize appropriate arkansas beach content contract denounce gap isis kelly mogul permit regularly telephone thanks tonight underscore
54 andrew avenue broadcast debt element fit folk france handling headline imagine intent internet judgment lift narrow obviously panel proud react scrutiny section thought tim unit zone
53 ambassador cbs channel collapse confidence convict disclose domestic emphasize formally importance insult legislative libya marry mount outrage probe quick recommend relation relative scale space suit topic unlike
52 abandon approval assert coast collect confront distance donation escape extent german hide inform iran joke nancy nationwide normal oil oversee regardless regulation reid relief sue testimony ticket tour tower truly usual wonder
51 ads adult balance camera combat danger deadly error fighter impossible joseph marriage model mr plant realize refugee sea slightly sport tea typically unknown
50 anthony comprehensive confident corporate dog eliminate emotional expose facility insurance mitch northern partisan plead rebel regional relate resolution smart spring standing tension unusual virtually volunteer warning
49 actor apartment asset assure briefly burn complex construction counter cry doctor dream elsewhere famous finding johnson mcconnell momentum newly overseas overturn privately quality racist restore rock sister suspend terrible theory training
48 am bipartisan bottom brand ceo circle client code complaint customer enemy graham handful jury mainstream manhattan mate nice offensive originally pair ronald size slam staffer stock strategic suggestion tradition upset weigh
47 afterward anonymity badly basic box chant civilian cultural diplomatic follower interested lee limited minimum notion persuade province putin rescue sexual sharp smile square tight treatment vulnerable web wild wing zero
46 alarm alongside bus cable crew elite essentially forget french heat hot insider legacy loud memory mock officially personnel prefer retain revenue ruling science skill slip socialist totally updated
45 abortion afford affordable african assistance brian bridge calif commercial consistent crash crazy definitely deploy except flow fresh intense intention kevin leak map miami necessarily occasion package pitch purchase sorry stephen stuff supply suspicion teach thus uk user withdraw
44 accompany apart art backer birth boston boy cash charles chinese comey command conviction desire disagree equal erupt extreme hang influential inquiry involvement judiciary league locate male militant myself outsider plane planned portray production provision racial requirement rights sanction signature significantly somewhat truck unity
43 anti-trump aspect assessment barely barrier brooklyn colorado commander crack deficit exercise forth frequently graduate invest josh kerry lengthy net oh pelosi pence pollster profile qualify quiet rand schumer screen structure substantial temporary unique vladimir widespread
42 accident accomplish classify combine computer cooperation deadline disappoint downtown enable fun guess high-profile hollywood implement interesting investor invoke jon kentucky nationally native perfect regime superdelegate tap tremendous warren
41 alabama alive bullet cap challenger clinch enormous examine fee georgia huckabee label minor operative peaceful proceed relevant shout spirit stick strengthen suddenly transition trend trigger unable variety village vision
40 appreciate authorize ball bay blog boss briefing custody dark difficulty disaster execute expensive gary jack laugh nations odds outlet parliament patrick popularity populist prayer sector solid spark stem stump teenager tend terror theater therefore treasury turnout ukraine williams
39 airport celebrity chaos dan eager empty entirely environmental exception extensive forum frank fraud getty gunman hardly huffington illegally indication liar moscow motivate observer openly pack paint partnership port preserve reward sarah skeptical tenure tomorrow tragedy transfer
38 adam bias blue breitbart careful chase competition connecticut economics et formal guest hell honest infrastructure israel legitimate orlando pace pend rifle tool traffic van writer
37 amazing anymore beautiful carly christmas citizenship color concede coordinate copy corporation deport disclosure discrimination divisive dress english enthusiasm feed feeling fundamental hack jason judicial larry lean liberty overcome overwhelming payment procedure representatives resist rip stress tackle theme understanding upcome ve
36 advocacy arab assertion assess belong bloomberg bowl branch ceremony column competitive concrete determination distribute dramatic fiorina fla football govern halt hint inequality investigative lindsey loom minnesota moral navy photograph portion pound poverty pro proof rail recession regret reminder reporting ride sean sentiment string subsequent sweep tape undocumented unfortunately unify unprecedented valley
35 actual afghanistan africa african-american anticipate anxiety anyway applaud attribute broker cancel cold eat economist england fairly fierce frustrate function gmt healthy hero howard i-vt industrial initiative jackson jewish louis lower missouri obvious overwhelmingly permanent primarily quit rebuild restrict seemingly speculation spotlight sweeping unemployment valuable
34 bail basically bet boo clean comfortable compound consult contributor demographic departure detroit devote diversity ease employ entrance excite failed fatal firearm frame fundraiser gang gathering highway hispanic interim islam kick la loan marine matt means method oklahoma physical poise possession prosecute recognition reiterate republic resignation restaurant row scare sensitive severe smash storm surrogate susan switch tank tennessee wealth working-class
33 backlash battleground belt bind calendar canada celebration clarify clintons commerce confrontation dean demonstration digital dinner diverse electoral episode eve everywhere explanation extra fault favorable flight flood gender gulf id independence india insurgent interior jones latino lesson literally lobby london michelle midnight music narrative offense patrol pattern perceive prevail profit prosecution recommendation repeal restriction ron satisfy scientist seal sight sponsor successor surface surprising temporarily universal weekly weight whoever youth
32 achievement actively afraid alliance alter arrival asia bbc boast busy capacity concept constant creation defendant description developer disagreement drag extremist friendly fundraising hispanics huffpost improvement incite item kennedy las mail okay opposite oval perspective plenty pour r-texas repair sad ship silence thinking tony transport typical vegas vital worldwide yard
31 appointment asian attacker attitude carter classified coach concession consideration conspiracy consumer context convert credibility crush declaration deem diplomat don earnest earth eligible exploit famously flip fortune gift harsh ice ill indian inspector intervene jennifer journalism lifetime lynch machine massacre merely modest nato notable obligation overhaul owe participant pat peak pool prisoner recovery refusal sheriff solve submit successfully summit surrender suspicious teacher tip transform waste whip
30 academic affairs affiliate alex arena baby benjamin caution championship cheap commissioner congratulate corruption defensive desperate detailed devastate donate ed encounter escalate extraordinary fundraise golf helicopter hostile housing iii justify long-term manner medicare mom object observe ok ourselves penalty personality pivot referendum reopen resort resume rural same-sex segment sex sick steer stir stronghold stunning translate trap tweet-id ukrainian vet
29 absolute accurate align anywhere apology assist bold carefully combination comeback dedicate deportation des diego drama employer enthusiastic equally equipment essential evangelical expansion explosion factory fake footage franchise frequent glass golden images incredibly iranian japan learning miller neurosurgeon objective occupy opt passage phrase pivotal plea plot prohibit punch reasonable riot scramble shy steel stone suburb turkey two-third uncertainty unfair viewer weakness willingness
28 actress afp aggressively alaska array bashar birther catholic classic cloud columbia communicate consensus consistently corey credible d-n debbie delete detain device disappear distinction drink enact expense fate frankly fundamentally globe homeland incumbent integrity legislature length license master memo mirror nonetheless overnight oversight pain palm perception pic prize rapidly rarely remarkable resistance retreat revelation rose salary script settlement shield shooter smoke sum sway tech tire undergo weather yield
27 acceptance alan apple assign atlantic boehner breach britain broadly bruce capable charlie comparison complicate consultant contend craft critique curb d-calif defender destruction dick differ disease dnc editorial entertainment eu explosive gold greet hike holiday ideology impress indict indictment interaction interfere killing legally loyal mental nervous norm o'malley org organizer outline playoff principal raid ring rnc rumor services sixth sky surgery swear technical uncover vacation weaken winter wonderful
26 abedin alert application approximately arrange band bernardino blaze bolster bond breakfast burden calm cell cent chain chapter cia circuit circulate comply contentious corrupt counterpart davis decisive dig engineer evacuate extension fame fashion filing firefighter francisco garner genuine gingrich goods gray hacker hail henry herald historical hole household houston hunt impressive install intervention jay ken korea lament legalize lesbian leverage maker mandate mary math mine mountain nixon normally pause pile punish reader regain resonate seventh shadow sharply skip somehow somewhere steady strip sudden theft thwart tout trillion venture yahoo youtube
25 aftermath alienate allen animal arrangement backing barricade barry beside bully category click conventional crystal definition delegation digit elevate emotion empire endure entitle farm fatally fiscal fort freeze furious grip heritage huma ideal ideological implication imply invitation islamist jimmy jonathan lobbyist mainly matchup moines moreover nightclub oath patient pray proceeding producer properly racism rape reince reliable revive rodham routinely sam scenario schultz scream selection shoulder sideline slate sleep slowly soviet speculate stability stark statistic stream sun superior ultimate undocument urgent walker wasserman wrap
24 academy acquire amnesty ann applause atlanta attendee automatic await baseball blunt boat bombing boycott bury cabinet cancer chairwoman characterize clark collection collins commentator confirmation consecutive constantly cooperate credential crown demonstrator desert dialog dislike dynamic edward emission engagement equality exact exclusive gear horrible knee lane legislator lewandowski load meaningful meantime mere migrant motion mueller narrowly nick northeast opening oregon ought outstanding partial phase predecessor preference print proper quietly r-fla reception researcher robust roger roof serial song spokesperson toll tragic transcript unacceptable undertake unfold upper urban veto vocal
23 accelerate accomplishment accountable al-assad ambitious ancient angela articulate assail awkward bash basketball bench billy bitter bother campus captain chip clip clock comedian communist contradict cook dallas decry defy desk disrupt eighth en entity ethnic evolve excellent explore google gross hometown homicide hopefully idaho innocent jerry kansas leg legend loser memorial mo mobile museum newt notably notify obamacare partly passion pentagon philosophy priebus pronounce rampant reading recruit reelection rein renew replacement retired retirement rice rob ruin sacrifice sample showing shutdown sink slide stevens stupid suicide sullivan traditionally transportation tribute turmoil uniform unrest unveil yell
22 adapt advertising allegiance ambition banking bargain bible blue-collar cautious charity childhood complicated considerable cool costly courtroom currency dad dance depart discourse dispatch e-mail elaborate embassy escort exclusively federation fence finalize fish freely funny garden gonna grateful gunfire hair heated index initiate invasion italian jordan kiev killer kim landscape latinos lewis ll maine maximum meaning missile mouth neutral nevertheless nfl nonprofit obstacle occasionally operator palin parade phil philip planet precedent pro-russian proponent pursuit queen ranking rapist rebuke registration revolt seattle shell similarly sizable skepticism software spanish stable stall steep strict stuck supportive taxpayer temperament temperature tighten va vulnerability warrant weaver yourself
21 absence affirm alike anchor assad capability careless chat collective commanding contention continued contrary cop deliberately derail devastating diminish disruption emphasis employment energize entry exceed expression feud finger flame flash flat frontrunner glad glenn guardian hatred hedge historically illness impression inappropriate incentive incredible introduction isolate jake manufacturer mask mccarthy mess moore optimistic outreach participation persistent photographer pop precinct privacy publication r-s reluctant residence respectively retail rig saving sent shed shore significance silver soil spur spy st standard-bearer statute streak stun subscribe surprisingly surveillance sustain tampa tense threshold timing transgender transparency tune uprising visa volume wrongdoing
20 additionally adversary amy assembly auto automatically chelsea christopher climb compelling competitor constituency correspondence corridor damaging damascus default descend disastrous discriminate disgrace dismantle dump earnings edt egypt empower engine enterprise ethics evaluate evil examination excuse follow-up ford fulfill generous geneva harvard helm hook hostage humanitarian icon inevitable inner insight interference interpretation interrupt israeli jacob jared loretta louisiana lunch mad manafort mandatory manufacture mechanism membership meter minus mobilize mood novel offend orange ordinary overtake pacific pastor peacefully perry pin pretend propaganda quo r-ky rain realistic reassure rebuff refrain relations renewed resemble rid ridiculous rocket rope santorum saudi seed self-described sens sing slot soft spare spray squad stride subpoena switzerland talent tally tiny todd toss tourist unfit upi utah vice-presidential visitor volatile warm
19 abruptly advisory ammunition analyze anniversary anti-immigrant assemble assumption awful axelrod bag baltimore bend bound bunch capitalize carl centrist chaotic chemical confusion correspondent daniel dawn dear delaware denver detective detention differently discipline discount discovery distinguish dominant double-digit emanuel enforce euro expire explode export facilitate fade farmer flower forcefully foul freshman friends grave greatly greek hammer haul heel identical illustrate import intensify jan jet kremlin luxury matthew melania misogynist moderator murray negotiator obstruction oscar outrageous overlook overshadow passenger pit pocket podcast postpone propel qualification receiver regulate reign respondent revise royal scholar shrink slogan sooner spin stadium strain substantive summary technique tent tide triumph troubling tuition tycoon undecide undercut underestimate unhappy utter vary venue versus vietnam wayne xenophobe
18 admission balanced batch berlin betray biography bottle brain breaking bright cheat closed clothing coal cohen columnist comfort compel constituent constitute contemplate correction dave depth dip diplomacy disqualify divorce downplay eventual expertise explicitly felony flaw forceful formidable full-time gesture goldman guidance habit handgun hat hawaii helpful holder hugh indianapolis inject instantly intercept interpret irresponsible justin lake lash lecture marc medicine megyn merit midwest mississippi mode motive ms nba nickname one-on-one outright outspoken palestinian panic parallel parking plague plaintiff prediction preside proclaim provocative ray rebound reclaim reduction reinforce rejection relentless river roberts roy scalia scathing self separatist sessions setback shame short-term showdown singer statewide stewart stimulus studies subsequently tack teen terry thrill twist unpopular vie warming watchdog wilson withhold
17 administer administrative administrator agriculture andy anonymous antonin anytime atmosphere bizarre bombshell borrow bow brad brazen calculate canadian casino certainty civic clarity clinic closure clothes coin concerned consulate contractor convene corps crimea criterion dakota deliberate designate disappointment dry dub efficient enhance entrepreneur everyday evident excitement fallon flurry gov grassley hacking half-dozen height horrific horror hub importantly inability inch instruct intersection japanese jeremy jews kingdom latin legendary lieutenant lone lowest loyalty manchester mediterranean men merkel michele microsoft middle-class militia millennial mitchell mortgage nasty neighboring ninth nod nowhere obstruct oust ownership parliamentary peer pen petition pipeline plain preview promotion proportion publisher rapid recipient reckless recording recount remote rep revolutionary right-wing rising roman ross rust safely sandy scientific severely shatter shirt showcase silent skin snap span speaking spectacular spike strange studio surpass survival sustainable sustained swiftly symbol sympathy tendency testing tolerance trey unanimous unleash unqualified upend vague viable weiner wipe workplace
16 aboard advanced aisle anderson arise aspiration attendance australia bankruptcy beer bell bloc brush brutal burst bust characteristic chest co-founder coffee collusion compensation concert conservation consist consolidate contemporary convey coup courage cousin cuban d-mass daylight dc deadlock decrease deprive desperately destination dictator disavow disregard dissent distant doug driving duke ear economically edit edition educate elder elementary embark equivalent examiner execution existence fare fed festival forecast forge fund-raising gate glove gradually grandchild grasp grass hannity harbor harrison heighten hey horse hostility hurdle hurl hurricane inauguration infamous intellectual intensity italy ivanka jihadist journey jurisdiction juror landmark laura liability loudly magic mall medicaid messaging mislead mob monetary monthly mosque murphy muscle namely nationalist nazi noon notorious occasional origin pact painful palmieri passionate patch pathway paycheck php pittsburgh policeman populate premise president-elect pride prime-time probation profound pundit rattle rebel-held reconsider relocate retiree rod roosevelt rough routine sachs separately shocking soften solely soul species spill staunch steven stoke suburban sufficient survivor swipe teaching third-party toxic trading trans-pacific troubled ugly uncertain vastly virtue wise withdrawal
15 abolish adequate adjustment adverse airstrike alcohol aleppo alexander altogether angle annex anti-establishment appreciation apprehend architect attach austin authoritarian avert bang banker beauty beck beijing biological bleed brace brag breath brussels buzzfeed bypass caliber carbon carlos catherine chancellor charitable charter checkpoint compile conscience conservatism consulting continent countless courthouse critically crude customs database decent denial dictate discriminatory distinct distract doom douglas educational elderly enlist envision espionage experiment explicit fantastic foe forefront forensic forever frontier garbage gene glimpse grandfather grief guideline gunshot hamilton heartland heed htm humanity hunter impeachment implementation informal insistence internationally jam joy khan korean latter lend limitation lisa log loose lord luck maneuver max merchant misdemeanor mishandle misleading motor mutual necessity neck noise objection observation ocean offset pa patriot peninsula pepper perfectly physician poland possess postseason potent practically prevention prioritize prohibition projection protocol provider provincial pump qaeda r-calif rage realdonaldtrump russell ruth santa scope seth setting slight sometime southwest specify squeeze stack standoff stiff strive stumble supposedly suspension sympathetic tactical takeover tex thrive touchdown trace transparent trash treaty tree tunnel two-year unaware underlie underway unexpected unexpectedly unrelated useful usher verify visible warner well-known wheel wildlife wildly wire would-be yellow
14 absent absorb acceptable accountability adjust admire advertise advertisement airwave alexandria annually appeals apprentice arabia archive arsenal ave backfire bailout baker balcony ballistic banner barbara besides bird boom boot brick broaden brookings bruising bug bulk calculation caption castro casualty ceiling cellphone challenging charm closing confidential construct cordon crackdown d-nev dec deepen deliberation delivery depression destructive detainee dirty disappointing disgust distrust donetsk dr duncan eclipse endless epic erect ethical ethnicity evaluation excessive experienced exposure extended fat foreigner framework fringe galvanize giuliani gordon gore grapple grassroot greg gregory gut historian honestly hug iconic ignorant immunity improper inaccurate indirectly innocence iron jane jean junior justification kaine karen katie knife last-minute libertarian lifestyle liken loot magnitude mentally metal microphone modify motivation mourn negotiating netanyahu nra optimism painting parenthood pension persian pilot planning podesta precede presentation presume prosperity punitive puzzle query r-wis reaffirm redirect reggie remainder rent repay residential responsive restraint reversal risky saint salt sensitivity shelter sidewalk smell solidarity sophisticated southeast spectrum spouse stuart supermarket surely tale taste taylor televise three-quarter trademark trophy un underdog underground undo unusually vigorously vincent wedding welfare widen wikileaks worried
13 abu affiliation aged allocate alternate amazon amp anna anti attractive australian ayotte bachmann back-and-forth bed beg bern bigotry birthday bloody bobby bomber bout brash breakthrough brilliant burglary cairo caller captive carrier certificate charleston cheryl citizens clap cliff closed-door commentary competent completion component confuse congratulation conspire crowded cuba damn dare dealer debut decidedly deflect dem dent detect diamond distribution doctrine dramatically drew egg egyptian electronic embarrassing embarrassment emotionally energetic equity erode evacuation exhibit facto fallout farewell fascist fend fiction firmly float foster funeral girls gowdy harris haven healthcare heights hewlett-packard hijack homs honesty ian ignite illegitimate inbox insane inspiration instinct instruction isil jab joel johnny jose lag lapse lasting lgbt lincoln lindsay logic loophole lucky lure magnate manufacturing maria melt memoir midst migration milwaukee moon nelson nonpartisan occupation onstage orc orientation ouster overly overthrow pan permission phoenix pleasant pleasure polarize pole polish pope portland pragmatic premium preparation prestigious principles privilege pro-clinton productive prone provoke quarterback racially ramp rationale raw reflection remedy retaliation rhode rocky roster sadly sake samuel sand satellite scoring screw sexism shall sheet single-payer slice solidify sour spain specialize spiritual steadily straw subtle suck swath swiss t-shirt tad tehran thompson timothy topple torture tournament trafficking traveler trick tweet-author tweet-date tyler unpredictable urgency vacant viral wade wary watergate wide-ranging wisdom wyoming yeah zealand
12 absurd accommodation adequately advisor aggravate airplane allude amass angel animate ariz arson assignment attraction awards bathroom beneath bennett bleak bounce brady brennan broke bump ca candidates carnage cartel carve cemetery charlotte christine co-host combined comedy comprise concentrate conciliatory condolence confer congresswoman consciousness consultation contested continuation cope creator crooked cruise d-va dana dealing decisively deck dennis depict deride deter dial dianne dignity dilemma discontent discredit disdain dismay disperse disproportionately distraction distress domain dominance download downturn drinking earl earner el electrical embody espn essence ex exacerbate excess exclude faction falsely famed fantasy fec feinstein fifteen flourish flynn foil fold fool forgive fracture francis friendship fume garland general-election georgetown grade graduation grandmother greenhouse grim grind headache heir hi high-level huddle humor identification imminent impartial insert insufficient intimidate iphone iraqi ironically jeopardy jesus jolt koch kristen lab large-scale latakia lawrence liberties likelihood lion living long-standing longstanding losing lucrative luis mainland manslaughter marshal martha memorable merrick metropolitan midterm minimize monica motorist mrs mystery nebraska neil nerve newsletter newtown nl nov osce packed parole password patron phillip pie pipe plummet plunge polite poorly precisely pregnant preliminary priest puerto punishment questionable rack rampage realclearpolitics reasonably rebellion reconciliation refuge reliably reminiscent render responder restoration retailer revival richmond sail schiff sciences screaming second-place secretly senatorial shaky short-lived slain slash spectacle speechwriter sports stamp staple stare state-run stature stint strictly substance substantially suite tariff temper temple terrify territorial thereby thin thoroughly throat timeline tolerate ton torch trove two-term unauthorize unbelievable undoubtedly unfavorable universe unlock unnecessary unwillingness upheaval valid vessel vicious warehouse weep wells wherever winner-take-all woe wolf worthy writing xenophobic yemen
11 abide abraham accessible adamant adoption aircraft airline akin alleged amanda ambush amend amplify angrily assurance asylum audio authorization availability baptist basement basket beam bernstein berth bite bless blind blogger blogspot boundary bradley brave brink bronx bubble buck burlington butt buyer cache cambridge carpet centre cheese choke chorus christ chronicle cincinnati cling cnbc co-author colin colorful combative comic communications conceal consent considerably constructive cooper correctly craig cream creative dedication defence denis derive descent destabilize detonate detractor devine dimension dire discretion dismissal distinguished distort disturbing divert documentary drunk drunken duck durbin dynamics elections embarrass emirates endanger engineering engulf entail entitlement envoy epa evade evenly evolution exceedingly extensively external faculty favorability favorably fiercely filibuster financially firestorm first-in-the-nation fishing fitness flexibility foremost foxnews franklin fund-raiser further fury gambling goldberg griffin hawkish heavyweight hicks hunting impeach imprison inaction inclusion increasing incremental inevitably inflammatory inflation infuriate ins instagram integrate invalid jeffrey jul kitchen ladder lately le legitimacy lens lesser lew library lifelong lineup literature litigation locker low-income luther maintenance managing mar mason maurice members mich mill mire missing municipal musical naturally navigate nose nurse nypd oakland odessa orlean outfit outskirt overtime overwhelm pacs pakistan palace paralyze paranoid pardon patience pave pbs pew phenomenon phony plainly populous practical profoundly prop proposition proudly proxy quarter-century quell r-ariz r-n regulatory renovate rental reside rico rigged robbery romantic rookie rudy scheme scholarship scrap seller senseless sep sequel sexist sexually shameful shopping shrug siege simultaneously sincere slap slaughter slaying sox spanish-language spell spiral sprawl stab stabilize steele stereotype stray striking suppress swat symbolic teammate technically terminate terrific thick thorough tick tilt titan traction traitor tricky trio trustworthy turkish tweak twenty twin unarmed underneath unfortunate upgrade uphold upside utility utterly vehemently vendor verbal verdict vest virtual vp wallace wane wars wash whenever wreck
10 accidentally accommodate accustom activism added admiral affection ali angels ankle arctic arraignment artist arts ash athens atop bachelor bader bannon bare baseman bat beef beirut belove betty bigot blessing blockade blumenthal booth boulevard boxing brexit bribe bruise bryan bryant buffalo buzz candle carlton cavaliers cement census certify characterization cheney chocolate christianity chunk classroom clause clerk clout clutch coalesce coincide collude colony columbus compassion compliance compose conn consequential contributing convenience convoy conway copyright cornyn cory courtesy crossroads cuomo cure danny debris defer defiant dems dependent deployment developed devolve dirt disadvantage discourage displace disrespect disturb dole down-ballot dubai duration dwell earthquake eddie electric electricity eligibility ellen embed enclave endangered enthusiastically environmentalist evan exaggerate excerpt exempt extremism far-reaching far-right feedback finale first-term first-time flirt formerly formula fortunately fraction fragile fraught fred frustrated furniture gallery gauge gibbs gig ginsburg girlfriend grain grass-root greece greed gregg hamper harassment hard-line harmful head-to-head heal holding hotly hudson hypothetical implicate impromptu inaugural incendiary incline inclusive incoming ineffective infiltrate injustice inmate innovation innovative installment institutional intelligent intensive intern interstate ire irish jacobs jerusalem jupiter kellyanne kenneth kilometer kirk kiss kkk klein kushner kyle laden landslide lap laptop lebanon legalization libyan likewise linda linebacker linger lopez loyalist manipulate manning manuel marie masked maximize mcdonald md meddling metro mikhail mild mining misconduct misuse mook morris mortar murky muster mvp myth naval nazis neal nicole nominating nydailynews obscure offender omar onboard one-third op-ed organisation organizational originate outer outlook outnumber outset outweigh overlap paramedic partially partisanship passing passport patricia payroll pdt permanently pet peterson philippines philly physically pierre pillar pink pioneer playbook plaza populism post-abc poster posture presumably prince problematic profession prominence prosperous psychology pure qualified quantity queens r-iowa r-ohio r-va rahm ram randy raucous reap relentlessly relieve reluctance representation rescind resentment resources restrictive retweet rev revenge revolver rewrite ritual roar robby robin robinson savage scoop scorn seasoned secrecy sergei shareholder shoe shortage sibling silicon similarity simon sir slim smartphone smooth sniper sob sole somber son-in-law sonia southeastern specialist steward straightforward stroke struck subdued suitable sunshine supervisor supplement sweet swift taliban tall televised terrifying texan thief tired toy transaction transformation transit tribe twilight uh uncomfortable unemployed unravel vacuum viktor void vt walsh ward whatsoever whisper winston witch workforce worship yankees
9 aaron accurately acquiesce adaptation addict addiction adjacent aerial afc afghan aggression aging agricultural albeit alright alzheimer anti-muslim antonio apr arbitrary architecture arguably artificial assassination athlete autopsy awareness backward balloting batter battlefield beast behave being benchmark beneficiary bike bin blair boring boxer brass brazil breakdown brigade bst bureaucratic burns button cameron campaigning cantor cape caring cat cave censorship chad chart chemistry chide circus classical classification clearance coastal cocktail collaboration collectively colts commander-in-chief commence commend common-sense companion compensate competence concentration confess confusing conscious consume cornell cornerstone correspond counseling cover-up cripple culminate cult curious curse curtail curve cyber da dam darrell deceive decimate decision-making defect del demonize depress diane disabled dishonest dishonor dismal disparage disproportionate dive drift drone drove drown dubious dust dwindle edison editing eisenhower electrify elijah encompass endeavor epidemic epstein equip erase est etc evaporate exciting exile face-to-face fairness falter fargo fatigue felipe feminist ferguson fiery fighting flank flock forbid formation freeway functioning funnel furthermore fusion gaffe gates gentleman geopolitical globalization graphic grass-roots gratitude greenberg gridlock grocery gubernatorial halftime handcuff harass hart harvest hashtag hawk hbo health-care heroin hierarchy hilton homer hone hop horn humble hypocrisy ideologically impasse imperative imperil incorrect independently indigenous inflict informant infringe injured insecurity installation instrument insurmountable intrigue irs islands jackie jacksonville jeopardize jesse jewelry jointly jr julian keen ky laud layer left-leaning left-wing lethal lewd linguistic liz lohan longer lopsided ly makeup manila manipulation marathon marcus marijuana marketing marty marvel marvin meal medal mentor mid millionaire mills minimal mistrust modification montgomery murderer naacp nephew nonsense nytime obituary occurrence offering offshore operational orderly output overhead pearl peril persist pete petraeus petrol pharmaceutical phillips pointedly poison polarizing powerhouse predictable pregnancy prescription proceeds processing prolong promptly pulse purely quip rachel random rant ratchet ratify rear reboot rebut recess recite recruitment redact relay relish replicate republican-controlled reshape restrain retaliate reuter revel reverberate revoke ridge ridicule rift roadblock rogers rooftop rouse rowdy rub sack sadden sag scold scotland scrutinize secondary self-proclaimed separation servant sham shaw shelf shortfall shotgun slave smuggle sober solicit solidly sotomayor sow spat spree springs squarely steam sterling stolen stripe submarine suffering sunni supervise swathe sweden swell swim swirl talented taunt teenage telecom tenet testament theresa thread till toomey trajectory triple trounce trumps turnaround turning unconscious unconstitutional undercover unfairly unfounded univision unnamed unofficial unpopularity unsuccessful usatoday useless utilize vacancy vacate vent verge victor vigil voluntarily voluntary wales weapons weed weird whereabout widow withstand wording work-related worsen yale
8 accuracy acting affirmative agitate ailes airlines albany amateur ample anchorage animosity annexation announces anthem anticipation anxious appalling apparatus appointee ardent armored arraign ashley atrocity audit aug authenticity automobile backdrop bailey balloon ballroom bathe baton battery bearing belgium belittle bemoan beneficial best bishop bitterly blanket blare bluff bogus bone booker borrowing boutique brandon brew bristle broadcasting broadway brotherhood browser buddy bulletin bureaucracy calculus calmly canvas carol cater cathy caveat centerpiece charming chatter chiefs children chime chop civilization clandestine clarence clarification clarke cleaner clue coaching coherent coincidence collaborate collision commemorate committeeman compass compassionate con condemnation confederate confine confiscate consistency consummate consumption continually contradiction coordination coordinator cordial cornerback counterintelligence creep crook crowley cuban-american culprit culturally czech d-md dane dash datetime definitively defuse degeneres delegate-rich demur destiny differentiate disarray discharge discomfort disorder distinctive distortion dna doj drake drastically dui dumb dunk dutch dynasty dysfunction edwards elena eleven elusive emmy enrique entertainer epicenter equation eradicate ernst err estranged exam exhaust expanded expletive exploitation fabric fiber fifty filmmaker firework fixture flawed flint footing footstep format fortunate fossil four-day fracking gallup gamble gardens generational gentle gillibrand globally goldwater grace habitat happily harden hardship hassan hateful hazardous heaven heidi herman hewitt hezbollah hip hitch hitler hoax holocaust home-state homosexuality horrify hoyer huffingtonpost huh hunger hungry hype hypocritical immensely immune implore impropriety inadequate inclination incompatible inconsistent indefinitely indirect individually inherit instant intentionally interact interviewer intimidation ivory jeer jefferson jessica jewel jill joni katrina kenya keynote keystone lame-duck laurence lavrov lebanese legion lender leon lingering listing lively lob lobbying locally lois long-shot lyin mafia maid malaysia malicious mar-a-lago marginalize marshall mateen mathematically mcallister mediator medium merrill metric midtown midway mindful misunderstanding mixed modeling momentous montana mum nationals needle neglect negligence negligent newcomer newton nieto nightmare noah nobel northeastern northwest o'brien o'connor oct odd oliver ominous onetime onslaught opens orbit orchestrate osama outburst outpost ovation override overrule overstate oxygen pam penetrate perimeter persona philosopher pierce pig pill pirate pistol plate pleased plow politicize pollution ponomaryov portrait pot precarious precaution precise predatory prep pro-trump programming prophet protective protestor publicity punt qatar quest r-tex rank-and-file rash rbis realm reassurance rebuttal recapture recipe reckoning record-breaking reel referee refute reinstate removal rendell reproductive repudiate reservation restructure resurgence retake rhetorical rioter rivalry roam robber roe romance romp rubber run-up sabotage sadness safeguard sane scam scary screening seismic sen sergeant sever sgt shadowy sharpen sharpton sherman shine shower silently singapore sit-down skyscraper slavery slaviansk slovyansk slump smear snag snapshot soar soccer socially sovereign spar spectator specter spite splinter sporadic squander stagger stagnant stamina stanford stanley stephanopoulos stern stubborn subdue subsidy sudan suffolk supremacist swagger swarm sweat systematic tag tattoo telegraph tempt tentative textbook thereafter thirty three-way tiger told tooth tourism tpp tracking trader translation treasure treasurer triangle troy trusted tumultuous turner unanimously unavailable underline underwear unharm unidentified unilaterally uniquely unrealistic unsettle unsuccessfully unsure validity veer vein verizon victimize victoria viewpoint virus visual waive walking walter waters ways wet wholly whomever wield wither women won wood woods woodward worse wreckage wright yank yanukovych yorker yorkers
7 abrupt abundant abusive accordingly accumulate acknowledgment acquisition acquittal acre activate aden adhere admiration ahmed alawite albright alien alternately amaze ambulance americas anonymously antigovernment apologizes app appetite applicant arbiter asa asleep assailant assange assuage attain au auditorium authentic autonomy az backup balk barr beaumont bedford beholden berkeley besiege best-known better bidding birmingham blasio bluntly boeing boil bombastic bona born-again brake breathe breyer brooks browse buchanan builder bull bulwark bureaucrat butler campaigner candid capitalist cargo carney casual catastrophe catastrophic catcher cathedral champagne chappaqua charade cheek cherish civility clad claire clan class-action cluster clyburn co-sponsor cognitive collaborative collateral complication compliment condone congregation constable constrain cookie corker corn correctness costa couldn covert cozy crane crater crawford crisscross crony crop crumbling cultivate cummings cup cynical cynthia d-ill daca darkness darren decades-long defection deferred defiance defining delight demagogue demeanor demise der devise dexter diagnose diner dioxide disable disbelief disgraced disgruntled dismissive disparity displaced dissatisfaction dock dodge dolphins dorsey downward drilling dual duo durable edgar elephant elude empathy emperor endorses enduring enshrine erroneous espouse evansville exceptional exceptionally existential explorer expressly extract extramarital fearful ferry fervor fide financing firing firsthand fisher fisheries fixed flake fling flip-flop fluid forbes forest forgo fork frank-walter fraudulent friedman fruit furor gag garin gaze glory gmail golfer goodbye goodlatte goodness gossip granite greatness greeks greene grenade grid grievance gym hague halfway handily handshake hardline hardware hargrove harlan harlem hastily haunt havoc heather heist hillaryclinton holdout hollande homegrown homeless hooded hospitalize humility ideally ignorance imagery imagination immoral implicitly imposition incompetent incomplete inconsistency incorporate indicator industrialist inexperience infect info ingraham inhabitant inroad insensitive inslee insufficiently insure insurer insurgency integration interception interject intermediate interrogation interruption invent iowan ir irrelevant issa ist janet jealous jihad jone junction kagan kendall kickoff kidnapping kirkpatrick klan klux knockout knowingly ku lambast law-abiding layoff leftist liaison liberation lightning limb limelight literary loaded lover lowell lucas madison magistrate makeshift malcolm malibu malware mantra marcher markedly marker marketplace mayhem mccaskill melissa memorandum merchandise mercy messy met milestone milk mimic miner minneapolis miracle misinformation misstep mohamed moniker monitoring mp mtv multinational murderous mute mutually myers mysterious nab nadler nail nathan ncaa necklace newfound nightly noble non nonwhite noth o'donnell observatory offseason olympia olympics oman one-sided optic oral orioles oscars outcry outgoing pamkeynen panthers pants paperwork patriotic patton paula payoff pedestrian penalize perez pertain petersburg peyton philosophical pictures pitcher pizza placement plank plastic plausible playing plight plug podium polarization posting powell premature premier pro-israel procedural productivity prominently psychological publicist publicize purge purple purport quake quash quinnipiac r-tx radar ralph ramos rap rational rb readily real-time realization receptive rehab relax relevance reliance remarkably remorse renewable renounce reprise reset residency respectful restart rethink retort revisit riff rightly rio rioting ripe robot roil rosenstein runner sailor sampling sanctuary sandra sandwich sara scar scratch scuttle segregation seminar sensible sentencing sept seriousness setup sexy shared sheer sheldon shepherd shipping shortcoming shtml shuffle shutter silverman situate skirt slew slowdown solo somalia sore sovereignty spate spearhead spontaneous stan starve statue steinmeier sticker stifle stockpile stoppage strife structural summon supplier swallow swap swedish syracuse systematically tabloid talal tarnish terminal theirs then-sen threatened three-day three-year thumb timeout tokyo tow trade-off tram trickle trumpet trustee tube tumble turkmen turkmenistan turnover two-hour tyson unanswer unclassified uncle uncommon unconventional underwater undisputed unequivocally unfavorably unnotice untrue unwill uproar upstate upward validate vanity vatican verification viability vicente victorious visibly vitali vs weave wed wellington western-backed whatsapp whistle windows wink workaround workers working worldview worthwhile wow wrest wrestle wwii xavier years yellen zeal
6 aback absentee acceleration accent accordance accountant adams addington adherence admirable adore adventure aesthetic affluent aggravated ahmad ai ail anarchist anders andrews anomaly antiabortion antipathy applicable arabian arc ark arlington arpaio arrivals artwork ashgabat aspire assertive athletic atmospheric auction autobiography avail aviation awkwardly backyard badge baggage banter barazi bargaining barnes barney barnstorm barrel beckenham bedroom bent betrayal biblical bicycle big-name biologist bisexual blacklist blank blink blockbuster bloodshed blowback blowout boisterous bombardment bonus booming booster boras borough bouquet boyfriend brandish brat breast breed brendan brett broadside broken broncos brothers brownsville brutality buckle buckley buddhist buoy burning burr cabin cafe calvin camouflage candidly candy canova capita caricature carnegie carriage catapult caucus-goer caucusgoer causal cc cede celebratory ceremonial chapel charger chargers cheating cheeks chicken chill chin cigarette citation clever climber co-found co-worker coat colbert cole collide collier colonial colt commodity commonly commonwealth commute comparable complement concord confidentiality conflagration continental contingent continuous conversion copper councilman counterterrorism coverup cowan crescent cross-border croydon cruel crystallize cull curiel curtain custom dailymail dairy dale dalembert dalton dancer dangerously decorate deepest deer definitive delhi delta delve denmark derailment derek determined dictatorship didn dies disband disciplinary disconnect disgraceful disillusion disorderly dispel disruptive dissolve distressed dodd-frank doesn domestically dominique doyle dreamer drudge du duplicate dwarf dwight eagle ecosystem educator effectiveness efficiency ego elevator elliott emblematic embolden emphatically empowerment endorser enormously enrollment ensue entirety evoke exclaim exemplify exhibition expel expenditure exploration extinction face-off facet faithful feasible federally felon fencing fields filter firewall first-degree fisherman fitting fitton five-year flagship flat-out fodder fondness foolish forces foreclosure forgiveness four-year fractured free-trade freewheeling freight full-throated fulton gabriel gallagher gallon games gaming garage gawker gentlemen genuinely geoff geographic geography gerald get-out-the-vote gilbert gilmore glow gm gonzalo gospel governmental gradual grammar gravity greater grieve grin guantanamo guccifer guilt gupta hamstr hanchett hard-fought harshly hasten hazard healing heck hefty helsinki heroic hewlett high-stakes highest-profile hilary hinder hinge hom homage hong hover hughes humiliate huntsville hutchinson ianhanchett ibf ie igor illicit illuminate immense imperiled importation impulse in-state indispensable ineligible infamously infighting influx ingredient inherent inning input insanity intel interagency intimate intolerance intoxicate intriguing invade ironic irritate isolation itv jaguars jamal jamie jar jerrold jobs jockey jokingly jorge joyce juan julia julie jun junta kamala kate katherine kay khizr kirsten klitschko klobuchar km kurdish kuwait labour labrador larceny laser last-ditch latime laughter lawful lax leaner leaning leap lease leather lebron levin levy lewinsky lexical liberate lieberman lighting limbaugh litigate llc loading lodge logistics louisville loving luhansk luke lull lurch mac madeleine madness maggie magistrates magnificent mantle marines markey married mat mater materialize mathematical mattis mccabe mcdermott mcdonough mechanic mediation menace menendez mercer miami-dade mick mideast milbank min mirage misguided mitigate mlb mohammad mold molotov monster montage monument morgan mormon mosul motto mourner mow mph mt muse nabisco nake national-security netherlands neutralize newport newsmax nigel nineteen no-fly non-citizen non-profit nut nyt o'reilly obama-era obamas objectionable oblige old-fashioned omaha omit one-time op openness organic orthodoxy outage outlier outsize overt pale palpable pander panetta parameter paramount payback payton pcs peel perennial perilous periodically perk perpetrator perpetuate pervasive ph pickup pinup piracy pistons placate plurality pointed pointer polar politifact ponder portfolio portugal posh positioning positively postponement potter pounce preach predominantly preferred prelude prepared preparedness preservation presumed pro-gay pro-life pro-rubio proclamation professionally profitable prolific promising prospective provisional provocation punctuate pursuant pyramid qeshm quinn r-tenn radicalize radically rahall raleigh ramirez randomly rasmussen raul rbi readiness realistically reconstruction recreation recruiter reed reflective refocus regulator rehabilitation rejoin remembrance rename renege replay reprieve reprimand reps republican-led rescuer resettle resoundingly respective retroactively revamp revision rhodes richardson ricochet rider ripple robertson rome rosa rosenberg runoff rupert rushing sadiq saints sandilands sat saul savvy scalise scan scarborough scorer second-degree second-largest secretary-general seizure selective selectively self-defense selfie semantic sensor sew sharon shelton shook shopper sicily signing silly simmer sirius sixer sixers sketch skew skiff skirmish snack snow snyder solar solomon somali soon-to-be spawn sphere sprain springfield spying sri stalemate starter starting startle state-by-state state-owned statistical statutory stein steny sterl stimulate stomach storage stranger strap strategically submission subscriber subsidize substitute succession successive sufficiently summarize supersede superstar surgeon surging surname suv sydney systemic tab taiwan tamp tax-exempt tayyip tearful technician technological teixeira telecommunication tender terribly textile thankful theatrical theodore theoretical theorist third-place thoughtful thrust tier timely timestamp toast toilet tommy top-ranked toronto totalitarian tragically trait transformative transpire traumatic tremendously tripoli truce truman tsunami tucker tuition-free turbulent twelve two-man two-time ty unabash unbeaten unbound unchange undercard undergraduate undersea undersheriff undisclosed uneasy unheard unifier unilateral unjust unload unmistakable unprecedent unprepare unseat unstable upbringing upfront upstair usat vaccine vanish variable vehicular viewing vigor vinatieri vouch vyacheslav vyachislav waitrose waiver walkout wallet warfare warrior warship wartime washingtonpost wasilla waterboarding waver wbo weekday weinstein wendy westchester westwood wheelchair whereas whitehouse wholesale winning wireless wis wit wladimir wolfgang wooden wrist wsj year-end zimbabwe zoe
5 abbas abdel abe accounting acquit acrimony acropolis activex acute acutely adept admirer advancement affront afl-cio afoul aftershock ag aggregate aggrieved alcoholic alice alignment alito all-star all-time alley alma aloud alpha alpine altercation amok analogy analytic ancestry andrea anecdote anew angie anguish anita anne annoy anoint antagonist anthropologist anti-assad anti-immigration anti-semitic antic antitrust appealing appease appended apprehension appropriately appropriation approximate apt arbitration arthur artistic asia-pacific attacks audrey avid backstage badger bald baldwin bark barracks barrage bastion bean beau beij beltway beset betsy bigoted bilateral billboard birthright blackberry blatant blatantly bleeding blitz blood-alcohol bloom blvd boon borrower botch braves brawl breadth breakout brewer brigand buffet built-in bumper burglar burton bushes bustle butter bystander cain calibrate californian candor capitalism carelessness carr castigate categorically cautiously cease ceil centers chapman chastise childish chilling churn circulation cis citadel clamor clamp clapper clasp classmate clay clooney closet clown coffer coincidentally collar college-educated colo combustible commuter compatibility complexity composition conant condoleezza confidently conflate conform confrontational congrat conquer conquest consequently conservatives consternation constitutionally constraint consular container contempt contractually correlation cotton coulter counterattack coward cower cradle crap creek crimean crusader cubs curiosity cute cyrus d-mo damning dampen danish daytime debacle deborah deception deceptive decree deduction deed defamation defends deficiency defund deletion dementia denunciation derisively designer despicable destine deterrent detour detrimental diary diet digest dim diminished disability
`;
