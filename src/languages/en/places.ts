/** Countries and territories, with the names that news gives them; names are separated by `|`. */
export const COUNTRIES = `
Afghanistan|Albania|Algeria|Andorra|Angola|Antigua|Antigua and Barbuda|Argentina|Armenia|Australia|Austria|Azerbaijan
Bahamas|the Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Bosnia and Herzegovina
Bosnia-Herzegovina|Botswana|Brazil|Britain|Great Britain|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada
Cape Verde|Cabo Verde|Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|Republic of Congo
Democratic Republic of Congo|Democratic Republic of the Congo|DR Congo|DRC|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic
Czechia|Denmark|Djibouti|Dominica|Dominican Republic|East Timor|Timor-Leste|Ecuador|Egypt|El Salvador|England
Equatorial Guinea|Eritrea|Estonia|Eswatini|Swaziland|Ethiopia|Fiji|Finland|France|Gabon|Gambia|The Gambia|Germany
Ghana|Greece|Greenland|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Holland|Honduras|Hong Kong|Hungary|Iceland|India
Indonesia|Iran|Iraq|Ireland|Northern Ireland|Republic of Ireland|Israel|Italy|Ivory Coast|Côte d'Ivoire|Côte d’Ivoire|Jamaica
Japan|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein
Lithuania|Luxembourg|Macau|Macao|Macedonia|North Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands
Mauritania|Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal
Netherlands|the Netherlands|New Caledonia|New Zealand|Nicaragua|Niger|Nigeria|North Korea|South Korea|Korea|Norway|Oman
Pakistan|Palau|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania
Russia|Russian Federation|Rwanda|Samoa|San Marino|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|Sierra Leone|Singapore
Slovakia|Slovenia|Solomon Islands|Somalia|Somaliland|South Africa|South Sudan|Spain|Sri Lanka|St. Lucia|Saint Lucia|Sudan
Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Tibet|Togo|Tonga|Trinidad|Trinidad and Tobago|Tunisia
Turkey|Türkiye|Turkmenistan|Tuvalu|Uganda|Ukraine|United Arab Emirates|UAE|U.A.E.|Emirates|United Kingdom|UK|U.K.
United States|United States of America|US|U.S.|USA|U.S.A.|America|Uruguay|Uzbekistan|Vanuatu|Vatican City|Venezuela|Vietnam
Wales|Western Sahara|Yemen|Zambia|Zimbabwe|Soviet Union|USSR|Yugoslavia|Czechoslovakia|East Germany|West Germany|Guam|Bermuda
Cayman Islands|Gibraltar|Falkland Islands|Faroe Islands|Isle of Man|Jersey|Guernsey|Aruba|Curaçao|Martinique|Guadeloupe|Réunion
French Polynesia|American Samoa|Virgin Islands|Transnistria|Abkhazia|South Ossetia|Nagorno-Karabakh|Northern Cyprus|Gaza
Gaza Strip|West Bank|Golan Heights|Crimea|Donbas|Donbass|Kashmir|Kurdistan|Catalonia|Chechnya|Dagestan|Xinjiang|Mainland China
`;

