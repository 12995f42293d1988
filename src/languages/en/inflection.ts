/** American spellings of words written in two ways. */
export const spellings =
  pairs(`labour labor colour color favour favor honour honor neighbour neighbor behaviour behavior harbour harbor rumour rumor
  humour humor vapour vapor armour armor endeavour endeavor savour savor valour valor tumour tumor odour odor parlour parlor candour candor rigour rigor
  neighbourhood neighborhood favourite favorite favourable favorable honourable honorable colourful colorful neighbouring neighboring
  centre center theatre theater metre meter kilometre kilometer litre liter fibre fiber calibre caliber sabre saber sombre somber meagre meager spectre specter lustre luster
  defence defense offence offense licence license pretence pretense practise practice programme program dialogue dialog catalogue catalog cheque check
  fulfil fulfill enrol enroll instal install instalment installment fulfilment fulfillment enrolment enrollment skilful skillful wilful willful
  travell travel jewellery jewelry grey gray tyre tire plough plow manoeuvre maneuver aeroplane airplane aluminium aluminum sceptic skeptic sceptical skeptical
  judgement judgment acknowledgement acknowledgment ageing aging draught draft kerb curb storey story mould mold moustache mustache pyjamas pajamas
  paediatric pediatric paediatrician pediatrician anaesthetic anesthetic foetus fetus encyclopaedia encyclopedia haemorrhage hemorrhage leukaemia leukemia oestrogen estrogen
  towards toward afterwards afterward whilst while amongst among learnt learn cosy cozy per_cent percent analyse analyze paralyse paralyze catalyse catalyze`);

/** Verbs that are never written with -ize. */
export const alwaysIse =
  /(?:v|pr|exerc|exc|inc|circumc|prom|surm|dem|prem|advert|chast|franch|merchand|disgu|ra|sp|bru|cru|no|po|^a?r|rew|like|other)ise$/;

/** Adjectives that are compared with -er and -est. */
export const comparedBy =
  set(`big small large great high low long short old young new late early near far fast slow quick strong
  weak hard soft hot cold warm cool wide broad narrow deep thick thin tall cheap rich poor dark light bright clear close
  safe wise nice fine strange fair full rough tough tight loose sharp smart fresh harsh kind mild calm clean
  dear fierce grand great green grim loud neat odd plain proud pure quiet rare raw red sad severe shallow sick simple slim smooth
  steep stern stiff straight strict sweet swift true vague vast white black blue bold brave brief dense dire few firm fit flat
  gentle humble able noble stable mean moderate clever bitter blunt crude cruel dull faint fat grave keen lean
  remote ripe rude sane scarce sincere sore sound sparse stark steady subtle thick tiny ugly wild fond foul frail frank
  gross hoarse lame large leaner loose mature nimble obscure pale polite pretty profound secure sleek slender stout tame tense terse warm`);

/** Words of other kinds with a form worth undoing. */
export const otherForms = pairs("an a n't not 'em them 'll will 'd would 's be 're be 've have 'm be");

