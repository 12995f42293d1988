/** Nouns for what a person is or does, in the singular. A role may be several words: "chief executive". */
export const ROLES = `
president|vice president|vice-president|prime minister|deputy prime minister|minister|foreign minister|defence minister|defense minister
finance minister|interior minister|justice minister|health minister|home secretary|foreign secretary|secretary of state|secretary of defense
secretary of war|treasury secretary|defense secretary|defence secretary|health secretary|press secretary|deputy press secretary|secretary general
secretary-general|general secretary|secretary|under secretary|undersecretary|assistant secretary|chancellor|vice chancellor|chancellor of the exchequer
premier|first minister|taoiseach|tánaiste|king|queen|prince|princess|duke|duchess|crown prince|emir|sultan|sheikh|emperor|pope|patriarch
archbishop|bishop|cardinal|rabbi|imam|ayatollah|supreme leader|leader|deputy leader|opposition leader|party leader|majority leader|minority leader
whip|speaker|house speaker|senator|congressman|congresswoman|representative|delegate|lawmaker|legislator|parliamentarian|member of parliament|mp|mep|msp
councillor|councilman|councilwoman|councilor|alderman|mayor|deputy mayor|governor|lieutenant governor|lt. governor|attorney general|solicitor general
deputy attorney general|prosecutor|chief prosecutor|public prosecutor|district attorney|state attorney|u.s. attorney|attorney|lawyer|barrister|solicitor
counsel|general counsel|judge|chief judge|district judge|justice|chief justice|magistrate|coroner|sheriff|deputy sheriff|police chief|chief constable
deputy chief constable|assistant chief constable|constable|commissioner|police commissioner|deputy commissioner|assistant commissioner|commander|chief inspector
detective chief inspector|detective inspector|inspector|superintendent|chief superintendent|detective superintendent|detective|detective sergeant|sergeant
officer|police officer|lieutenant|captain|major|colonel|lieutenant colonel|brigadier|general|lieutenant general|major general|brigadier general|admiral
rear admiral|vice admiral|field marshal|marshal|corporal|private|soldier|pilot|co-pilot|astronaut|cosmonaut|navigator|sailor|skipper|fire chief|fire commissioner
firefighter|paramedic|ambassador|deputy ambassador|envoy|special envoy|special representative|high representative|diplomat|consul|consul general|attaché
chargé d'affaires|negotiator|chief negotiator|mediator|emissary|high commissioner|adviser|advisor|national security adviser|national security advisor
senior adviser|senior advisor|special adviser|aide|top aide|presidential aide|strategist|chief strategist|campaign manager|chief of staff|deputy chief of staff
communications director|director of communications|spokesman|spokeswoman|spokesperson|press officer|official|senior official|administrator|deputy administrator
director|deputy director|executive director|managing director|director general|director-general|deputy director general|general manager|manager|deputy manager
chief executive|chief executive officer|ceo|chief operating officer|coo|chief financial officer|cfo|chief technology officer|cto|chief medical officer
chief scientific adviser|chief scientist|chief economist|chief|deputy chief|head|deputy head|head of|co-head|boss|chairman|chairwoman|chairperson|chair|vice chairman
vice chair|co-chair|deputy chairman|deputy chair|president-elect|founder|co-founder|cofounder|owner|co-owner|proprietor|partner|managing partner|senior partner|principal
executive|senior executive|entrepreneur|businessman|businesswoman|industrialist|financier|banker|investor|trader|broker|analyst|senior analyst|economist|senior economist
strategist|accountant|auditor|consultant|engineer|chief engineer|architect|developer|designer|programmer|technician|mechanic|electrician|plumber|builder|carpenter
scientist|senior scientist|researcher|senior researcher|research fellow|senior fellow|fellow|visiting fellow|professor|associate professor|assistant professor|emeritus professor
professor emeritus|lecturer|senior lecturer|reader|scholar|academic|historian|political scientist|sociologist|anthropologist|psychologist|psychiatrist|philosopher|theologian
linguist|geologist|seismologist|volcanologist|meteorologist|forecaster|climatologist|climate scientist|oceanographer|biologist|marine biologist|ecologist|zoologist|botanist
physicist|astrophysicist|astronomer|chemist|mathematician|statistician|epidemiologist|virologist|immunologist|microbiologist|geneticist|neuroscientist|paleontologist|archaeologist
doctor|physician|surgeon|chief surgeon|nurse|head nurse|midwife|pharmacist|dentist|veterinarian|vet|paediatrician|pediatrician|cardiologist|oncologist|pathologist|neurologist
gynaecologist|radiologist|anaesthetist|medical director|health officer|surgeon general|teacher|head teacher|headteacher|headmaster|headmistress|dean|provost|rector|student
pupil|graduate|tutor|librarian|curator|conservator|journalist|reporter|correspondent|editor|deputy editor|editor-in-chief|editor in chief|managing editor|columnist|commentator
broadcaster|presenter|anchor|host|photographer|photojournalist|producer|executive producer|director of photography|blogger|publisher|author|writer|novelist|poet|playwright|screenwriter
biographer|essayist|critic|translator|filmmaker|film-maker|actor|actress|comedian|singer|rapper|musician|composer|conductor|pianist|violinist|guitarist|drummer|dancer|choreographer
artist|painter|sculptor|illustrator|cartoonist|model|chef|restaurateur|baker|farmer|fisherman|rancher|grower|miner|driver|bus driver|train driver|lorry driver|truck driver|taxi driver
shopkeeper|shop owner|bartender|barista|waiter|waitress|cashier|clerk|secretary|receptionist|worker|construction worker|factory worker|aid worker|social worker|volunteer|campaigner
activist|human rights activist|organiser|organizer|union leader|union official|trade unionist|shop steward|negotiator|lobbyist|donor|candidate|presidential candidate|nominee|presidential nominee
presidential hopeful|frontrunner|incumbent|challenger|contender|running mate|dissident|defector|whistleblower|whistle-blower|insider|hacker|defendant|plaintiff|claimant
suspect|victim|survivor|witness|eyewitness|bystander|resident|local resident|neighbour|neighbor|homeowner|tenant|landlord|villager|passenger|tourist|traveller|commuter|pedestrian|cyclist|motorist
voter|supporter|protester|demonstrator|rebel|rebel leader|militant|militia leader|warlord|commander-in-chief|general secretary|chief of the defence staff|chief of defence|army chief|navy chief|air chief marshal
intelligence chief|spy chief|security chief|police spokesman|police spokeswoman|military spokesman|army spokesman|government spokesman|government spokeswoman|kremlin spokesman|agent|special agent|special agent in charge
investigator|lead investigator|inspector general|auditor general|ombudsman|watchdog|regulator|monitor|observer|expert|security expert|specialist|veteran|pensioner|retiree|grandmother|grandfather|mother|father|wife|husband|widow|widower
son|daughter|brother|sister|sibling|twin|cousin|uncle|aunt|nephew|niece|parent|mother-in-law|father-in-law|son-in-law|daughter-in-law|brother-in-law|sister-in-law|fiancée|fiancé|girlfriend|boyfriend
coach|head coach|assistant coach|manager|trainer|captain|player|footballer|striker|midfielder|defender|goalkeeper|winger|forward|quarterback|pitcher|catcher|shortstop|batsman|bowler|wicketkeeper|golfer|tennis player|boxer|wrestler|swimmer|sprinter|runner
athlete|gymnast|skier|skater|snowboarder|jockey|referee|umpire|racing driver|team principal|sporting director|chairman of the joint chiefs of staff|chief negotiator|chief adviser|chief spokesman|chief spokeswoman|chief spokesperson|deputy spokesman|deputy spokesperson
tycoon|oligarch|billionaire|millionaire|mogul|magnate|philanthropist|heir|heiress|socialite|celebrity|influencer|youtuber|pastor|reverend|priest|vicar|chaplain|nun|monk|deacon|missionary|preacher|evangelist|deputy|interim president
acting president|acting director|treasurer|bursar|registrar|trustee|board member|committee member|member|commissioner general|comptroller|postmaster general|state senator|state representative|first lady|first vice president|second lady|presidential adviser|press attaché
`;