/** Parts of countries and of the world, seas and mountains. */
export const REGIONS = `
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa
Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada
New Hampshire|New Jersey|New Mexico|New York|New York State|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania
Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming
District of Columbia|D.C.|Washington, D.C.|Washington D.C.|Washington DC|New England|Midwest|Rust Belt|Deep South|Bible Belt
Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|N.H.
N.J.|N.M.|N.Y.|N.C.|N.D.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Tex.|Vt.|Va.|Wash.|W.Va.|Wis.|Wyo.
Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Labrador|Nova Scotia|Ontario|Prince Edward Island|Quebec|Québec
Saskatchewan|Yukon|Nunavut|Northwest Territories|New South Wales|Queensland|South Australia|Tasmania|Western Australia
Northern Territory|Bavaria|Saxony|Lower Saxony|Hesse|Brandenburg|Thuringia|North Rhine-Westphalia|Baden-Württemberg|Schleswig-Holstein
Rhineland-Palatinate|Saarland|Saxony-Anhalt|Normandy|Brittany|Provence|Alsace|Burgundy|Corsica|Occitanie|Andalusia|Galicia
Basque Country|Aragon|Valencia|Castile|Canary Islands|Balearic Islands|Mallorca|Majorca|Ibiza|Tenerife|Lombardy|Tuscany|Sicily
Sardinia|Calabria|Puglia|Veneto|Piedmont|Umbria|Liguria|Campania|Flanders|Wallonia|Tyrol|Carinthia|Silesia|Pomerania
Transylvania|Bohemia|Moravia|Crete|Peloponnese|Attica|Thrace|Anatolia|Cornwall|Devon|Dorset|Kent|Essex|Sussex|Surrey|Norfolk
Suffolk|Yorkshire|North Yorkshire|South Yorkshire|West Yorkshire|Lancashire|Cumbria|Northumberland|Cheshire|Derbyshire
Nottinghamshire|Lincolnshire|Leicestershire|Staffordshire|Shropshire|Herefordshire|Worcestershire|Warwickshire|Oxfordshire
Buckinghamshire|Berkshire|Hampshire|Wiltshire|Somerset|Gloucestershire|Hertfordshire|Bedfordshire|Cambridgeshire
Northamptonshire|Merseyside|Greater Manchester|West Midlands|Tyne and Wear|Isle of Wight|Highlands|Ulster|Munster|Connacht
Leinster|Donegal|Kerry|Galway|Mayo|Punjab|Sindh|Balochistan|Khyber Pakhtunkhwa|Kerala|Tamil Nadu|Karnataka|Maharashtra|Gujarat
Rajasthan|Bihar|West Bengal|Assam|Odisha|Uttar Pradesh|Madhya Pradesh|Andhra Pradesh|Telangana|Goa|Haryana|Manipur|Uttarakhand
Himachal Pradesh|Jharkhand|Chhattisgarh|Ladakh|Guangdong|Sichuan|Hubei|Hunan|Henan|Hebei|Shandong|Zhejiang|Jiangsu|Fujian|Yunnan
Inner Mongolia|Hokkaido|Okinawa|Fukushima|Java|Sumatra|Bali|Borneo|Sulawesi|Papua|Aceh|Mindanao|Luzon|Rakhine|Darfur|Tigray
Amhara|Oromia|Puntland|Jubaland|Kivu|North Kivu|South Kivu|Ituri|Katanga|Sahel|Maghreb|Sahara|KwaZulu-Natal|Gauteng|Western Cape
Eastern Cape|Limpopo|Borno|Lagos State|Kaduna|Biafra|Zanzibar|Donetsk|Luhansk|Kherson|Zaporizhzhia|Kharkiv|Sumy|Belgorod|Kursk
Bryansk|Rostov|Siberia|Urals|Caucasus|Tatarstan|Kaliningrad|Bashkortostan|Kamchatka|Sakhalin|Scandinavia|Balkans|Baltics
Europe|Eastern Europe|Western Europe|Central Europe|Asia|Central Asia|Southeast Asia|South Asia|East Asia|Africa|North Africa
West Africa|East Africa|Southern Africa|sub-Saharan Africa|Horn of Africa|Latin America|South America|Central America
North America|Middle East|the Middle East|Far East|Near East|Levant|Arctic|Antarctica|Oceania|Australasia|Caribbean|Gulf
Persian Gulf|Gulf of Mexico|Gulf of Aden|Red Sea|Black Sea|Dead Sea|North Sea|Baltic Sea|Mediterranean|Mediterranean Sea|Caspian Sea
South China Sea|East China Sea|Sea of Japan|Sea of Azov|English Channel|Atlantic|Atlantic Ocean|Pacific|Pacific Ocean|Indian Ocean
Arctic Ocean|Bering Sea|Adriatic|Aegean|Strait of Hormuz|Taiwan Strait|Suez Canal|Panama Canal|Bosphorus|Danube|Rhine|Thames|Seine
Volga|Dnipro|Dnieper|Nile|Amazon|Mississippi River|Rio Grande|Yangtze|Mekong|Ganges|Jordan River|Euphrates|Tigris|Alps|Himalayas
Andes|Pyrenees|Carpathians|Rockies|Rocky Mountains|Appalachia|Mount Everest|Everest|K2|Kilimanjaro|Silicon Valley|Wall Street
Capitol Hill|Westminster|Mar-a-Lago|Camp David|Guantanamo Bay|Guantánamo Bay
Guantánamo|Guantanamo|Rafah|Khan Younis|Jabalia|Sinai|Negev|Galilee|Chernobyl|Tahrir Square|Red Square|Times Square|Tiananmen Square
Manhattan|Brooklyn|Queens|Bronx|Staten Island|Long Island|Harlem|Hollywood|Beverly Hills|Bay Area|Cape Cod|Everglades|Yosemite
Yellowstone|Grand Canyon|Lake Tahoe|Lake Michigan|Great Lakes|Chesapeake Bay|Hudson River|Ground Zero|Cape Canaveral
Mars|Venus|Jupiter|Saturn|Moon|Earth
`;

