/**
 * News organisations: agencies, broadcasters, papers, magazines and sites. A line is the name, then other
 * names and web domains. `~` marks a short form that says who is meant only after the full name stands in the
 * text, and after "the": "the Post".
 */
export const OUTLETS = `
Reuters|Thomson Reuters|Reuters News Agency|reuters.com
The Associated Press|Associated Press|AP|apnews.com|ap.org
Agence France-Presse|AFP|Agence France Presse|afp.com
United Press International|UPI|upi.com
Bloomberg|Bloomberg News|bloomberg.com
Dow Jones Newswires|dowjones.com
PA Media|Press Association|PA news agency|pa.media
Deutsche Presse-Agentur|DPA|dpa|German Press Agency|dpa.com
ANSA|Italian news agency ANSA|ansa.it
EFE|Agencia EFE|efe.com
Lusa|lusa.pt
Belga|belga.be
ANP|Algemeen Nederlands Persbureau|anp.nl
TT News Agency|Tidningarnas Telegrambyrå|tt.se
NTB|Norwegian News Agency|ntb.no
Ritzau|ritzau.dk
STT|Finnish News Agency|stt.fi
PAP|Polish Press Agency|pap.pl
CTK|Czech News Agency|ČTK|ctk.cz
MTI|Hungarian News Agency|mti.hu
APA|Austria Press Agency|apa.at
Keystone-SDA|Keystone-ATS|keystone-sda.ch
TASS|Tass|ITAR-TASS|Itar-Tass|tass.com|tass.ru
RIA Novosti|RIA|ria.ru
Interfax|interfax.com|interfax.ru
Interfax-Ukraine|interfax.com.ua
Sputnik|Sputnik News|sputnikglobe.com|sputniknews.com
Ukrinform|ukrinform.net
UNIAN|unian.info|unian.ua
BelTA|belta.by
BNS|Baltic News Service|bns.ee|bns.lt
Xinhua|Xinhua News Agency|xinhuanet.com|news.cn
China News Service|chinanews.com
Kyodo|Kyodo News|kyodonews.net
Jiji Press|Jiji|jiji.com
Yonhap|Yonhap News Agency|Yonhap News|yna.co.kr
KCNA|Korean Central News Agency|kcna.kp
Central News Agency|focustaiwan.tw|cna.com.tw
Press Trust of India|PTI|ptinews.com
Asian News International|ANI|aninews.in
IANS|Indo-Asian News Service|ians.in
Antara|Antara news agency|antaranews.com
Bernama|bernama.com
Vietnam News Agency|vnanet.vn
Associated Press of Pakistan|app.com.pk
IRNA|Islamic Republic News Agency|irna.ir
Fars News Agency|Fars|Fars news agency|farsnews.ir
Tasnim|Tasnim News Agency|tasnimnews.com
Mehr News Agency|mehrnews.com
ISNA|isna.ir
Anadolu Agency|Anadolu|AA|aa.com.tr
Saudi Press Agency|SPA|spa.gov.sa
Emirates News Agency|WAM|wam.ae
Qatar News Agency|QNA|qna.org.qa
Kuwait News Agency|KUNA|kuna.net.kw
Petra News Agency|petra.gov.jo
National News Agency|nna-leb.gov.lb
SANA|Syrian Arab News Agency|sana.sy
Saba News Agency|saba.ye
WAFA|Wafa|wafa.ps
MENA|Middle East News Agency|mena.org.eg
News Agency of Nigeria|nannews.ng
South African Press Association|SAPA
Agencia Brasil|Agência Brasil|agenciabrasil.ebc.com.br
Notimex|Telam|Télam|telam.com.ar
Prensa Latina|prensa-latina.cu
Canadian Press|The Canadian Press|thecanadianpress.com
Australian Associated Press|AAP|aap.com.au
Newswire|PR Newswire|prnewswire.com
Business Wire|businesswire.com
GlobeNewswire|globenewswire.com
Getty Images|Getty|gettyimages.com
CNN|Cable News Network|CNN International|CNN Politics|cnn.com|edition.cnn.com
CNN Türk|CNN Turk|cnnturk.com
Fox News|Fox News Channel|Fox News Digital|FOX News|foxnews.com
Fox Business|Fox Business Network|foxbusiness.com
MSNBC|MSNOW|MS NOW|msnbc.com|ms.now
NBC News|NBC|nbcnews.com
CNBC|cnbc.com
ABC News|ABC|abcnews.go.com
CBS News|CBS|cbsnews.com
PBS|PBS NewsHour|PBS News|pbs.org
NPR|National Public Radio|npr.org
C-SPAN|c-span.org
Univision|univision.com
Telemundo|telemundo.com
Newsmax|newsmax.com
One America News Network|One America News|OAN|OANN|oann.com
NewsNation|newsnationnow.com
Axios|axios.com
Politico|POLITICO|politico.com|politico.eu
The Hill|thehill.com
Roll Call|rollcall.com
Semafor|semafor.com
Punchbowl News|punchbowl.news
NOTUS|notus.org
The Bulwark|thebulwark.com
The Dispatch|thedispatch.com
The Daily Beast|Daily Beast|~Beast|thedailybeast.com
HuffPost|Huffington Post|The Huffington Post|huffpost.com|huffingtonpost.com
BuzzFeed News|BuzzFeed|buzzfeednews.com|buzzfeed.com
Vox|vox.com
Vice News|VICE News|VICE|vice.com
Slate|slate.com
Salon|salon.com
Talking Points Memo|TPM|talkingpointsmemo.com
ProPublica|propublica.org
The Intercept|theintercept.com
Drop Site News|dropsitenews.com
Mother Jones|motherjones.com
The Nation|thenation.com
The New Republic|New Republic|newrepublic.com
National Review|nationalreview.com
The Atlantic|theatlantic.com
The New Yorker|New Yorker|newyorker.com
Vanity Fair|vanityfair.com
Rolling Stone|rollingstone.com
Time magazine|TIME magazine|TIME|Time|time.com
Newsweek|newsweek.com
U.S. News & World Report|US News|usnews.com
Business Insider|Insider|businessinsider.com
Forbes|forbes.com
Fortune magazine|fortune.com
MarketWatch|marketwatch.com
Barron's|Barron’s|barrons.com
Quartz|qz.com
The Information|theinformation.com
TechCrunch|techcrunch.com
The Verge|theverge.com
Wired|WIRED|wired.com
Ars Technica|arstechnica.com
404 Media|404media.co
Gizmodo|gizmodo.com
Engadget|engadget.com
Mashable|mashable.com
CNET|cnet.com
ZDNet|zdnet.com
Scientific American|scientificamerican.com
New Scientist|newscientist.com
National Geographic|nationalgeographic.com
STAT News|STAT|statnews.com
Foreign Policy|foreignpolicy.com
Foreign Affairs|foreignaffairs.com
The Diplomat|thediplomat.com
War on the Rocks|warontherocks.com
Bellingcat|bellingcat.com
Snopes|snopes.com
PolitiFact|politifact.com
FactCheck.org|factcheck.org
The New York Times|New York Times|NYT|NY Times|N.Y. Times|~Times|nytimes.com
The Washington Post|Washington Post|WaPo|~Post|washingtonpost.com
The Wall Street Journal|Wall Street Journal|WSJ|~Journal|wsj.com
USA Today|USA TODAY|usatoday.com
Los Angeles Times|The Los Angeles Times|LA Times|L.A. Times|~Times|latimes.com
Chicago Tribune|The Chicago Tribune|~Tribune|chicagotribune.com
Chicago Sun-Times|Sun-Times|suntimes.com
The Boston Globe|Boston Globe|~Globe|bostonglobe.com
Boston Herald|The Boston Herald|~Herald|bostonherald.com
New York Post|The New York Post|NY Post|~Post|nypost.com
New York Daily News|Daily News|nydailynews.com
Newsday|newsday.com
The Philadelphia Inquirer|Philadelphia Inquirer|~Inquirer|inquirer.com
Miami Herald|The Miami Herald|~Herald|miamiherald.com
Tampa Bay Times|tampabay.com
Orlando Sentinel|~Sentinel|orlandosentinel.com
South Florida Sun Sentinel|sun-sentinel.com
The Atlanta Journal-Constitution|Atlanta Journal-Constitution|AJC|ajc.com
Houston Chronicle|~Chronicle|houstonchronicle.com
San Francisco Chronicle|~Chronicle|sfchronicle.com
The Dallas Morning News|Dallas Morning News|dallasnews.com
San Antonio Express-News|expressnews.com
Austin American-Statesman|~Statesman|statesman.com
The Texas Tribune|Texas Tribune|texastribune.org
The Denver Post|Denver Post|denverpost.com
The Seattle Times|Seattle Times|seattletimes.com
The Oregonian|oregonlive.com
The Arizona Republic|Arizona Republic|azcentral.com
Las Vegas Review-Journal|~Review-Journal|reviewjournal.com
The San Diego Union-Tribune|San Diego Union-Tribune|sandiegouniontribune.com
The Mercury News|Mercury News|San Jose Mercury News|mercurynews.com
The Sacramento Bee|Sacramento Bee|~Bee|sacbee.com
Star Tribune|Minneapolis Star Tribune|The Minnesota Star Tribune|startribune.com
Milwaukee Journal Sentinel|jsonline.com
Detroit Free Press|~Free Press|freep.com
The Detroit News|Detroit News|detroitnews.com
The Plain Dealer|Plain Dealer|cleveland.com
The Columbus Dispatch|Columbus Dispatch|dispatch.com
The Indianapolis Star|IndyStar|Indianapolis Star|indystar.com
The Kansas City Star|Kansas City Star|kansascity.com
St. Louis Post-Dispatch|Post-Dispatch|stltoday.com
The Des Moines Register|Des Moines Register|desmoinesregister.com
Omaha World-Herald|omaha.com
Pittsburgh Post-Gazette|Post-Gazette|post-gazette.com
The Baltimore Sun|Baltimore Sun|baltimoresun.com
The Washington Times|Washington Times|washingtontimes.com
Washington Examiner|The Washington Examiner|~Examiner|washingtonexaminer.com
Washington Free Beacon|The Washington Free Beacon|Free Beacon|freebeacon.com
The Daily Caller|Daily Caller|dailycaller.com
The Daily Wire|Daily Wire|dailywire.com
Breitbart News|Breitbart|breitbart.com
The Federalist|thefederalist.com
The Gateway Pundit|Gateway Pundit|thegatewaypundit.com
Western Journalism|The Western Journal|Western Journal|westernjournal.com|westernjournalism.com
InfoWars|Infowars|infowars.com
The Epoch Times|Epoch Times|theepochtimes.com
The Free Press|thefp.com
RealClearPolitics|realclearpolitics.com
The Charlotte Observer|Charlotte Observer|charlotteobserver.com
The News & Observer|newsobserver.com
The Times-Picayune|Times-Picayune|nola.com
The Tennessean|tennessean.com
The Courier-Journal|Courier Journal|Louisville Courier Journal|courier-journal.com
The Salt Lake Tribune|Salt Lake Tribune|sltrib.com
Deseret News|deseret.com
Honolulu Star-Advertiser|staradvertiser.com
Anchorage Daily News|adn.com
Christian Science Monitor|The Christian Science Monitor|csmonitor.com
TMZ|tmz.com
People magazine|people.com
The Hollywood Reporter|Hollywood Reporter|THR|hollywoodreporter.com
Variety magazine|variety.com
Deadline Hollywood|deadline.com
Entertainment Weekly|ew.com
Billboard magazine|billboard.com
ESPN|espn.com
Sports Illustrated|si.com
The Athletic|theathletic.com
Sky Sports|skysports.com
BBC|BBC News|British Broadcasting Corporation|The BBC|BBC World Service|BBC Radio 4|BBC Breakfast|bbc.com|bbc.co.uk
BBC Russian|BBC Persian|BBC Arabic|BBC Verify
BBC Sport|bbc.co.uk/sport
Sky News|skynews.com|news.sky.com
ITV News|ITV|itv.com
Channel 4 News|Channel 4|channel4.com
Channel 5 News|GB News|gbnews.com
LBC|lbc.co.uk
TalkTV|talk.tv
The Guardian|Guardian|~Guardian|theguardian.com|guardian.co.uk
The Observer|observer.co.uk
The Times of London|The Times|thetimes.co.uk|thetimes.com
The Sunday Times|Sunday Times
The Daily Telegraph|Daily Telegraph|The Telegraph|Sunday Telegraph|The Sunday Telegraph|~Telegraph|telegraph.co.uk
Financial Times|The Financial Times|FT|The FT|ft.com
The Economist|economist.com
The Independent|~Independent|independent.co.uk
The i Paper|inews.co.uk
Daily Mail|The Daily Mail|MailOnline|Mail Online|Mail on Sunday|The Mail on Sunday|~Mail|dailymail.co.uk
The Sun|The Sun on Sunday|thesun.co.uk
Daily Mirror|The Mirror|Sunday Mirror|The Daily Mirror|~Mirror|mirror.co.uk
Daily Express|The Daily Express|Sunday Express|~Express|express.co.uk
Daily Star|dailystar.co.uk
Evening Standard|The Evening Standard|London Evening Standard|The Standard|~Standard|standard.co.uk
Metro newspaper|metro.co.uk
The Spectator|spectator.co.uk
New Statesman|newstatesman.com
Private Eye|private-eye.co.uk
The Scotsman|scotsman.com
The Herald|heraldscotland.com
Daily Record|dailyrecord.co.uk
Wales Online|WalesOnline|walesonline.co.uk
Belfast Telegraph|belfasttelegraph.co.uk
The Irish News|irishnews.com
Manchester Evening News|manchestereveningnews.co.uk
Liverpool Echo|liverpoolecho.co.uk
Birmingham Mail|BirminghamLive|birminghammail.co.uk
Yorkshire Post|The Yorkshire Post|yorkshirepost.co.uk
City A.M.|City AM|cityam.com
Middle East Eye|middleeasteye.net
The Irish Times|Irish Times|irishtimes.com
Irish Independent|The Irish Independent|independent.ie
RTÉ|RTE|RTÉ News|RTE News|rte.ie
Irish Examiner|irishexaminer.com
TheJournal.ie|thejournal.ie
Le Monde|lemonde.fr
Le Figaro|lefigaro.fr
Libération|Liberation newspaper|liberation.fr
Les Echos|lesechos.fr
Le Parisien|leparisien.fr
L'Équipe|L'Equipe|L’Équipe|L’Equipe|lequipe.fr
Mediapart|mediapart.fr
France 24|France24|france24.com
Radio France Internationale|RFI|rfi.fr
TF1|BFMTV|BFM TV|bfmtv.com
France Info|Franceinfo|francetvinfo.fr
Paris Match|parismatch.com
L'Express|L’Express|lexpress.fr
Der Spiegel|Spiegel|Spiegel Online|spiegel.de
Die Zeit|zeit.de
Die Welt|WELT|welt.de
Bild|Bild newspaper|Bild am Sonntag|bild.de
Süddeutsche Zeitung|Sueddeutsche Zeitung|sueddeutsche.de
Frankfurter Allgemeine Zeitung|FAZ|Frankfurter Allgemeine|faz.net
Handelsblatt|handelsblatt.com
Der Tagesspiegel|Tagesspiegel|tagesspiegel.de
Focus magazine|focus.de
Deutsche Welle|DW|DW News|dw.com
ARD|Tagesschau|tagesschau.de
ZDF|zdf.de
NDR|WDR|Norddeutscher Rundfunk|Westdeutscher Rundfunk
RTL|n-tv|ntv|n-tv.de
Der Standard|derstandard.at
Die Presse|diepresse.com
ORF|orf.at
Neue Zürcher Zeitung|NZZ|nzz.ch
Tages-Anzeiger|tagesanzeiger.ch
SRF|Swissinfo|swissinfo.ch
El País|El Pais|elpais.com
El Mundo|elmundo.es
La Vanguardia|lavanguardia.com
El Confidencial|elconfidencial.com
RTVE|rtve.es
Marca|marca.com
Corriere della Sera|~Corriere|corriere.it
La Repubblica|repubblica.it
La Stampa|lastampa.it
Il Sole 24 Ore|ilsole24ore.com
Il Fatto Quotidiano|ilfattoquotidiano.it
La Gazzetta dello Sport|Gazzetta dello Sport|gazzetta.it
RAI|Rai News|rainews.it
L'Osservatore Romano|L’Osservatore Romano|Vatican News|vaticannews.va
De Telegraaf|telegraaf.nl
de Volkskrant|De Volkskrant|volkskrant.nl
NRC Handelsblad|NRC|nrc.nl
NOS|nos.nl
Het Laatste Nieuws|hln.be
De Standaard|standaard.be
Le Soir|lesoir.be
VRT|vrt.be
RTBF|rtbf.be
Luxemburger Wort|wort.lu
Dagens Nyheter|dn.se
Svenska Dagbladet|svd.se
Aftonbladet|aftonbladet.se
Expressen|expressen.se
SVT|svt.se
NRK|nrk.no
Aftenposten|aftenposten.no
VG|Verdens Gang|vg.no
TV2|TV 2|tv2.no|tv2.dk
Politiken|politiken.dk
Berlingske|berlingske.dk
Jyllands-Posten|jyllands-posten.dk
Danmarks Radio|DR|dr.dk
Yle|YLE|yle.fi
Helsingin Sanomat|hs.fi
Ilta-Sanomat|is.fi
ERR|err.ee
Postimees|postimees.ee
Delfi|delfi.lt|delfi.ee|delfi.lv
LRT|lrt.lt
Gazeta Wyborcza|wyborcza.pl
Rzeczpospolita|rp.pl
Onet|onet.pl
TVN24|TVN|tvn24.pl
TVP|tvp.info
RMF FM|rmf24.pl
Denník N|Dennik N|dennikn.sk
Novinky|novinky.cz
Respekt|respekt.cz
Telex|telex.hu
444.hu|Index.hu|HVG|hvg.hu
Magyar Nemzet|magyarnemzet.hu
Digi24|digi24.ro
HotNews|hotnews.ro
Agerpres|agerpres.ro
BTA|Bulgarian News Agency|bta.bg
Tanjug|tanjug.rs
N1|N1 television|n1info.rs
B92|b92.net
HINA|hina.hr
Jutarnji list|Jutarnji List|jutarnji.hr
Delo newspaper|delo.si
Kathimerini|ekathimerini.com|kathimerini.gr
To Vima|tovima.gr
ERT|ert.gr
Cyprus Mail|cyprus-mail.com
Times of Malta|timesofmalta.com
Hürriyet|Hurriyet|Hürriyet Daily News|Hurriyet Daily News|hurriyet.com.tr
Cumhuriyet|cumhuriyet.com.tr
Daily Sabah|Sabah|dailysabah.com
TRT World|TRT|trtworld.com
NTV|ntv.com.tr
Kommersant|kommersant.ru
Vedomosti|vedomosti.ru
Izvestia|iz.ru
Komsomolskaya Pravda|kp.ru
Rossiyskaya Gazeta|Rossiiskaya Gazeta|rg.ru
RBC|RBK|rbc.ru
Meduza|meduza.io
Novaya Gazeta|Novaya Gazeta Europe|novayagazeta.eu
The Moscow Times|Moscow Times|themoscowtimes.com
TV Rain|Dozhd|tvrain.tv
The Insider|theins.ru
RT|Russia Today|rt.com
Rossiya 1|Rossiya-1|Channel One Russia|Rossiya 24
Radio Free Europe/Radio Liberty|RFE/RL|Radio Free Europe|Radio Liberty|Radio Svoboda|rferl.org
Voice of America|VOA|voanews.com
Current Time|Nastoyashchee Vremya|currenttime.tv
Kyiv Independent|The Kyiv Independent|kyivindependent.com
Kyiv Post|kyivpost.com
Ukrainska Pravda|Ukrayinska Pravda|pravda.com.ua
Suspilne|suspilne.media
Hromadske|hromadske.ua
Nexta|NEXTA|Belsat|belsat.eu
OC Media|oc-media.org
Civil.ge|civil.ge
Armenpress|armenpress.am
Trend News Agency|trend.az
Report news agency|APA Azerbaijan
Kazinform|Tengrinews|tengrinews.kz
Al Jazeera|Al-Jazeera|Al Jazeera English|aljazeera.com|aljazeera.net
Al Arabiya|Al-Arabiya|alarabiya.net
Al Hadath|Al-Hadath
Al Mayadeen|Al-Mayadeen|almayadeen.net
Al Manar|Al-Manar|almanar.com.lb
Al-Ahram|Al Ahram|Ahram Online|ahram.org.eg
Al-Masry Al-Youm|Mada Masr|madamasr.com
Al Akhbar|Al-Akhbar|L'Orient Today|L'Orient-Le Jour|L’Orient Today|L’Orient-Le Jour|lorientlejour.com
An-Nahar|annahar.com
The Daily Star|dailystar.com.lb
Asharq Al-Awsat|Asharq al-Awsat|aawsat.com
Arab News|arabnews.com
Saudi Gazette|saudigazette.com.sa
Gulf News|gulfnews.com
Khaleej Times|khaleejtimes.com
The National|thenationalnews.com
Press TV|presstv.ir
Iran International|iranintl.com
Tehran Times|tehrantimes.com
Kayhan|kayhan.ir
Rudaw|rudaw.net
Kurdistan 24|kurdistan24.net
Haaretz|haaretz.com
The Times of Israel|Times of Israel|timesofisrael.com
The Jerusalem Post|Jerusalem Post|jpost.com
Yedioth Ahronoth|Yediot Ahronot|Ynet|Ynetnews|ynetnews.com
Israel Hayom|israelhayom.com
Maariv|Ma'ariv|maariv.co.il
Kan|Kan News|kan.org.il
Channel 12|N12|Channel 13|i24NEWS|i24 News|i24news.tv
Walla News|walla.co.il
+972 Magazine|972mag.com
China Daily|chinadaily.com.cn
People's Daily|People’s Daily|people.cn
Global Times|globaltimes.cn
CCTV|China Central Television|CGTN|cgtn.com|cctv.com
Caixin|Caixin Global|caixin.com
Sixth Tone|sixthtone.com
The Paper|thepaper.cn
South China Morning Post|SCMP|scmp.com
Hong Kong Free Press|HKFP|hongkongfp.com
RTHK|rthk.hk
Ming Pao|mingpao.com
Apple Daily|Stand News
Taipei Times|taipeitimes.com
Liberty Times|ltn.com.tw
NHK|NHK World|nhk.or.jp
Asahi Shimbun|The Asahi Shimbun|Asahi|asahi.com
Yomiuri Shimbun|The Yomiuri Shimbun|Yomiuri|yomiuri.co.jp
Mainichi Shimbun|The Mainichi|mainichi.jp
Nikkei|Nikkei Asia|nikkei.com
The Japan Times|Japan Times|japantimes.co.jp
Sankei Shimbun|sankei.com
Chosun Ilbo|The Chosun Ilbo|chosun.com
JoongAng Ilbo|Korea JoongAng Daily|joongang.co.kr
Dong-A Ilbo|donga.com
Hankyoreh|The Hankyoreh|hani.co.kr
The Korea Herald|Korea Herald|koreaherald.com
The Korea Times|Korea Times|koreatimes.co.kr
KBS|kbs.co.kr
NK News|nknews.org
Rodong Sinmun|rodong.rep.kp
The Times of India|Times of India|TOI|timesofindia.com
Hindustan Times|hindustantimes.com
The Hindu|thehindu.com
The Indian Express|Indian Express|indianexpress.com
The Economic Times|Economic Times|economictimes.com
NDTV|ndtv.com
India Today|indiatoday.in
The Wire|thewire.in
Scroll.in|scroll.in
Mint newspaper|livemint.com
Deccan Herald|deccanherald.com
Dawn|Dawn newspaper|dawn.com
Geo News|Geo TV|geo.tv
The Express Tribune|Express Tribune|tribune.com.pk
The News International|thenews.com.pk
ARY News|arynews.tv
TOLOnews|Tolo News|tolonews.com
Khaama Press|khaama.com
Dhaka Tribune|dhakatribune.com
Prothom Alo|prothomalo.com
The Kathmandu Post|Kathmandu Post|kathmandupost.com
Daily Mirror Sri Lanka|dailymirror.lk
The Irrawaddy|Irrawaddy|irrawaddy.com
Myanmar Now|myanmar-now.org
Bangkok Post|bangkokpost.com
Thai PBS|thaipbs.or.th
The Straits Times|Straits Times|straitstimes.com
Channel NewsAsia|CNA|channelnewsasia.com
The Star newspaper|Malaysiakini|malaysiakini.com
New Straits Times|nst.com.my
The Jakarta Post|Jakarta Post|thejakartapost.com
Kompas|kompas.com
Tempo magazine|tempo.co
Rappler|rappler.com
Philippine Daily Inquirer|inquirer.net
The Philippine Star|philstar.com
ABS-CBN|ABS-CBN News|GMA News|gmanetwork.com
VnExpress|vnexpress.net
Tuoi Tre|tuoitre.vn
Phnom Penh Post|The Phnom Penh Post|phnompenhpost.com
Radio Free Asia|RFA|rfa.org
ABC Australia|abc.net.au
The Sydney Morning Herald|Sydney Morning Herald|SMH|smh.com.au
The Age|theage.com.au
The Australian|theaustralian.com.au
Australian Financial Review|The Australian Financial Review|AFR|afr.com
Herald Sun|The Courier-Mail|Courier Mail|heraldsun.com.au
Nine News|9News|7News|Seven News|9news.com.au|7news.com.au
SBS News|SBS|sbs.com.au
Crikey|crikey.com.au
news.com.au
The New Zealand Herald|New Zealand Herald|NZ Herald|nzherald.co.nz
Radio New Zealand|RNZ|rnz.co.nz
Stuff|stuff.co.nz
1News|TVNZ|tvnz.co.nz
Newshub|newshub.co.nz
Fiji Times|The Fiji Times|fijitimes.com.fj
CBC|CBC News|cbc.ca
Radio-Canada|radio-canada.ca
CTV News|CTV|ctvnews.ca
Global News|globalnews.ca
The Globe and Mail|Globe and Mail|theglobeandmail.com
National Post|The National Post|nationalpost.com
Toronto Star|The Toronto Star|thestar.com
Toronto Sun|torontosun.com
La Presse|lapresse.ca
Le Devoir|ledevoir.com
Montreal Gazette|montrealgazette.com
Vancouver Sun|The Vancouver Sun|vancouversun.com
Calgary Herald|calgaryherald.com
Winnipeg Free Press|winnipegfreepress.com
Ottawa Citizen|ottawacitizen.com
Folha de S.Paulo|Folha de São Paulo|Folha de S. Paulo|folha.uol.com.br
O Globo|oglobo.globo.com
TV Globo|G1|GloboNews|g1.globo.com
O Estado de S. Paulo|Estadão|estadao.com.br
Clarín|Clarin|clarin.com
La Nación|La Nacion|lanacion.com.ar
Infobae|infobae.com
El Universal|eluniversal.com.mx
Reforma|reforma.com
La Jornada|jornada.com.mx
Milenio|milenio.com
Animal Político|Animal Politico|animalpolitico.com
El Tiempo|eltiempo.com
El Espectador|elespectador.com
Caracol Radio|Caracol|caracol.com.co
Semana magazine|semana.com
El Comercio|elcomercio.pe
La República|larepublica.pe
El Mercurio|emol.com
La Tercera|latercera.com
El Nacional|el-nacional.com
TeleSUR|Telesur|telesurenglish.net
Granma|granma.cu
14ymedio|14ymedio.com
Confidencial|confidencial.digital
El Faro|elfaro.net
La Prensa|laprensani.com
Jamaica Gleaner|The Gleaner|jamaica-gleaner.com
Miami New Times|miaminewtimes.com
Daily Nation|nation.africa
The East African|theeastafrican.co.ke
The Standard Kenya|standardmedia.co.ke
Citizen TV|citizen.digital
New Vision|The New Vision|newvision.co.ug
Daily Monitor|monitor.co.ug
The New Times|newtimes.co.rw
Addis Standard|addisstandard.com
The Reporter Ethiopia|thereporterethiopia.com
Sudan Tribune|sudantribune.com
Radio Dabanga|dabangasudan.org
Radio Tamazuj|radiotamazuj.org
Garowe Online|garoweonline.com
Punch newspaper|The Punch|punchng.com
Premium Times|premiumtimesng.com
Vanguard newspaper|vanguardngr.com
ThisDay|thisdaylive.com
The Guardian Nigeria|guardian.ng
Daily Trust|dailytrust.com
Channels Television|Channels TV|channelstv.com
Daily Graphic|graphic.com.gh
Joy News|JoyNews|myjoyonline.com
Jeune Afrique|jeuneafrique.com
Daily Maverick|dailymaverick.co.za
Mail & Guardian|The Mail & Guardian|Mail and Guardian|mg.co.za
News24|news24.com
Sunday Times South Africa|timeslive.co.za
eNCA|enca.com
SABC|SABC News|sabcnews.com
Business Day|businesslive.co.za
Independent Online|iol.co.za
The Zimbabwe Herald|herald.co.zw
NewsDay|newsday.co.zw
The Namibian|namibian.com.na
Lusaka Times|lusakatimes.com
The Citizen|thecitizen.co.tz
Hespress|hespress.com
Mosaïque FM|Mosaique FM|mosaiquefm.net
APS|Algérie Presse Service|aps.dz
Libya Observer|The Libya Observer|libyaobserver.ly
Africanews|africanews.com
Euronews|euronews.com
EUobserver|euobserver.com
Euractiv|EURACTIV|euractiv.com
Balkan Insight|BIRN|balkaninsight.com
OCCRP|Organized Crime and Corruption Reporting Project|occrp.org
The Conversation|theconversation.com
Democracy Now|Democracy Now!|democracynow.org
Common Dreams|commondreams.org
Raw Story|rawstory.com
Mediaite|mediaite.com
Daily Kos|dailykos.com
Jezebel|jezebel.com
Refinery29|refinery29.com
Upworthy|upworthy.com
The Root|theroot.com
The 74|Chalkbeat|chalkbeat.org
Inside Higher Ed|insidehighered.com
The Chronicle of Higher Education|Chronicle of Higher Education|chronicle.com
Education Week|edweek.org
Stars and Stripes|stripes.com
Military Times|Army Times|Defense News|defensenews.com
Defense One|defenseone.com
Breaking Defense|breakingdefense.com
Jane's|Janes|janes.com
Lloyd's List|Lloyd’s List|lloydslist.com
Platts|Argus Media|argusmedia.com
OilPrice.com|oilprice.com
Nature News|nature.com
Space.com|space.com
Live Science|livescience.com
The Register|theregister.com
Kaiser Health News|KFF Health News|kffhealthnews.org
States Newsroom|statesnewsroom.com
The Marshall Project|Marshall Project|themarshallproject.org
Law360|law360.com
SCOTUSblog|scotusblog.com
Court House News|Courthouse News Service|courthousenews.com
Jewish Telegraphic Agency|JTA|jta.org
The Forward|forward.com
Catholic News Agency|catholicnewsagency.com
Religion News Service|religionnews.com
Christianity Today|christianitytoday.com
The Advocate|advocate.com
Teen Vogue|teenvogue.com
Cosmopolitan magazine|cosmopolitan.com
GQ|gq.com
Esquire magazine|esquire.com
Harper's Magazine|Harper's|Harper’s Magazine|harpers.org
Jacobin|jacobin.com
Reason magazine|reason.com
The American Conservative|theamericanconservative.com
The Weekly Standard|Weekly Standard|weeklystandard.com
Commentary magazine|commentary.org
The Week|theweek.com
Medium|medium.com
Substack|substack.com
Yahoo News|Yahoo Finance|Yahoo! News|news.yahoo.com
Google News|news.google.com
Apple News|MSN|msn.com
AOL News|aol.com
WikiLeaks|Wikileaks|wikileaks.org
Wikinews|wikinews.org
NowThis|NowThis News|nowthisnews.com
MassLive|masslive.com
NJ.com|nj.com
Bloomberg Politics|Bloomberg Businessweek|Bloomberg Law|bloomberglaw.com
The Markup|themarkup.org
Hospodářské noviny|hn.cz
Al-Monitor|Al Monitor|al-monitor.com
The New Arab|New Arab|newarab.com
The Daily Star Bangladesh|thedailystar.net
Frontier Myanmar|frontiermyanmar.net
Beijing News|The Beijing News|bjnews.com.cn
Página/12|Pagina 12|pagina12.com.ar
ABC newspaper|abc.es
Correctiv|correctiv.org
Press Gazette|pressgazette.co.uk
The Bookseller|Bookseller|thebookseller.com
openDemocracy|opendemocracy.net
Declassified UK|declassifieduk.org
Byline Times|bylinetimes.com
The Bureau of Investigative Journalism|Bureau of Investigative Journalism|thebureauinvestigates.com
Just Security|justsecurity.org
National Journal|nationaljournal.com
BleepingComputer|Bleeping Computer|bleepingcomputer.com
Krebs on Security|krebsonsecurity.com
MIT Technology Review|technologyreview.com
Endpoints News|endpts.com
Fierce Pharma|FiercePharma|fiercepharma.com
Modern Healthcare|modernhealthcare.com
MedPage Today|medpagetoday.com
Aviation Week|aviationweek.com
FlightGlobal|Flight Global|flightglobal.com
Simple Flying|simpleflying.com
The Air Current|theaircurrent.com
Automotive News|autonews.com
Electrek|electrek.co
TradeWinds|tradewindsnews.com
gCaptain|gcaptain.com
Splash247|splash247.com
Rigzone|rigzone.com
Upstream Online|upstreamonline.com
S&P Global Commodity Insights|spglobal.com
E&E News|eenews.net
Carbon Brief|carbonbrief.org
Inside Climate News|insideclimatenews.org
Mongabay|mongabay.com
Canary Media|canarymedia.com
CoinDesk|coindesk.com
Cointelegraph|cointelegraph.com
Fast Company|fastcompany.com
Adweek|adweek.com
Ad Age|adage.com
TheWrap|thewrap.com
Us Weekly|usmagazine.com
Page Six|pagesix.com
National Enquirer|The National Enquirer|nationalenquirer.com
Bleacher Report|bleacherreport.com
talkSPORT|TalkSport|talksport.com
Mundo Deportivo|mundodeportivo.com
Kicker magazine|kicker.de
Transfermarkt|transfermarkt.com
Goal.com|goal.com
CyclingNews|Cyclingnews|cyclingnews.com
Autosport|autosport.com
Motorsport.com|motorsport.com
San Francisco Standard|The San Francisco Standard|sfstandard.com
Cincinnati Enquirer|The Cincinnati Enquirer|cincinnati.com
Baltimore Banner|The Baltimore Banner|thebaltimorebanner.com
Richmond Times-Dispatch|richmond.com
Virginian-Pilot|The Virginian-Pilot|pilotonline.com
Post and Courier|The Post and Courier|postandcourier.com
Hartford Courant|The Hartford Courant|courant.com
Providence Journal|The Providence Journal|providencejournal.com
Gothamist|gothamist.com
Star-Ledger|The Star-Ledger
Honolulu Civil Beat|Civil Beat|civilbeat.org
CalMatters|calmatters.org
Voice of San Diego|voiceofsandiego.org
Mississippi Today|mississippitoday.org
Bridge Michigan|bridgemi.com
Mission Local|missionlocal.org
`;
