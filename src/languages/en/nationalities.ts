/** Adjectives and nouns of nations, peoples and faiths. Names of nobody in particular, and of no place. */
export const NATIONALITIES = `
Afghan Albanian Algerian American Angolan Argentine Argentinian Argentinean Armenian Australian Austrian Azerbaijani Azeri
Bahraini Bangladeshi Belarusian Belarussian Belgian Beninese Bhutanese Bolivian Bosnian Brazilian British Briton Bulgarian
Burkinabe Burmese Burundian Cambodian Cameroonian Canadian Chadian Chilean Chinese Colombian Congolese Croatian
Cuban Cypriot Czech Danish Dane Djiboutian Dominican Dutch Ecuadorian Ecuadorean Egyptian Emirati English Eritrean
Estonian Ethiopian European Fijian Filipino Finnish Finn French Gabonese Gambian Georgian German Ghanaian Greek Greenlandic
Guatemalan Guinean Guyanese Haitian Honduran Hungarian Icelandic Icelander Indian Indonesian Iranian Iraqi Irish Israeli
Italian Ivorian Jamaican Japanese Jordanian Kazakh Kazakhstani Kenyan Korean Kosovar Kuwaiti Kyrgyz Lao Laotian Latvian
Lebanese Liberian Libyan Lithuanian Luxembourgish Macedonian Malagasy Malawian Malaysian Maldivian Malian Maltese
Mauritanian Mauritian Mexican Moldovan Monegasque Mongolian Montenegrin Moroccan Mozambican Namibian Nepalese Nepali
Nicaraguan Nigerian Nigerien Norwegian Omani Pakistani Palestinian Panamanian Paraguayan Peruvian Pole Polish Portuguese
Qatari Romanian Russian Rwandan Salvadoran Saudi Scot Scottish Senegalese Serb Serbian Singaporean Slovak Slovakian
Slovene Slovenian Somali Spanish Spaniard Sudanese Surinamese Swede Swedish Swiss Syrian Taiwanese Tajik Tanzanian Thai
Tibetan Togolese Tongan Tunisian Turk Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welsh Yemeni
Zambian Zimbabwean African Asian Arab Arabic Persian Kurd Kurdish Uyghur Uighur Chechen Catalan Basque Flemish Bavarian
Sicilian Breton Cornish Roma Romani Latino Latina Hispanic Chicano Caucasian Slavic Nordic Scandinavian Baltic Balkan
Mediterranean Arctic Antarctic Atlantic Pacific Caribbean Polynesian Hawaiian Alaskan Californian Texan Floridian
Soviet Ottoman Byzantine Roman Catholic Protestant Orthodox Christian Muslim Islamic Islamist Sunni Shia Shiite Jewish Jew
Hindu Buddhist Sikh Mormon Evangelical Anglican Lutheran Methodist Baptist Presbyterian Zionist Marxist Communist
Socialist Republican Democrat Democratic Conservative Labour Liberal Tory Londoner Parisian Berliner Muscovite Venetian
Houthi Hutu Tutsi Rohingya Tamil Sinhalese Punjabi Bengali Gujarati Kashmiri Sindhi Pashtun Baloch Hazara Berber
Anglo-American Franco-German Russo-Ukrainian Sino-American Afro-American Native Aboriginal Maori Inuit Cherokee Navajo
Trumpist Stalinist Leninist Maoist Nazi Fascist Victorian Georgian Elizabethan Tudor Renaissance Gothic Baroque
`;

/** Days, months, feasts: capitals that name nobody. */
export const CALENDAR = `
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
January February March April May June July August September October November December Feb Apr Jul Aug Sept Sep
Oct Nov Dec Tue Tues Wed Thurs Fri Christmas Easter Ramadan Eid Hanukkah Passover Thanksgiving Halloween
Diwali Lent Advent Ascension Pentecost Epiphany GMT EST EDT PST PDT BST CET CEST UTC ET PT AM PM BC AD CE BCE
`;