/** Forms of irregular verbs, and of those that the rules would take for others: a form and its lemma. */
export const verbForms =
  pairs(`am be 'm be is be 's be are be 're be was be were be been be being be has have had have 've have having have 'd would 'll will
  ca can wo will sha shall n't not
  does do did do done do doing do goes go went go gone go going go says say said say saying say
  arose arise arisen arise awoke awake awoken awake bore bear borne bear born bear beat beat beaten beat became become began begin begun begin
  beheld behold bent bend bet bet bid bid bidden bid bade bid bound bind bit bite bitten bite bled bleed blew blow blown blow broke break
  broken break bred breed brought bring broadcast broadcast built build burnt burn burst burst bought buy cast cast caught catch chose choose
  chosen choose clung cling came come crept creep cut cut dealt deal dug dig drew draw drawn draw dreamt dream drank drink drunk drink drove
  drive driven drive dwelt dwell ate eat eaten eat fell fall fallen fall fed feed felt feel fought fight found find fled flee flung fling flew fly
  flown fly forbade forbid forbidden forbid forecast forecast foresaw foresee foreseen foresee forgot forget forgotten forget forgave forgive
  forgiven forgive forewent forego forsook forsake forsaken forsake froze freeze frozen freeze got get gotten get gave give given give ground grind grew grow
  grown grow hung hang heard hear hid hide hidden hide hit hit held hold hurt hurt kept keep knelt kneel knew know known know laid lay leapt
  leap learnt learn led lead left leave lent lend let let lit light lost lose made make meant mean met meet mowed mow mown mow mistook mistake mistaken mistake misled mislead
  misread misread misspelt misspell misunderstood misunderstand outdid outdo outdone outdo outgrew outgrow outgrown outgrow outran outrun outsold outsell overcame
  overcome overdid overdo overdone overdo overheard overhear overrode override overridden override overran overrun oversaw oversee overseen oversee overslept oversleep
  overspent overspend overtook overtake overtaken overtake overthrew overthrow overthrown overthrow paid pay pled plead proven prove put put quit
  quit read read rebuilt rebuild recast recast redid redo redone redo remade remake repaid repay resold resell retold retell reset reset rethought rethink rewound rewind rewrote rewrite
  rewritten rewrite rid rid rode ride ridden ride rang ring rung ring rose rise risen rise ran run sawn saw saw see seen see sought
  seek sold sell sent send sewn sew set set shook shake shaken shake shed shed shone shine shot shoot shown show shrank
  shrink shrunk shrink shut shut sang sing sung sing sank sink sunk sink sat sit slew slay slain slay slept sleep slid slide slit slit
  smelt smell sown sow spoke speak spoken speak sped speed spelt spell spent spend spilt spill spun spin spat spit split split spoilt spoil spread
  spread sprang spring sprung spring stood stand stole steal stolen steal stuck stick stung sting stank stink stunk stink strode stride stridden stride
  struck strike stricken strike strung string strove strive striven strive swore swear sworn swear swept sweep swollen swell swam
  swim swum swim swung swing took take taken take taught teach tore tear torn tear told tell thought think threw throw thrown throw
  thrust thrust trod tread trodden tread undercut undercut underwent undergo undergone undergo understood understand undertook undertake undertaken undertake undid undo undone undo unwound unwind
  upheld uphold upset upset woke wake woken wake wore wear worn wear wove weave woven weave wed wed wept weep won win wound wind withdrew
  withdraw withdrawn withdraw withheld withhold withstood withstand wrung wring wrote write written write beset beset bestrode bestride cost cost dove dive
  inset inset interwove interweave interwoven interweave offset offset outbid outbid outfought outfight outspent outspend overpaid overpay overshot overshoot
  partook partake presupposed presuppose proofread proofread retook retake retaken retake reran rerun resat resit resent resend befell befall befallen befall begot beget begotten beget beheld behold
  bespoke bespeak hamstrung hamstring inlaid inlay mislaid mislay misspent misspend outshone outshine sublet sublet typecast typecast unbound unbind underlay underlie underlain underlie lain lie
  underpaid underpay undersold undersell unsung unsing uprose uprise waylaid waylay wrought work strewn strew hewn hew shorn shear smote smite smitten smite
  dying die lying lie tying tie vying vie untying untie belying belie died die lied lie tied tie vied vie belied belie untied untie
  focuses focus caucused caucus caucusing caucus caucuses caucus busing bus sued sue suing sue owed owe owing owe aged age aging age cued cue awed awe hued hue rued rue aced ace iced ice aped ape aided aid
  freed free feed feed seed seed weed weed bed bed taxied taxi taxiing taxi skied ski skiing ski aching ache ached ache massacred massacre massacring massacre sunbathing sunbathe
  stymied stymie stymieing stymie boycotted boycott boycotting boycott butted butt blitzed blitz blitzing blitz aquaplaning aquaplane gonna go wanna want underlying underlie
  ties tie dies die lies lie vies vie dyed dye dyeing dye eyed eye eyeing eye hoed hoe toed toe seeing see
  being be fleeing flee agreeing agree freeing free disagreeing disagree overseeing oversee decreeing decree guaranteeing guarantee refereeing referee foreseeing foresee disagreed disagree
  frolicked frolic frolicking frolic mimicked mimic mimicking mimic panicked panic panicking panic picnicked picnic picnicking picnic
  politicking politic trafficked traffic trafficking traffic bivouacked bivouac sicced sic used use using use canoeing canoe singeing singe tingeing tinge swingeing swinge ageing age
  quizzed quiz quizzing quiz quizzes quiz gassed gas gassing gas bussed bus busses bus bused bus focussed focus focussing focus biassed bias
  bring bring cling cling fling fling ring ring sing sing sling sling spring spring sting sting string string swing swing wring wring
  wing wing ping ping king king ding ding need need feed feed heed heed seed seed speed speed weed weed breed breed bleed bleed exceed exceed proceed proceed succeed succeed
  embed embed shred shred shredded shred wed wed echoes echo vetoes veto canoes canoe shoes shoe toes toe axes axe axed axe axing axe
  bias bias focus focus discuss discuss gas gas added add adding add erred err erring err egged egg butting butt ebbed ebb ebbing ebb buttressed buttress
  purred purr whirred whirr shoeing shoe whizzed whiz cringing cringe binging binge bingeing binge impinging impinge infringing infringe hinging hinge tinging tinge
  unhinged unhinge unhinging unhinge hinged hinge infringed infringe impinged impinge fringed fringe cringed cringe singed singe lunged lunge lunging lunge plunged plunge plunging plunge sponged sponge expunged expunge avenged avenge avenging avenge
  revenged revenge challenged challenge challenging challenge scavenged scavenge scavenging scavenge`);

