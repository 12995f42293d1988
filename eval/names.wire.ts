/**
 * Thirty agency texts of our own invention, in the manner of a news wire of the nineties: results, tables, markets,
 * politics, with headlines in capitals and datelines. One sentence or row a line; an empty line between texts.
 * [P person] [O organisation] [L place]; a club named by its city is an organisation, a nationality is nothing.
 */
export const WIRE = `
SOCCER - [O ARSENAL] HOLD [O LEEDS] TO GOALLESS DRAW .
[L LONDON] 1996-10-12
[O Arsenal] were held to a 0-0 draw by [O Leeds] at [L Highbury] on Saturday after [P Marcus Tolley] missed a penalty .
Manager [P Ian Dunmore] said the striker would not be dropped .
" [P Tolley] will take the next one , " [P Dunmore] told reporters .
[O Leeds] , without injured captain [P Carl Brandvold] , had [P Neil Ashby] sent off in the 63rd minute .
Attendance : 38,204

SOCCER - ENGLISH PREMIER LEAGUE RESULTS .
[L LONDON] 1996-09-21
Results of English premier league matches on Saturday :
[O Aston Villa] 2 [O Coventry] 1
[O Chelsea] 0 [O Newcastle] 3
[O Leicester] 1 [O Nottingham Forest] 1
[O Sheffield Wednesday] 0 [O Wimbledon] 2
[O West Ham] 1 [O Derby] 1
Standings ( tabulate under played , won , drawn , lost , goals for , against , points ) :
[O Newcastle] 7 5 1 1 14 6 16
[O Wimbledon] 7 5 0 2 12 7 15
[O Aston Villa] 7 4 2 1 10 5 14

SOCCER - SPANISH FIRST DIVISION SUMMARIES .
[L MADRID] 1996-11-03
Summaries of matches played in the Spanish first division on Sunday :
[O Real Betis] 3 ( [P Alonso] 12 , [P Ferreras] 44 , 71 penalty ) [O Celta] 1 ( [P Mikalov] 60 ) .
Halftime 2-0 . Attendance 31,000 .
[O Valencia] 0 [O Athletic Bilbao] 0 . Attendance 22,500 .
[O Deportivo Coruna] 1 ( [P Brandao] 88 ) [O Real Sociedad] 0 . Attendance 18,000

BASKETBALL - NBA RESULTS .
[L NEW YORK] 1996-12-04
Results of National Basketball Association games on Wednesday ( home team in CAPS ) :
[O BOSTON] 104 [O Milwaukee] 99
[O New York] 91 [O CHARLOTTE] 88
[O ATLANTA] 112 [O Golden State] 97
[O Houston] 120 [O L.A. CLIPPERS] 103
[O SACRAMENTO] 95 [O Utah] 101 ( OT )

BASEBALL - [P HOLLOWAY] HOMERS AS [O ORIOLES] BEAT [O RANGERS] .
[L BALTIMORE] 1996-08-17
[P Dwight Holloway] hit a two-run homer in the eighth inning and the [O Baltimore Orioles] beat the [O Texas Rangers] 5-3 on Friday .
[P Ramon Villegas] ( 12-7 ) allowed three runs and six hits for [O Baltimore] , which moved within a game of the [O New York Yankees] .
In [L Detroit] , [P Tony Pacheco] drove in four runs as the [O Tigers] routed the [O Kansas City Royals] 11-2 .
In [L Oakland] , rookie [P Shane Burdette] pitched seven scoreless innings for the [O Athletics] .
The [O Yankees] were idle .

BASEBALL - MAJOR LEAGUE STANDINGS AFTER THURSDAY 'S GAMES .
[L NEW YORK] 1996-08-16
AMERICAN LEAGUE
EASTERN DIVISION
W L PCT GB
[O NEW YORK] 70 50 .583 -
[O BALTIMORE] 64 57 .529 6 1/2
[O BOSTON] 60 62 .492 11
[O TORONTO] 57 65 .467 14
FRIDAY , AUGUST 17TH SCHEDULE
[O OAKLAND] AT [O TORONTO]
[O MINNESOTA] AT [O CLEVELAND]
[O SEATTLE] AT [O CHICAGO]

TENNIS - [P HOLUBOVA] UPSETS TOP SEED IN [L ZURICH] .
[L ZURICH] 1996-10-17
Results from the second round of the $ 926,250 women 's tournament on Thursday ( prefix number denotes seeding ) :
[P Petra Holubova] ( [L Czech Republic] ) beat 1 - [P Karin Aldersey] ( [L U.S.] ) 6-4 3-6 7-6 ( 7-3 )
4 - [P Ines Larrea] ( [L Spain] ) beat [P Yumiko Onda] ( [L Japan] ) 6-1 6-2
[P Barbara Stamm] ( [L Germany] ) beat [P Elena Vasyukova] ( [L Russia] ) 7-5 6-3
" I played without fear , " said the 19-year-old [P Holubova] , who trains in [L Florida] .

ATHLETICS - BRUSSELS GRAND PRIX LEADING RESULTS .
[L BRUSSELS] 1996-08-23
Leading results in the [L Brussels] grand prix athletics meeting on Friday :
Women 's 100 metres hurdles
1. [P Marina Gordeyeva] ( [L Ukraine] ) 12.61 seconds
2. [P Michelle Thorpe] ( [L Jamaica] ) 12.70
3. [P Patricia Ndoye] ( [L Senegal] ) 12.88
Men 's 5,000 metres
1. [P Samuel Kiprono] ( [L Kenya] ) 13 minutes 1.12 seconds
2. [P Worku Tadesse] ( [L Ethiopia] ) 13:02.45
Men 's pole vault
1. [P Igor Petrenko] ( [L Kazakhstan] ) 5.90 metres

CRICKET - [L PAKISTAN] 280-6 AT CLOSE AGAINST [L ENGLAND] .
[L LEEDS] , [L England] 1996-08-08
Scoreboard at close of play on the first day of the second test between [L England] and [L Pakistan] at [L Headingley] on Thursday .
[L Pakistan]
[P Shahid Rafiq] c [P Hollins] b [P Mowbray] 41
[P Aamer Saleem] lbw b [P Catterall] 12
[P Ijaz Mansoor] c [P Thorley] b [P Mowbray] 103
[P Salim Javed] not out 77
Extras ( b-4 lb-7 nb-9 ) 20
Total ( for six wickets ) 280
Fall of wickets : 1-20 2-98 3-130 4-180 5-233 6-262
To bat : [P Wasim Rana] , [P Mushtaq Iqbal]
Bowling : [P Catterall] 20-4-61-1 , [P Mowbray] 24-6-70-3 , [P Hollins] 11-2-41-0

CRICKET - ENGLISH COUNTY CHAMPIONSHIP SCORES .
[L LONDON] 1996-08-30
Close of play scores in four-day English County Championship cricket matches on Friday :
At [L Derby] : [O Somerset] 298 and 112-4 ( [P Tim Harcourt] 52 not out ) . [O Derbyshire] 375 .
At [L Taunton] : [O Kent] 268-8 ( [P Gareth Loveday] 88 , [P Rob Keele] 57 ; [P Andre Caddock] 5-70 ) v [O Somerset] .
At [L The Oval] : [O Surrey] 410 . [O Nottinghamshire] 50-1 .

RUGBY UNION - [L NEW ZEALAND] NAME UNCHANGED SIDE .
[L WELLINGTON] 1996-07-25
[L New Zealand] coach [P Grant Hartigan] on Thursday named an unchanged side to play [L South Africa] in [L Durban] .
Team : 15 - [P Craig Collier] , 14 - [P Jonah Leota] , 13 - [P Frank Burrell] , 12 - [P Walter Lambie] ; 1 - [P Chris Dowdall]
Flanker [P Josh Kerrigan] , who plays for [O Auckland] , passed a fitness test .

SKIING - WORLD CUP DOWNHILL RESULTS .
[L VAL D'ISERE] , [L France] 1996-12-15
Results of the men 's World Cup downhill on Sunday :
1. [P Urs Zumbach] ( [L Switzerland] ) one minute 51.20 seconds
2. [P Hannes Troger] ( [L Austria] ) 1:51.55
3. [P Kristian Gedda] ( [L Italy] ) 1:51.90
Overall World Cup standings ( after six events ) :
1. [P Troger] 412 points
2. [P Lasse Kjellvik] ( [L Norway] ) 330

ICE HOCKEY - NHL STANDINGS AFTER MONDAY 'S GAMES .
[L NEW YORK] 1996-12-10
Standings of National Hockey League teams after games played on Monday ( tabulate under won , lost , tied , goals for , goals against , points ) :
NORTHEAST DIVISION
W L T GF GA PTS
[O HARTFORD] 13 8 5 80 76 31
[O MONTREAL] 12 14 4 102 107 28
[O OTTAWA] 8 12 6 70 78 22
TUESDAY 'S GAMES
[O COLORADO] AT [O NEW JERSEY]
[O ST LOUIS] AT [O NY ISLANDERS]

MOTOR RACING - [P BRANDL] TAKES POLE IN [L HUNGARY] .
[L BUDAPEST] 1996-08-10
German [P Dieter Brandl] took pole position for Sunday 's Hungarian Grand Prix when he lapped the [L Hungaroring] in one minute 17.129 seconds in his [O Ferrari] .
Briton [P Damian Hale] in a [O Williams] was second , ahead of his Canadian team mate [P Luc Villemont] .
[O Benetton] 's [P Jean Alessi] was fourth .

GOLF - SCORES AT [L MILWAUKEE] OPEN .
[L MILWAUKEE] , [L Wisconsin] 1996-08-31
Scores from the second round of the $ 1.2 million Greater Milwaukee Open at the [L Brown Deer Park] course on Friday ( players U.S. unless stated ) :
130 [P Loren Hobday] 64 66
131 [P Steve Stricklin] 66 65 , [P Nolan Hendry] 67 64
133 [P Jesper Parnell] ( [L Sweden] ) 65 68 , [P Hiroshi Kaneda] ( [L Japan] ) 68 65

BOXING - [P KOVACIC] STRIPPED OF TITLE .
[L MEXICO CITY] 1996-12-06
The [O World Boxing Council] ( [O WBC] ) stripped Croatian super-middleweight [P Zeljko Kovacic] of his title on Friday , [O WBC] president [P Julio Serrano] said .
[P Kovacic] 's promoter , [P Lenny Marks] of [O Main Street Promotions] , said he would sue in [L Las Vegas] .

[L Iraq] 's opposition says troops massed near [L Arbil] .
[L ANKARA] 1996-08-29
Iraqi troops have massed near the Kurdish city of [L Arbil] , the opposition [O Iraqi National Accord] said on Thursday .
[P Hoshyar Talib] , a spokesman for the [O Kurdistan Democratic Alliance] ( [O KDA] ) , denied that his group had asked [L Baghdad] for help .
In [L Washington] , [O State Department] spokesman [P Glenn Darrow] said the [L United States] was watching closely .
" We have made it clear to [P Saddam] , " [P Darrow] told [O Reuters] .
The [O U.N.] said its monitors would leave northern [L Iraq] for [L Turkey] .

[L Taiwan] shares end lower on profit-taking .
[L TAIPEI] 1996-08-26
[L Taiwan] stocks closed lower on Monday on profit-taking , led by electronics , brokers said .
The index fell 33.12 points to 6,264.10 on turnover of T$ 61.2 billion .
" Funds are moving into cement , " said [P Kenny Hsieh] , a trader at [O Grand Harvest Securities] .
[O Formosa Chemicals] lost T$ 0.50 to T$ 38 and [O Acer] fell T$ 1.00 to T$ 45.60 .
[O China Steel] was unchanged .
-- [P Alice Hung] ( 2-5080815 )

[O Brixton Foods] H1 net rises 12 pct .
[L SYDNEY] 1996-08-28
Six months to June 30
( A$ million unless stated )
Net profit 41.2 vs 36.7
Sales 612.3 vs 580.1
NOTE - [O Brixton Foods Ltd] is a diversified food group .
Shr is for full company name [O Brixton Foods Holdings Ltd] .
-- [O Sydney Newsroom] 61-2 9373-1800

[O Hartmann Motors] to cut 900 jobs at [L Ohio] plant .
[L DETROIT] 1996-12-05
[O Hartmann Motors Corp.] said on Thursday it would cut 900 jobs at its [L Dayton] , [L Ohio] , assembly plant .
The [O United Auto Workers] union , which represents 4,200 workers there , called the move " a betrayal " .
[O UAW] vice president [P Richard Shumway] said talks would resume in [L Detroit] next week .
[O Hartmann] shares rose 3/8 to 51-1/4 on the [O New York Stock Exchange] .
Analyst [P Joan Petrillo] of [O Burnham & Lowe] kept her rating at " buy " .

[L Hanoi] puts off border talks with [L Laos] .
[L HANOI] 1996-11-22
[L Vietnam] on Friday put off talks with [L Laos] over a stretch of the [L Annamite Range] after floods cut the road to [L Vientiane] .
[O Foreign Ministry] spokeswoman [P Nguyen Thi Huong] told a weekly briefing that the delay " has nothing to do with politics " .
The [O Vietnam News Agency] quoted Deputy Prime Minister [P Phan Quoc Tuan] as saying a new date would be set soon .
[P Bounkham Sisavath] , the Laotian ambassador , was not available .

Polish police find 18 migrants in lorry .
[L WARSAW] 1996-12-06
Police found 18 migrants from [L Sri Lanka] hidden in a lorry on the Polish-German border , the [O PAP] news agency said on Friday .
The lorry , owned by a firm from [L Rotterdam] , was stopped at [L Swiecko] .
[P Krzysztof Malecki] , a spokesman for the [O Border Guard] , said the driver was a Dutchman .

Helicopter down near [L Grozny] , pilot unhurt .
[L GROZNY] , [L Russia] 1996-09-14
A Russian army helicopter made a forced landing south of the Chechen capital [L Grozny] on Saturday , [O Interfax] said .
[P Alexander Lukin] , secretary of [L Russia] 's [O Security Council] , flew to [L Moscow] after talks with rebel chief of staff [P Aslan Dudarov] .
[P Lukin] , who signed an accord in [L Khasavyurt] , a town east of [L Grozny] , hopes to see President [P Viktor Morozov] .
The [O Organisation for Security and Cooperation in Europe] ( [O OSCE] ) had sent an envoy .

Philippine rebels free two hostages .
[L MANILA] 1996-12-07
Rebels of the [O Moro Liberation Army] freed two hostages on the island of [L Basilan] , [O Armed Forces] chief General [P Arturo Enriquez] said .
Mayor [P Gloria Salonga] thanked Roman Catholic Bishop [P Romulo de la Paz] .
The two , [P Ben Tuazon] and [P Maria Fe Ocampo] , work for [O San Miguel Corp] .

[L Zambia] 's [P Mwale] to sign [O IMF] loan .
[L LUSAKA] 1996-08-28
[L Zambia] will sign a $ 40 million loan with the [O International Monetary Fund] ( [O IMF] ) , Finance Minister [P Ronald Mwale] said .
He told [O Radio Zambia] the money would go to the [O Ministry of Health] and the [O Bank of Zambia] .
Opposition leader [P Kenneth Phiri] of the [O United National Party] called it a bribe .

[O Bundesbank] council member sees no need for rate cut .
[L FRANKFURT] 1996-08-27
[O Bundesbank] council member [P Reimut Kessler] said there was no need for another cut in rates , the [O Boersen-Kurier] newspaper reported .
[O Deutsche Bank] economist [P Ulrike Bachmann] expected a repo rate of 3.0 percent .
[O Commerzbank] shares gained 12 pfennigs in [L Frankfurt] and [L London] .

Press digest - [L Sri Lanka] - Aug 29 .
[L COLOMBO] 1996-08-29
These are the leading stories in the local press . [O Reuters] has not verified these stories .
[O THE ISLAND]
- President [P Chandra Wickramage] to visit [L India] .
- [O Air Lanka] seeks partner , say officials of the [O Finance Ministry] .
[O DAILY NEWS]
- [O LTTE] kills 12 in [L Batticaloa] .

WEATHER - Conditions at CIS airports .
[L MOSCOW] 1996-08-27
No closures of airports in the [L Commonwealth of Independent States] are expected on Wednesday , the [O Russian Weather Service] said .
-- [O Moscow Newsroom] +7095 941 8520

SOCCER - [P PAPIN-LEROUX] BACK IN [L FRANCE] SQUAD .
[L PARIS] 1996-11-04
[L France] coach [P Aime Jacquot] recalled [P Youri Papin-Leroux] on Monday for the friendly against [L Denmark] in [L Copenhagen] .
Squad : Goalkeepers - [P Bernard Lamy] ( [O Paris St Germain] ) , [P Fabien Bartel] ( [O Monaco] ) .
Defenders - [P Laurent Blondel] ( [O Barcelona] ) , [P Marc Desaulnes] ( [O AC Milan] ) , [P Lilian Thurot] ( [O Parma] ) .
Forwards - [P Nicolas Ouedra] ( [O Espanyol] ) , [P Patrice Lokoa] ( [O PSG] ) .

AMERICAN FOOTBALL - [O COWBOYS] ' [P IRWIN] TO MISS SIX WEEKS .
[L IRVING] , [L Texas] 1996-10-22
[O Dallas Cowboys] wide receiver [P Mitchell Irwin] will miss six weeks with a broken collarbone , coach [P Barry Swinton] said on Tuesday .
[P Irwin] was hurt in Sunday 's 20-7 win over the [O Green Bay Packers] at [L Texas Stadium] .
[O Dallas] signed free agent [P Kevin Willard] from [O San Diego] .
The [O NFL] suspended [O Packers] guard [P Aaron Tailor] for one game .
`;