/** Cities and towns that news names without saying where they are. */
export const CITIES = `
London|Paris|Berlin|Rome|Madrid|Lisbon|Brussels|Amsterdam|The Hague|Rotterdam|Utrecht|Eindhoven|Vienna|Graz|Salzburg|Innsbruck
Zurich|Zürich|Geneva|Basel|Bern|Lausanne|Davos|Munich|Hamburg|Frankfurt|Cologne|Stuttgart|Düsseldorf|Dusseldorf|Leipzig|Dresden
Hanover|Nuremberg|Bremen|Essen|Dortmund|Bonn|Potsdam|Magdeburg|Mannheim|Heidelberg|Solingen|Lyon|Marseille|Nice|Toulouse|Bordeaux
Lille|Nantes|Strasbourg|Rennes|Montpellier|Grenoble|Calais|Cannes|Versailles|Barcelona|Seville|Bilbao|Malaga|Málaga|Zaragoza
Porto|Milan|Naples|Turin|Venice|Florence|Genoa|Bologna|Palermo|Bari|Trieste|Verona|Lampedusa|Antwerp|Ghent|Bruges|Liège|Luxembourg City
Copenhagen|Aarhus|Stockholm|Gothenburg|Malmö|Malmo|Uppsala|Oslo|Bergen|Trondheim|Helsinki|Tampere|Turku|Reykjavik|Reykjavík|Nuuk
Tallinn|Riga|Vilnius|Kaunas|Warsaw|Krakow|Kraków|Gdansk|Gdańsk|Wroclaw|Wrocław|Poznan|Lodz|Łódź|Lublin|Rzeszow|Prague|Brno|Ostrava
Bratislava|Kosice|Budapest|Debrecen|Bucharest|Cluj|Timisoara|Sofia|Plovdiv|Varna|Belgrade|Novi Sad|Zagreb|Split|Ljubljana|Sarajevo
Mostar|Srebrenica|Podgorica|Skopje|Pristina|Tirana|Athens|Thessaloniki|Piraeus|Nicosia|Limassol|Valletta|Istanbul|Ankara|Izmir
Antalya|Gaziantep|Diyarbakir|Moscow|St. Petersburg|Saint Petersburg|Novosibirsk|Yekaterinburg|Kazan|Sochi|Vladivostok|Volgograd
Voronezh|Grozny|Murmansk|Minsk|Gomel|Brest|Kyiv|Kiev|Lviv|Odesa|Odessa|Dnipropetrovsk|Mariupol|Bakhmut|Avdiivka|Pokrovsk|Kramatorsk
Sloviansk|Kupiansk|Izium|Bucha|Irpin|Chernihiv|Poltava|Mykolaiv|Melitopol|Sevastopol|Simferopol|Zaporizhzhya|Kryvyi Rih|Chisinau
Tiraspol|Tbilisi|Batumi|Yerevan|Baku|Stepanakert|Astana|Almaty|Tashkent|Samarkand|Bishkek|Dushanbe|Ashgabat|Edinburgh|Glasgow
Aberdeen|Dundee|Inverness|Cardiff|Swansea|Newport|Belfast|Londonderry|Derry|Omagh|Dublin|Cork|Limerick|Manchester|Liverpool
Birmingham|Leeds|Sheffield|Bristol|Newcastle|Nottingham|Leicester|Southampton|Portsmouth|Plymouth|Exeter|Brighton|Oxford|Cambridge
Norwich|York|Hull|Bradford|Coventry|Wolverhampton|Stoke-on-Trent|Derby|Sunderland|Middlesbrough|Reading|Luton|Dover|Canterbury|Bath
Blackpool|Southport|Salisbury|Windsor|Wembley|Wimbledon|Heathrow|Gatwick|Grenfell Tower|Washington|New York|New York City|NYC
Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|San Jose|Austin|Jacksonville|Fort Worth|Columbus
Charlotte|San Francisco|Indianapolis|Seattle|Denver|Boston|El Paso|Detroit|Nashville|Portland|Memphis|Oklahoma City|Las Vegas
Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Kansas City|Mesa|Atlanta|Omaha|Colorado Springs|Raleigh
Miami|Long Beach|Virginia Beach|Oakland|Minneapolis|Tulsa|Tampa|Arlington|New Orleans|Wichita|Cleveland|Bakersfield|Aurora
Anaheim|Honolulu|Santa Ana|Riverside|Corpus Christi|Lexington|Stockton|St. Louis|Saint Paul|St. Paul|Pittsburgh|Cincinnati
Anchorage|Greensboro|Plano|Newark|Lincoln|Orlando|Irvine|Toledo|Jersey City|Durham|Fort Wayne|St. Petersburg, Fla.|Laredo|Buffalo
Madison|Lubbock|Chandler|Reno|Norfolk|Boise|Richmond|Baton Rouge|Spokane|Des Moines|Tacoma|Salt Lake City|Birmingham, Ala.
Rochester|Yonkers|Little Rock|Tallahassee|Mobile|Montgomery|Knoxville|Chattanooga|Providence|Worcester|Fort Lauderdale|Hartford
New Haven|Bridgeport|Syracuse|Albany|Savannah|Charleston|Columbia|Charlottesville|Ferguson|Flint|Uvalde|Parkland|Sandy Hook
Newtown|Columbine|Orlando, Fla.|San Bernardino|Santa Fe|Santa Monica|Santa Barbara|Palo Alto|Berkeley|Pasadena|Malibu|Palm Beach
West Palm Beach|Aspen|Roswell|Selma|Waco|Dayton|Akron|Kenosha|Green Bay|Ann Arbor|Lansing|Grand Rapids|East Palestine|Lahaina
Juneau|Fairbanks|Butler|Nantucket|Martha's Vineyard|Martha’s Vineyard|Concord|Manchester, N.H.|Burlington|Wilmington|Annapolis
Toronto|Montreal|Montréal|Vancouver|Calgary|Edmonton|Ottawa|Winnipeg|Quebec City|Hamilton|Halifax|Regina|Saskatoon|Victoria
St. John's|Fort McMurray|Mexico City|Guadalajara|Monterrey|Tijuana|Ciudad Juárez|Ciudad Juarez|Acapulco|Cancun|Cancún|Culiacan|Culiacán
Guatemala City|San Salvador|Tegucigalpa|Managua|San José|Panama City|Havana|Kingston|Port-au-Prince|Santo Domingo|San Juan|Nassau
Bridgetown|Bogota|Bogotá|Medellin|Medellín|Cali|Caracas|Maracaibo|Georgetown|Quito|Guayaquil|Lima|Cusco|La Paz|Santa Cruz|Santiago
Valparaíso|Buenos Aires|Córdoba|Rosario|Montevideo|Asuncion|Asunción|Brasilia|Brasília|São Paulo|Sao Paulo|Rio de Janeiro|Rio|Salvador
Belo Horizonte|Porto Alegre|Manaus|Recife|Belém|Belem|Curitiba|Cairo|Alexandria|Giza|Suez|Sharm el-Sheikh|Tripoli|Benghazi|Misrata
Derna|Tunis|Algiers|Oran|Rabat|Casablanca|Marrakech|Marrakesh|Nouakchott|Dakar|Banjul|Bamako|Timbuktu|Conakry|Freetown|Monrovia|Abidjan
Accra|Kumasi|Lomé|Cotonou|Ouagadougou|Niamey|Lagos|Abuja|Kano|Maiduguri|Ibadan|Port Harcourt|Yaoundé|Douala|N'Djamena|Bangui|Libreville
Brazzaville|Kinshasa|Goma|Bukavu|Lubumbashi|Luanda|Kigali|Bujumbura|Kampala|Entebbe|Nairobi|Mombasa|Kisumu|Dar es Salaam|Dodoma|Arusha
Addis Ababa|Mekelle|Asmara|Mogadishu|Kismayo|Hargeisa|Khartoum|Omdurman|El Fasher|Port Sudan|Juba|Lusaka|Harare|Bulawayo|Lilongwe
Blantyre|Maputo|Beira|Gaborone|Windhoek|Pretoria|Johannesburg|Soweto|Cape Town|Durban|Bloemfontein|Antananarivo|Port Louis|Victoria Falls
Jerusalem|East Jerusalem|Tel Aviv|Haifa|Beersheba|Ashkelon|Ashdod|Sderot|Eilat|Ramallah|Nablus|Jenin|Hebron|Bethlehem|Jericho|Gaza City
Deir al-Balah|Beit Hanoun|Beit Lahia|Beirut|Sidon|Tyre|Damascus|Aleppo|Homs|Idlib|Latakia|Raqqa|Deir al-Zor|Palmyra|Amman|Baghdad|Basra
Mosul|Erbil|Kirkuk|Fallujah|Najaf|Karbala|Tikrit|Sulaymaniyah|Tehran|Isfahan|Mashhad|Shiraz|Tabriz|Qom|Natanz|Fordow|Bushehr|Bandar Abbas
Riyadh|Jeddah|Mecca|Medina|Dammam|Neom|Sanaa|Sana'a|Aden|Hodeidah|Marib|Muscat|Abu Dhabi|Dubai|Sharjah|Doha|Manama|Kuwait City|Kabul
Kandahar|Herat|Jalalabad|Mazar-i-Sharif|Kunduz|Islamabad|Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Multan|Faisalabad|New Delhi|Delhi
Mumbai|Bombay|Kolkata|Calcutta|Chennai|Madras|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Pune|Jaipur|Lucknow|Kanpur|Varanasi|Amritsar|Srinagar
Jammu|Bhopal|Patna|Kochi|Imphal|Shimla|Dhaka|Chittagong|Cox's Bazar|Cox’s Bazar|Colombo|Kandy|Kathmandu|Thimphu|Malé|Yangon|Rangoon
Naypyidaw|Mandalay|Bangkok|Chiang Mai|Phuket|Pattaya|Vientiane|Phnom Penh|Siem Reap|Hanoi|Ho Chi Minh City|Saigon|Da Nang|Kuala Lumpur|Penang
Johor|Putrajaya|Jakarta|Surabaya|Bandung|Medan|Denpasar|Manila|Cebu|Davao|Quezon City|Dili|Beijing|Peking|Shanghai|Guangzhou|Shenzhen|Wuhan
Chengdu|Chongqing|Tianjin|Nanjing|Hangzhou|Xi'an|Xi’an|Qingdao|Dalian|Shenyang|Harbin|Kunming|Lhasa|Urumqi|Kowloon|Taipei|Kaohsiung|Seoul
Busan|Incheon|Daegu|Itaewon|Pyongyang|Panmunjom|Tokyo|Osaka|Kyoto|Nagoya|Yokohama|Sapporo|Fukuoka|Hiroshima|Nagasaki|Kobe|Sendai|Naha
Ulaanbaatar|Canberra|Sydney|Melbourne|Brisbane|Perth|Adelaide|Darwin|Hobart|Cairns|Gold Coast|Alice Springs|Newcastle, N.S.W.|Bondi
Wellington|Auckland|Christchurch|Dunedin|Queenstown|Suva|Port Moresby|Honiara|Apia|Nouméa|Papeete|Port Vila
`;

