/**
 * Patterns of agency texts, in our own words. {P1} is a person by full name and {S1} the same by family name, {I} one
 * by initials, {C} a club, {U} a town as a club, {L} a country, {T} a town, {R} a region, {K} a company, {k1} the same in short, {B} a
 * body,
 * {M} an outlet, {J} a word for a person, {O} a word
 * that opens a sentence, {A} initials of a body, {N} a nationality, {n} {m} {f} {s} {d} {D} numbers, scores and days.
 * A line after `^` is in capitals.
 */
export const TEXTS: readonly string[] = `
^SOCCER - {C1} THRASH {C2} IN CUP .
{T1} {d}
{C1} thrashed {C2} {s} on {D} with two goals from {P1} and one from {P2} .
{S1} , who joined from {C3} for a record fee , scored in the {m}th minute after {P3} crossed from the left .
" We were poor , " said {C2} coach {P4} . {S4} has been under pressure since the defeat by {C4} .
{L1} international {P5} was booked .
{C1} : {I} ; {S} , {S} , {S} , {S} ; {S} , {S} ( {S} {m} ) , {S}

^SOCCER - {N} LEAGUE RESULTS / STANDINGS .
^{T1} {d}
Results of {N} first division soccer matches played on {D} :
{C} {n} {C} {n}
{U} {n} {C} {n}
{C} {n} {U} {n}
{C} {n} {C} {n}
Standings ( tabulate under games played , won , drawn , lost , goals for , goals against , points ) :
{C} {m} {n} {n} {n} {m} {m} {m}
{U} {m} {n} {n} {n} {m} {m} {m}
{C} {m} {n} {n} {n} {m} {m} {m}

^SOCCER - {N} CHAMPIONSHIP SUMMARIES .
{T} {d}
Summary of matches in the {N} league on {D} :
{C} {n} ( {S} {m} , {m} , {S} {m} pen ) {U} {n} ( {S} {m} )
Halftime {s} ; Attendance {m},000
{C} {n} ( {S} {m} ) {C} {n} ( {P} {m} penalty )
Played on {D} : {C} {n} {C} {n}
{U} {n} {C} {n} . Halftime {s} . Attendance {m},500 .
Scorers :
{C} - {P} {m}
{U} - {P} {m} , {P} {m}

^BASKETBALL - NBA RESULTS FOR {D} .
^{T} {d}
Results of National Basketball League games on {D} ( home team in CAPS ) :
{U} {m} {U} {m}
^{U} {m} {U} {m}
{C} {m} {U} {m} ( OT )
{U} at {U}
{U} {m} , {U} {m}

^BASEBALL - RESULTS OF GAMES PLAYED ON {D} .
^{T} {d}
^AMERICAN LEAGUE
^{U} {n} {U} {n}
^{U} {n} {C} {n} ( 10 innings )
{C} {n} {U} {n} , first game
^{U} AT {U}
^{U} AT {C}
^{U} {m} {m} .{m}1 {n} 1/2
^{U} {m} {m} .{m}4 -
^CENTRAL DIVISION

^BASEBALL - {S1} LEADS {C1} OVER {C2} .
{T} {d}
{P1} hit two homers and {P2} pitched eight innings as the {C1} beat the {C2} {s} on {D} .
{P3} ( {n}-{n} ) took the loss for {U2} , which has lost five straight .
In {T2} , {P4} drove in the winning run as the {C3} edged the {C4} {s} .
At {T3} , rookie {P5} struck out {n} for the {C5} .
{U2} manager {P6} was ejected . " He missed it , " {S6} said of umpire {P7} .
The {C1} , who trail {U3} by {n} games , host the {C6} on {D} .

^TENNIS - RESULTS FROM {T1} OPEN .
^{T1} , {L1} {d}
Results from the {T1} Open tennis tournament on {D} ( prefix denotes seeding ) :
Men 's singles , second round
1 - {P} ( {L} ) beat {P} ( {L} ) 6-4 6-2
{P} ( {L} ) beat {n} - {P} ( {L} ) 7-6 ( 7-5 ) 3-6 6-1
{P} , {L} , beat {P} , {L} , 6-3 6-3
{P} and {P} ( {L} ) beat {P} and {P} ( {L} ) 6-2 6-4
Add Women 's singles quarter-finals
{P} ( {L} ) vs. {P} ( {L} )

^ATHLETICS - MEETING RESULTS .
^{T} {d}
Leading results in the {T1} athletics meeting on {D} :
Women 's 400 metres : 1. {P} ( {L} ) {f} seconds 2. {P} ( {L} ) {f}
1. {P} ( {L} ) {f}
2. {P} ( {L} ) {f} metres
3 {P} ( {L} ) {f}
Men 's javelin : 1. {P} ( {L} ) {f} metres
{L1} 's {P1} won the {m}00 metres in {f} seconds ahead of {N} {P2} .
{S1} said she would run in {T2} next week .

^CRICKET - {L1} V {L2} SCOREBOARD .
^{T} {d}
Scoreboard in the one-day match between {L1} and {L2} at {T2} on {D} :
{L1}
{P} c {S1} b {S2} {m}
{P} lbw b {S3} {n}
{I} run out {m}
{P} b {S2} {m}
{P} not out {m}
{P} c and b {S3} {n}
Extras ( lb-{n} w-{n} nb-{n} ) {m}
Total ( for {n} wickets , {m} overs ) 2{m}
Did not bat : {P} , {P} , {P}
Bowling : {S1} 10-{n}-{m}-{n} , {S2} {n}-0-{m}-{n} ( w-1 ) , {S3} {n}-{n}-{m}-2
{L2} won by {n} wickets .
Result : {L2} won the toss

^CRICKET - COUNTY SCORES .
{T} {d}
At {T} : {C} 2{m} ( {P} {m} , {I} {m} ; {P} 4-{m} ) , {C} {m}-3 .
{T} : {C} 1{m} and {m}-{n} ( {S} {m} not out ) v {C} .
{T} ( {C} 's home ) : no play , rain

^GOLF - LEADING SCORES .
{T} , {R} {d}
Leading scores after the third round of the {T} Classic on {D} ( {N} unless stated ) :
{m}2 {P} {m} {m} {m}
20{n} {P} ( {L} ) {m} {m} {m} , {P} {m} {m} {m}
{m}6 {P} , {P} ( {L} )
20{n} {P} ( {L} ) {m} 70 {m} , {I} ( {L} ) 69 {m} 68

^RUGBY - {L1} NAME SQUAD TO TOUR {L2} .
{T} {d}
{L1} on {D} named the following squad for their tour of {L2} :
Backs : {P} , {P} ( {C} ) , {P} , {P}
Forwards - {P} ( {C} ) , {P} ( {C} ) ; {P} ( captain )
15 - {P} , 14 - {P} , 13 - {P} ( {C} )
Coach {P1} dropped {P2} and {P3} . " {S2} is tired , " {S1} said .

^CYCLING - STAGE RESULTS .
{T} {d}
Leading placings in the {n}th stage of the Tour between {T} and {T} on {D} :
1. {P} ( {L} ) {K} {n} hours {m} minutes
2. {P} ( {L} ) {C} same time
3. {P} ( {L} ) at {m} seconds
Leading overall standings : 1. {S} 2. {P} ( {L} ) {C}

^MOTOR RACING - {N} GRAND PRIX GRID .
{T} {d}
Grid : 1. {P} ( {L} ) {C} one minute {f} seconds
2. {P} ( {L} ) {C} 1:{f}
{C} driver {P1} , who crashed at {T} , will start from the pits . {S1} blamed {P2} of {C} .

^ICE HOCKEY - STANDINGS .
^{T} {d}
Results of National Hockey League games ( home team in CAPS ) :
^{U} {n} {U} {n}
{U} {n} {U} {n} ( OT )
^{C} {m} {n} {n} {m} {m} {m}
^ATLANTIC DIVISION
^{U} {m} {m} {n} {m} {m} {m}
^{U} AT {U}

^BOXING - {S1} KEEPS TITLE .
{T} {d}
{P1} of {L1} kept his {A} super-bantamweight title when he stopped {L2} 's {P2} in the {n}th round on {D} .
{S1} , from {T} , had {S2} down twice . Referee {P} of {T} stopped the fight .
{A} president {P3} said {S1} would meet {P4} in {T} .

^SQUASH - {N} OPEN QUARTER-FINALS .
{T} {d}
3 - {P} ( {L} ) beat {P} ( {L} ) 15-{n} 15-{n}
{P} ( {L} ) beat 1 - {P} ( {L} ) 8-15 15-{n}

^BADMINTON / SWIMMING - RESULTS .
{T} {d}
{P} ( {L} ) beat {P} ( {L} ) 15-{n} 15-{n}
Women 's 200m backstroke : 1. {P} {L} 2 minutes {f} 2. {P} {L} 2:{f}
Gold : {P} ( {L} ) , silver : {L} , bronze : {L}
{L} {n} {L} {n}
{L} beat {L} {s} ( halftime {s} )
{L} - {P} ( {m}th , {m}th )
Scorers : {L} - {P} ( {m} ) . {L} - {P} {m} .
{N} women
{L} {n} {n} {n} {n} {m} {m} {m}

^SOCCER - {L1} BEAT {L2} IN QUALIFIER .
{T} {d}
{L1} beat {L2} {s} ( halftime {s} ) in a World Cup group {n} qualifier on {D} .
Scorers : {S} ( {m}th minute ) , {S} ( {m}th )
Attendance : {m},000
{L1} : 1 - {P} , 2 - {P} , 5 - {P} ; 8 - {P} ( {m} - {P} , 65th )
Teams : {L2} - {P} ; {P} , {P} , {P}

^{L1} {L2}
{T} {d}
{C} winger {P1} will undergo surgery in {T} , the {N} club said on {D} .
{S1} twisted a knee in the {s} draw with {C} . Club doctor {P} of {T} hospital expects him back in {L} in March .
{C2} signed striker {P2} from {C3} , while {C4} are chasing {P3} .
" {C2} is a great club , " {S2} said through his agent , {P4} .

^{L1} PM {S1} MEETS {L2} LEADER .
{T1} {d}
{L1} Prime Minister {P1} met {L2} President {P2} in {T1} on {D} , the {M} reported .
{S1} told reporters at {T} airport that {L2} was ready to talk to {L3} .
Foreign Minister {P3} , Defence Minister {P4} and {A} chief {P5} also took part .
" This is a good day for {L1} , " said {S3} , who flies to {T2} on {D} .
The {B1} ( {A1} ) criticised the visit . {A1} leader {P6} said {S1} had lied .
{N} officials in {T3} declined comment .

Two killed in blast in {T1} .
{T1} , {L1} {d}
A bomb killed two people in {T1} , the capital of the {R1} region , police said on {D} .
{P1} , a spokesman for the {B1} , told {M} that the {A1} was behind the attack .
{R1} governor {P2} appealed for calm . A convoy of the {B2} had left {T2} for {T3} , {m} km north of {T1} .
{M2} television quoted {S2} as saying troops had sealed off the {N} quarter .
The {A1} wants independence for {R1} .

{K1} profit up {m} pct .
^{T} {d}
{K1} said on {D} that its net profit rose {m} percent in the first half , helped by its {N} unit {K2} .
Chairman {P1} told shareholders in {T} that {K1} would buy {m} percent of {K3} .
Analyst {P2} at {K4} said {S1} had surprised the market . {K1} shares rose {m} cents to {f} .
{K3} , based in {T2} , {R} , makes car parts . It competes with {K5} and {K6} of {L} .
( {L1} dollars )
-- {T} newsroom 555-{m}00

Shares in {T1} close higher .
^{T1} {d}
{N} shares closed higher on {D} as {K1} and {K2} led gainers , dealers said .
The {T1} bourse 's index rose {f} points . {K3} fell {n} to {m} .
" Money is coming from {L1} , " said {P1} of {K4} in {T2} . {S1} expected more .
{K5} was suspended . Traders cited rumours that the {B1} would raise rates .
In {T3} , gold was fixed at {f} dollars

Press digest - {L1} .
{T} {d}
These stories led {N} newspapers on {D} .
^{M1}
- {L1} President {P1} will visit {L2} .
- {K1} to close plant in {T} . 
^{M2}
- {B1} denies corruption charges , says {P2} .
- {K2} and {K3} in merger talks .
-- {T} newsroom

{N} court jails ex-minister {S1} .
{T1} {d}
A court in {T1} on {D} sentenced former minister {P1} to {m} years for taking bribes from {K1} .
Judge {P2} said {S1} had betrayed the {B1} . His lawyer , {P3} , said he would appeal to the {B2} .
Prosecutors said the money went through {T2} to a bank in {L1} . {P4} of the {B3} welcomed the verdict .
{S1} , who once led the {B4} , was taken to {T} prison .

{L1} wheat tender .
^{T} {d}
{L1} 's {B1} bought {m},000 tonnes of {N} wheat from {K1} , traders in {T2} said .
It had sought offers for shipment to {T3} or {T4} . {L2} sold {m},000 tonnes .
The {B2} ( {A2} ) is due to meet on {D} , an {A2} official said .
Ships in port at {T3} : Ocean Star , {m},000 tonnes for {K2} .

{B1} launches fund .
The {B1} and the {B2} have asked {K1} to pay {m} million . {P1} , executive director of the {B1} , said the {B3} had agreed .
{P2} of {B4} , {P3} of {B5} and {P4} , a lawyer for the {B2} , signed the accord at {B6} .
The {B1} ( {A1} ) sued the City of {T1} . Officials from the {B5} met Secretary of State {P5} and Mayor {P6} .
I work at {K2} and my sister {G1} works for {K3} . {G1} says {K2} pays more .
We stayed near {T2} and drove to {T3} , {R} . Thanks to {G2} and {G3} at {K4} .
Call {G} or {P} at {K5} . {P7} , {K6}
{P8} , {T4} , {R2}

Attached is the draft . {G1} , please call me at 713-555-{m}00 .
Hi {G1} ,
{G2} and I met {P3} of {K1} in {T1} . {S3} wants to sign before {D} . Did {G4} send the {K1} papers ?
Thanks ,
{G1}
{P5}
{K2}
{P6} , {P7} , {P8} and {G}
To : {P} , {P} , {P}
From : {P9}
cc : {P}
Regards , {P}
Dear {G} and {G} ,
Best , {G}
-- {G}
Love , {G}

{N} {P2} took pole ahead of {N} {P3} and Briton {P4} . Frenchman {P5} and Dutchman {P6} retired . {P2} , a {N} , lives in {T2} .
Wheels from {C1} and engines from {C2} : {S2} 's {C1} beat {S3} 's {C2} . {C1} team chief {P7} blamed the tyres .
{P8} , of the {B2} , and {N} Prime Minister {P9} spoke to the {B1} in {T1} .
{J} {P1} , {m} , who lives in {T1} , told the {M1} that {S1} was fine .
{J} {P2} said : " We lost . " {J} {P3} agreed .
{O} {P1} came to {T1} , {K1} had no staff .
{O} {K1} , {K2} and {K3} are hiring in {T2} .
{O} {T1} and {T2} there is a ferry . {O} {L1} we have no news .
{O} {B1} the matter is closed , said {J} {P4} . {O} {S2} leaves {K1} , {S3} takes over .
About {K1} : {K1} builds vans in {T3} .
Reporting by {P} in {T} ; editing by {P}
Photograph : {P} / {M}
By {P}
{P} in {T}
^MINISTER DENIES LINK TO BANK SCANDAL .
^BOSSES ' HID ' CRACKS FOR WEEKS
^FOURTEEN DEAD IN PIT AND NOBODY SAYS WHY
^{T1} ROUNDUP
^EUROPE BRIEFING - DAY BY DAY
^NEWS
^UPDATE 1 - {K1} SEES PROFIT UP
Minister Denies Promising Cash to Factory
Board Weighs Approach From {K2}
Pilots Call Off Strike as {K3} Offers Deal
{P1} Says Talks With {L1} Will Go On
How to Save Money on Your Next Trip to {T1}
Why the {K1} Plan May Not Work

{K1} to close {T1} works
{T1} {d}
The van maker {K1} will close its {T1} works next year , the company said on {D} . {k1} employs 900 people in {T1} and {T2} .
" We had no choice , " {k1} 's chief executive , {P1} , told {M1} . {S1} joined {k1} from {K2} in 2019 .
{P2} , the mayor of {T1} , a town of 12,000 on the river {R1} , called the news a disaster . " {k1} built this town , " {S2} said .
Shares in {k1} fell {n} percent . The union {B1} said it had not been told . {k2} and {K3} declined to comment .
A court in {T2} had ordered {k1} , founded in 1938 , to pay {m} million to families in {T3} . It did not find that {k1} had acted with intent .
{k1} held measurements that showed it knew . Against {k1} stood the lawyer {P3} , who said {k1} may appeal .
The {B2} and the Department of Trade had asked {k1} for its books . {N} rival {K4} has offered to buy {k1} for {m} million .
The dye company {K5} and the retailer {K6} are in talks , according to {M2} . {k5} has {m} shops in {R2} .
Workers at the {T1} plant , at the {T2} mine and in the port of {T3} have voted to strike , {P4} of the {B3} said .

Explosion at {T1} pit kills two
{T1} ( {M1} ) - Two miners died on {D} in an explosion at the {T1} coal mine in the {R1} hills , the operator , {K1} , said .
Rescuers from {T2} and {T3} reached the shaft at noon . {P1} , head of the mine rescue service , said : " {T1} is a deep mine . "
{S1} said seven were missing . {k1} , which bought the pit in 2016 , said gas had been measured . The {B1} sent inspectors .
Relatives waited at the gates of {T1} . {P2} , 58 , whose son works for {k1} , said nobody from {k1} had called her .
Sources close to {k1} said the {B2} had warned {k1} twice . Neither {S2} nor {k1} could be reached .
{L1} 's industry minister , {P3} , flew to {T2} . {S3} met {P4} , chairman of {k1} .

{M1} : {K1} in talks to buy {K2}
{K1} is in talks to buy {K2} , two people familiar with the matter said . {k2} 's board met in {T1} on {D} .
The {M1} reported on {D} that {k1} had offered {m} million for {k2} . {M2} said {k2} wants more .
{P1} , a spokeswoman for {k2} , declined to comment . {k1} did not respond . {P2} of {K3} called the price low .
Northern farmers supply {k2} , which employs {m}00 people in {L1} and {L2} . {k1} runs shops across {R1} .

Great place ! {G1} and his staff were wonderful . Ask for {G2} .
I bought it from {K1} in {T1} . {K1} never called back . Thank you {G1} !
My husband and I went to {T2} last year and loved {T3} . {G3} at the desk told us about {T4} .
If you fly from {T1} to {T2} , take {K2} . Is {T3} safe ? I live in {R} , {L} .
What is the best restaurant in {T1} ? Try {K3} near {T5} . Dr. {S} is the best dentist in {T} , {R} .

{V1} is the best in {T1} .
I have been taking my car to {V1} for years . {G1} and {G2} always treat me right .
If you need work done in {T1} , go to {V2} . They beat {K1} on price .
{V1} did a terrible job . Do not use {V1} ! {G3} at the desk was rude . I called {K2} instead .
Dr. {S1} and the staff at {V3} are amazing . {P1} , {T2}
We hired {V4} for our wedding in {T3} , {R1} . {G4} was so helpful . Thanks {G4} and everyone at {V4} !
Does anyone know a good vet near {T1} ? {V5} on Main Street . Dr. {P2} saw our dog .
I used to go to {V6} , now I go to {V7} . The owner , {P3} , is from {L1} .

From : {P1} @ {A1} on 04/12/2001 03:15 PM
To : {P2} / HOU / {A1} @ {A1} , {P3} / {A2} / {K1} @ {K1}
cc : {P4} / {A1} @ {A1} , {P5}
Subject : {K2} contract
{G1} ,
Attached is the {K2} draft for your review . {P6} at {K2} wants the {A3} language back . Please call {G2} in {T1} at x5{m}00 .
{G3} and I will meet with {K3} and {B1} in {T2} on {D} . {A1} will pay {K4} in {R1} . {A3} filed with {A4} last week .
I spoke to {G4} about {k3} . {S6} says {A4} has approved the {T3} deal . {K5} has not signed the ISDA .
Let me know if {A1} can trade with {K6} . Thanks , {G5}
{P7}
{K1}
1400 Smith Street , {T1} , {R2} 77002
----- Forwarded by {P8} / {A1} on 05/02/2001 -----
{P9}
{V1}
Sent by : {P}
{S} , {G}
{I} {P}
{G1} - can you ask {P2} to send the {K7} numbers to {G3} ? {G4} .

{G1} , are you going to {T1} with {G2} and {G3} ? Say hi to {G4} for me . Love you , {G5}
My name is {G1} and I live in {T1} , {R1} . My dog {G2} is sick . My friend {P1} works at {V1} .
Where can I buy a bike in {T2} ? What is the weather like in {L1} in May ? Is {K1} hiring in {T3} ?
How do I get from {T4} to {T5} ? Take the train from {T4} , it is run by {K2} . I flew {K3} to {L2} .
What do you think of {P2} ? I think {S2} is the worst president {L3} ever had . {P3} was better .
I have a {K4} phone and my wife has a {K5} . {K4} is better . Can I use it in {L4} ?

{L1} 's President {P1} and {P2} , leader of {B1} , met in {T1} . The {B2} has no comment . {S1} and {S2} shook hands .
Why does {S1} hate {L1} ? The {A1} and {M1} say that {B3} killed {m} people in {T2} and {T3} . {M2} has the story .
The U.S. invasion of {L2} was planned by {P3} and {P4} at the {B4} . Iraqis in {T4} blame the {B5} . Read {P5} in {M3} .
{P6} of the {B6} wrote that {L3} and {L4} sold arms to {B7} . {A2} agents tracked {P7} , alias {P8} , to {T5} , {L5} .
Sunni and Shia groups in {T6} , north of {T7} , fought the {B8} . General {P9} said {L6} would send troops to {R1} .

`
  .trim()
  .split(/\n\n+/);
