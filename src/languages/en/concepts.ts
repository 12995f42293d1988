/**
 * What happens in the news, and the words for it: a concept to a line, its lemmas after the colon, expressions
 * joined with `_`. `/v`, `/n` and `/j` bind a word to verb, noun or adjective; `*` stands for up to two
 * words such as "his" or "the". Words that share a line may tell of one happening; they need not be synonyms.
 */
export const concepts = `
die: die/v death dead/j dead/n deceased decease/v perish/v fatality fatal fatally demise pass_away succumb/v lose_*_life lose_life breathe_*_last claim_*_life cost_*_life take_*_life die_off toll/n death_toll be_no_more pronounce_dead leave_dead late/v corpse body/n
kill: kill/v killing/n kill/n slay/v slaying/n murder murderer homicide assassinate assassination execute/v massacre slaughter shoot_dead gun_down behead lynch stab_to_death shoot_to_death beat_to_death fatally_shoot bump_off wipe_out take_*_life claim_*_life leave_dead deadly lethal butcher/v
injure: injure injury injured/j injured/n wound/v wound/n wounded/j hurt casualty maim maul hospitalize hospitalise harm_physically
shoot: shoot/v shooting/n shot/n gunfire gunshot open_fire shootout fire_shot fire_*_shot gun_down shoot_dead gunman shooter shoot-out
attack: attack/v attack/n assault raid ambush strike/v strike/n airstrike air_strike offensive/n storm/v bombard bombardment shell/v shelling/n onslaught bombing/n bomb/v incursion
explode: explode explosion blast/n blast/v detonate detonation blow_up go_off bomb/n bombing/n set_off
stab: stab/v stabbing/n knife/v knife_attack
rape: rape sexually_assault sexual_assault molest
kidnap: kidnap abduct abduction kidnapping/n take_hostage hostage seize_hostage
hijack: hijack hijacking/n commandeer seize_control
rob: rob robbery steal/v theft heist raid/n burglary burgle loot/v looting/n stickup hold_up holdup burglar thief robber snatch/v
flee: flee escape/v escape/n run_away break_out abscond bolt/v get_away jailbreak make_off walk_out_of_prison fugitive run_off
evacuate: evacuate evacuation move_to_safety leave_*_home clear_out
rescue: rescue/v rescue/n save/v pull_to_safety pluck/v pull_from pull_out bring_to_safety
survive: survive survivor survival pull_through walk_away_unhurt
miss_person: missing/j go_missing go_miss remain_miss disappear disappearance unaccounted_for vanish whereabouts
find: find/v discover discovery locate uncover unearth detect turn_up come_across spot/v
search: search/v search/n hunt/v hunt/n manhunt look_for scour comb/v seek/v quest
crash: crash/v crash/n collide collision wreck/n smash/v pile-up pileup plough_into plow_into run_into slam_into ram/v accident derail derailment come_off_*_rail leave_*_rail jump_*_rail come_off_*_track leave_*_track jump_*_track
fire: fire/n blaze/n inferno wildfire burn/v burn_down go_up_in_flame catch_fire flame/n ablaze set_ablaze set_fire torch/v arson set_alight
collapse: collapse/v collapse/n fall_apart cave_in break_down fall_through crumble give_way disintegrate come_down unravel come_apart implode breakdown
damage: damage/v damage/n destroy destruction devastate devastation wreck/v raze ruin/v ruin/n flatten demolish rip_through wreak level/v lay_waste ravage havoc
earthquake: earthquake quake tremor temblor seismic shake/v jolt/v aftershock
flood: flood/v flood/n flooding/n deluge inundate inundation submerge under_water
storm: storm/n hurricane cyclone typhoon tornado blizzard gale
sink: sink/v capsize go_down founder/v keel_over go_under sinking/n overturn
spill: spill/v spill/n leak/v leak/n leakage seep spillage
arrest: arrest/v arrest/n detain detention apprehend apprehension nab/v take_into_custody custody hold/v pick_up round_up seize/v capture/v capture/n collar/v catch/v take_in behind_bar swoop/n swoop/v put_in_handcuff
charge: charge/v charge/n indict indictment accuse accusation arraign arraignment press_charge face_charge bring_charge prosecute prosecution face_trial allegation allege stand_accused
convict: convict/v conviction find_guilty guilty guilty_verdict verdict
acquit: acquit acquittal clear/v find_not_guilty not_guilty exonerate exoneration throw_out_*_case walk_free
sentence: sentence/v sentence/n jail/v imprison send_to_prison imprisonment jail_term prison_term put_behind_bar prison_sentence jail/n prison term/n give_*_year jailing/n
release: release/v release/n free/v set_free let_go let_out walk_free liberate free_from release_on_bail bail/v bail/n freed/j
sue: sue lawsuit file_suit take_to_court legal_action litigation take_legal_action file_*_suit file_*_lawsuit bring_*_suit suit/n file_*_complaint
appeal: appeal/v appeal/n
plead_guilty: plead_guilty admit/v confess confession own_up guilty_plea acknowledge/v admission
plead_not_guilty: plead_not_guilty deny_*_charge deny_charge
rule: rule/v ruling/n verdict judgment/n decide/v decision hold/v uphold
overturn: overturn/v strike_down quash annul invalidate throw_out set_aside reverse/v void/v nullify overrule
extradite: extradite extradition hand_over deport deportation expel expulsion
investigate: investigate investigation probe/v probe/n inquiry enquiry inquest look_into examine open_*_inquiry launch_*_inquiry open_*_investigation look_at
fine: fine/v fine/n penalty penalize penalise sanction/v order_to_pay
ban: ban/v ban/n prohibit prohibition outlaw bar/v forbid block/v moratorium blacklist proscribe rule_out
allow: lift_*_ban end_*_ban lift_*_restriction ease_*_restriction allow permit/v permission authorize authorise authorization let/v green-light greenlight give_*_go-ahead clear_*_way legalize legalise give_*_green_light license/v
approve: approve approval endorse endorsement back/v ratify ratification adopt pass/v clear/v sign_off give_*_nod rubber-stamp give_*_blessing sanction/v vote_for green-light
reject: reject rejection turn_down refuse refusal rebuff vote_down spurn decline/v veto/v veto/n knock_back dismiss/v throw_out rule_out say_no vote_against shoot_down
oppose: oppose opposition object_to against resist resistance come_out_against critic
support: support/v support/n back/v endorse backing/n favor/v stand_by stand_behind throw_*_weight_behind supportive
criticize: criticize criticise criticism condemn condemnation denounce denunciation slam/v blast/v decry lambast lambaste rebuke rap/v hit_out lash_out attack/v blame/v censure castigate deplore rail_against take_aim fault/v chide
praise: praise/v praise/n hail/v applaud laud commend welcome/v pay_tribute salute/v compliment/v
apologize: apologize apologise apology say_sorry sorry express_regret
deny: deny denial refute rebut dispute/v reject_*_claim dismiss_*_claim repudiate contradict disavow
confirm: confirm confirmation verify verification corroborate acknowledge
announce: announce announcement unveil reveal disclose disclosure declare declaration make_public go_public release/v make_known issue/v proclaim
say: say state/v tell/v statement remark/v remark/n comment/v comment/n note/v add/v explain mention/v tell_reporter according_to accord_to observe/v speak/v claim/v insist report/v assert maintain/v argue
warn: warn warning/n caution/v caution/n alert/v alert/n sound_*_alarm threaten threat
promise: promise/v promise/n pledge/v pledge/n vow/v vow/n commit_to commitment undertake swear/v guarantee/v
demand: demand/v demand/n call_for insist_on urge/v appeal_for press_for ask/v request/v request/n call_on push_for
propose: propose proposal suggest suggestion recommend recommendation put_forward float/v moot/v table/v offer/v offer/n tender/v bid/n bid/v
plan: plan/v plan/n intend intention aim/v scheme/n set_to prepare preparation look_to
expect: expect expectation anticipate anticipation forecast/v forecast/n predict prediction foresee project/v see_as hope/v hope/n likely/j outlook estimate/v
position: expectation view/n position/n stance opinion standpoint viewpoint demand/n stand/n
differ: differ difference different/j diverge divergent divergence disagree disagreement at_odds far_apart differing/j gap/n split/v at_loggerhead not_see_eye_to_eye discrepancy clash/v vary
agree: agree agreement deal/n accord/n pact consensus strike_*_deal reach_*_deal reach_*_agreement reach_agreement sign_*_deal settle/v settlement come_to_term compromise/v compromise/n treaty see_eye_to_eye shake_hand
negotiate: negotiate negotiation talk/n talks/n bargain/v bargaining/n haggle mediate mediation negotiator round_of_talk dialogue dialog
meet: meet/v meeting/n talk/n talks/n summit session/n sit-down sit_down conference face-to-face get_together gather/v gathering/n encounter/v encounter/n see/v hold_talk hold_*_meeting pre-meeting come_together
call: call/n phone_call telephone_call conversation/n speak_by_phone phone/v telephone/v ring/v speak/v talk/v call/v speak_on_*_phone telephone_conversation on_*_phone
visit: visit/v visit/n trip/n travel/v tour/v tour/n fly_to journey pay_*_visit
delay: delay/v delay/n postpone postponement put_off push_back defer deferral shelve table/v put_on_hold on_hold hold_up suspend suspension stall/v put_on_ice on_ice reschedule hold_off pause/v pause/n put_back set_back mothball behind_schedule slow/v freeze/v
cancel: cancel cancellation cancelation scrap/v call_off axe/v ax/v abandon drop/v pull/v no_longer_take_place not_take_place not_go_ahead ditch/v pull_*_plug not_happen nix
suspend: suspend suspension halt/v halt/n pause/v pause/n freeze/v freeze/n put_on_hold on_hold interrupt/v interruption
stop: stop/v stop/n halt/v halt/n end/v end/n cease finish/v terminate termination discontinue come_to_*_end wind_up conclude conclusion bring_to_*_end cessation wind_down
start: start/v start/n begin/v beginning/n launch/v launch/n commence kick_off get_under_way get_underway open/v set_in_motion initiate onset set_up inaugurate under_way underway
continue: continue/v go_on press_on carry_on persist resume/v ongoing press_ahead push_on keep/v
resume: resume resumption restart/v reopen restore restoration
take_place: take_place happen/v occur be_hold go_ahead unfold come_about transpire
resign: resign resignation quit/v step_down stand_down step_aside leave_office give_up_*_post stand_aside bow_out tender_*_resignation hand_in_*_notice relinquish abdicate abdication leave_*_post retire
dismiss: dismiss/v dismissal fire/v sack/v oust/v remove_from removal let_go lay_off layoff axe/v relieve_of relieve/v force_out topple depose discharge/v terminate/v redundancy make_redundant show_*_door kick_out drop/v
appoint: appoint appointment name/v nominate nomination hire/v choose/v pick/v select/v install/v designate recruit/v tap/v sign/v promote
replace: replace replacement succeed succession successor take_over substitute/v supplant fill_in take_*_place
elect: elect election vote_in win_*_election poll/n ballot/n voter vote/n vote/v go_to_*_poll cast_*_ballot re-elect reelect
run_for: candidate candidacy run_for stand_for bid/n throw_*_hat seek_*_nomination contest/v
win: win/v win/n victory triumph/n triumph/v beat/v defeat/v prevail clinch come_out_on_top overcome victorious winner best/v take_*_title trounce rout/v thrash/v
lose: lose/v loss/n defeat/n go_down_to beaten/j crash_out loser be_beat suffer_*_defeat be_defeat
strike_work: strike/n walk_out walkout stoppage work_stoppage industrial_action down_tool go_on_strike picket/v picket/n lay_down_*_tool striker industrial_dispute
protest: protest/v protest/n demonstrate demonstration rally/n rally/v march/v march/n take_to_*_street riot/n riot/v unrest demonstrator protester protestor sit-in uprising clash/n
buy: buy/v purchase/v purchase/n acquire acquisition takeover take_over buyout snap_up buy_out procure takeover_bid
sell: sell/v sale/n divest dispose_of offload sell_off auction/v divestment disposal
merge: merge merger combine/v tie-up tie_up join_force amalgamate consolidation
invest: invest investment pump_into fund/v funding/n finance/v pour_into bankroll
bankrupt: bankrupt bankruptcy insolvent insolvency go_bust go_under file_for_bankruptcy go_into_administration administration/n receivership chapter_11
close: close/v closure closing/n shut/v shut_down shutdown shutter/v close_down shutting/n
open: open/v opening/n reopen open_*_door inaugurate
rise: rise/v rise/n increase/v increase/n climb/v grow/v growth jump/v jump/n surge/v surge/n soar go_up gain/v gain/n up/r hike/n hike/v raise/v swell/v spike/v spike/n rocket/v leap/v upturn expand expansion higher boost/v escalate
fall: fall/v fall/n decrease/v decrease/n decline/n drop/v drop/n plunge/v plunge/n slump/v slump/n tumble/v slip/v slide/v go_down dip/v dip/n sink/v plummet lower/v shrink/v shrinkage reduce reduction cut/v cut/n down/r slash/v downturn ease/v lose_ground lower/j
strengthen: strengthen reinforce bolster tighten beef_up shore_up step_up
weaken: weaken loosen undermine water_down soften dilute
improve: improve improvement get_well recover recovery better/v upgrade/v rebound/v rally/v
worsen: worsen deteriorate deterioration get_bad go_downhill exacerbate aggravate
pay: pay/v payment pay_out payout fork_out shell_out cough_up compensate compensation hand_over
spend: spend expenditure outlay spending/n
donate: donate donation give_away contribute contribution charity gift/v
cost: cost/v cost/n worth/j price/n price_tag value/v value/n
owe: owe debt indebted liability
produce: produce production manufacture manufacturing/n make/v build/v output
publish: publish publication release/v issue/v come_out print/v put_out post/v
leak_info: leak/v leaked/j divulge expose exposure blow_*_whistle
show: show/v demonstrate indicate suggest/v find/v reveal point_to evidence
treat: treat/v treatment therapy care/n admit/v hospitalize rehab rehabilitation check_into check_in enter_rehab check_himself check_herself seek_treatment
infect: infect infection outbreak contract/v catch/v spread/v contagion test_positive epidemic sicken fall_ill ill/j sick/j disease illness
vaccinate: vaccinate vaccination vaccine inoculate inoculation jab/n immunize immunise
approve_drug: clinical_trial trial/n test/v test/n
born: bear/v birth give_birth deliver/v baby newborn
marry: marry marriage wed/v wedding tie_*_knot get_marry
divorce: divorce/v divorce/n split/v separate/v separation break_up part_way
award: award/v award/n prize/n honor/v honor/n win_*_prize win_*_award medal present/v accolade
host: host/v host/n present/v emcee hosting/n
perform: perform performance sing play/v act/v star/v concert gig
record: record/n break_*_record set_*_record milestone mark/n landmark
score: score/v goal/n net/v point/n touchdown run/n
match: match/n game/n fixture/n
draw_game: draw_with draw_against end_in_*_draw
sign: sign/v ink/v put_pen_to_paper signature
launch_rocket: launch/v lift_off liftoff blast_off take_off
land: land/v landing/n touch_down touchdown
deploy: deploy deployment send/v dispatch/v station/v
withdraw: withdraw withdrawal pull_out pull_back retreat/v retreat/n back_out drop_out scratch/v leave/v exit/v pullout
invade: invade invasion incursion occupy occupation move_into overrun
ceasefire: ceasefire cease-fire truce armistice lay_down_*_arm halt_to_*_fighting end_hostility
surrender: surrender/v give_up hand_*_in turn_*_in capitulate turn_himself_in turn_herself_in
fight: fight/v fight/n battle/v battle/n clash/v clash/n combat/n skirmish fighting/n conflict/n war/n hostility warfare
advance: advance/v push_forward gain_ground make_gain
intercept: intercept interception shoot_down bring_down foil/v thwart/v prevent prevention stop/v repel repulse interdict
sanction: sanction/n sanction/v embargo punitive_measure
spy: spy/v spy/n espionage spying/n intelligence_gathering
hack: hack/v hack/n hacking/n breach/v breach/n cyberattack cyber_attack data_breach
corrupt: corruption corrupt/j bribe/v bribe/n bribery kickback graft/n fraud embezzle embezzlement fraudulent
lie: lie/v mislead lie_about deceive deception dishonest false_statement perjury falsehood
help: help/v help/n assist/v assistance aid/v aid/n relief
prevent: prevent block/v stop_from bar_from keep_from obstruct thwart/v
force: force/v compel oblige coerce make_*_do pressure/v pressurize
order: order/v order/n instruct instruction command/v command/n direct/v directive decree/n decree/v
cause: cause/v cause/n lead_to result_in trigger/v bring_about spark/v due_to because_of blame_for prompt/v give_rise_to
join: join/v enter/v become_*_member accession sign_up enroll
leave: leave/v depart departure quit/v exit/v exit/n set_off go_away
arrive: arrive arrival reach/v come/v land/v get_to
return: return/v return/n come_back go_back comeback bring_back
transfer: transfer/v transfer/n move/v move/n relocate relocation transport/v
travel: travel/v go/v fly/v drive/v sail/v journey/v head_to
outage: outage power_cut blackout power_failure disrupt disruption downtime go_down cut_off knock_out go_dark lose_power without_power without_electricity
repair: repair/v repair/n fix/v fix/n mend/v restore patch/v patch/n plug/v
change: change/v change/n alter alteration amend amendment revise revision modify modification reform/v reform/n overhaul
keep_secret: conceal hide/v cover_up cover-up coverup keep_secret withhold
agree_to_do: accept/v acceptance take_up say_yes consent/v consent/n
refuse_do: refuse refusal decline/v will_not
leader: leader head/n chief/n boss/n president chairman chair/n director chief_executive ceo
talks_fail: slip_away break_down stall/v deadlock impasse stalemate collapse/v break_off end_without_*_deal fail_to_reach
doubt: doubt/v doubt/n uncertain/j uncertainty unclear/j question/v cast_doubt sceptical skeptical skepticism
concern: concern/n worry/v worry/n fear/v fear/n anxiety alarm/n concerned/j worried/j
anger: anger/n anger/v outrage/n outrage/v fury infuriate enrage angry/j furious/j ire
majority_most: most/j majority more_than_half
half: half/n half/j fifty_percent
double: double/v twofold twice_as_many twice_as_much
child: child kid/n youngster minor/n boy girl infant toddler teenager teen
police: police policeman policewoman officer cop constable detective law_enforcement trooper
doctor: doctor physician medic/n paramedic surgeon
soldier: soldier troop/n serviceman servicewoman military/n army force/n
lawmaker: lawmaker legislator parliamentarian congressman congresswoman senator mp member_of_parliament deputy/n representative/n
spokesperson: spokesman spokeswoman spokesperson representative/n press_secretary
company: company firm/n corporation business/n enterprise
employee: employee worker staff/n workforce member_of_staff personnel
union_org: union/n labor_union trade_union
passenger: passenger people_on_board people_aboard traveler commuter
plane: plane aircraft jet/n airliner airplane flight/n
ship: ship/n boat/n vessel ferry/n tanker trawler
car: car vehicle automobile van/n truck/n lorry
train: train/n rail/n railway locomotive tram
school: school/n college/n university campus classroom
hospital: hospital clinic medical_center infirmary
court: court/n judge/n tribunal jury justice/n
money: money cash/n fund/n sum/n
country: country nation state/n
government: government administration cabinet/n authority official/n
gun: gun/n rifle/n pistol handgun firearm weapon/n revolver
drug: drug/n narcotic heroin cocaine
study: study/n research/n paper/n survey/n report/n
scientist: scientist researcher academic/n expert/n professor
`;