/** A word that makes a place of the capitals before it: "Quay Street". */
export const PLACE_HEADS = `
Street Avenue Road Boulevard Lane Drive Square Plaza Park Bridge River Lake Sea Ocean Bay Gulf Strait Straits Channel Canal Island Islands
Peninsula Cape Coast Beach Mountain Mountains Mount Hill Hills Valley Desert Forest Canyon Falls Creek Harbor Harbour Port Airport Airfield
Station Terminal Tower Towers Castle Palace Cathedral Abbey Stadium Arena Zoo Dam Highway Freeway Motorway Tunnel County District Province
Prefecture Oblast Region Republic Territory State City Town Township Village Borough Parish Heights Springs Grove Strip Bank Plateau Basin
Crossing Corridor Reservoir Glacier Volcano Reef Bight Fjord Loch Moor Quay Wharf Pier Dock Docks Point Ridge Pass Plains Delta Wetlands
Field Refinery Mine Estate Terrace Crescent Close Junction Speedway Interstate Courthouse Cemetery
`;

/** A word that makes a place of the capitals after it: "Mount Kenya". */
export const PLACE_STARTS = `Mount Lake Cape Fort Port Camp San Santa São St. Saint El Los Las New North South East West Upper Lower Greater Gulf Bay Isle Strait Sea River Mt. Ft.`;