/** Words before a name that are said to a person, and are no part of the name. */
export const TITLES = `
Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Mx. Dr Dr. Prof Prof. Sir Dame Lord Lady Baroness Baron Count Countess Viscount Earl Rev Rev. Reverend Fr Fr. Father
Sister Brother Hon Hon. Sen Sen. Rep Rep. Gov Gov. Gen Gen. Lt Lt. Col Col. Maj Maj. Capt Capt. Sgt Sgt. Cpl Cpl. Pvt Pvt. Adm Adm. Cmdr Cmdr. Det Det.
Insp Insp. Supt Supt. Cllr Madam Madame Monsieur M. Mme Mme. Señor Señora Herr Frau Signor Signora Sheikh Sheik Imam Ayatollah Mullah Maulana Pastor Bishop Archbishop
Cardinal Pope Rabbi Saint President King Queen Prince Princess Duke Duchess Emperor Senator Governor Mayor Judge Justice Ambassador Chancellor Minister
Professor Doctor Captain Major Colonel General Admiral Lieutenant Sergeant Corporal Private Sheriff Detective Inspector Superintendent Commissioner Commander
Secretary Congressman Congresswoman Representative Councillor Councilman Councilwoman Premier Speaker Attorney Coach Officer Aunt Uncle
`;

/** Words that may stand before a role: "the then deputy mayor". */
export const ROLE_MODIFIERS = `
former ex then current incoming outgoing acting interim deputy assistant associate senior junior chief top leading veteran late longtime long-time long-serving
newly-elected newly appointed embattled disgraced exiled jailed imprisoned retired honorary executive national regional local state federal provincial municipal
international global presidential parliamentary congressional ministerial military naval police civil public private political economic financial legal medical
scientific technical spiritual religious far-right far-left right-wing left-wing conservative liberal progressive centrist moderate hardline populist independent
first second special principal lead co vice joint permanent shadow prominent influential powerful respected renowned celebrated award-winning pro-democracy anti-corruption
opposition government party union army navy air-force intelligence security defence defense foreign interior finance health education justice trade energy transport
transportation agriculture environment culture labour labor housing immigration home treasury press communications campaign policy human-rights tech football cricket rugby
tennis basketball baseball film television radio
`;
