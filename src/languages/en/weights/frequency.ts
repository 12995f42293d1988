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
1380 say
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
1069 make
1059 will
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
931 take there
924 go
923 year
920 time
919 new
907 up
906 what
899 people
897 if
894 over
891 than
866 president
851 no
844 some
836 get
829 republican state
827 call
814 can come
812 into so
792 two
789 just
779 you
776 last tell
775 first
745 could
743 trump
741 them
738 while
730 like now
728 include
726 because
725 him
717 little
714 only she
713 presidential
710 before know
703 most
700 many see
698 campaign even
697 its
695 day
689 week
686 clinton
681 her
677 against donald
671 work
670 good
662 hillary
660 late
659 our
658 give those
653 think
650 former
643 back
640 any news
639 candidate
635 support
631 during
622 use
621 how
617 democratic
611 show
608 way
606 want
604 where
599 should
592 country
587 american
583 both house
579 lead
577 well
575 early
573 need
570 party
568 national
566 month
565 issue
560 very
558 right
555 look
552 accord
551 then
547 ask
545 run
544 may
541 political
538 far much
531 since
530 still
522 become try
521 down
517 add point report
514 through
509 washington
508 find
504 group
500 long
499 win
498 leave three
493 help part
488 another between hold
487 continue
484 off
474 election obama
468 own
467 tuesday
465 these
464 statement
461 official
458 plan
457 face
456 next
455 public
454 believe
453 under
452 put
451 end
449 among follow member
448 same
447 change
446 big
445 leader
443 democrat
442 my question whether
439 place
436 speak
435 such
433 vote
430 white
429 attack
428 thing
427 million
417 united
414 remain
413 around
412 appear
411 move
409 write
405 turn us
402 government man
400 night
399 begin
397 close never
396 talk
394 policy release york
390 number
387 voter
385 high
384 bring
382 several start
381 here states
380 office
379 me primary
377 world
372 case law
370 though
368 secretary
367 interview
365 keep
363 clear
362 general post
360 john
358 life
357 great
356 four
355 recent top
354 few open
353 family large name second set
352 nominee
350 comment
349 friday race
348 job percent
347 past
346 america too
344 effort security
343 home
342 wednesday
341 again expect force however without
340 thursday
339 today
337 provide
336 senator
334 every
333 fight
329 monday
328 claim might
327 lose
325 director
323 mean why
322 play
321 bill woman
320 ago head
319 seem yet
318 hope
316 note
315 base
313 press
312 seek
311 city nation pay
310 lot offer
309 allow gop
308 decision federal
307 full happen
306 away stand
305 sanders
304 already
303 announce once side your
302 suggest
301 sign
300 really
299 chief media
298 act problem
297 action consider record
296 committee supporter
295 likely meet stop
294 receive
293 deal fact raise send
292 result
291 center line major
290 poll
289 bernie focus something spend until
287 senate
284 position
283 hour serve
282 strong
280 morning
279 business congress despite
278 five
277 break
276 hand
275 fall feel money
273 concern
271 behind
269 respond
268 build
267 along view
266 conservative
265 administration debate hear himself
264 let return
263 across department nomination
261 charge describe real
260 street
259 must reporter
258 cause
257 address history service
256 step
255 speech
254 enough system
252 event
249 pass team
246 court order
245 possible
244 push word
243 attempt bad nearly old
242 control person power
241 hard live message
240 matter
238 challenge kill
237 create march outside sunday
236 agree email foreign grow important
234 ever majority story term
233 each
232 kind often politics process reason university
231 interest
230 almost different fail instead saturday south twitter
229 organization personal
228 role
227 whose
226 fire hit wall
225 care child reach
223 decide enter information
222 community understand war
221 argue november
220 police
219 private watch
218 area together
217 able conference involve nothing small tweet
216 florida share
215 although executive recently toward within
214 rule
213 idea ted
212 investigation represent
211 mark
210 draw governor
209 free response social young
208 company
207 barack rally
206 carry elect
205 always current rise victory
204 cruz special
203 accuse near school
202 future six
201 ahead drive economic local promise
200 decade either join
198 death spokesman sure
195 bush increase
194 convention list third
193 figure international program protect
192 meeting paul rival
191 senior
190 experience host staff
189 moment
188 chance cut fox ground
187 course friend
186 defend final justice
185 express key stay
183 chairman com congressional decline june require
181 contest economy
180 crowd remark
179 anyone rather
178 account anything criticism threat
177 aide
176 actually california eight minute short trade
175 officer oppose potential target
174 answer measure
173 battle explain health north opportunity
172 everyone forward july military
170 conduct discuss low read refuse
169 criticize particularly someone texas
168 attorney authority david district especially soon union visit
167 agency refer total
166 adviser immediately tie vice video
165 deny detail die half inside
164 choose direct evidence field level middle pick present
163 border
162 approach favor
161 ally attention love quickly
160 block prove rubio speaker thousand town year-old
159 article cnn fear similar
158 deliver source voice
157 choice legal respect struggle wrong
156 front marco request
155 civil independent liberal star tax worker
154 black dozen drop probably themselves
153 benefit confirm east george identify iowa single
152 billion college declare defeat defense determine everything example politician serious television walk
151 guy risk west
150 central critical difficult previously seven tough
149 fund lawmaker
148 beyond carolina manager michael significant situation wife
147 ohio urge
146 bear immigration son
145 endorse gain individual leadership opposition project
144 air amount cannot cite cost due movement representative stage times
143 james opponent violence
142 operation strategy surprise
141 accept acknowledge avoid
140 appeal ban chris dollar front-runner pledge reveal
139 board demand immigrant mike room september series trail
138 arrest loss secure
137 firm mention repeatedly rest
136 attend condition december financial text vermont
135 april january judge pull site whom
134 affect building ensure father presidency schedule
133 class document influence lawyer prepare
132 career cover crisis game impact letter value victim
131 afternoon aim else february sense sit
130 beat expert http image prevent
129 bid capital
128 certainly dead finally form hampshire october perhaps pressure previous wait
127 complete intend learn simply subject weekend
126 citizen hundred limit warn
125 file lack network propose scene shoot shot
124 delegate difference market relationship standard
123 candidacy certain count heart itself largely minority popular practice
122 age appearance book effect gun strike summer throw
121 conversation fellow success whole worry
120 blame county easy incident particular proposal shooting throughout
119 catch criminal date deep directly page shift threaten
118 access activist additional common crime husband launch robert terrorist
117 cast damage expand insist mind phone publicly true weapon
116 compare evening floor investigate miss opinion publish super
115 above billionaire global increasingly indicate
114 commit exchange link treat
113 agreement car lay picture
112 ability bit check critic daily main season update
111 admit door earn exist finish hurt praise southern student test
110 arrive bank body engage lie rate separate spot
109 advocate daughter discussion entire huge illegal mother review suspect ultimately
108 argument ben clearly establishment powerful reform tv
107 herself industry ready research sound vow witness
106 agent announcement broad conflict currently deputy improve path protest round suffer track trust
105 assault average contrast council emerge hall muslims period presumptive reality reflect safe
104 abstract available goal population register save shortly
103 audience hill islamic light manage travel
102 allege caucus development multiple occur russia sell sometimes
101 language online quite recognize trouble
100 ballot couple maintain nine pretty priority specific terrorism
99 associate employee encourage estimate fan fbi foot jersey mass mistake prompt regard seat
98 addition advantage buy design jeb legislation minister photo pursue region reject resident wide www
97 credit freedom human land mexico newspaper remember status
96 destroy exactly gather politically produce veteran
95 doubt eye facebook intelligence left poor professor
94 agenda communication conclude connection divide europe kasich none radio server survey website widely
93 degree protection study
92 contact data double endorsement necessary san score sort successful upon
91 apparently enforcement fill related repeat responsible road russian search spokeswoman wave whatever
90 alone anger bar eventually margin mayor prosecutor unclear welcome
89 association colleague completely dangerous dismiss extend performance reportedly secret strength wage willing
88 activity capture embrace everybody fair joe maybe parent promote range reduce remove ryan supreme
87 brother democracy establish fully hearing nominate solution title
86 instance pennsylvania responsibility roll station ten
85 club controversy donor income listen meanwhile mostly price recall richard society winner
84 grant html partner professional replace roughly twice william
83 august develop hospital ignore obtain piece vehicle
82 contain direction eastern finance overall possibility prominent safety surround
81 brief division failure growth highlight longtime progressive red romney
80 abc capitol caucuse controversial estate false introduce mitt politico rhetoric rush spread western worth yes
79 angry assume budget christian commitment nearby nor organize player predict survive thank undermine virginia
78 advance arm chair connect fast fifth flee generation injure philadelphia scott specifically stake water wear
77 businessman counsel fly honor initial murder option positive religious scandal seize type voting
76 amid apply demonstrate enjoy extremely favorite guard highly hire initially mile rank shake somebody strategist wisconsin
75 ad army author behalf coalition fuel institute lawsuit massive pac per percentage pose radical tone trip via
74 analysis closely consequence education energy fine labor material mission quote shock truth wound
73 aid analyst assistant deeply effective european natural neighbor neither notice potentially principle progress prospect task
72 achieve arizona below contribute dispute dominate editor factor generally handle investigator iraq medical negotiate owner paper peace prime prior reference store touch unlikely various wake yesterday
71 background blow carson champion easily heavily negotiation nobody ongoing park spending stretch suppose window
70 compromise familiar god kid numerous original reaction resource select sentence syria
69 absolutely approve armed behavior delay feature fix headquarters management modern nuclear please pm rely traditional usually version
68 adopt ap associated bomb china cleveland discover foundation heat martin signal worse
67 aggressive camp card christie complain congressman correct define era female grand heavy journalist monitor nature nevada paris session strongly trial wish
66 amendment century character core corner culture deserve echo edge exit hate jim knowledge lady match muslim onto reputation reuters shut troop usa violate
65 aside celebrate climate compete convince cross crucial drug faith green impose institution jeff movie msnbc participate platform presence prison property rare re regular religion remind reserve resolve reverse settle split
64 award bob brown constitution effectively electorate gas hotel injury massachusetts neighborhood outcome peter retire stance succeed swing
63 advise allegation aware contender contribution display duty food founder guilty joint magazine maryland polling seriously simple wealthy
62 active anybody blast commission constitutional cycle island lock nbc negative so-called syrian table unite
61 accusation al belief cheer chuck church conclusion de generate germany happy harry indiana investment jump los mccain protester reagan root steve
60 affair apparent grab ii jail knock michigan perform product rating reply revolution tear thomas unless
59 abroad angeles appoint balance boost british bureau chamber chicago clash coverage found fourth harm immediate indeed internal invite otherwise plus possibly purpose recover resign rich rick shop slow straight style
58 abuse annual attract command gay girl king location mexican ministry moderate operate relate route sale shape smith surge territory tom train violation
57 advice alternative arms basis biden blood circumstance co draft driver emergency environment expectation flag frustration historic hopeful inspire journal quarter soldier steal tactic technology thought
56 allegedly benghazi condemn depend elizabeth eric film funding giant identity illinois personally re-election relatively standing vast violent weak
55 apologize appropriate arkansas beach content contract denounce france gap guarantee guide isis kelly mogul narrow permit proud regularly speed telephone testify tonight underscore
54 andrew avenue beginning broadcast debt element fit folk headline imagine intent internet judgment lift mix obviously panel react relation scrutiny section thanks tim unit wind zone
53 ambassador cbs channel collapse confidence disclose domestic emphasize formally importance legislative libya mount probe quick recommend relative scale space topic unlike
52 abandon approval assert coast collect confront deadly distance donation escape extent german inform iran joke model nancy nationwide normal oil oversee realize regardless regulation reid relief sue suit testimony ticket tower truly usual wonder
51 ads adult burn classify combat convict danger error fighter impossible insult joseph marriage mr outrage plant refugee sea slightly sport spring tea tour typically unknown
50 anthony camera comprehensive confident corporate cry dog eliminate emotional expose facility hide insurance mitch northern partisan plead rebel regional resolution smart tension undocumented unusual virtually
49 actor apartment asset assure briefly complex construction counter disappoint doctor elsewhere famous finding johnson mcconnell momentum newly overturn privately quality racist restore rock suspend terrible theory training volunteer
48 bipartisan bottom box brand ceo circle client code complaint customer dream enemy graham handful handling interested jury mainstream manhattan mate nice offensive originally pair qualify ronald sister size skill smile staffer stock strategic suggestion tradition upset warning
47 afterward anonymity art badly basic cable chant civilian cultural diplomatic follower forget lee minimum notion overseas persuade province putin rescue retain rights sexual sharp slam square treatment vulnerable web weigh wild wing zero
46 alongside bus crew desire elite essentially french hot insider legacy marry memory officially personnel pitch revenue ruling science slip socialist totally truck
45 abortion afford affordable african alarm assistance brian bridge calif commercial consistent crazy definitely deploy except flow intense kevin map miami necessarily occasion package purchase quiet sorry stephen stuff suspicion teach thus tight uk user withdraw
44 accompany apart backer birth boston boy cash charles chinese comey conviction crash disagree equal erupt extreme fresh hang influential inquiry intention involvement judiciary league locate male militant mock myself outsider plane portray prefer production provision racial requirement sanction screen signature significantly somewhat structure unity
43 anti-trump aspect assessment barely barrier brooklyn colorado commander concerned deficit exercise forth frequently josh kerry leak lengthy net oh pack pelosi pence pollster proceed profile rand schumer struck substantial supply temporary unique vladimir widespread
42 accident combine computer cooperation crack deadline devastate downtown fun graduate guess high-profile hollywood implement interesting invest investor invoke jon kentucky nationally native perfect regime spirit superdelegate tap tremendous warren
41 alabama alive bullet cap challenger consult enable enormous examine fee feeling georgia huckabee label laugh minor operative peaceful relevant strengthen suddenly transition trigger unable variety village vision
40 appreciate authorize ball bay blog boss briefing clinch custody dark difficulty disaster execute expensive gary hack jack limited nations odds outlet parliament patrick popularity populist prayer sector shout solid spark stump teenager tend terror theater therefore traffic treasury trend turnout ukraine williams
39 accomplish airport anticipate bias celebrity dan eager empty entirely environmental exception extensive forum frank fraud fundraising getty hardly huffington illegally indication lean liar loud moscow observer openly paint partnership planned port preserve reporting sarah skeptical stem stick tenure tomorrow tragedy transfer
38 adam blue breitbart careful chaos chase color competition complicate connecticut economics et feed formal guest hell honest infrastructure israel legitimate lower orlando overcome pace pend rifle sweeping tool upcome van writer
37 anymore beautiful bowl carly christmas citizenship concede copy corporation deport disclosure discrimination divisive english enthusiasm excite frustrate fundamental gunman jason judicial larry liberty motivate payment procedure resist reward rip stress tackle theme understanding ve
36 advocacy am arab assertion assess belong bloomberg branch ceremony column competitive concrete coordinate determination devote distribute dramatic dress eat fiorina fla football halt inequality investigative lindsey lobby loom minnesota moral navy photograph portion pound poverty pro proof quit recession regret reminder representatives ride scare sean sentiment string subsequent tape unfortunately valley
35 actual afghanistan africa african-american anxiety anyway applaud attribute cancel cold economist england fairly function gmt govern healthy hero hint howard i-vt industrial jackson jewish louis means missouri obvious overwhelmingly permanent primarily rebuild renew restrict seemingly speculation spotlight unemployment valuable
34 bail basically bet bind clean comfortable contributor demographic departure detroit diversity ease employ entrance fatal fierce firearm fundraiser gang highway hispanic initiative interim islam la loan marine matt method oklahoma perceive physical poise possession prosecute recognition reiterate republic resignation restaurant row sensitive severe smash surface surrogate susan switch tank tennessee wealth weight working-class
33 alter backlash battleground belt boo calendar canada celebration clarify clintons commerce compound confrontation dean demonstration digital dinner diverse electoral episode eve everywhere explanation extra fault favorable flight frame gender gift gulf id independence india insurgent interior jones kick latino lesson literally london michelle midnight music narrative offense patrol pattern prevail profit prosecution rail recommendation repeal restriction ron scientist seal ship sight sponsor storm successor temporarily tire universal unprecedented waste weekly whoever youth
32 achievement actively afraid alliance arrival asia bbc boast busy capacity coach concept constant creation defendant description developer disagreement drag escalate exploit extremist flood friendly gathering hispanics huffpost improvement incite item kennedy las lynch mail objective okay opposite oval perspective plenty r-texas repair sad satisfy silence sweep tony transport typical unify vegas vital whip worldwide yard
31 appointment asian attacker attitude bold broker carter concession consideration conspiracy consumer context convert credibility crush declaration deem diplomat don earnest earth eligible famously flip fortune ice ill indian inspector intervene jennifer journalism killing lifetime machine massacre merely modest nato notable obligation overhaul owe participant pat peak pool pour prisoner recovery refusal resort sheriff solve submit successfully summit surrender suspicious teacher tip transform
30 academic affairs affiliate alex arena baby benjamin caution championship commissioner congratulate corruption dedicate defensive desperate donate ed encounter extraordinary golf helicopter hostile iii justify long-term manner medicare mom object observe ok overwhelm penalty personality pivot published punch referendum reopen resume rose rural same-sex segment sex sick steer stir stone stronghold thinking translate trap tweet-id ukrainian vet
29 absolute accurate align amazing anywhere apology assist carefully cheap combination comeback deportation des diego drama employer engineer enthusiastic equally equipment essential evangelical expansion explosion factory fake footage franchise glass golden harsh incredibly iranian japan mandate miller mirror neurosurgeon opt ourselves passage phrase pivotal plea plot prohibit reasonable regain rig riot shield shy steel suburb turkey uncertainty unfair viewer weakness willingness
28 actress afp aggressively alaska array assign backing bashar beside birther catholic classic cloud columbia communicate compel consensus consistently contend corey credible d-n debbie delete detain device disappear distinction drink enact expense fate frankly fundamentally globe homeland hunt incumbent integrity legislature length master memo nominating nonetheless overnight oversight pain palm perception pic prize rapidly rarely remarkable resistance retreat revelation ring salary scramble settlement shooter sum tech weather yield
27 acceptance advertise alan apple atlantic boehner breach britain broadly bruce capable charlie circulate comparison consultant craft critique curb d-calif defender destruction dick differ disease dnc editorial endure entertainment eu failed firefighter frequent gold greet hike holiday ideology indict indictment interaction interfere legally leverage license load loyal mental nervous norm o'malley org organizer outline playoff posted principal raid rnc rumor scream script services sixth sky smoke steady stun surgery technical unfold updated vacation weaken winter wonderful
26 abedin alert approximately arrange band bernardino blaze bolster bond breakfast burden cell cent chain chapter cia circuit comply contentious corrupt counterpart damaging davis decisive detailed dig evacuate explosive extension fame fashion francisco garner genuine gingrich goods gray hacker hail henry herald historical hole household houston impress impressive install intervention jay ken korea lament learning legalize lesbian maker mary mask math mine mountain nixon normally occupy pause pile punish reader resonate sample seventh shadow sharply skip somehow somewhere statistic strip sudden sway swear theft thwart tout trillion uncover venture yahoo youtube
25 aftermath alienate allen animal application arrangement barricade barry bully calm category click conventional cooperate crystal definition delegation digit elevate emotion empire entitle fatally filing fiscal fort freeze furious heritage huma ideal ideological implication imply invitation islamist jimmy jonathan lobbyist mainly matchup mislead moines moreover nightclub oath patient pray print proceeding producer properly racism ranking rape reince reliable revive rodham routinely sam scenario schultz selection shoulder sideline slate slowly soviet speculate stability stark stream stuck sun superior talent ultimate urgent wasserman wrap
24 academy acquire amnesty ann applause atlanta attendee automatic await baseball blunt boat boycott bury cabinet cancer chairwoman characterize clark collection collins commentator confirmation consecutive constantly credential crown demonstrator desert dialog diminish dislike dynamic edward emission engagement equality exact exclusive farm fence gear gonna grip horrible knee lane lewandowski meaning meaningful meantime mere migrant motion mueller narrowly nick northeast oregon ought partial phase predecessor preference proper quietly r-fla rebuke reception researcher retired robust roger roof ruin serial showing sleep song spokesperson strict stunning toll tragic transcript two-third unacceptable undertake upper urban veto vocal walker
23 accelerate accomplishment accountable al-assad ambitious ancient angela assail awkward bash basketball bench billy bother campus captain chip clip clock comedian communist contradict cook dallas decry defy desk disrupt eighth en entity ethnic evolve excellent explore fundraize google gross hometown homicide hopefully housing idaho innocent jerry kansas leg legend legislator loser manufacture memorial mo mobile museum newt notably obamacare partly passion pentagon philosophy priebus rampant recruit reelection rein replacement retirement rice rob sacrifice shutdown sink steep stevens stupid suicide sullivan sustain televise traditionally transportation tribute turmoil unrest unveil yell
22 adapt allegiance ambition banking bargain bible bitter blue-collar cautious charity childhood closing considerable cool correspondent courtroom currency dad depart discourse disgrace dispatch e-mail elaborate embassy escort exclusively experienced federation finalize flaw freely funny garden grateful gunfire hair index initiate invasion italian jordan kiev killer kim landscape lewis ll maine maximum missile mouth neutral nevertheless nfl nonprofit notify obstacle occasionally operator palin parade phil philip planet precedent pro-russian pronounce proponent pursuit queen rapist reading registration revolt seattle shell similarly sizable skepticism software spanish stable supportive taxpayer temperament temperature tighten uniform va vulnerability warrant weaver yourself
21 absence alike anchor assad capability careless chat collective confuse contention contrary cop costly dance deliberately derail discriminate disruption employment energize entry exceed expire expression feud finger fish flame flat frontrunner glad glenn guardian hedge historically illness import impression inappropriate incentive incredible introduction jake latinos manufacturer mccarthy mess moore offend opening optimistic outreach overtake participation persistent photographer pop precinct privacy publication r-s reluctant rep residence respectively retail reuter saving sent shed shore significance silver soil sought speaking spur spy st stall standard-bearer statute streak stride subscribe surprisingly surveillance tampa tense threshold thrill transgender transparency tune visa volume wrongdoing
20 additionally adversary affirm amy articulate assembly auto automatically borrow breaking capitalize cheat chelsea christopher classified climb comfort competitor constituency correspondence corridor damascus default descend disastrous dismantle dump earnings edt egypt emphasis empower engine enhance enterprise ethics evaluate evil examination excuse export fade flash follow-up ford fulfill generous geneva harvard helm hook hostage humanitarian icon inevitable inner insight interference interpretation interrupt isolate israeli jacob living loretta louisiana lunch mad manafort mandatory matthew mechanism membership meter minus mobilize mood novel orange ordinary pacific pastor peacefully perry pin propaganda quo r-ky rain realistic rebuff refrain reign resemble rid ridiculous rocket rope santorum saudi seed self-described sing slot spray squad subpoena surprising switzerland tally timing tiny todd toss tourist unfit upi utah vary vice-presidential visitor volatile warm
19 abruptly advanced advisory ammunition analyze anniversary anti-immigrant assumption awful axelrod bag baltimore bend bright bunch carl centrist chaotic chemical confusion daniel dawn dear delaware denver detective detention differently dip discipline discovery disqualify distinguish dominant double-digit emanuel embarrass enforce euro explode facilitate farmer flower forcefully foul freshman friends grave greatly greek hammer haul heel identical illustrate injured intensify jan jared jet kremlin luxury melania merit misogynist moderator murray nasty negotiator obstruction oscar outrageous outstanding overlook overshadow passenger pit pocket podcast postpone pretend propel qualification reassure receiver regulate relations respondent revise royal scholar sens slide slogan soft sooner spare stadium strain substantive summary technique tent tide triumph tuition tycoon undergo unhappy utter venue versus vietnam wayne withhold xenophobe
18 admission assemble batch berlin biography bombing boom bottle bound brain calculate clothing coal cohen columnist constituent constitute contemplate correction dave depth designate diplomacy discount divorce downplay dry eventual expertise explicitly felony fighting forceful formidable full-time gesture goldman guidance habit handgun hat hawaii height helpful holder hugh indianapolis inject instantly intercept interpret irresponsible justin lake lash marc medicine megyn midwest missing mississippi mode motive ms nba nickname one-on-one outright outspoken overwhelming palestinian panic parallel parking plague plaintiff prediction preside proclaim provocative ray rebound reclaim reduction rejection relentless river roberts roy scalia self separatist sessions setback shame shatter short-term showdown shrink singer statewide steven stewart stimulus studies subsequently tack teen terry twist undercut unpopular warming watchdog wilson writing
17 administer administrative administrator agriculture andy anonymous antonin anytime atmosphere betray bizarre bombshell bow brad brazen canadian certainty challenging civic clarity clinic closure co-founder coin consulate contractor convene corps crimea criterion dakota deliberate disappointment dub edit efficient entrepreneur everyday evident excitement fallon flurry forecast gov grassley half-dozen hatred horrific horror hub importantly inability inch instruct intersection japanese jeremy jews kingdom latin lecture legendary lieutenant lone loyalty manchester mediterranean merkel michele microsoft middle-class militia mitchell mortgage ninth nod nowhere obstruct oust ownership parliamentary peer pen petition pipeline plain polarize preview promotion proportion publisher rapid rattle recipient reckless recount reinforce remote revolutionary rhode roman ross rust safely sandy scientific severely shirt showcase silent skin snap soften span spectacular spike spin stiff strange strive studio surpass survival sustainable swiftly symbol sympathy tendency testing tolerance trey troubling unanimous unqualified upend uprising vague viable vie weiner wipe workplace
16 aboard abolish aisle anderson aspiration attendance australia bankruptcy beer beijing bell bleed bloc bruise brush brutal burst bust campaigning casino caught characteristic charter chest closed closer clothes coffee collusion compensation concert conservation consist consolidate contemporary convey coup courage cousin cuban d-mass daylight dc deadlock decrease deprive desperately destination dictator disavow disregard dissent distant doug drew duke ear economically edition educate elementary embark equivalent examiner execution existence fare fed festival forge fund-raising gradually grandchild grass grassroot hannity harbor harrison hey horse hostility hurdle hurl hurricane inauguration infamous intellectual intensity italy ivanka jihadist journey jurisdiction juror landmark laura liability log loudly magic mall maneuver medicaid mixed mob monetary monthly mosque murphy muscle namely nationalist nazi noon notorious occasional origin pact painful palmieri passionate patch pathway patriot paycheck php pittsburgh policeman premise president-elect pride prime-time probation profound pundit rebel-held reconsider recording relocate retiree right-wing rod roosevelt rough routine sachs separately solely soul species spill staunch stoke suburban sufficient swipe teaching third-party torture toxic trans-pacific ugly uncertain unleash vastly virtue wire wise withdrawal
15 adequate adjustment adverse airstrike alcohol aleppo alexander altogether amaze angle animate anti-establishment appreciation apprehend architect attach austin authoritarian avert bang beauty beck best biological brag breath brussels bug buzzfeed bypass caliber carbon carlos catherine chancellor charitable charm checkpoint compile conscience conservatism continent continued countless courthouse critically crude customs database decent deepen dem denial dictate discriminatory distinct distract distress doom douglas educational elder elderly envision espionage experiment explicit fantastic foe forefront forensic forever frontier garbage gate gene glimpse glove grandfather grief guideline gunshot hamilton heartland heed heighten htm humanity hunter impeachment implementation informal insistence internationally jam joy khan korean latter limitation linger lisa loose loot lord losing luck max men merchant millennial misdemeanor mishandle mutual necessity neck noise objection observation ocean offset pa peninsula pepper perfectly phillip physician planning poland populate possess postseason potent practically presume prevention prioritize prohibition projection protocol provider provincial pump qaeda r-calif rage reaffirm realclearpolitic realdonaldtrump rent rising russell ruth santa sat scope seth setting slight smell southwest specify squeeze stack standoff stolen stumble subdue supposedly survivor suspension sympathetic tactical takeover tex thrive touchdown trace transparent trash treaty tree tunnel two-year unaware underestimate underway unexpectedly useful usher verify visible warner well-known wheel wildlife wildly working would-be yellow
14 absent absorb acceptable accountability adjust admire advertisement aggravate airwave alexandria annex annually appeals apprentice arabia archive arise arsenal ave backfire bailout baker balcony ballistic banker banner barbara beg better bless bloody boot bore brace brick broaden brookings bulk calculation caption castro casualty cellphone confidential construct cordon crackdown d-nev dec deliberation delivery dent depression destructive detainee dirty displace distrust disturb donetsk dr duncan eclipse endless enlist epic erect ethical ethnicity evaluation excessive exposure fat foreigner framework fringe galvanize giuliani gordon gore grapple grasp greg gregory grind gut hacking harder historian holding honestly hug iconic ignorant immunity improper inaccurate indirectly innocence iron jane jean junior justification kaine karen katie knife last-minute lend libertarian lifestyle liken magnitude mentally messaging metal microphone modify motivation motor mourn netanyahu nra optimism overthrow painting parenthood pension persian pilot podesta polish precede presentation privilege prosperity provoke punitive puzzle query r-wis redirect reggie remainder render repay residential responsive restraint reversal risky saint salt scathing sensitivity shelter sidewalk solidarity southeast spectrum spouse stuart supermarket surely sustained tale taste taylor three-quarter trademark trick trophy troubled un undecided underdog underground undo unrelated unusually vigorously vincent welfare widen wreck wyoming
13 abu advisor affiliation allocate alternate amazon amp anna anti attractive australian ayotte bachmann back-and-forth bed belove bern bigotry bird birthday bobby bomber bout brash breakthrough brilliant burglary cairo caller captive carrier certificate charleston cheryl citizens clap cliff closed-door combined commentary communications competent completion component cuba damn dealer debut decidedly deflect deride detect diamond discredit disgust distribution doctrine dramatically drove earlier egg egyptian electronic embarrassment emotionally energetic equity erode evacuation exhibit facto fallout farewell fascist fend fiction firmly float forgive foster fracture funeral further girls gowdy grass-root harris haven healthcare hewlett-packard hijack honesty ian illegitimate imperil inbox insane inspiration instinct instruction isil jab joel johnny jose lag lapse lgbt lincoln lindsay logic loophole lucky lure magnate maria married melt memoir midst migration milwaukee minimize moon nelson nonpartisan occupation onstage orc orientation ouster overly pan permission phoenix pleasant pleasure pole pope portland pragmatic premium prestigious principles pro-clinton productive prone quarterback racially ramp rationale raw reflection remedy retaliation rocky roster sadly sake samuel sand sander satellite screw sexism shall sheet shocking shook single-payer slain slice solidify sometime sophisticated spain specialize spiritual steadily straw striking subtle suck suppress swath swiss t-shirt tad tehran thompson timothy topple tournament traveler tweet-author tweet-date tyler underlie unexpected unpredictable uphold urgency vacant viral wade wary watergate wedding weep wide-ranging wikileaks wisdom yeah zealand
12 absurd accommodation added adequately aged airplane allude amass ambush ariz arson assignment attraction awards bathroom batter beneath bennett bite bleak bounce brady brave brennan bump carnage cartel carve ceiling cemetery charlotte christine co-host comedy comprise conciliatory condolence confer congratulation congresswoman consciousness conspire consultation continuation cope creator cripple cruise d-va dana dare dealing decisively deck dennis depict deter dial dianne dignity dilemma discontent disdain dismay disperse disproportionately distort distraction domain dominance download downturn drinking earl earner el elections electrical embody endanger espn essence ex exacerbate excess exclude faction falsely famed fantasy fec feinstein fifteen flourish flynn foil fold fool francis friendship garland general-election georgetown gone grade graduation grandmother greenhouse grim headache heights heir hi high-level homs huddle humor identification ignite imminent impartial insert insufficient iphone iraqi ironically jeopardy jesus jolt koch kristen lab large-scale latakia lawrence liberties likelihood long-standing lucrative mainland manslaughter martha memorable merrick metropolitan midterm monica motorist mrs mystery nebraska neil nerve newsletter newtown nl nov op-ed osce parole password patron pipe plummet plunge polite poorly precisely pregnant preliminary preparation prolong puerto punishment questionable rack rampage reasonably rebellion reconciliation refuge reliably reminiscent reside responder restoration retailer revival richmond running sail schiff sciences scoring second-place secretly seller senatorial shaky short-lived slash sour spectacle speechwriter sports stamp staple stare starting state-run stature stint strictly substance substantially suite tariff temper temple terrify territorial thereby thin thoroughly throat tilt timeline tolerate ton torch trove two-term unbelievable undoubtedly unfavorable universe unlock unnecessary unwillingness upgrade upheaval valid vessel vicious warehouse wells wherever winner-take-all wolf won worthy xenophobic yemen
11 abide abraham accessible adamant adoption aircraft airline akin amanda amend amplify angrily appal assurance asylum audio authorization availability backward baptist basement basket beam bernstein berth besides blind blogger blogspot boundary bradley brink bronx bubble buck burlington butt buyer cache cambridge carpet centre cheese choke chorus christ chronicle cincinnati cling cnbc co-author coalesce colin colorful combative comic conceal concentrate consent considerably constructive cooper correctly craig cream creative dedication defence defer denis derive descent destabilize detonate detractor developed devine dimension dire discretion dismissal distinguished divert documentary drunken duck durbin dynamics emirates engulf entail entitlement envoy epa evade evenly evolution exceedingly extensively external faculty favorability favorably fiercely filibuster financially firestorm firing first-in-the-nation fishing fitness flexibility foremost foxnews franklin fume fund-raiser fury gamble goldberg griffin happened hawkish heavyweight hicks humble impeach inaction incline inclusion incremental inevitably inflammatory inflation infuriate ins instagram integrate intimidate intrigue invalid jeffrey jul kitchen ladder lately le legitimacy lens lesser lew library lifelong lineup lion literature litigation locker low-income luis luther maintenance mar marshal mason maurice mich mill mire municipal musical naturally navigate nose nurse nypd oakland odessa orlean outfit outskirt overtime pakistan palace paralyze paranoid pardon patience pave pbs pew phenomenon phony pie plainly politicize populous practical priest profoundly prop proposition proudly proxy quarter-century quell r-ariz r-n regulatory renovate rental rico robbery romantic rookie rudy scheme scholarship scrap senseless sep sequel sexist sexually shameful shopping shrug sibling siege simultaneously sincere slaughter slim sox spanish-language spell spiral sprawl stab stabilize steele stray swat symbolic teammate technically terminate terrific thick thorough tick titan traction trafficking traitor trio trustworthy turkish tweak twenty twin unarmed unauthorized underneath unfortunate upside utility utterly vehemently vendor verbal verdict vest virtual vp wallace wars wash weed whenever whisper woe wood
10 accidentally accommodate accustom activism admiral affection ali alleged angels ankle arctic arraignment artist ash athens atop bachelor bader balanced bannon bare baseman beef being beirut betty bigot blessing blockade blumenthal booth boulevard brexit bribe bryan bryant buffalo buzz candle carlton cavaliers cement census characterization cheney chocolate christianity chunk classroom clause clerk clout clutch coincide collude colony columbus compassion compelling compliance complicated compose conn consequential consume convenience convoy conway copyright cornyn cory courtesy crooked crossroads cuomo cure curse danny defiant dependent deployment devolve dirt disable disadvantage discourage disparage disrespect dive dole down-ballot drunk dubai duration dwell earthquake eddie editing electric electricity eligibility ellen embed enclave enthusiastically environmentalist estrange evan exaggerate excerpt exempt extended extremism falter far-reaching far-right feedback finale first-term first-time flirt following formerly formula fortunately fraction fragile fraught fred furniture gallery gates gauge gibbs gig ginsburg girlfriend grain greece greed gregg gridlock hamper harassment hard-line harmful hatr head-to-head heal hom hotly hudson hypothetical images implicate imprison impromptu inaugural incendiary inclusive ineffective infiltrate inflict injustice inmate innovation innovative installment institutional intelligent intensive intern interstate ire irish jacobs jerusalem jupiter kellyanne kenneth killed kilometer kirk kiss kkk klein kushner kyle laden landslide lap laptop lasting lebanon legalization libyan likewise linda linebacker longstanding lopez loyalist manipulate manning manuel manufacturing marie maximize mcdonald md metro mikhail mild mining misconduct misuse monitoring mook morris mortar murky muster mute mvp myth naval nazis neal nicole nydailynews obscure offender omar onboard one-third organisation organizational originate outer outlook outnumber outset outweigh overlap paramedic partially partisanship passport patricia payroll pdt permanently pet peterson philippines philly physically pierre pillar pink pioneer playbook plaza populism post-abc poster posture preferred presumably prince problematic profession prominence prosperous psychology pure quantity queens r-iowa r-ohio r-va rahm randy raucous reap recess relentlessly relieve reluctance representation rescind resentment resources restrain restrictive retweet rev revenge revolver rewrite ridicule ritual roar robby robin robinson savage scoop scorn secrecy sergei shareholder shoe shortage shutter silicon similarity simon sir sitting slap slaying smooth sniper sob sole somber son-in-law sonia southeastern specialist stereotype steward straightforward stripe stroke suffering suitable sunshine supervisor supplement sweet swift taliban tall taunt texan thief toy trading transaction transformation transit tribe twilight uh unclassified uncomfortable undecide unnamed unravel vacuum viktor void vt walsh wane ward whatsoever winston witch workers workforce worship yankees
9 aaron accurately accused acquiesce acting adaptation addict addiction adjacent adore advertising aerial afc afghan aggression agricultural albeit alright alzheimer anti-muslim antonio apr arbitrary architecture arguably artificial assassination athlete autopsy awareness bat bathe battery battlefield beast behave benchmark beneficiary bike bin blair boxer boxing brass brazil breakdown brigade bst bureaucratic button cameron cantor cape cat cave censorship certify chad charged chart cheek chemistry chide children circus classical classification clearance coastal cocktail collaboration collectively colts commander-in-chief commence commend common-sense companion compensate competence concentration confess confine conscious cornell cornerstone correspond cover-up crook culminate cult curious curtail curve cyber da dam damaged darrell deceive decimate decision-making defect del demonize depress devastating diane dies differentiate dishonest dishonor dismal disproportionate drift driving drone drown dubious dust dwindle edison eisenhower electrify elijah encompass endangered endeavor epidemic epstein equip erase est etc evaporate exile face-to-face fairness fargo fatigue felipe feminist ferguson fiery flank flock forbid formation freeway frustrated functioning funnel furthermore fusion gaffe gentleman geopolitical globalization grace graphic gratitude greenberg grocery gubernatorial halftime handcuff harass harden hart harvest hashtag hawk hbo health-care heroin hierarchy hilton homer hone hood hop horn humiliate hypocrisy ideologically impasse imperative incoming incorrect independently indigenous informant infringe insecurity installation instrument insurmountable irs islands jackie jacksonville jeopardize jesse jewelry jointly jr julian keen ky laud layer left-leaning lethal lewd linguistic liz lohan lopside lost ly makeup manila manipulation marathon marcus marijuana marty marvel marvin meal medal members mid millionaire mills minimal mistrust modification montgomery murderer naacp nephew nonsense noth nytime obituary occurrence offering offshore operational orchestrate orderly output overhead pacs passing pearl peril persist pete petraeus petrol pharmaceutical pointedly powerhouse predictable pregnancy prescription promptly pulse purely quip rachel ram random rant ratchet ratify rear reboot rebut recite recruitment redact relay relish replicate reshape retaliate revel reverberate revoke ridge rift roadblock rooftop rouse rowdy rub rushing sack sadden sag scold scotland scrutinize seasoned secondary self-proclaimed sen separation servant sham shaw shelf shortfall shotgun slave smartphone solicit solidly sotomayor sow spat spree springs squarely steam stole submarine sunni supervise swathe sweden swell swim swirl teenage telecom telling tenet testament theresa thread till toomey trajectory tricky triple trounce turnaround unconscious unconstitutional undercover undisclosed unemployed unfairly univision unofficial unpopularity unprecedent unsuccessful usatoday useless utilize vacancy vacate vent verge victor vigil vindicate voluntarily voluntary wales walking ways weapons weird whereabout widow wikileak wither withstand work-related worsen yale
8 accuracy affirmative agitate ailes airlines albany amateur ample anchorage angel animosity annexation announces anthem anticipation anxious apparatus appointee ardent armored arraign arrested arts ashley atrocity audit aug authenticity authorities automobile backdrop bailey balloon ballroom baton belgium belittle bemoan beneficial bishop bitterly blanket blare bluff bogus bone booker boutique brandon bristle broadcasting broadway brotherhood browser buddy bulletin bureaucracy burns ca calculus calls calmly candidates canvas carol cater cathy caveat centerpiece chatter chime chop civilization clandestine clarence clarification clarke cleaner clue coherent coincidence collaborate collision commanding commemorate committeeman compass compassionate con condemnation confederate confiscate consistency consulting consummate consumption continually contradiction coordination coordinator cordial cornerback counterintelligence creep crowley crumble cuban-american culprit culturally czech d-md dane dash datetime definitively defuse degeneres delegate-rich demur destiny deteriorate diagnose disarray discharge discomfort disorder distinctive distortion dna doj done drake drastically dreamer dui dumb dunk dutch dynasty dysfunction edwards elena eleven elusive emmy engineering enrique entertainer epicenter equation eradicate ernst err exam expedite expletive exploitation eyebrow fabric favored fiber fifty filmmaker firework fixture flint footing footstep format fortunate fossil four-day frack gallup gambling gardens generational gentle gillibrand globally goldwater guards habitat happily hardship hassan hateful hazardous heaven heidi herman hewitt hezbollah hip hitch hitler hoax holocaust home-state homosexuality hoyer huffingtonpost huh hunger hungry hunting hype hypocritical immensely immune implore impropriety inadequate inclination incompatible inconsistent indefinitely indirect individually inexperience inherit instant intentionally interact interviewer intimidation ivory jeer jefferson jessica jewel jill joni katrina kenya keynote keystone kidnapping lame-duck laurence lavrov lebanese left-wing legion lender leon listing lively lob locally lois long-shot lowest lyin mafia maid makes malaysia malicious mar-a-lago marginalize marshall mateen mathematically mcallister meddling mediator medium mentor merrill met metric midtown midway mindful misunderstanding momentous montana moving mum nationals needle neglect negligence negligent newcomer newton nieto nightmare noah nobel northeastern northwest o'brien o'connor oct odd oliver olympics ominous onetime onslaught opens orbit osama outburst outpost outstand ovation override overrule overstate oxygen packed pam penetrate perimeter persona pertain philosopher pierce pig pill pirate pistol plate playing plow poison pollution ponomaryov portrait pot precarious precaution precise predatory prep priorities pro-trump processing prophet protective protestor publicity punt purport qatar quash quest r-tex rank-and-file rash realm reassurance rebuttal recapture recipe reel referee refute reinstate relax removal rendell reproductive republican-controlled repudiate reservation restructure resurgence retake rhetorical rioter rivalry roam robber roe rogers romance romp rubber run-up sabotage sadness safeguard sane scam scary scuttle seismic sergeant sever sexy sgt shadowy shared sharpton sherman shine shortcoming shower silently singapore sit-down skyscraper slavery slaviansk slovyansk slump smear smuggle snag snapshot soar sober soccer socially solutions sovereign spar spearhead spectator specter spite splinter sporadic squander stagger stagnant stamina stanford stanley stephanopoulos sterl stern stubborn subsidy sudan suffolk supplier supremacist swarm sweat systematic tag tattoo telegraph tempt tentative terrifying textbook thereafter thirty three-way tiger tooth tourism tpp trader translation treasure treasurer triangle troy tumultuous turner turning unanimously unavailable understood underwear unidentified unilaterally uniquely unrealistic unsecured unsuccessfully unsure validity veer vein verizon victimize victoria viewpoint visual waive walter waters wed wet wholly whomever wield wink woodward worried wow wreckage wright yank yanukovych yorker yorkers
7 abrupt abundant abusive accordingly accumulate acknowledgment acquisition acquittal acre activate aden adhere admiration aging ahmed alawite albright alien alternately ambulance americas anonymously antigovernment app appetite applicant arbiter armor asa asleep assailant assange assuage attain au auditorium authentic autonomy az backup balk balloting banter barr beaumont bedford beholden berkeley best-known birmingham blasio bluntly boeing boil bombastic bona born-again brake breathe breyer broke brooks browse bruising buchanan builder bull bulwark bureaucrat butler calibrate campaigner candid capitalist cargo carney casual catastrophe catastrophic catcher cathedral champagne chappaqua charade charming cherish chill civility clad claire clan class-action cluster clyburn cognitive collaborative collateral complication compliment condone congregation constable constrain convicted corker corn correctness costa couldn covert cozy crane crater crawford crisscross crony crop cultivate cup cynical cynthia d-ill daca darkness darren debris decades-long defection defiance delight demagogue demeanor demise dems der devise dexter diner dioxide disbelief disconnect dismissive disparity dissatisfaction disturbing dock dodge dolphins dorsey downward drill dual duo durable edgar elephant elude empathy emperor enshrine erroneous espouse evansville exceptional exceptionally exhaust existential explorer expressly extract extramarital fearful ferry fervor fide firsthand fisher fisheries flake fluid forbes forest forgo fork forthcome founding frank-walter fraudulent friedman fruit furor gag garin gaze glory gmail golfer goodbye goodlatte goodness gossip got granite greatness greeks greene grenade grid grievance gym hague halfway hamstr handily handshake hardline hardware hargrove harlan harlem hastily haunt havoc heather heist hillaryclinton holdout hollande homegrown homeless horrify hospitalize humility ideally ignorance imagery imagination immoral implicitly imposition incompetent incomplete inconsistency incorporate increasing indicator industrialist infect info ingraham inhabitant inroad insensitive inslee insufficiently insure insurer insurgency integration interception interject intermediate interrogation interruption invent iowan ir irrelevant issa ist janet jealous jihad jone junction kagan kendall kickoff kirkpatrick klan klux knockout knowingly ku lambast law-abiding layoff leap leftist liaison liberation limb limelight literary louder lover lowell lucas madison magistrate makeshift malcolm malibu malware mantra marcher marines markedly marker marketplace mayhem mccaskill melissa memorandum merchandise mercy milestone milk millennials mimic miner minneapolis miracle misinformation misstep mohamed moniker mtv multinational murderous mutually myers mysterious nab nadler nail nake nathan ncaa necklace negotiating newfound nightly noble non nonwhite o'donnell observatory offseason olympia oman one-sided optic oral orioles oscars outcry outsize paid pamkeynen panthers pants paperwork patriotic patton paula payoff pedestrian penalize perez petersburg peyton philosophical photos pictures pitcher pizza placement plank plastic plausible pleased plight plug podium pointed polarization posting powell premature premier prepared pro-israel procedural proceeds productivity programming prominently protract psychological publicist publicize purge purple quake quinnipiac r-tx radar railing ralph ramos ran rap rational rb readily real-time realization receptive record-breaking rehab relevance reliance remarkably remorse renewable renounce reprise reset residency respectful restart rethink retort revisit riff rightly rio ripe robot rosenstein rules runner sailor sanctuary sandra sandwich sara scan scar scatter scratch screaming screening segregation seminar sensible sentencing sept seriousness setup sharpen sheer sheldon shepherd shtml shuffle signing silverman simmer situate skew skirt slew slowdown solo somalia sore sovereignty spate spontaneous stan starve statue steinmeier sterling sticker stifle stockpile stoppage stranger strife structural summon swagger swallow swap swedish syracuse systematically tabloid talal tarnish terminal theirs then-sen three-day three-year thumb timeout tokyo tow trade-off tram trickle trumpet trustee tube tumble turkmen turkmenistan turnover two-hour tyson unabashed uncle uncommon unconventional underwater undisputed unequivocally unfavorably uninsured untrue uproar upstate upward validate vanity vatican verification viability vicente victorious virus visibly vitali vs was waterboard weave wellington whatsapp whistle windows wins women woods workaround worldview worthwhile wrest wrestle wwii xavier yawn years yellen zeal
6 aback absentee acceleration accent acclaim accordance accountant adams addington adherence admirable adventure aesthetic afflict affluent ahmad ai anarchist anders andrews announced annoy anomaly antiabortion antipathy applicable arabian arc ark arlington arpaio arrivals artwork ashgabat aspire assertive athletic atmospheric attacks auction autobiography avail aviation awkwardly backyard badge baggage barazi barb bargaining barnes barney barnstorm barrel beckenham bedroom bent besiege betrayal biblical bicycle big-name biologist bisexual blacklist blank blink blockbuster bloodshed blowback blowout boisterous bombardment bonus booster boras borough bouquet boyfriend brandish brat breast brendan brett broadside broncos brothers brownsville brutality buckle buckley buddhist buoy burr cabin cafe calvin camouflage candidly candy canova capita caricature carnegie carriage catapult caucus-goer caucusgoer causal cc cede ceil celebratory ceremonial chapel charger chargers cheeks chicken chin cigarette citation clever climber co-found co-sponsor co-worker coat colbert cole collide collier colonial colt commodity commonly commonwealth commute comparable complement concord confidentiality conflagration continental contingent continuous conversion cookie copper councilman counterterrorism coverup cowan cower crescent cross-border croydon cruel crystallize cull cummings curiel curtain custom dailymail dairy dale dalembert dalton dancer dangerously debunk decease decorate deepest deer deferred defining definitive delegates delhi delta delve denmark derailment derek detained dictatorship didn disabled disband disciplinary disgraceful disgruntle disillusion disorderly dispel disruptive dissolve dodd-frank doesn domestically dominique doyle drilling drudge du duplicate dwarf dwight eagle ecosystem educator effectiveness efficiency ego elevator elliott emblematic embolden emphatically empowerment endorser enormously enrollment entice entirety evoke exclaim exemplify exhibition expanded expel expenditure exploration extinction extinguish face-off facet faithful fallen faster feasible federally felon fields filter financing firewall first-degree fitting fitton five-year flagship flat-out fling fodder fondness foolish forces foreclosure forgiveness four-year fracking fractured fragment fray free-trade freight full-throated fulton gabriel gallagher gallon games garage gawker gentlemen genuinely geoff geographic geography gerald get-out-the-vote gilbert gilmore glow gm going gonzalo gospel governmental gradual grammar grass-roots gravity greater grieve grin guantanamo guccifer guilt gupta hanchett hard-fought harshly hasten hazard healing heap heck hefty helsinki heroic hewlett highest-profile hilary hinder hinge homage hong hover hughes huntsville hutchinson ianhanchett ibf ie igor illicit illuminate immense importation impulse in-state indispensable ineligible infamously influx ingredient inherent inning input insanity intel interagency intimate intolerance intoxicate invade ironic irritate isolation itv jaguars jamal jamie jar jerrold jobs jockey jokingly jorge joyce juan julia julie jun junta kamala kate katherine kay khizr kirsten klitschko klobuchar km kurdish kuwait labrador larceny laser last-ditch latime laughter lawful lawyers lax leaning lease leather lebron left-hand levin levy lewinsky lexical liberate lieberman lighting lightning limbaugh litigate llc loading lodge logistics longer longstand looming louisville luhansk luke lull lurch mac madeleine madness maggie magistrates magnificent mantle markey mat mater materialize mathematical mattis mccabe mcdermott mcdonough mechanic mediation menace menendez mercer messy miami-dade mick mideast milbank min mirage misleading mitigate mlb modeling mohammad mold molotov monster montage monument morgan mormon mosul motto mourner mow mph mt muse nabisco national-security netherlands neutralize newport newsmax nigel nineteen no-fly non-citizen non-profit nuance nut nyt o'reilly obama-era obamas objectionable oblige old-fashioned omaha omit one-time op openness organic orthodoxy outage outgo outgoing oversea overt pale palpable pander panetta parameter paramount payback payton pcs peel perennial perilous periodically perk perpetrator perpetuate pervasive ph phillips pickup pinup piracy pistons placate plurality pointer polar politifact ponder portfolio portugal posh positively postponement potter pounce pre preach predominantly prelude preparedness preservation pro-gay pro-life pro-rubio proclamation professionally profitable prolific prospective proven provisional provocation punctuate pursuant pyramid qeshm qualified quinn r-tenn radicalize radically rahall raleigh ramirez randomly rasmussen raul ravage rbi rbis readiness realistically reckon reckoning reconstruction recreation recruiter reed reflective refocus regulator rehabilitation rejoin remembrance rename renege renewed replay reprieve reprimand republican-led rescuer resettle resoundingly respective retroactively revamp revision rhodes richardson ricochet rider ripple robertson roil rome rosa rosenberg runoff rupert sadiq saints sandilands saul savvy scalise scarborough scoff scorer second-degree second-largest secretary-general seizure selective selectively self-defense semantic sensor sew sharon shelton shelve shipping shopper sicily silly sirius sixer sixers sketch skiff skirmish slid smoking snack snow snyder solar solomon somali soon-to-be spawn sphere sprain springfield spun squabble sri stalemate starter state-by-state state-owned statistical statutory stein steny stimulate sting stomach storage strap strategically submission subscriber subsidize substitute succession successive sufficiently summarize supersede superstar surgeon surname surveyed suv sydney systemic tab taiwan tamp tangle targeting tax-exempt tayyip tearful technician technological teixeira telecommunication tender tennis terribly textile thankful theatrical theodore theoretical theorist things third-place thoughtful thrust tier timely timestamp tired toast toilet told tommy top-ranked torn toronto totalitarian tragically trait transformative transpire traumatic tremendously tripoli truce truman trusted tsunami tucker tuition-free turbulent twelve two-man two-thirds two-time ty unbeaten unbound undercard undergraduate underline undersea undersheriff underwent uneasy unfounded unharmed unheard unified unifier unilateral unjust unmistakable unseat unstable upfront upstair usat vaccine vanish variable vehicular viewing vigor vinatieri vouch vyacheslav vyachislav waitrose waiver walkout wallet warfare warrior warship wartime washingtonpost wasilla waver wbo weekday weinstein wendy westchester western-backed westwood wheelchair whereas whitehouse wholesale wireless wis wit wladimir wolfgang wooden wording wore wrist wsj year-end zimbabwe zoe
5 abbas abdel abe accounting acquit acrimony acropolis activex acute acutely adept admirer advancement advertiser affront afl-cio afoul aftershock ag aggregate alcoholic alice alignment alito all-star all-time alley alma aloud alpha alpine altercation amok an analogy analytic ancestry andrea anecdote anew angie anguish anita anne anoint antagonist anthropologist anti-assad anti-immigration anti-semitic antic antitrust apologizes appease appended apprehension appropriately appropriation approximate apt arbitration arthur artistic ashamed asia-pacific asked audrey avid backstage badger bald baldwin bark barrage bastion bean bearing beau beleaguer beltway beset betsy bidding biggest bilateral billboard birthright blackberry blatant blatantly blister blitz blood-alcohol bloom blvd boon borrower botch braves breadth breakout breed brew brewer brigand buffet built-in bumper bungle burglar burton bustle butter bystander cain californian candor capitalism carelessness caring carr castigate categorically cautiously cease centers chapman chastise childish churn circulation cis citadel clamor clamp clapper clasp classmate clay clooney closet clown coffer coincidentally collar college-educated colo combustible commuter compatibility complexity composition conant condoleezza confidently conflate conform confrontational congrat conquer conquest consequently conservatives consternation constitutionally constraint consular container contempt contractually correlation cotton coulter counterattack covet coward cradle crap creek crimean crow crusader cubs curiosity cute cyrus d-mo damning dampen danish
`;