/** Names of one place, the one that it is known as first. */
export const SAME_PLACE = `
United States|US|U.S.|USA|U.S.A.|United States of America|America
United Kingdom|UK|U.K.|Britain|Great Britain
United Arab Emirates|UAE|U.A.E.|Emirates
Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC
Russia|Russian Federation
Turkey|Türkiye
Myanmar|Burma
Czech Republic|Czechia
Ivory Coast|Côte d'Ivoire|Côte d’Ivoire
Eswatini|Swaziland
East Timor|Timor-Leste
Cape Verde|Cabo Verde
Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina
North Macedonia|Macedonia
Macau|Macao
Gaza|Gaza Strip
Donbas|Donbass
Soviet Union|USSR
Washington, D.C.|Washington D.C.|Washington DC|D.C.|District of Columbia
New York City|NYC
Kyiv|Kiev
Odesa|Odessa
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Bengaluru|Bangalore
Yangon|Rangoon
Beijing|Peking
Ho Chi Minh City|Saigon
Marrakesh|Marrakech
Krakow|Kraków
Gdansk|Gdańsk
Wroclaw|Wrocław
Lodz|Łódź
Zurich|Zürich
Düsseldorf|Dusseldorf
Malmö|Malmo
Montreal|Montréal
Quebec|Québec
Bogota|Bogotá
Medellin|Medellín
São Paulo|Sao Paulo
Brasilia|Brasília
St. Petersburg|Saint Petersburg
Ciudad Juarez|Ciudad Juárez
Guantanamo Bay|Guantánamo Bay|Guantanamo|Guantánamo
Zaporizhzhia|Zaporizhzhya
`;