/** Plurals that no rule makes, and singulars that look like plurals. */
export const nounForms =
  pairs(`men man women woman children child people people feet foot teeth tooth geese goose mice mouse lice louse oxen ox
  lives life wives wife knives knife wolves wolf halves half leaves leaf shelves shelf selves self thieves thief loaves loaf calves calf scarves scarf
  hooves hoof elves elf sheaves sheaf wharves wharf dwarves dwarf
  analyses analysis crises crisis theses thesis hypotheses hypothesis diagnoses diagnosis bases base axes axis oases oasis
  parentheses parenthesis syntheses synthesis emphases emphasis neuroses neurosis prognoses prognosis metamorphoses metamorphosis synopses synopsis testes testis
  criteria criterion phenomena phenomenon data data media media bacteria bacterium strata stratum memoranda memorandum referenda referendum
  curricula curriculum millennia millennium spectra spectrum stadia stadium symposia symposium addenda addendum errata erratum ova ovum
  alumni alumnus fungi fungus nuclei nucleus stimuli stimulus cacti cactus radii radius foci focus syllabi syllabus loci locus
  indices index appendices appendix matrices matrix vertices vertex vortices vortex codices codex cervices cervix
  larvae larva vertebrae vertebra algae alga formulae formula antennae antenna nebulae nebula alumnae alumna
  plateaux plateau bureaux bureau chateaux chateau tableaux tableau
  buses bus gases gas lenses lens biases bias canvases canvas atlases atlas aliases alias viruses virus bonuses bonus campuses campus
  censuses census choruses chorus circuses circus statuses status surpluses surplus walruses walrus focuses focus
  quizzes quiz heroes hero potatoes potato tomatoes tomato echoes echo vetoes veto embargoes embargo torpedoes torpedo volcanoes volcano mosquitoes mosquito
  shoes shoe toes toe canoes canoe foes foe woes woe oboes oboe hoes hoe pies pie ties tie lies lie dies die movies movie cookies cookie
  zombies zombie calories calorie brownies brownie selfies selfie rookies rookie junkies junkie prairies prairie sorties sortie genies genie hippies hippie pixies pixie eyries eyrie
  aunties auntie birdies birdie bogies bogie boogies boogie collies collie coteries coterie cowries cowrie eeries eerie freebies freebie groupies groupie goalies goalie hoodies hoodie indies indie lingeries lingerie
  menageries menagerie neckties necktie newbies newbie reveries reverie smoothies smoothie species species series series talkies talkie techies techie townies townie veggies veggie walkie-talkies walkie-talkie
  headaches headache aches ache toothaches toothache caches cache avalanches avalanche niches niche quiches quiche creches creche psyches psyche pastiches pastiche moustaches moustache mustaches mustache
  axe axe means means headquarters headquarters barracks barracks crossroads crossroads corps corps troops troop
  proceeds proceeds thanks thanks odds odds earnings earnings surroundings surroundings premises premise
  clothes clothes glasses glass goods goods arms arms customs customs savings saving politics politics economics economics physics physics mathematics mathematics
  athletics athletics ethics ethics logistics logistics metaphysics metaphysics genetics genetics linguistics linguistics electronics electronics
  gymnastics gymnastics aerobics aerobics hysterics hysterics forensics forensics robotics robotics geopolitics geopolitics acoustics acoustics
  dynamics dynamics remains remains pants pants summons summons delis deli skis ski taxis taxi fishermen fisherman policemen policeman firemen fireman
  businessmen businessman congressmen congressman chairmen chairman spokesmen spokesman spokeswomen spokeswoman gunmen gunman servicemen serviceman
  lawmen lawman sportsmen sportsman cameramen cameraman salesmen salesman craftsmen craftsman clergymen clergyman councilmen councilman
  freshmen freshman horsemen horseman nobleman nobleman noblemen nobleman ombudsmen ombudsman statesmen statesman workmen workman
  congresswomen congresswoman policewomen policewoman businesswomen businesswoman servicewomen servicewoman grandchildren grandchild
  schoolchildren schoolchild stepchildren stepchild housewives housewife midwives midwife werewolves werewolf bookshelves bookshelf
  ourselves ourselves themselves themselves yourselves yourselves oxen ox cod cod statistics statistic   republics republic epidemics epidemic pandemics pandemic academics academic comics comic cynics cynic skeptics skeptic sceptics sceptic plastics plastic toxics toxic picnics picnic relics relic rubrics rubric
  classics classic ceramics ceramic cosmetics cosmetic graphics graphic lyrics lyric metrics metric specifics specific heroics heroics mavericks maverick antibiotics antibiotic narcotics narcotic
  diabetics diabetic paramedics paramedic medics medic mosaics mosaic mystics mystic panics panic colics colic arctics arctic
  gas gas bus bus plus plus us us yes yes this this was was has has always always perhaps perhaps lens lens news news mass mass
  rhinoceros rhinoceros asbestos asbestos pathos pathos ethos ethos kudos kudos cosmos cosmos
  passersby passerby passers-by passer-by attorneys-general attorney-general mothers-in-law mother-in-law sons-in-law son-in-law
  lbs pound pounds pound pence penny mps mp ceos ceo ngos ngo`);

