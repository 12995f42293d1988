/** Bodies that news names without saying what they are. `|` between names; `A = B` says that B is short for A. */
export const ORGANISATIONS = `
United Nations = UN|United Nations = U.N.|European Union = EU|European Union = E.U.|North Atlantic Treaty Organization = NATO
North Atlantic Treaty Organisation = Nato|African Union = AU|Arab League|G7|G-7|G20|G-20|G8|BRICS|OPEC|OPEC+
Association of Southeast Asian Nations = ASEAN|Association of Southeast Asian Nations = Asean|Economic Community of West African States = ECOWAS
Organization for Security and Cooperation in Europe = OSCE|Organisation for Economic Co-operation and Development = OECD
World Health Organization = WHO|World Health Organisation = WHO|World Trade Organization = WTO|International Monetary Fund = IMF|World Bank
International Atomic Energy Agency = IAEA|International Criminal Court = ICC|International Court of Justice = ICJ|UNICEF|Unicef|UNESCO|Unesco
United Nations High Commissioner for Refugees = UNHCR|UNRWA|World Food Programme = WFP|World Food Program = WFP|FAO|UNDP|OCHA|IPCC|ILO|Interpol|Europol|Frontex
European Commission|European Parliament|European Council|European Central Bank = ECB|European Court of Human Rights|Council of Europe
Security Council|U.N. Security Council|UN Security Council|General Assembly|U.N. General Assembly|UN General Assembly|Human Rights Council
Federal Bureau of Investigation = FBI|Federal Bureau of Investigation = F.B.I.|Central Intelligence Agency = CIA|Central Intelligence Agency = C.I.A.
National Security Agency = NSA|National Security Council = NSC|Department of Justice = DOJ|Justice Department|State Department|Department of State
Department of Homeland Security = DHS|Homeland Security|Department of Defense = DOD|Defense Department|Department of War|War Department|Treasury Department|Treasury
Department of Health and Human Services = HHS|Food and Drug Administration = FDA|Centers for Disease Control and Prevention = CDC|National Institutes of Health = NIH
Environmental Protection Agency = EPA|Federal Emergency Management Agency = FEMA|Federal Aviation Administration = FAA|National Transportation Safety Board = NTSB
National Aeronautics and Space Administration = NASA|National Aeronautics and Space Administration = Nasa|National Oceanic and Atmospheric Administration = NOAA
National Weather Service|National Hurricane Center|U.S. Geological Survey = USGS|US Geological Survey = USGS|Federal Reserve|the Fed|Fed|Internal Revenue Service = IRS
Securities and Exchange Commission = SEC|Federal Trade Commission = FTC|Federal Communications Commission = FCC|Federal Election Commission = FEC
Immigration and Customs Enforcement = ICE|Customs and Border Protection = CBP|Border Patrol|Drug Enforcement Administration = DEA|Secret Service|Coast Guard|National Guard
Bureau of Alcohol, Tobacco, Firearms and Explosives = ATF|Transportation Security Administration = TSA|Social Security Administration|Department of Veterans Affairs|Postal Service
Congress|Senate|House|House of Representatives|House of Commons|House of Lords|Parliament|Knesset|Duma|State Duma|Bundestag|Bundesrat|Verkhovna Rada|Rada|Sejm
National Assembly|Supreme Court|High Court|Constitutional Court|Court of Appeal|Cabinet|Politburo|Lok Sabha|Rajya Sabha|Diet|Riksdag|Storting|Folketing|Oireachtas|Dáil
Stormont|Holyrood|Senedd|Scottish Parliament|Welsh Government|Scottish Government|Home Office|Foreign Office|Cabinet Office|Treasury|Ministry of Defence = MoD
Crown Prosecution Service = CPS|Metropolitan Police|Met Police|Scotland Yard|National Crime Agency = NCA|MI5|MI6|GCHQ|National Health Service = NHS|Bank of England|Ofcom|Ofsted|HMRC
Environment Agency|Met Office|RSPCA|RNLI|Network Rail|Transport for London = TfL|Trades Union Congress = TUC|Unite|Unison|RMT|Aslef|British Medical Association = BMA
Republican Party|Democratic Party|GOP|Republican National Committee = RNC|Democratic National Committee = DNC|Labour|Labour Party|Conservative Party|Conservatives|Tories|Liberal Democrats|Lib Dems
Scottish National Party = SNP|Plaid Cymru|Sinn Féin|Sinn Fein|Democratic Unionist Party = DUP|Reform UK|UKIP|Green Party|Greens|Fine Gael|Fianna Fáil|Fianna Fail
Christian Democratic Union = CDU|Social Democratic Party = SPD|Alternative for Germany = AfD|Free Democratic Party = FDP|CSU|National Rally|Rassemblement National|La France Insoumise|Renaissance
Socialist Party|Communist Party|Chinese Communist Party = CCP|Forza Italia|Brothers of Italy|Lega|Five Star Movement|Podemos|Vox party|PSOE|Ciudadanos|Fidesz|Law and Justice|Civic Platform|Civic Coalition
Syriza|New Democracy|United Russia|Likud|Yesh Atid|Shas|Meretz|Jewish Home|Justice and Development Party = AKP|Republican People's Party = CHP|HDP|Bharatiya Janata Party = BJP|Indian National Congress
Aam Aadmi Party = AAP|Kuomintang = KMT|Democratic Progressive Party = DPP|Liberal Democratic Party = LDP|African National Congress = ANC|Economic Freedom Fighters = EFF|Zanu-PF|ZANU-PF|MDC
Pakistan Tehreek-e-Insaf = PTI|Awami League|Morena|PRI|PAN|Workers' Party|Liberal Party|New Democratic Party = NDP|Bloc Québécois|Australian Labor Party|Nationals
Hamas|Hezbollah|Hizbollah|Fatah|Palestinian Authority|Palestine Liberation Organization = PLO|Islamic Jihad|Palestinian Islamic Jihad|Taliban|al-Qaeda|al-Qaida|Al-Qaeda|Al Qaeda|Al-Qaida|al-Shabab|al-Shabaab|Al-Shabaab
Al-Shabab|Boko Haram|Islamic State = ISIS|Islamic State = IS|Islamic State = ISIL|Islamic State group|Houthis|Ansar Allah|Muslim Brotherhood|PKK|YPG|Syrian Democratic Forces = SDF|Free Syrian Army|Hayat Tahrir al-Sham = HTS
Kurdistan Workers' Party = PKK|Kurdistan Workers’ Party = PKK|FARC|ELN|ETA|IRA|M23|Rapid Support Forces = RSF|Janjaweed|Wagner|Wagner Group|Azov|Revolutionary Guard|Revolutionary Guards|Islamic Revolutionary Guard Corps = IRGC|Quds Force
Israel Defense Forces = IDF|Israeli Defense Forces = IDF|Mossad|Shin Bet|KGB|FSB|GRU|SBU|SVR|People's Liberation Army = PLA|Red Cross|International Committee of the Red Cross = ICRC|Red Crescent|Doctors Without Borders = MSF
Médecins Sans Frontières = MSF|Amnesty International|Amnesty|Human Rights Watch = HRW|Greenpeace|Oxfam|Save the Children|World Vision|Transparency International|Reporters Without Borders = RSF|Committee to Protect Journalists = CPJ
Syrian Observatory for Human Rights = SOHR|White Helmets|Planned Parenthood|American Civil Liberties Union = ACLU|National Rifle Association = NRA|NAACP|Anti-Defamation League = ADL|Southern Poverty Law Center = SPLC|AIPAC|Black Lives Matter|AFL-CIO
United Auto Workers = UAW|Teamsters|Heritage Foundation|Brookings Institution|RAND|Rand Corporation|Cato Institute|Chatham House|Carnegie Endowment|Council on Foreign Relations|Atlantic Council|Institute for the Study of War = ISW|Crisis Group|Pew Research Center|Gallup
YouGov|Ipsos|Quinnipiac University|Harvard|Harvard University|Yale|Yale University|Stanford|Stanford University|Princeton|MIT|Massachusetts Institute of Technology = MIT|Columbia University|Oxford University|Cambridge University|UCLA|Berkeley|NYU|Johns Hopkins University|Johns Hopkins
Imperial College London|London School of Economics|King's College London|University College London|CERN|European Space Agency = ESA|Roscosmos|SpaceX|Blue Origin|Virgin Galactic|Boeing|Airbus|Lockheed Martin|Raytheon|Northrop Grumman|BAE Systems|Rolls-Royce|General Electric = GE
Apple|Microsoft|Google|Alphabet|Amazon|Facebook|Meta|Instagram|WhatsApp|Twitter|X Corp|TikTok|ByteDance|Snapchat|YouTube|Netflix|Disney|Walt Disney|Warner Bros|Comcast|AT&T|Verizon|T-Mobile|Vodafone|BT|Telegram|Signal|Reddit|LinkedIn|Uber|Lyft|Airbnb|Tesla|Ford|General Motors = GM
Chrysler|Stellantis|Toyota|Honda|Nissan|Hyundai|Kia|Volkswagen|VW|BMW|Mercedes-Benz|Daimler|Porsche|Audi|Renault|Peugeot|Fiat|Ferrari|Volvo|BYD|Huawei|ZTE|Xiaomi|Alibaba|Tencent|Baidu|Samsung|LG|Sony|Panasonic|Toshiba|Nintendo|SoftBank|Foxconn|TSMC|Intel|AMD|Nvidia|Qualcomm|IBM|Oracle|Cisco|Dell
OpenAI|Anthropic|DeepMind|Palantir|Salesforce|Adobe|PayPal|Visa|Mastercard|Stripe|JPMorgan|JPMorgan Chase|JP Morgan|Goldman Sachs|Morgan Stanley|Citigroup|Citi|Bank of America|Wells Fargo|BlackRock|Blackstone|Berkshire Hathaway|HSBC|Barclays|Lloyds|NatWest|Santander|Deutsche Bank|Commerzbank
UBS|Credit Suisse|BNP Paribas|Société Générale|ING|UniCredit|Moody's|Moody’s|Fitch|S&P|Standard & Poor's|Standard & Poor’s|Standard Chartered|ExxonMobil|Exxon Mobil|Exxon|Chevron|Shell|BP|TotalEnergies|Total|Eni|Equinor|ConocoPhillips|Gazprom|Rosneft|Lukoil|Rosatom|Aramco|Saudi Aramco|Sinopec|PetroChina|PDVSA
Petrobras|Pemex|EDF|Siemens|Bosch|BASF|Bayer|Pfizer|BioNTech|Moderna|AstraZeneca|Johnson & Johnson|Merck|Novartis|Roche|Sanofi|GSK|GlaxoSmithKline|Novo Nordisk|Eli Lilly|Walmart|Target|Costco|Kroger|Whole Foods|Home Depot|Starbucks|McDonald's|McDonald’s|Burger King|KFC|Coca-Cola|PepsiCo|Pepsi|Nestlé|Nestle|Unilever
Procter & Gamble|Nike|Adidas|H&M|Zara|Ikea|IKEA|Tesco|Sainsbury's|Sainsbury’s|Asda|Aldi|Lidl|Carrefour|Marks & Spencer|M&S|John Lewis|Delta|Delta Air Lines|United Airlines|American Airlines|Southwest Airlines|JetBlue|British Airways|Ryanair|easyJet|Lufthansa|Air France|KLM|Emirates airline|Qatar Airways|Etihad|Turkish Airlines|Qantas
Singapore Airlines|Cathay Pacific|Malaysia Airlines|AirAsia|Air India|Aeroflot|Ukraine International Airlines|Korean Air|Japan Airlines|ANA|Air Canada|FedEx|UPS|DHL|Royal Mail|Maersk|Amtrak|Deutsche Bahn|SNCF|Tata|Reliance|Adani|Infosys|Rio Tinto|BHP|Glencore|Vale|Anglo American|ArcelorMittal|Thyssenkrupp|Cargill|Monsanto|Nasdaq|NASDAQ|NYSE|New York Stock Exchange
FIFA|Fifa|UEFA|Uefa|International Olympic Committee = IOC|NFL|NBA|MLB|NHL|NCAA|MLS|Premier League|Football Association|FA|FIA|ICC|World Anti-Doping Agency = WADA|Manchester United|Manchester City|Chelsea|Arsenal|Liverpool FC|Tottenham|Tottenham Hotspur|Everton|Leicester City|Real Madrid|FC Barcelona|Atletico Madrid|Bayern Munich|Borussia Dortmund
Juventus|AC Milan|Inter Milan|Paris Saint-Germain|PSG|Ajax|Celtic|Rangers|Yankees|New York Yankees|Red Sox|Boston Red Sox|Dodgers|Los Angeles Dodgers|Mets|Cubs|Lakers|Los Angeles Lakers|Celtics|Golden State Warriors|Patriots|New England Patriots|Cowboys|Dallas Cowboys|Philadelphia Eagles|49ers|Packers|Wimbledon club|Formula One|Formula 1
White House|Kremlin|Pentagon|Downing Street|No 10|Whitehall|Oval Office|West Wing|Federal Reserve Bank|People's Bank of China|People’s Bank of China|Bank of Japan|Reserve Bank of India|Vatican|Holy See|Catholic Church|Church of England|Russian Orthodox Church|Buckingham Palace|Kensington Palace|Élysée|Elysee|Élysée Palace|Blue House|Eurogroup|Eurostat|Eurozone|Euratom|Nord Stream|Visegrad Group|Commonwealth
Mercosur|APEC|NAFTA|ICANN|ISO|IMO|IATA|ICAO|OPCW|Quad|Five Eyes|AUKUS|Trump Organization|Trump Administration|Clinton Foundation|Gates Foundation|Bill & Melinda Gates Foundation|Wellcome Trust|Ku Klux Klan|KKK|Proud Boys|Oath Keepers|Antifa|QAnon|Mafia|Ndrangheta|Camorra|Sinaloa Cartel|Tren de Aragua|MS-13|Yakuza|Anonymous
`;

