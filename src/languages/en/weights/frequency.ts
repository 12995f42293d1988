// Made by train/words/frequency.ts. In how many documents a lemma stands, commonest first: a count and its lemmas
// to a line. Counted over PolNeAR train, news stories (BASIL and others), ECB+ topics 1-35 and GUM; no text is kept.
export const documents = 1542;
export const counts = `
1540 the
1535 be
1532 to
1531 in
1530 of
1527 and
1492 have on
1483 that
1478 for
1428 with
1393 as
1387 it
1382 say
1348 by
1329 from
1326 at
1303 not
1278 he
1258 but
1246 who
1242 this
1183 his
1168 do
1131 about
1119 they
1069 make
1046 would
1031 one
1030 or
1015 also
1014 which
1008 their
1003 more
1000 we
995 after
991 will
978 when
968 time
966 all
961 other
959 out
934 take
931 there
925 year
924 go
919 new
907 up
906 what
899 people
897 if
894 over
891 than
871 no
866 president
844 some
829 call republican
817 get
813 so
812 into
804 come
792 two
789 just
779 you
778 tell
775 first last
774 state
746 can
743 trump
742 them
738 while
732 like
730 now
728 include
726 because
725 him
724 could
719 little
714 only she
713 presidential
710 before
708 know
703 most
701 see
700 many
699 campaign
698 day
697 its
695 even
691 week
686 clinton
681 her
677 against donald
674 good
668 work
667 think
662 hillary
660 late
659 our
658 those
657 give
655 back
650 former
641 news
640 any
639 candidate
632 support
631 during
621 how
617 democratic
614 show
612 use
611 way
608 want
604 where
592 country
587 american
583 both
582 early
577 right well
576 house
575 need states
571 should
570 party
567 national
566 month
565 issue
560 very
554 look
551 then
550 accord
548 ask
545 leave
544 may
543 far
541 political
540 lead
538 much
534 run
531 since
530 report
528 still
523 add
521 down
520 become
517 point
515 try
514 through
509 washington
504 group
501 long
498 three win
493 help part
490 continue
488 another between
487 hold
484 find off
477 don't election
474 obama
469 own
467 tuesday
465 these
464 statement
463 official
459 face
456 next
455 public
454 believe member
453 under
449 among
448 same
447 leader speak
446 put
445 plan
444 change
443 democrat question
442 my vote whether
440 end place
435 such
432 thing
429 attack
428 million
427 follow white
416 united
413 appear around move
411 big
410 write
408 man
406 us
403 government
401 turn
397 never
396 remain
395 release
394 policy york
393 talk
391 post
390 number
389 night
387 high
383 start
382 bring several voter
381 here
380 office
379 me primary
377 world
373 case law
371 begin
370 though
368 interview secretary
364 keep
362 clear
360 great john
359 life mr
358 general
357 close
356 few four
355 family recent top
354 name
353 large second
352 nominee
350 job
349 comment race
348 friday percent
347 past
346 america too
344 effort force home security
342 wednesday
341 again expect however open without
340 thursday
339 today
337 fight
336 provide sen senator
334 every set
329 monday
328 claim lose might
325 director mean
324 seek spend woman
323 why
322 head seem
321 bill
320 ago
319 hope play yet
314 base note offer
313 happen
312 pay
311 city
310 lot press
309 announce decision gop
308 federal
306 away full
305 record sanders send
304 already poll
303 allow once side your
302 suggest
301 sign
300 really
299 center media
298 concern problem
297 action
296 committee supporter
295 chief consider fact likely stop
293 break line receive
292 major
291 raise
290 focus something
289 bernie result until
288 position
287 senate
285 bad
283 hour serve
282 strong
281 morning nation
280 deal
279 business congress despite five
275 money
272 stand
271 behind service
267 along
266 respond
265 administration conservative debate himself return
264 let
263 across department meet nomination
262 charge
261 describe real view
260 street
259 must step
258 cause
257 address history
256 reporter system
255 fall speech
254 act enough
253 event
250 feel
249 didn't team word
247 challenge message
246 order
245 hand pass possible power push
244 court old
243 nearly
242 control person
240 attempt fail live matter shoot
238 story
237 march outside sunday
236 agree create email foreign important kill
235 doesn't
234 ever majority term
233 each reason
232 kind often politics university
231 child process war
230 almost different instead saturday south twitter
229 organization personal
228 role
227 care interest whose
226 reach wall
225 fire
224 community decide enter hear
223 gov information share
221 nothing november police
220 argue meeting
219 private
218 area together understand
217 able conference involve small tweet
216 florida toward watch
215 although recently within
214 can't hard rise
213 idea investigation ted
212 mark
211 governor rally represent
210 rule
209 free response social young
208 company
207 barack
206 hit
205 always building current elect victory
204 cruz experience friend future special
203 accuse carry drive school
202 near six
201 ahead economic local
200 decade either
199 grow join
198 build death spokesman sure
196 draw
195 list
194 bush convention program third
193 executive international protect
192 ground paul
191 figure fox rival senior staff
190 host increase
189 chance cut moment
188 th
187 course justice
185 express final key
183 chairman com congressional defend june require
182 contest crowd
181 anything economy remark
180 account rather stay target
179 anyone short
178 criticism decline measure threat
177 promise
176 actually california eight minute
175 answer officer oppose potential
174 aide low
173 health july north opportunity
172 everyone forward fund military
171 explain
170 authority representative
169 conduct discuss particularly refuse someone texas
168 david district especially refer soon tie union
167 agency attorney field total
166 border immediately vice video
165 approach favor half inside level
164 die direct evidence middle prove
163 adviser ally pick present visit
161 attention block quickly
160 article detail rep rubio speaker thousand town year-old
159 associate cnn fear similar source star trade worker
158 deliver
157 choice legal respect
156 criticize front marco request voice wrong
155 battle civil determine everything independent tax
154 black probably struggle themselves
153 benefit confirm declare defeat drop east george iowa liberal single
152 college defense example politician serious television
151 guy identify love risk west
150 billion central critical difficult previously seven
148 beyond carolina manager michael significant situation wife
147 deny lawmaker ohio
146 air immigration leadership project son stage urge
145 amount endorse gain individual opposition
144 cannot cost due movement
143 appeal james opponent strategy violence
142 acknowledge dollar operation pledge
141 accept ban reveal
140 avoid chris front-runner prepare read won't
139 arrest board damage demand dozen immigrant mike room september series
138 choose loss secure wasn't
137 citizen condition firm game publish repeatedly trail
136 affect attend december financial mention schedule site text update vermont
135 april bear cite image isn't january pull rest whom
134 father judge presidency
133 class document ensure influence lawyer letter
132 aim career crisis hearing impact value victim
131 afternoon bid catch else february surprise
130 expert http hundred
129 capital cover perhaps
128 certainly dead file finally form hampshire intend october pressure previous sense
127 complete market network simply subject weekend
126 delegate
125 bank lack prevent propose rate scene worry
124 count difference relationship standard summer
123 candidacy certain evening heart itself largely minority popular wait walk
122 appearance blame book deep effect practice
121 conversation fellow gun success threaten whole
120 date easy incident particular proposal throughout
119 county criminal directly page season
118 access activist additional cast common compare crime husband mind ms robert terrorist tough
117 commit insist investigate launch phone publicly sit true
116 floor learn opinion super
115 above billionaire exchange expand global increasingly indicate picture standing test
114 car foot link treat
113 agreement earn
112 ability bit check daily lay main
111 admit beat door hurt lie praise southern spot student
110 arrive body daughter engage finish separate trouble trust
109 advocate discussion entire huge illegal mother reform review suspect ultimately
108 allege argument ben clearly establishment industry powerful related tv
107 herself hill path ready research sound witness
106 age agent announcement currently deputy nominate protest vow
105 assault council goal hall muslims period presumptive reality round shift sometimes study warn
104 abstract available contrast improve manage population recognize register shortly
103 audience broad employee islamic
102 ballot development multiple occur online russia save
101 average language quite sell terrorism travel
100 couple nine pretty reflect region seat specific willing
99 conflict emerge estimate fbi jersey land maintain mass photo prompt regard
98 addition advantage design destroy jeb legislation light minister newspaper pursue reject remember resident wide www
97 credit freedom human mexico score status
96 critics divide exactly extend fan politically safe track veteran
95 advance beginning doubt eye facebook intelligence mrs nations produce professor st survey
94 agenda conclude connection europe exist kasich mistake none pm poor radio server suffer website widely
93 communication degree finding miss protection repeat sort
92 brother contact data double endorsement income necessary san successful upon welcome wouldn't
91 apparently bar caucuse enforcement priority responsible road russian search solution spokeswoman wave whatever
90 alone develop dismiss eventually fill margin mayor unclear weapons
89 anger association colleague completely dangerous handle performance reportedly ryan secret strength wage
88 activity everybody joe maybe parent promote range rank supreme
87 affair democracy embrace establish fair fully gather hasn't limited remove title
86 armed capture caucus club instance listen pennsylvania prosecutor reduce responsibility station ten
85 controversy donor meanwhile mostly price richard society water winner
84 buy hospital html obtain partner principle professional replace roughly twice
83 august ignore injure piece session shock vehicle wound
82 direction eastern overall possibility prominent recall safety
81 division encourage failure feeling growth guard highlight honor longtime progressive red romney
80 abc capitol controversial estate false finance flee introduce mitt organize retire rhetoric rush undermine western worth yes
79 acting assume budget christian commitment couldn't fast labor nearby nor player politico predict specifically virginia
78 chair fifth generation grant hire philadelphia scott stake surround thank type
77 angry being businessman connect initial limit mile murder option positive religious resource scandal seize spread
76 ad amid aren't demonstrate enjoy extremely favorite highly initially institute percentage pose somebody strategist wisconsin
75 apply author behalf coalition fuel lawsuit massive per quote radical survive tone trip truth via william
74 analysis army brief closely consequence education energy fine material mission progress reuters store throw
73 aid assistant bigger deeply dominate effective european factor leading natural neither notice owner potentially prospect struck task
72 arizona below counsel editor feature generally iraq medical paper park peace prime prior reference touch unlikely various warning wear window yesterday
71 achieve analyst background carson champion contribute dispute easily heavily jr negotiation nobody ongoing planning roll sentence stretch suppose
70 closer compromise familiar fix god headquarters kid numerous original pac reaction relation select syria
69 absolutely adopt al approve behavior delay foundation heat management mix modern negotiate nuclear traditional usually version wake
68 ap bomb camp card china cleveland complain discover martin rely signal
67 aggressive christie correct era female journalist match nature nevada paris settle strongly trial troop wish
66 amendment character core corner culture deserve edge exit founder grand heavy jim knowledge lady muslim onto re reputation usa
65 aside climate crucial define drug echo faith food green hate institution island jeff massachusetts movie msnbc platform presence prison property regular religion remind reverse shut split strike
64 blow bob brown congressman constitution cross effectively electorate gas hotel impose injury neighborhood outcome peter rare seriously stance succeed
63 advise aware century command contain contender contribution display duty guilty investigator joint magazine maryland nbc participate resolve swing unite
62 active allegation anybody blast commission compete constitutional cycle de lock negative otherwise root simple so-call syrian table violate
61 accusation belief chuck church clash co conclusion germany happy harry indiana investment jump los mccain reagan steve
60 apparent appoint cheer flag generate grab ii inspire jail king knock meaning michigan product protester reply revolution rich technology thomas unless
59 abroad angeles british bureau chamber chicago coverage feb fourth harm immediate indeed internal invite ministry plus possibly purpose reading resign rick sale shape shouldn't soldier straight style surge
58 abuse annual attract award burn fly gay girl growing location mexican moderate recover route slow smith territory tom train violation wealthy
57 advice alternative arms basis biden boost circumstance draft driver emergency environment expectation film guarantee historic hopeful journal operate quarter tactic weak
56 allegedly avenue benghazi blood condemn depend elizabeth eric frustration giant identity illinois personally re-election relatively reserve testify vast violent
55 apologize appropriate arkansas beach content contract dec denounce disappoint folk gap headline isis joke kelly marry model mogul narrow nov permit regularly speed telephone thanks tonight
54 andrew broadcast cbs classify debt element france gotten imagine insult intent internet judgment lift monitor obviously panel proud scrutiny section sept setting tear tim underscore unit walking zone
53 ambassador art channel confidence convict disclose domestic formally importance inform legislative libya mount outrage please probe quick recommend relative scale space sport topic unlike wonder
52 approval assert coast collapse collect confront distance donation emphasize extent german haven't iran nancy nationwide normal oil overseas prefer refugee regardless regulation reid relief sea shot sue testimony tour truly usual
51 abandon ads adult camera combat danger ending error fighter fit found impossible interested jan joseph marriage pack plead react realize ruling shop slightly tea ticket typically undocument unknown volunteer
50 anthony coming comprehensive confident convince corporate cry doctor eliminate emotional expose facility guide insurance mitch northern partisan regional resolution rock running tension tower unusual virtually
49 actor apartment asset assure briefly code complex construction counter dog dream elsewhere famous following johnson mcconnell missing momentum newly overturn pair plant privately qualify quality racist rebel sister spring suspend terrible theory training understanding
48 arm bipartisan bottom brand ceo circle client complaint customer enemy graham handful jury mainstream manhattan mate offensive originally restore ronald screen size skill slam stock strategic suggestion tradition upset web weigh
47 afterward anonymity badly balance basic bus cable chant civilian cultural desire diplomatic follower fundraise lee map minimum neighbor notion persuade province putin rescue sexual shake slip smart square staffer suit treatment vulnerable wind wing zero
46 alongside boy combine complicate consult crew elite essentially french frustrate hot insider intention legacy memory nice officially perform personnel pitch purchase retain revenue socialist thus totally truck wild winning
45 abortion afford affordable african assistance box brian calif commercial consistent crazy definitely deploy except flow intense kevin laugh miami mock necessarily occasion package profile quiet science smile sorry stephen structure stuff uk user
44 accompany apart birth boston bridge briefing cash charles chinese comey conviction crash disagree equal erupt extreme forget fresh guess hack harder influential inquiry involvement judiciary league locate male militant myself opening outsider oversee plane portray production provision racial remaining requirement sanction sat signature significantly somewhat supply suspicion unity
43 anti-trump aspect assessment barely barrier brooklyn colorado commander crack deadly deficit dr drawing executives forth frequently graduate handed interesting invest josh kerry leak lengthy net oh pelosi pence pollster rand schumer sharp substantial temporary unique vladimir weapon widespread
42 accident accomplish backer computer cooperation deadline downtown enable fallen fun high-profile hollywood implement jon kentucky label nationally native perfect regime spirit superdelegate tap tremendous unprecedented warren
41 alabama alive bullet cap challenger enormous examine fee gathering georgia huckabee invoke minor operative peaceful promising relevant shout striking suddenly theater transition trend trigger unable variety village vision
40 alarm appreciate authorize ball bay blog boss clinch custody difficulty disaster execute expensive gary investor jack killing learning odds overwhelming parliament patrick popularity populist prayer rating sector shooting solid stem strengthen stump sweeping teenager tend terror therefore treasury turnout ukraine williams
39 airport amazing bias celebrate chaos color dan dark detailed eager empty entirely environmental escape exception extensive forum fraud getty gunman hardly hide huffington id illegally indication liar moscow motivate observer oct openly outlet partnership port preserve rail reward sarah skeptical spark teach tenure tight tomorrow tragedy transfer unify upcoming
38 adam anticipate bind blue breitbart careful celebrity compel competition connecticut dress economics et formal frank guest hell honest infrastructure israel legitimate orlando rifle tape threw tool traffic van ve writer
37 anymore beautiful belong bowl carly chase christmas citizenship concede coordinate copy corporation disclosure discrimination divisive english enthusiasm feed fundamental gmt jason judicial larry liberty overcome pace payment procedure resist storm tackle theme
36 advocacy arab arrival bloomberg branch ceremony chose column competitive concrete deport determination devote distribute dramatic fiorina fla football halt inequality investigative lean lindsey minnesota moral navy nd photograph portion pound poverty pro proceed proof recession regret reminder restrict rip scare seal sean sentiment stress string subsequent unfortunately valley
35 actual afghanistan africa african-american anxiety anyway applaud assertion assess attribute aug cancel cold economist england exercise fairly flood frame hero hint howard i-vt industrial initiative jackson jewish jones loud louis missouri obvious overwhelmingly permanent primarily relate seemingly speculation spotlight steal stunning unemployment valuable voters
34 bail basically bet boo broker clarify comfortable compound contributor demographic departure detroit diversity ease entrance excite fatal firearm fundraiser gang govern hadn't healthy highway hispanic interim islam la loan marine matt method oklahoma perceive physical possession prosecute quit recognition reiterate republic resignation restaurant row satisfy sensitive severe smash stick surface surprising surrogate susan switch tank tennessee thought trading warm waste wealth weight working-class
33 alter backlash battleground belt calendar canada celebration clean clintons commerce confrontation crush dean demonstration digital dinner diverse electoral employ episode eve everywhere explanation exploit extra fault favorable fierce flight gender gift gulf incite independence india insurgent interior latino lesson literally london michelle midnight music narrative offense patrol pattern poise profit recommendation repeal restriction ron scientist sight successor temporarily universal vet voting weekly whoever yard youth
32 achievement actively advertise afraid alliance asia bbc boast busy capacity coach concept constant creation dedicate defendant description devastate developer disagreement drag escalate extremist friendly hispanics housing huffpost improvement item kennedy kick las lynch machine mail neighboring objective okay opposite oval perspective plenty prosecution r-texas repair sad shook sponsor surrender teacher tip tony transport typical vegas vital whip worldwide
31 appointment asian attacker attitude carter celebrated concession consideration conspiracy consumer context convert credibility declaration deem don earnest earth eligible famously flip fortune function handling hits hunt ice ill indian inspector jennifer journalism justify lifetime massacre merely mirror modest nato notable obligation overhaul owe paint participant pat phrase pool pour prevail prisoner punch recovery refusal scream sheriff ship silence stuck submit successfully summit suspicious swear transform
30 academic affiliate alex arena baby benjamin caution championship closing commissioner corruption defender defensive desperate disappear donate ed encounter extraordinary golf hostile iii long-term loom manner medicare mislead mom object ok ourselves peak penalty pend personality referendum reopen resort resume rig rural same-sex segment sex sick stir stronghold sweep translate trap tweet-id ukrainian
29 absolute accurate anywhere apology assist bold carefully cheap classic combination comeback congratulate denying deportation des detain diego diplomat drama employer enthusiastic equally equipment essential evangelical expansion explosion factory fake footage franchise frequent garden glass golden harsh helicopter incredibly intervene iranian japan mandate miller neurosurgeon occupy opt passage pivot pivotal plea plot proceeding prohibit queen reasonable riot scramble shy steel stone suburb suffering thrown turkey uncertainty unfair viewer weakness willingness
28 actress afp aggressively alaska align array assign bashar battles birther breach catholic circulate columbia communicate consensus consistently contained contend corey corrupt credible d-n debbie delete device distinction drink enact encouraging expense fate frankly fundamentally globe homeland incumbent integrity legislature length leverage lobby master memo mental nonetheless overnight oversight pain palm perception pic prize punish rapidly rarely regain remarkable resistance retreat revelation salary script settlement shield shooter steer sum sway tech tougher undergo weather working yield
27 acceptance alan apple atlantic beaten blaze boehner britain broadly bruce capable chain charlie cloud comparison consultant craft critique curb d-calif destruction dick dig disease dnc editorial entertainment eu flew gold grip holiday ideology impress indictment interaction interfere legally loyal mask mine mountain nervous norm o'malley observe org organizer outline outstanding playoff raid renewed rnc rumor sixth sky steady surgery talent tighten two-third uncover vacation venture weaken weren't winter withdraw wonderful
26 abedin alert application approximately arrange band bargain barricade barry bernardino bolster bond bought breakfast cell cent chapter cia circuit comply contentious counterpart davis decisive dialog differ diminish evacuate explosive extension fashion francisco garner genuine gingrich goods gray hacker hail henry herald historical hole household houston impressive indict install intervention jay ken korea lament legalize lesbian license load maker mary math nixon normally pause pile principal print reader resonate rising seventh shadow sharply skip smoke somehow somewhere statistic strip sudden sustained technical theft thwart tout unfold yahoo youtube
25 aftermath alienate allen animal arrangement bend burden calm category click conventional cooperate crystal definition delegation digit eat elevate emotion empire entitle escaped exact exclusive fatally fence fiscal flaw fort freeze furious gonna greet heritage hike huma ideal ideological implication invitation islamist jimmy jonathan living lobbyist mainly matchup moines moreover nightclub oath patient pleased pray producer properly racism rape rebuild reince reliable revive rodham roof routinely sam scenario schultz selection shoulder sideline slate slowly solve soviet speculate stability stolen stream sun superior teaching trillion ultimate uniform urgent wasserman
24 academy acquire amnesty ann applause atlanta automatic await baseball bash blunt boycott bruise bully bury cabinet cancer chairwoman characterize clark collection collins commentator confirmation confuse consecutive constantly credential crown demonstrator desert disgrace dislike dynamic edward embarrass emission engagement equality fade farm gen hatred having horrible knee lane lewandowski meaningful meantime mere migrant motion mueller narrowly nick northeast oregon ought partial phase predecessor preference pronounce proper quietly r-fla reception recruit researcher ring robust ruin serial shell spokesperson stark tired toll tragic transcript unacceptable undertake upper urban veto vocal
23 accomplishment accountable al-assad ambitious ancient angela articulate assail attendee awards awkward basketball bench billy boat bother campus captain chip clip clock comedian communist contradict critic dallas decry defy desk disrupt disturb e-mail eighth en entity ethnic excellent explore firefighter gear google gross hometown homicide hopefully idaho index innocent jerry kansas leg legend legislator loser memorial mo mobile museum newt notably notify obamacare pacs painting partly passion pentagon philosophy priebus rampant rebuke reelection rein replacement retirement rev rice rob roger sacrifice sens shutdown stall stevens stupid suicide sullivan televise traditionally transportation tribute turmoil unrest va walker yell
22 accelerate adapt affirm allegiance ambition beside bible bitter bless blue-collar borrow cautious cheat childhood considerable cook cool courtroom currency dad dance depart discourse dispatch elaborate embassy endure enhance escort evolve exclusively federation freely funny grateful gunfire hair initiate invasion italian jordan kiev killer kim landscape latinos lewis ll maine manufacturing maximum missile monitoring mouth neutral nevertheless nfl nights nonprofit obstacle occasionally operator palin parade phil philip planet polarize precedent pro-russian proponent pursuit rapist registration retail revolt rolling sample saving seattle shore similarly sizable skepticism software spanish stable steep strain supportive taxpayer temperament temperature vulnerability warrant weaver wrongdoing yourself
21 absence alike anchor assad calculate capability careless charity chat collective contention contrary deliberately derail discriminate disruption dozens emphasis employment energize entry exceed expire expression fame feud finalize flame flash flat frontrunner glad glenn guardian hedge historically illness import impression inappropriate incentive incredible insight introduction jake losing making manufacturer mccarthy mess minus moore offend optimistic outreach participation persistent photographer pin pop precinct privacy publication r-s rd reluctant residence respectively ride scholar shed shifting shopping significance silver soil spy standard-bearer statute stole streak strict subscribe surprisingly surveillance tampa tense threshold thrill transgender transparency tune undecide unveil uprising visa volume
20 additionally adversary amp amy assemble assembly auto automatically bearing chelsea christopher comfort competitor constituency correction correspondence corridor costly damascus default descend disastrous dismantle earnings edt egypt empower enterprise ethics evaluate evil examination excuse export finger fish follow-up ford freshman fulfill generous geneva getting harvard helm holding hook hostage humanitarian icon illustrate inevitable inner interference interpretation interrupt israeli jared loretta louisiana lt lunch mad manafort mandatory mechanism membership meter mill mood novel orange ordinary oust overlook pacific pastor peacefully perry polls pretend propaganda quo r-ky realistic reassure rebuff refrain reign resemble rid ridiculous rocket rope santorum saudi seed self-describe shame shrink slot spare spray spur squad subpoena switzerland tally terrify tiny todd toss tourist troubling unfit upi utah vary vice-presidential visitor volatile wrap
19 abruptly advisory ammunition analyze anniversary anti-immigrant assumption awful axelrod bag baltimore bleed bunch capitalize carl centrist chaotic chemical climb confusion cop correspondent damn daniel dawn dealt dear delaware denver detention devastating differently dip discovery disqualify dominant double-digit dry dump edit emanuel enforce engine euro explode farmer fighting flower forcefully foul fracture grass-root greatly greek haul hung identical inc intensify jacob jet kremlin lash lecture luxury maneuver matthew melania merit misogynist mobilize moderator murray negotiator obstruction oscar outrageous overshadow parking passenger pit pocket podcast postpone presume propel publisher qualification rain receiver regulate respondent revise royal sleep slogan sooner stadium substantive summary technique tent tide triumph tuition tycoon undercut underestimate unhappy utter venue versus vie vietnam wayne withhold xenophobe
18 admission balanced batch berlin besides betray biography bottle brain ceiling clothing coal cohen columnist consolidate constituent constitute contemplate contractor convincing corps dave depth designate diplomacy discount divorce engineer entrepreneur eventual existing expertise explicitly facilitate felony forceful formidable full-time gesture goldman guidance habit hammer hat hawaii heels helpful holder hugh imply inch indianapolis inject instantly intercept investigators irresponsible jews justin linger loving lower marc medicine megyn mid midwest mississippi mode motive nba nickname nod one-on-one origin outright outspoken palestinian panic parallel plaintiff prediction preside proclaim provocative rebound reclaim reduction reinforce rejection relentless river roberts roy scalia scathe self separatist setback shaken short-term showdown singer soften statewide stewart stimulus subdue subsequently tack teen terry twist unpopular using vs watchdog wilson wire
17 administer administrative administrator agriculture andy anonymous antonin anytime atmosphere bizarre bombshell bow brad brag brazen bust canadian certainty civic clarity clinic closure clothes co-founder coin consulate convene crimea criterion dakota deadlock deliberate disappointment displace downplay efficient everyday evident excitement fallon famed filing flurry forecast grassley grave half-dozen handgun harbor heighten horrific horror hub importantly inability instruct interpret intersection isolated japanese jeremy kingdom lake lasting latin legendary lieutenant lone lowest loyalty manchester mediterranean merkel michele microsoft middle-class militia mitchell mortgage ninth nowhere obstruct ownership parliamentary peer pen performing petition pipeline plague promotion proportion rapid recipient reckless recount remote revolutionary risen roman ross rust safely sandy scientific severely sgt shatter shirt showcase silent sing skin slide snap soft span spectacular spending spike stride studio stumble surpass survival sustainable swiftly symbol sympathy tendency tolerance torture trey unanimous unqualify upend vague viable weiner wipe workplace
16 aboard abolish ages aggravate aisle anderson angel aspiration attendance australia bankruptcy beer beijing bell bloc bright brush brutal bug burst casino characteristic charter chest coffee collusion compensation concert conservation contemporary convey coup courage cousin cuban d-mass daylight dc decrease deprive desperately destination detective dictator disavow discipline disgust disregard dissent distant distinguished distress doug duke ear economically edition educate elementary embark equivalent examiner execution existence fare fed festival forge gates gradually grandchild grass grassroot guidelines hanging hannity harrison heights hey horse hostility hug hurdle hurl hurricane inauguration infamous intellectual intensity italy ivanka jihadist journey jurisdiction juror landmark laura liability lobbying log longstanding loudly magic mall medicaid mob monetary monthly mosque mourn murphy muscle namely nasty nationalist nazi noon notorious occasional overtake pact painful palmieri passionate patch pathway paycheck php pittsburgh plain policeman polish populate premise president-elect preview pride prime-time priorities probation profound pump pundit rage ray realclearpolitics rebel-held rebuilding reconsider relocate retiree right-w rod roosevelt rough routine sachs separately sink solely soul species spill staunch steven stoke strange stun suburban sufficient survivor swipe third-party toxic tracking trans-pacific uncertain unleash vastly virtue wise withdrawal
15 adequate adjust adjustment adverse aged airline airstrike alcohol aleppo alexander altogether angle animate annex anti-establishment appreciation apprehend architect attach austin authoritarian avert bang beauty beck biological bird brace breath brussels buzzfeed bypass caliber carbon carlos catherine chancellor charitable checkpoint co-host compile conscience conservatism consist continent continuing countless courthouse critically crude customs database dealing decent dems dictate disable discriminatory distinct distract doom douglas dub educational elderly enlist envision espionage experiment explicit fantastic foe forefront forensic forever frontier fund-raise galvanize garbage gene glimpse glove grandfather grasp grief gunshot hamilton hang heartland heed height htm humanity hunter impeachment implementation increasing informal insistence internationally jam joy khan km korean latter limitation lisa loot lord luck max melt merchant misdemeanor mishandle mutual necessity neck nl noise objection observation ocean offset pa passing patriot peninsula perfectly physician poland possess postseason potent practically prevention prohibition protocol provider provincial qaeda r-calif rattle reaffirm realdonaldtrump rent russell ruth santa scope seth slight smell song sophisticated southwest specify squeeze stack standoff stiff supposedly suspension sympathetic tactical takeover taylor tex tire touchdown transparent trash treaty tree tunnel two-year unaware underway unexpectedly unrelated useful usher verify viewing visible warner wedding well-known wheel wikileaks wildlife wildly wore would-be wreck yellow
14 absent absorb acceptable accountability admire advertisement airwave alexandria annually appeals apprentice arabia arise arsenal ave backfire bailout baker balcony banker barbara beg beloved bloody bore brick broaden brookings bulk calculation caption castro casualty cellphone cliff communications confidential construct cordon crackdown d-nev deliberation delivery denial dent depression destructive detainee distrust donetsk duncan endless epic ethical ethnicity evaluation excessive exposure float foreigner framework fringe giuliani gordon gore grapple greg gregory gut hidden historian honestly iconic ignorant immunity improper inaccurate indirectly innocence iron jane jean junior justification kaine karen katie knife lag last-minute libertarian lifestyle liken magnitude mentally metal microphone modify motivation netanyahu nra optimism parenthood pension pepper persian pilot podesta precede presentation prioritize projection prolong prosperity punitive puzzle query r-wis redirect reggie remainder render residential responsive restraint reversal salt sensitivity shelter sidewalk solidarity solidify southeast spectrum spin stuart supermarket surely taste thrive topple trace trademark trick trophy trying turning ugly un underdog underground unusually vigorously vincent welfare widen wyoming
13 abu affiliation allocate alternate amazon anna anti attractive australian ayotte bachmann back-and-forth backward ballistic banner bed bigotry birthday bobby bomber boot bound bout brash breakthrough brilliant burglary cairo caller capt captive carrier certificate charleston charm cheryl clap closed-door commentary competent completion component cruise cuba dealer debut decidedly deflect detect diamond dirty discredit distinguish distribution doctrine dramatically eclipse egg egyptian elder electronic embarrassment emotionally energetic equity erect erode evacuation exhibit facto fallout farewell fascist fat fend fiction firmly foster founding functioning funeral girls gowdy hardest harris haven healthcare hewlett-packard hijack homs honesty ian ignite illegitimate imperil inbox insane inspiration instinct instruction intimidate intrigue isil jab joel johnny jose lapse lend lgbt lincoln lindsay logic loophole loose lure magnate mar maria memoir midst migration milwaukee minimize moon mph negotiating nelson nonpartisan nurse occupation onstage op- orc orientation ouster overly pan permission phoenix pleasant pleasure pole politicize pope portland pragmatic premium preparation prestigious privilege pro-clinton productive prone prosecutors provoke quarterback racially ramp rationale reflection remedy renew reserves restrain retaliation rhode risky roster sadly sake samuel sand satellite sciences screw sexism shall sheet single-payer slain slice spain spiritual spouse starting steadily stereotype straw substance suck suppress swath swiss tad tale tehran thin thompson three-quarter timothy tournament trafficking traveler tweet-author tweet-date tyler unauthorize undo unexpect unlock unpredictable urgency vacant viral wade wary watergate wide-range wisdom withdrawn yeah zealand
12 absurd accommodation accustom adequately airplane allude amass ambush appal archive ariz arson assignment attraction bathroom batter beneath bennett bern bleak bounce brady brennan bump carnage cartel carve cemetery charlotte christine coalesce comedy comprise concentrate conciliatory condolence confer congresswoman consciousness conspire consultation continuation creator cripple criticise d-va dana decisively deck defer dennis depict deride deter dial dianne dignity dilemma discontent disdain disperse disproportionately distort distraction domain dominance download downturn duck earl earner el electrical embody endangered enduring engineers espn essence est ex exacerbate excess faction falsely fantasy fec feinstein fifteen fishing flourish flynn foil fold francis friendship fume gambling garland general-election georgetown grade graduation grandmother greenhouse grim headache heir hi high-level huddle humor identification imminent impartial imprison incline insert insufficient iraqi ironically jeopardy jesus jolt koch kristen lab large-scale latakia lawrence lens liberties likelihood lit long-stand looming lucky lucrative luis mainland manslaughter martha memorable merrick metropolitan midterm monica motor motorist nebraska neil nerve newsletter newtown osce overthrow parole password patron pipe playing plummet polite poorly precisely pregnant preliminary priest protesters puerto punishment questionable rampage raw reasonably rebellion reconciliation refuge reliably reminiscent reside responder restoration retailer revival richmond rocky rouse safer sail schiff second-place secretly senatorial short-live songs sour spectacle speechwriter stamp staple stare state-run stature stint stray strictly substantially subtle suite sustain tariff temper temple territorial thereby thoroughly throat tilt timeline tolerate ton toughest trove two-term unbelievable undoubtedly unfavorable universe unnecessary unwillingness upgrade upheaval valid vessel vicious warehouse wells wherever whisper winner-take-all woe wolf worthy writing xenophobic yemen
11 abide abraham accessible adamant adoption aging aides aircraft akin amanda amend amplify angrily assurance asylum audio authorization availability baptist basement basket beam bernstein berth bite blind blogger blogspot boom boundary bradley brave brink bronx bubble buck burlington buyer buzz cache cambridge campaigning carpet certify changing cheese cherish chill choke chorus christ chronicle cincinnati cling cnbc colin colorful combative comic conceal consent conservatives considerably constructive consume cooper cope correctly craig cream creative dedication deepen defence denis derive descent detonate detractor devine dimension dire discretion dismay dismissal divert documentary doing drill drunk drunken durbin dynamics emirates engineering engulf entail entitlement envoy epa evade evenly evolution exaggerate exceedingly exclude extensively external faculty failing favorability favorably fiercely filibuster financially firefighters firestorm first-in-the-nation fitness flexibility foremost foxnews frack franklin fund-raiser fury goldberg granting gridlock griffin grind hawkish heal heavyweight hicks hood humble humiliate impeach implied inaction inclusion incremental inevitably inflammatory inflation infuriate ins instagram integrate invalid iphone jeffrey jul kiss kitchen ladder lately lawmakers le legitimacy lesser lew library lifelong lineup literature litigation locker lopside low-income luther maintenance manipulate marshal mason maurice meddle mich millennial mire municipal musical mute mystery naturally navigate nose nypd oakland odessa orlean outfit outnumber outskirt overtime pakistan palace paralyze paranoid pardon patience pbs pew phenomenon phony pie plainly plunge populous posture practical proceeds processing profoundly prop proposition proudly proxy quarter-century quell r-ariz r-n rack rant regulatory relieve renovate rental reps revenge rico riding robbery romantic rookie rudy saint saying scheme scholarship scrap senseless sep sequel sexist sexually shaky shameful showing shrug shutter siege simultaneously sincere slap slash slaughter solving sox spanish-language spiral sprawl stab stabilize staggering steele strive swat swim symbolic teammate technically terminate terrific thick thorough tick titan torch toy traction traitor trio trustworthy turkish tweak twenty twin unarm underneath unfortunate unravel upside utility utterly vehemently vendor verbal verdict vest virtual vp wallace wane wash weed whenever
10 accidentally accommodate according activism addict admiral affection ali ankle apr arctic arraignment artist ash ate athens atop bachelor bader bannon bare baseman becoming beef beirut betty bigot blockade blumenthal booth boulevard boxing brexit bribe bryan bryant buffalo butt candle carlton cavaliers cement census characterization cheney chocolate christianity chunk classroom clause clerk clout clutch co-author coincide collude colony columbus compassion compliance compose conn consequential convenience convoy conway copyright cornyn cory courtesy crooked crossroads cuomo cure curse danny debris defiant dependent deployment destabilize devolve dirt disadvantage disparage disrespect dole down-ballot drift dubai duration dust earthquake eddie electric electricity eligibility ellen enclave endeavor enthusiastically environmentalist estrange evan excerpt exempt exile extremism falter far-reach far-right feedback finale financing first-term first-time flirt fool formerly formula fortunately fraction fragile fraught fred ft furniture gallery gauge gibbs gig ginsburg girlfriend grain greece greed gregg hamper harassment hard-line harmful hashtag head-to-head hotly hudson hypothetical implicate impromptu inaugural incendiary inclusive ineffective infiltrate injustice innovation innovative installment institutional intelligent intensive intern interstate ire irish jacobs jerusalem jupiter kellyanne kenneth kilometer kirk kkk klein kushner kyle laden landslide lap laptop lebanon legalization libyan likewise linda linebacker lopez loyalist manning manuel marie mcdonald md metro mikhail mild mining misconduct misuse mook morris mortar muster mvp myth naval nazis neal nicole nydailynews obscure offender omar onboard one-third organizational originate outer outlook outset outweigh overlap partially partisanship passport patricia payroll pdt permanently pet peterson philippines phillip phillips philly philosopher physically pierre pillar pink playbook plaza populism post-abc poster presumably prince problematic profession prominence prosperous psychology publishing pure quantity r-iowa r-ohio r-va rahm randy ranking raucous reap recess relax relentlessly reluctance repay representation resentment restrictive retweet revolver ritual roar robby robin robinson rogers roil sack savage scoop scorn secrecy seller sergei shareholder shipping shoe shortage silicon similarity simon sir sniper sob sober sole somber sometime son-in-law sonia southeastern sow specialist steward straightforward stripe stroke suitable suited sunshine supervisor supplement swift taliban talking taunt teenage texan thief transaction transformation transit tribe twilight uh unclassify uncomfortable undisclosed unemployed unharm unname vacuum viktor void vt walsh ward whatsoever winston witch workforce worship yankees
9 aaron accurately acquiesce adaptation addiction adjacent adore advisor aerial afc afghan aggression agricultural albeit allowing alright alzheimer anti-muslim antonio arbitrary architecture arguably armored artificial assassination athlete autopsy averaging awareness bat bathe battlefield beast behave benchmark beneficiary bike bin blair blew booming boxer brass brazil breakdown brigade browse bst bureaucratic button cameron cantor canvas cape cat cave censorship chad charming chart chemistry chide circus citing classical classification clearance coastal cocktail collaboration collectively colts commander-in-chief commence commend common-sense companion compensate competence concentration confess confine conflicting congratulation conscious cornell cornerstone corp counseling cover-up crumble culminate cult curious curtail curve cyber da dam darrell dash deadliest deceive decimate decision-make defect del demonize depress diane dies differentiate discourage dishonest dishonor dismal disproportionate drone drown dubious dwindle edison editing eisenhower electrify elijah embed emerging encompass epidemic epstein equip erase etc evaporate exciting exercising face-to-face fairness fargo fatigue felipe feminist ferguson fiery fitting flock formation forthcome freeway funnel furthermore fusion gaffe gentleman geopolitical giving globalization grace graphic gratitude greenberg grocery gubernatorial halftime hamstr handcuff harass hart harvest hawk hbo health-care heroin hierarchy hilton homer hone hop horn hypocrisy ideologically impasse imperative incorrect independently indigenous inflict informant infringe inmate insecurity installation instrument insurmountable irs jackie jacksonville jeopardize jesse jewelry jointly julian keen kidnap ky laud layer left-lean left-w lethal lewd linguistic liz lob lohan ly makeup manila manipulation marathon marcus marijuana marty marvel marvin maximize meal medal millennials millionaire minimal mistrust modification montgomery murderer naacp nephew nonsense nytime obituary occurrence offshore operational orchestrate orderly outgo output overhead oversaw pearl pending peril persist pete petraeus petrol pharmaceutical pig pointedly poison powerhouse predictable pregnancy premier prescription promptly pulse purely quip rachel ram random ratchet ratify rear reboot rebut recite reckoning recruitment redact reel relay relish replicate republican-controlled rescind reshape restructure retaliate rethink revel reverberate revoke ridge ridicule rift roadblock rooftop rowdy sadden sag sank scold scotland scrutinize secondary self-proclaim separation servant sham shaw shelf shine shortfall shotgun slave slay slim smartphone smoking smuggle solicit solidly sotomayor spar spat specialize spell spree springs squarely steam submarine sunni supervise swathe sweden sweet swell swirl tall telecom tenet testament theresa thinking thread tighter till toomey trajectory treasure triple trounce trumps turnaround unconscious unconstitutional undercover underlying unfairly unfound univision unofficial unpopularity unsuccessful usatoday useless vacancy vacate vent verge vigil vindicate voluntarily voluntary wales weird whereabout widow wither wood work-relate worsen yale
8 accuracy accused affirmative agitate ailes albany amateur ample anchorage animosity annexation anthem anticipation anxious apparatus appointee ardent ashley atrocity audit authenticity automobile backdrop bailey balloon ballroom baton battery belgium belittle bemoan beneficial besiege bishop bitterly blanket blare bloodshed bluff boeing bogus bone booker boutique brandon breaking breathe bringing bristle broadcasting broadway brotherhood browser buddy bulletin bureaucracy calculus calling calmly carol cater cathy caveat centerpiece chatter chiefs chime chop civilization clandestine clarence clarification clarke cleaner clue co-sponsor coherent coincidence collaborate collision commemorate committeeman compass compassionate con condemnation condone confiscate consistency consummate consumption continually contradiction cookie coordination coordinator cordial cornerback correspond counterintelligence creep crowley cuban-american culprit culturally cummings czech d-md dane dare datetime deepest defining definitively defuse degeneres delegate-rich dem demur destiny deteriorate disarray discharge discomfort disgruntle disorder distinctive distortion dna dodge doj drake drank drastically drove duel dui dumb dunk dutch dynasty dysfunction edwards elena eleven elusive emmy enrique entertainer epicenter equation eradicate ernst err exam exhaust expedite expletive exploitation fabric fiber fifty filmmaker fired firework fixture flank fledgle flint footstep forgive format fortunate fossil four-day frighten gallup gate generational gentle gillibrand globally goldwater greeting guns habitat happily harden hardship hassan hateful hazardous heaven heidi herman hewitt hezbollah hip hitch hitler hoax holocaust home-state homosexuality horrify hoyer huffingtonpost huh hunger hungry hype hypocritical immensely immune implore impropriety inadequate inclination incompatible inconsistent indefinitely indirect individually inexperience inherit instant intentionally interact intimidation ivory jeer jefferson jessica jewel jill joni katrina kenya keynote keystone lame-duck laurence lavrov lawyers leaving lebanese legion lender leon lively loading locally lois long-shot louder lyin mafia maid malaysia malicious mar-a-lago marginalize marshall mateen mathematically mcallister mediator medium mentor merrill metric midtown midway mindful misunderstanding mm momentous montana mt mum murky nationals needle neglect negligence negligent newcomer newton nieto nightmare noah nobel northeastern northwest ny o'brien o'connor odd oliver olympics ominous onetime onslaught opens orbit osama outburst outpost outsize ovation overrule overstate oxygen pam paramedic penetrate perimeter persona pertain pierce pill pirate pistol plate plow pollution ponomaryov portrait pot precarious precaution precise predatory prep pro-trump programming prophet protective protestor publicity punt purport qatar quash quest r-tex rank-and-file rash rbis realm reassurance rebuttal recapture recipe referee refute reinstate removal rendell reproductive repudiate reservation resurgence retake rhetorical rivalry roam robber roe romance romp rub rubber run-up sabotage sadness safeguard sampling sane scam scary scatter scuttle seismic sergeant sever shadowy sharpen sharpton sherman shower sibling silently singapore sit-down skyscraper slavery slaviansk slid slovyansk slump smear smooth snag snapshot soar soccer socially sovereign spearhead specter spite splinter sporadic spun squander stagnant stamina stanford stanley stephanopoulos sterling stern stifle stubborn subsidy sudan suffolk supplier supremacist swagger swarm sweat systematic t-shirts tag taking tattoo telegraph tempt tentative textbook thereafter thirty three-way tiger tooth tourism tpp trader translation treasurer triangle tricky troy tumultuous turner unanimously unavailable underline underwear undisputed unidentify unilaterally uninsure uniquely unrealistic unsecure unsuccessfully unsure upbring uphold users utilize validity veer vein verizon victimize victor victoria viewpoint virus visual waive walter waterboard wet whiter wholly whomever wield wink withdrew woods woodward wreckage wrestle wright yank yanukovych yorker yorkers
7 abrupt abundant abusive acclaim accordingly accumulate acknowledgment acquisition acquittal acre activate aden adhere admiration advisers ahmed ak alawite albright alien alternately ambulance americas analysts annoy anonymously antigovernment apologizes app appetite applicant arbiter arraign asa ashame asleep assailant assange assuage attain au auditorium authentic autonomy az backup balk banter barnstorm barr beating beaumont bedford beholden berkeley best best-known birmingham blasio bluntly boil bombastic bombing bona born-again brake breyer brooks buchanan bull bulwark bureaucrat butler calibrate campaigner candid capitalist cargo carney carrying casual catastrophe catastrophic catcher cathedral champagne chappaqua charade civility clad claire clan class-action cluster clyburn cognitive collaborative collateral complication compliment confederate congregation constable constrain corker correctness costa couldn covering covert cozy crane crater crawford crisscross crony crook crop cultivate cup cynical cynthia d-ill daca daring darkness darren daunt decades-long defection defiance delight demagogue demeanor demise der devise dexter diagnose diner dining dioxide disbelief disconnect dismissive disparity dissatisfaction dive dock dolphins dorsey downward dreamers drinking driving dual duo durable dwell edgar elephant elude empathy emperor endorses enshrine entice erroneous ers espouse evansville exceptional exceptionally existential explorer expressly extract extramarital fact-check falling fearful ferry fervor fide firsthand fisher fisheries fisherman flake flip-flop fluid forbes forest forgo fork frank-walter fraudulent fray friedman fruit furor gag gamble garin gaze generals glory glow gmail golfer goodbye goodlatte goodness gossip granite greatness greeks greene grenade grid grievance gym hackers hague halfway handily handshake hardline hardware hargrove harlan harlem hastily haunt havoc heather heist hid hillaryclinton holdout hollande homegrown homeless hospitalize humility ideally ignorance imagery imagination immoral impassion impending implicitly imposition incompetent incomplete inconsistency incorporate indicator industrialist infect infight info ingraham inhabitant inroad insensitive inslee insufficiently insure insurer insurgency integration interception interject intermediate interrogation interruption interviewer invent iowan ir irrelevant isolate issa ist janet jar jealous jihad junction kagan kendall kickoff kirkpatrick klan klux knockout knowingly ku lambast law-abide layoff leaning left-hand leftist lent liaison liberals liberation lightning limb limelight lions literary long-run lover lowell lucas madison magistrate makeshift malcolm malibu malware mantra manufacture marcher marines markedly marker marketplace marking mayhem mccaskill melissa memorandum merchandise mercy milestone milk mimic miner minneapolis miracle misinformation misstep mistaken mohamed moniker mtv multinational murderous mutually myers mysterious nab nadler nail nake nathan ncaa necklace newfound nightly noble non nonwhite o'donnell observatory offseason olympia oman one-side optic oral orioles oscars outcry outsource override overwhelm pamkeynen pander panthers pants paperwork patriotic patton paula pave paved payoff pc pedestrian penalize perez petersburg peyton philosophical pioneer pirates pitcher pizza placement plank plastic plausible plight plug podium polarization ponder powell premature pro-israel procedural productivity prominently protract ps psychological publicist publicize purge purple putting quake quinnipiac r-tx radar ralph ramos rap rational ravage rb readily real-time realization receptive record-break records reflecting rehab relevance reliance remarkably remorse renewable renounce renowned reporters reporting reset residency respectful restart retort revisit rightly rio rioter ripe robot rode rosenstein runner sailor sanctuary sandra sandwich sara scar scratch sear segregation seminar sensible seriousness setup sheer sheldon shepherd shtml silverman simmer situate skew skirt slew slowdown solo somalia sore sovereignty spate spontaneous sr stalemate stan starve statue steinmeier sticker stockpile stoppage strap strife structural summon supporting swallow swap swedish syracuse systematically tabloid talal tarnish terminal theirs then-sen three-day three-year thumb timeout tokyo top-rank tore torn tow trade-off tram trickle trumpet tube tumble turkmen turkmenistan turnover two-hour ty tyson unabash unanswer unchange uncle uncommon unconventional underwater unequivocally unfavorably unload unnotice unprepare untrue unwaver unwill uproar upstate validate vanity vatican verification viability vicente victorious visibly visiting vitali wellington whatsapp whistle workaround worldview worthwhile wow wrest wwii xavier yawn yellen zeal
6 aback absentee acceleration accent accordance accountant adams addington adherence admirable adventure aesthetic afflict affluent aggrieve ahmad ail alarming anarchist anders andrews anguish anomaly antiabortion antipathy applicable arabian arc archives ark arlington arpaio artwork ashgabat aspire assertive athletic atmospheric auction autobiography avail aviation awkwardly backyard badge badger baggage balancing bald barazi barnes barney barrel beckenham bedroom betrayal biblical bicycle big-name biologist bisexual blacklist blank blink blockbuster blowback blowout boisterous bombardment bonus booster boras borough bouquet boyfriend brandish brat breast breed brendan brett brew broadside broncos brownsville brutality buckle buckley buddhist buoy burr cabin cafe calvin camouflage candidly candy canova capita caricature carnegie carriage catapult caucus-goer caucusgoer causal cc cede celebratory ceremonial chapel chargers cheeks chicken chin choosing cigarette citation clever climber co-found co-worker coat col colbert cole collide collier colonial commodity commonly commonwealth commute comparable complement concord confidentiality conflagration conquer continental contingent continuous conversion copper corn councilman counterterrorism coverup covet cowan cower creating crescent cross-border croydon cruel crystallize cull curiel curtain custom dailymail dairy dale dalembert dalton dancer dangerously debunk decease decorate deer defends deferred definitive delhi delta delve democratic-leaning denmark derailment derek detectives dictatorship didn disband disciplinary disciplined disgraceful disorderly dispel disruptive dissolve dodd-frank doesn domestically dominique dose dove doyle drudge du duplicate dwarf dwight ea eagle ecosystem educator effectiveness efficiency ego elevator elliott emails embattle emblematic embolden emphatically empowerment endorser enormously enrollment ensue entirety evoke exasperate exclaim exemplify exhibition expanding expel expenditure exploration extinction extinguish fabricate face-off facet faithful farming feasible federally felon filter firebomb firewall first-degree fitton five-year flagship flap flat-out fodder fondness foolish foreclosure forgiveness four-year fragment freak free-trade freewheel freight frenzy full-throat fulton gabriel gallagher gallon garage gawker gentlemen genuinely geoff geographic geography gerald get-out-the-vote gilbert gilmore gm gonzalo gospel governing governmental gradual grammar gravity grieve grill grin groundbreak guantanamo guccifer guiding guilt gupta hamptons hanchett hard-fought harshly hasten hazard heap heartbreak heck hefty helsinki heroic hewlett highest-profile hiking hilary hinder homage hong hover hughes huntsville hutchinson ianhanchett ibf ie igor illicit illuminate immense importation impulse in-state indispensable ineligible infamously influx ingredient inherent inning input insanity intel interagency intimate intolerance intoxicate invade ironic irritate isolation itv jaguars jamal jamie jerrold jockey jokingly jorge joyce juan julia julie jun junta kamala kate katherine kay keeping khizr kirsten klitschko klobuchar kurdish kuwait labrador larceny laser last-ditch latime laughter lawful lax leaner leap lease leather lebron legislate levin levy lewinsky lexical liberate lieberman lighting limbaugh lion listing litigate llc lodge logistics louisville ltd luhansk luke lull lurch lying mac madeleine madness maggie magistrates magnificent managing mantle markey mat mater mathematical mattis mccabe mcdermott mcdonough mechanic mediation menace menendez mercer messy miami-dade mick mideast milbank mirage misguide mlb mohammad mold molotov monster montage monument morgan mormon mosul motto moving mow muse nabisco name-call national-security netherlands neutralize newport newsmax nigel nineteen no-fly non-citizen non-profit noting nut nyt o'reilly obama-era obamas objectionable oblige offering old-fashion omaha omit one-time op openness organic orthodoxy outage outlier overt pale palpable panetta parameter paramount payback payton pcs peddle peel perennial perilous periodically perk perpetrator perpetuate pervasive ph pickup pinup piracy pistons placate plurality poach pointer polar politifact portfolio portugal posh positively postponement potter pounce pre preach predominantly prejudice prelude preparedness preservation pressed pro-gay pro-life pro-rubio proclamation professionally profitable prolific prospective provisional provocation punctuate pursuant pyramid qeshm quinn r-tenn radicalize radically rahall raising raleigh ramirez randomly rasmussen raul rbi readiness realistically reconstruction recreation recruiter reed reflective refocus regulator rehabilitation rejoin remembrance rename renege replay reprieve reprimand reprise republican-led rescuer resettle resound resoundingly respective resting retroactively revamp revere revision rhodes richardson ricochet rider riff ripple robertson rome rosa rosenberg runoff rupert sacred sadiq saints sandilands saul savvy scalise scarborough scoff scorer scout second-degree second-largest secretary-general seizure selective selectively self-defense self-identify selfie semantic sensor serviceman sext sharon shelton shelve shortcoming shuffle sicily sirius sixers sketch skiff skirmish sleeping slower snack snow snyder solar solomon somali soon-to-be spank spawn speaking specialized spelling sphere sporting sprain springfield squabble sri starter startle state-by-state state-own statistical statutory staying stein steny stimulate stomach storage stranger strategically submission subscriber subsidize substitute succession successive sufficiently summarize supersede superstar surgeon surname suv sydney systemic tab taiwan tamp tamper tangle tax-exempt tayyip tearful technician technological teixeira telecommunication tender tennis terribly textile thankful thanksgiving theatrical theodore theoretical theorist third-place thoughtful thrust tier timely timestamp toast toilet tommy toronto totalitarian trafficker tragically trait transformative transpire traumatic tremendously tripoli truce truman trustee tsunami tucker tuition-free turbulent twelve two-man two-time unbeaten unbound undercard undergraduate underlie undersea undersheriff uneasy unheard unifier unilateral unionize unjust unmistakable unseat unsettle unstable upfront upstair upward usat vaccine vanish variable vehicular vigor vinatieri vouch vyacheslav vyachislav waiting waitrose waiver walkout wallet warfare warrior warship wartime washingtonpost wasilla waver wbo weave wed weekday weep weinstein wendy wept westchester westwood wheelchair whereas whitehouse wholesale wireless wis wit wladimir wolfgang wooden wrapping wrist wsj xp year-end zimbabwe zoe
5 abbas abdel abe abort acquit acrimony acropolis activex acute acutely adept admirer advancement affront afl-cio afoul aftershock ag aggregate alcoholic alice alignment alito all-star all-time alley alma aloud alpha alpine altercation amaze amok analogy analytic ancestry andrea anecdote anew angie anita anne anoint antagonist anthropologist anti-assad anti-immigration anti-semitic antic antitrust appease appended apprehension appropriately appropriation approximate apt arbitration arthur artistic asia-pacific audrey avid axe backstage baldwin barb bark barracks barrage bastion bean beau beings beleaguer beltway beset betsy bigote bilateral billboard birthright blatant blatantly blister blitz blood-alcohol blvd boon borrower botch braves brawl breadth breakout brewer brigand buffet builders built-in bumper bungle burglar burton bushes bustle butter bystander cain californian calmer candor capitalism carelessness carr castigate categorically cautiously cease ceos challenging chapman charger chastise childish churn circulation cis citadel clamor clapper clasp classmate clay
`;