/** Concepts that say the contrary of one another, a pair to a line. */
export const opposites = `
rise fall
win lose
approve reject
allow ban
buy sell
convict acquit
charge acquit
arrest release
sentence release
plead_guilty plead_not_guilty
support oppose
praise criticize
confirm deny
plead_guilty deny
start stop
open close
strengthen weaken
improve worsen
arrive leave
join leave
agree differ
appoint dismiss
agree_to_do refuse_do
agree_to_do reject
promise refuse_do
continue stop
continue cancel
take_place cancel
take_place delay
start cancel
resume suspend
invade withdraw
deploy withdraw
survive die
survive kill
die injure
kill injure
born die
miss_person find
help prevent
approve ban
allow prevent
resign appoint
`;

/** Concepts that reports of one happening use side by side, though they are not the same; a pair to a line. */
export const neighbours = `
die kill
kill shoot
kill attack
kill stab
attack explode
attack invade
shoot attack
arrest charge
charge sue
convict sentence
sentence rule
delay suspend
delay cancel
suspend stop
suspend cancel
talks_fail collapse
meet negotiate
meet call
meet visit
agree negotiate
agree approve
resign dismiss
resign leave
resign stop
dismiss replace
appoint replace
appoint elect
win elect
run_for elect
crash die
crash damage
collapse damage
earthquake damage
flood damage
storm damage
fire damage
explode damage
hack leak_info
buy merge
sell buy
close stop
close bankrupt
strike_work protest
strike_work stop
announce say
confirm say
warn say
deny say
criticize say
demand say
propose plan
expect plan
expect warn
differ position
leave withdraw
visit travel
return travel
investigate search
rescue find
search find
treat injure
infect die
outage damage
prevent intercept
ceasefire agree
ceasefire stop
apologize plead_guilty
rule overturn
reject oppose
approve support
doctor hospital
police arrest
`;