/** A word that makes a body of the capitals around it: "Harbour Board". */
export const ORGANISATION_HEADS = `
Ministry Department Agency Authority Administration Office Bureau Commission Commissioner Committee Council Board Court Tribunal Parliament
Senate Congress Assembly Government Cabinet Treasury Party Union Federation Confederation Association Society Institute Institution University
College School Academy Hospital Clinic Trust Foundation Fund Bank Company Corporation Corp Corp. Inc Inc. Ltd Ltd. LLC LLP PLC plc Plc GmbH AG SA S.A. SpA NV Co Co.
Group Holdings Industries Enterprises Partners Associates Airlines Airways Air Motors Pharmaceuticals Technologies Systems Solutions Energy Oil
Petroleum Gas Electric Power Steel Mining Chemicals Foods Stores Hotels Resorts Records Pictures Studios Entertainment Media Network Networks
Broadcasting Television TV Radio Press News Newspaper Newspapers Magazine Times Post Tribune Herald Gazette Journal Chronicle Telegraph Daily Weekly
Police Army Navy Force Forces Guard Corps Command Regiment Brigade Battalion Division Fleet Patrol Service Services Directorate Secretariat
Coalition Alliance Movement Front League Brotherhood Organization Organisation Centre Center Laboratory Laboratories Observatory Museum Library
Church Diocese Archdiocese Synod Club United City FC F.C. Athletic Team Orchestra Theatre Theater Opera Ballet Festival Brigade Initiative Project
Programme Program Campaign Taskforce Task Panel Inquiry Ombudsman Embassy Consulate Mission Delegation Chamber Exchange Securities Capital
Investments Insurance Consulting Advisors Research Studies Sciences Sheriff Fire Rescue Ambulance Coastguard Syndicate Cartel Militia Brigades
Shimbun Zeitung Gazeta Pravda Novosti Monitor Observer Inquirer Examiner Register Sentinel Dispatch Globe Standard Mirror Mail Express Bulletin
Collective Cooperative Co-operative Consortium Network Forum Conference Convention Caucus Lobby Guild Chapter Secretariat Registry Works Railways
International Railway Rail Lines Shipping Logistics Transport Transit Ports Airports Water Utilities Telecom Communications Software Labs Robotics Aerospace
`;
