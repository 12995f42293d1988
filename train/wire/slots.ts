import { BODIES } from "../../src/languages/en/bodies.ts";
import { CLUBS } from "../../src/languages/en/clubs.ts";
import { GIVEN_NAMES } from "../../src/languages/en/given.ts";
import { entries, listWords } from "../../src/languages/en/names/gazetteer.ts";
import { NATIONALITIES } from "../../src/languages/en/nationalities.ts";
import { ORGANISATIONS } from "../../src/languages/en/organisations.ts";
import { OUTLETS } from "../../src/languages/en/outlets.ts";
import { CITIES, COUNTRIES, REGIONS } from "../../src/languages/en/places.ts";
import { SURNAMES } from "../../src/languages/en/surnames.ts";
import { TOWNS } from "../../src/languages/en/towns.ts";

const single = (list: readonly string[]) => list.filter((name) => /^[\p{L}.'’ -]+$/u.test(name));
const given = listWords(GIVEN_NAMES).filter((name) => name.length > 2);
const surnames = listWords(SURNAMES).filter((name) => name.length > 2);
const cities = single([...entries(CITIES), ...entries(TOWNS)]).filter((name) => !name.includes(","));
const countries = single(entries(COUNTRIES)).filter((name) => !name.startsWith("the ") && name.length > 3);
const regions = single(entries(REGIONS)).filter((name) => !name.startsWith("the ") && name.length > 4);
const clubs = single(entries(CLUBS));
const bodies = [...entries(ORGANISATIONS), ...entries(BODIES)].flatMap((entry) => entry.split(" = "));
const outlets = OUTLETS.trim()
  .split("\n")
  .map((line) => line.split("|")[0]!);
const nationalities = listWords(NATIONALITIES);
const SYLLABLES =
  "ar an al ba be bo bra car cor da del dor du el en fal fen ga gar gor hal har hol il jor ka kel kor la lan lor ma mar mel mi mor na nor o or pa per pol ra ren ro sa sal ser sol ta tal tor ul va val ver wes win ya zal zo".split(
    " ",
  );
const ENDS =
  "a an ard berg bury dale den ek er escu ez field ham ic in ini ko la ley lin man mann mar mon o ov ova sen ski son stad ston tan ton ville va wick wood yan".split(
    " ",
  );
const COMPANY_WORDS =
  "Motors Steel Foods Holdings Group Industries Energy Oil Gas Power Pharmaceuticals Airlines Airways Securities Bank Insurance Telecom Systems Technologies Software Electronics Semiconductor Mining Resources Petroleum Chemicals Paper Textiles Cement Brewing Breweries Tobacco Stores Retail Properties Estates Shipping Lines Railways Transport Logistics Media Broadcasting Newspapers Publishing Pictures Records Entertainment Hotels Leisure Partners Capital Investments Ventures Aerospace Engineering Construction Health Healthcare Labs Biotech Brands Cosmetics Dairy Sugar Coffee Rubber Tyre Glass Gold Diamonds Water Utilities Networks Communications Trust Savings Finance Leasing Consulting".split(
    " ",
  );
const SUFFIXES = [
  "Inc",
  "Inc.",
  "Corp",
  "Corp.",
  "Ltd",
  "Plc",
  "Co",
  "& Co",
  "AG",
  "SA",
  "NV",
  "SpA",
  "LLC",
  "GmbH",
  "Co Ltd",
  "Holdings",
];
const FIELDS =
  "Finance|Health|Education|Transport|Agriculture|Defence|Justice|Labour|Trade|Energy|Foreign Affairs|Interior|Housing and Urban Development|Culture|Science and Technology|Commerce|Environment|Public Works|Fisheries|Tourism|Information|Youth and Sports|Human Rights|Social Welfare|Mines and Energy|Economic Development|Statistics|Fair Trading|Veterans Affairs|Public Health|Motor Vehicles|Civil Aviation|Nuclear Safety|Trade and Industry|Home Affairs|Women and Children|Local Government|Immigration|Prisons|Elections|Water Resources|Food and Drugs".split(
    "|",
  );
const GROUPS =
  "Teachers|Nurses|Farmers|Miners|Dockers|Pilots|Consumers|Journalists|Students|Physicians|Lawyers|Bankers|Brewers|Builders|Writers|Workers|Seafarers|Bus Drivers|Home Builders|Car Manufacturers|Chief Executives|Muslim Scholars|Small Businesses|Human Rights Lawyers|Retail Traders|Air Traffic Controllers|Exporters|Wheat Growers".split(
    "|",
  );

const FANCY =
  "A1|Elite|Premier|Pacific|Sunrise|Golden|Royal|Classic|First|Advanced|Express|Superior|Quality|Family|Best|Bright|Blue Ridge|Green Valley|Sunset|Lakeside|Riverside|Oak Hill|Maple|Silver|Diamond|Eagle|Liberty|Heritage|Colonial|Metro|Midtown|Uptown|Downtown|Northside|Southside|Westside|Eastside|All Star|American|National|United|Universal|Precision|Perfect|Paradise|Hometown|Country|City".split(
    "|",
  );
const TRADES =
  "Auto Repair|Auto Body|Auto Care|Auto Tech|Tire|Towing|Motors|Motorsports|Toyota|Honda|Ford|Chevrolet|Nissan|BMW|Plumbing|Heating and Air|Electric|Roofing|Landscaping|Lawn Care|Painting|Flooring|Carpet Cleaning|Cleaners|Movers|Storage|Self Storage|Realty|Real Estate|Properties|Property Management|Apartments|Insurance|Insurance Agency|Tax Service|Law Firm|Law Office|Mortgage|Credit Union|Dental|Dental Care|Dentistry|Orthodontics|Family Medicine|Medical Center|Chiropractic|Physical Therapy|Veterinary Clinic|Animal Hospital|Pet Hospital|Kennels|Grooming|Salon|Hair Salon|Nails|Spa|Day Spa|Massage|Barber Shop|Tattoo|Fitness|Gym|Yoga|Karate|Dance Studio|Martial Arts|Golf Club|Preschool|Daycare|Elementary School|High School|Academy|Baptist Church|Lutheran Church|Florist|Flowers|Photography|Printing|Signs|Furniture|Mattress|Jewelers|Bridal|Books|Bookstore|Music|Computers|Computer Repair|Wireless|Market|Grocery|Bakery|Liquors|Catering|Travel|Limousine|Taxi|Shuttle|Pharmacy|Optical|Eye Care|Sports|Cycles|Boats|Hardware|Lumber|Pawn|Fabrics|Toys".split(
    "|",
  );

/** What may stand before a name with its capital, and is no part of it. */
const JOBS =
  "Hairdresser|Teacher|Farmer|Nurse|Builder|Shopkeeper|Fisherman|Plumber|Mother-of-two|Dad-of-three|Gran-of-five|Pensioner|Grandmother|Student|Activist|Lawyer|Analyst|Economist|Historian|Striker|Midfielder|Goalkeeper|Captain|Coach|Manager|Defender|Winger|Singer|Actor|Actress|Novelist|Poet|Director|Tycoon|Billionaire|Businessman|Entrepreneur|Detective|Sergeant|Widow|Neighbour|Resident|Passenger|Survivor|Eyewitness|Witness|Shopper|Heartbroken|Furious|Veteran|Rookie|Teenager|Schoolgirl|Motorist|Cyclist|Councillor|Campaigner|Opposition|Former|Ex-minister|Disgraced|Jailed|Rebel|Outgoing|Incoming|Newcomer|Champion|Sprinter|Golfer|Jockey|Driver|Pilot|Engineer|Scientist|Researcher|Epidemiologist|Professor|Surgeon|Doctor|Midwife|Photographer|Correspondent|Editor|Columnist|Broadcaster|Presenter|Comedian|Chef|Baker|Butcher|Postman|Firefighter|Paramedic".split(
    "|",
  );
const OPENERS =
  "About|Although|Before|After|When|While|If|Because|Since|Unlike|Like|With|Without|Under|Over|At|In|On|From|For|By|Despite|During|Against|Between|Inside|Outside|Near|But|And|So|Yet|Still|Then|Now|Today|Yesterday|Meanwhile|However|Instead|Later|Earlier|Only|Even|Both|Some|Many|Most|Did|Does|Is|Was|Will|Can|Has|Had|Should|Would|Ask|Tell|Call|See|Meet|Visit|Contact|Try|Thanks|Hello|Hey|Yes|No|Why|How|Where|Who|What".split(
    "|",
  );

function word(of: <T>(items: readonly T[]) => T, random: () => number): string {
  let made = of(SYLLABLES);
  if (random() < 0.5) made += of(SYLLABLES);
  made += of(ENDS);
  return made.charAt(0).toUpperCase() + made.slice(1);
}

type Of = <T>(items: readonly T[]) => T;

/** What may fill each slot of a pattern, drawn anew at each call. */
export function slots(of: Of, random: () => number): Readonly<Record<string, () => string>> {
  const surname = () => (random() < 0.7 ? of(surnames) : word(of, random));
  const town = () => (random() < 0.75 ? of(cities) : word(of, random));
  return {
    // A person by full name, and by family name alone.
    P: () => {
      const first = random() < 0.85 ? of(given) : word(of, random);
      const between = random() < 0.06 ? ` ${of([..."ABCDEFGHJKLMRSTW"])}.` : "";
      const particle =
        random() < 0.04
          ? `${of(["de", "van", "von", "De", "Van", "al", "da", "bin", "de la", "van der"])} `
          : "";
      return `${first}${between} ${particle}${surname()}${random() < 0.03 ? `-${surname()}` : ""}`;
    },
    I: () =>
      `${of([..."ABCDEFGHJKLMNPRSTVW"])}.${random() < 0.3 ? ` ${of([..."ABCDEFGHJKLMNPRSTVW"])}.` : ""} ${surname()}`,
    S: surname,
    G: () => of(given),
    L: () => (random() < 0.93 ? of(countries) : of(["U.S.", "U.S.", "U.K.", "Britain", "Germany"])),
    T: town,
    R: () => (random() < 0.7 ? of(regions) : of(countries)),
    C: () => {
      const chance = random();
      if (chance < 0.7) return of(clubs);
      if (chance < 0.85) return town();
      return `${chance < 0.93 ? town() : word(of, random)} ${of(["United", "City", "Rovers", "Athletic", "FC", "Wanderers", "Town", "County", "Dynamo", "Spartak", "Rangers", "SC"])}`;
    },
    U: () => (random() < 0.8 ? town() : of(clubs)),
    N: () => of(nationalities),
    K: () => {
      const stem = random() < 0.5 ? surname() : word(of, random);
      const chance = random();
      if (chance < 0.15) return word(of, random);
      if (chance < 0.38) return `${stem} ${of(COMPANY_WORDS)}`;
      if (chance < 0.5) return `${stem} ${of(COMPANY_WORDS)} ${of(SUFFIXES)}`;
      if (chance < 0.7) return `${stem} ${of(SUFFIXES)}`;
      if (chance < 0.78) return `${stem} & ${surname()}`;
      if (chance < 0.84) return `${town()} ${of(COMPANY_WORDS)}`;
      if (chance < 0.9) return `${of(nationalities)} ${of(COMPANY_WORDS)}`;
      return of(bodies);
    },
    B: () => {
      const chance = random();
      if (chance < 0.2) return of(bodies);
      if (chance < 0.25)
        return `${of(["Bank", "Central Bank", "National Bank", "Church", "Supreme Court", "Communist Party", "University"])} of ${of(countries)}`;
      if (chance < 0.4)
        return `${of(["Ministry", "Department", "Ministry", "Bureau", "Office", "Secretariat"])} of ${of(FIELDS)}`;
      if (chance < 0.5)
        return `${of(FIELDS)} ${of(["Ministry", "Department", "Agency", "Commission", "Authority", "Board", "Committee"])}`;
      if (chance < 0.58)
        return `${of(["Association", "Federation", "Union", "Society", "League", "Congress"])} of ${random() < 0.5 ? `${of(nationalities)} ` : ""}${of(GROUPS)}`;
      if (chance < 0.66)
        return `${of(nationalities)} ${of(GROUPS)}${random() < 0.4 ? "'" : ""} ${of(["Association", "Union", "Federation", "Council", "Confederation"])}`;
      if (chance < 0.74)
        return `${of(nationalities)} ${of(["People's", "Liberation", "Democratic", "National", "Socialist", "Islamic", "Workers'", "Patriotic", "Salvation"])} ${of(["Party", "Front", "Army", "Movement", "Union", "Alliance", "Congress"])}`;
      if (chance < 0.82) return `${random() < 0.5 ? `University of ${town()}` : `${town()} University`}`;
      if (chance < 0.9)
        return `${town()} ${of(["Police", "City Council", "Hospital", "Fire Department", "County Court", "Housing Authority", "School Board", "Stock Exchange", "Port Authority", "Police Department", "Chamber of Commerce"])}`;
      return `${random() < 0.5 ? surname() : word(of, random)} ${of(["Institute", "Foundation", "Center", "Research Institute", "Trust", "College", "School", "Memorial Hospital", "Group"])}`;
    },
    V: () => {
      const stem = random() < 0.4 ? of(surnames) : random() < 0.6 ? town() : of(FANCY);
      const own = random() < 0.25 ? `${of(given)}'s` : stem;
      return `${own} ${of(TRADES)}${random() < 0.1 ? ` of ${town()}` : ""}`;
    },
    J: () => of(JOBS),
    O: () => of(OPENERS),
    M: () => of(outlets),
    A: () => {
      const letters = [..."ABCDEFGHIJKLMNOPRSTUV"];
      return Array.from({ length: 3 + Math.floor(random() * 2) }, () => of(letters)).join("");
    },
    n: () => `${Math.floor(random() * (random() < 0.7 ? 10 : 120))}`,
    m: () => `${1 + Math.floor(random() * 89)}`,
    f: () => `${1 + Math.floor(random() * 60)}.${10 + Math.floor(random() * 89)}`,
    d: () =>
      `199${Math.floor(random() * 10)}-${10 + Math.floor(random() * 3)}-${10 + Math.floor(random() * 18)}`,
    D: () => of(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]),
    s: () => `${Math.floor(random() * 8)}-${Math.floor(random() * 8)}`,
  };
}

/** A person by family name. */
export function familyName(name: string): string {
  const words = name.split(" ");
  const particle = words.findIndex((word, i) => i > 0 && /^(?:de|van|von|De|Van|al|da|bin)$/.test(word));
  return words.slice(particle > 0 ? particle : words.length - 1).join(" ");
}

/** Velmora Motors is Velmora; a company whose first word says too little keeps its name. */
export function shortName(name: string): string {
  const first = name.split(" ")[0]!;
  return nationalities.includes(first) || cities.includes(first) || first.length < 4 ? name : first;
}