/** Comparatives and superlatives that no rule makes. */
export const adjectiveForms =
  pairs(`better good best good worse bad worst bad farther far further far furthest far farthest far elder old eldest old
  less little least little more more most most latest late later late n't not
  bigger big biggest big hotter hot hottest hot thinner thin thinnest thin fatter fat fattest fat sadder sad saddest sad wetter wet wettest wet
  fitter fit fittest fit slimmer slim slimmest slim redder red grimmer grim grimmest grim flatter flat freer free freest free
  lower low lowest low upper upper inner inner outer outer other other former former proper proper super super utter utter sober sober`);

/** What only looks as if it had lost an -e … */
export const noSilentE =
  set(`accustom allot augur backpedal ballot bedevil bias blossom bottom bulletin cabin canal canvas chagrin
  chorus collar combat concur debut devil diagram elicit exit fathom focus format general imperil invalid
  knot marshal metal mortar murmur parrot pedal pencil pilot pit pivot plot program pyramid ransom refocus
  rival signal slalom solicit spiral stencil sugar sulfur total`);

/** … and what has lost one against the rules. */
export const silentE =
  set(`acced acquir adher ador aton bast bath beguil blasphem breath cajol cloth compet complet conced condol
  condon consol contraven conven creat debon delet delineat deplet deplor dethron dissuad douch dy dynamit
  elop encor enquir enthron escap excret expedit explor extradit ey guid hassl ignit ignor imped implor
  inher inquir interced interfer interlop interven inton landscap loath loung misguid misquot nauseat
  outscor overwrit parol past permeat persever persuad pigeonhol postpon preced procreat quak quot reced
  reconven recreat reignit requir requit reshap restor reunit rever rewrit ripost rout scroung seced secret
  seeth sideswip silhouet sooth squar stereotyp stoog supersed swath syring tast teeth tussl
  underscor unit unsheath videotap wast wreath writh`);

/** Doubled for good: these do not lose a letter. */
export const keepDouble = set("add err ebb egg butt putt purr boycott odd whirr inn kidd");

/** British doubling of an l that the dictionary form has once. */
export const singleL =
  set(`travel cancel control signal label model fuel channel tunnel level panel counsel quarrel marvel rival dial total equal
  patrol enrol compel expel propel rebel excel repel dispel impel extol annul distil instil fulfil appal enthral initial
  pencil shovel unravel grovel snivel swivel hovel bevel revel libel duel jewel towel bowel cruel funnel kennel barrel carol gambol pistol symbol victual spiral
  corral medal pedal metal petal vial trial gel mislabel remodel refuel stencil imperil devil dishevel snorkel parcel tinsel chisel weasel trammel pommel pummel tassel yodel croquet cudgel`);

/** Words whose ending is none, or has left its family long ago. */
export const wholes =
  set(`department apartment compartment general generally official native nation national university community commitment
  government parliament element moment document monument basement pavement statement instrument cement segment fragment
  minister master matter number member letter water center computer corner order border weather whether another officer soldier
  animal capital hospital criminal material federal local central total rival metal signal journal festival
  relation relative relatively operation operative private climate candidate senate estate debate
  station ration section fiction action election question mention version mission passion session tension pension mansion
  present president current recent student parent patient accident incident client agent talent
  table vegetable syllable terrible horrible possible sensible double trouble
  balance finance science silence sentence audience evidence conference reference
  active native motive executive detective relevant restaurant elephant infant instant distant constant
  morning evening nothing something during building meaning ceiling
  family early only daily weekly monthly hardly nearly likely lately hundred sacred indeed
  doctor actor factor sector major minor color mirror error terror horror
  positive position addition tradition condition`);

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

function pairs(words: string): ReadonlyMap<string, string> {
  const list = words.split(/\s+/);
  return new Map(list.flatMap((form, i) => (i % 2 === 0 ? [[form, list[i + 1] as string] as const] : [])));
}
