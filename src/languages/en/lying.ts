/** Where places lie that news names without saying so: a country, state or nation, then what lies in it. */
const lying = `
France: Paris Marseille Lyon Toulouse Nice Nantes Strasbourg Bordeaux Lille Calais Cannes Rennes Grenoble Versailles Corsica Normandy Brittany
Germany: Berlin Munich Hamburg Frankfurt Cologne Stuttgart Leipzig Dresden Hanover Bremen Bonn Essen Dortmund Bavaria Saxony
Italy: Rome Milan Naples Turin Venice Florence Genoa Bologna Palermo Sicily Sardinia Tuscany Lampedusa
Spain: Madrid Barcelona Valencia Seville Bilbao Malaga Zaragoza Catalonia Andalusia
Portugal: Lisbon Porto
England: London Manchester Birmingham Liverpool Leeds Bristol Newcastle Sheffield Nottingham Oxford Cambridge Brighton Yorkshire Kent Cornwall
Scotland: Edinburgh Glasgow Aberdeen Dundee
Wales: Cardiff Swansea
Britain: England Scotland Wales
United Kingdom: England Scotland Wales
UK: England Scotland Wales
U.K.: England Scotland Wales
Northern Ireland: Belfast Londonderry
Ireland: Dublin Cork Galway Limerick
Belgium: Brussels Antwerp Ghent Bruges
Netherlands: Amsterdam Rotterdam Utrecht Eindhoven
Austria: Vienna Salzburg Graz Innsbruck
Switzerland: Zurich Geneva Basel Bern Davos
Poland: Warsaw Krakow Gdansk Lublin Wroclaw
Hungary: Budapest
Greece: Athens Thessaloniki Crete Lesbos
Turkey: Istanbul Ankara Izmir Antalya
Russia: Moscow Sochi Kazan Vladivostok Grozny Chechnya Siberia
Ukraine: Kyiv Kiev Lviv Odesa Odessa Kharkiv Donetsk Luhansk Mariupol Bakhmut Kherson Crimea
Sweden: Stockholm Gothenburg Malmo
Norway: Oslo Bergen
Denmark: Copenhagen
Finland: Helsinki
Israel: Haifa
Palestinian territories: Gaza Ramallah
Lebanon: Beirut Tripoli
Syria: Damascus Aleppo Homs Idlib Raqqa
Iraq: Baghdad Mosul Basra Kirkuk Erbil Fallujah
Iran: Tehran Isfahan Shiraz Tabriz Mashhad
Afghanistan: Kabul Kandahar Herat Kunduz Helmand
Pakistan: Islamabad Karachi Lahore Peshawar Quetta
India: Delhi Mumbai Kolkata Chennai Bangalore Hyderabad Kashmir Kerala Gujarat
China: Beijing Shanghai Guangzhou Shenzhen Wuhan Tianjin Hebei Xinjiang Tibet Sichuan
Japan: Tokyo Osaka Kyoto Hiroshima Nagasaki Fukushima Okinawa
South Korea: Seoul Busan
Indonesia: Jakarta Bali Sumatra Java Aceh
Philippines: Manila Mindanao
Thailand: Bangkok Phuket
Vietnam: Hanoi
Australia: Sydney Melbourne Brisbane Perth Adelaide Canberra Queensland Victoria Tasmania
New Zealand: Auckland Wellington Christchurch
Egypt: Cairo Alexandria Sinai
Libya: Benghazi
Nigeria: Lagos Abuja Kano Borno
Kenya: Nairobi Mombasa
South Africa: Johannesburg Pretoria Durban
Sudan: Khartoum Darfur
Canada: Toronto Montreal Vancouver Ottawa Calgary Edmonton Quebec Ontario Alberta Manitoba
Mexico: Tijuana Guadalajara Monterrey Sinaloa Cancun
Brazil: Brasilia
Argentina: Cordoba
Haiti: Port-au-Prince
United States: Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Wisconsin Wyoming Washington
U.S.: Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Wisconsin Wyoming Washington
California: Oakland Sacramento Hollywood
Texas: Houston Dallas Austin
Florida: Miami Orlando Tampa Jacksonville Tallahassee
Illinois: Chicago
Georgia: Atlanta
Massachusetts: Boston
Michigan: Detroit Flint
Pennsylvania: Philadelphia Pittsburgh
Colorado: Denver
Arizona: Phoenix Tucson
Washington: Seattle
Oregon: Portland
Minnesota: Minneapolis
Ohio: Cleveland Cincinnati Columbus
Missouri: Ferguson
Maryland: Baltimore
Tennessee: Memphis Nashville
`;

/** The places that each place is known to lie in, the nearest first; only names of one word lie in others here. */
const outer: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const line of lying.trim().split("\n")) {
    const [whole = "", list = ""] = line.split(": ");
    for (const part of list.split(" ")) found.set(part, [...(found.get(part) ?? []), whole]);
  }
  return found;
})();

/** The places that a place lies in, through any number of others. */
export function liesIn(place: string): string[] {
  const found = new Set<string>();
  const queue = [...(outer.get(place) ?? [])];
  for (const next of queue) {
    if (found.has(next)) continue;
    found.add(next);
    queue.push(...(outer.get(next) ?? []));
  }
  return [...found];
}

/** What stands between a place and the one that it lies in: "Varn, Orland", "Varn in northern Orland". */
export const thenOuter = /^(?:, | in |, in )(?:the )?(?:(?:\p{Ll}+ern|north|south|east|west|central) )?$/u;

/** What stands between a place and one that lies in it: "Orland's city of Varn". */
export const thenInner = /^['’]s (?:\p{Ll}+ ){0,4}$/u;
