/**
 * Capitals and other large cities of news, by folded single words in their one form, with the countries that they lie in; by hand.
 * Left out are cities whose country shares its last word with another (Seoul, Khartoum) and those whose country is disputed.
 */
const CITIES = new Map(
  `paris:france london:u.k.,england berlin:germany madrid:spain rome:italy lisbon:portugal vienna:austria brussels:belgium
  amsterdam:netherlands copenhagen:denmark stockholm:sweden oslo:norway helsinki:finland reykjavik:iceland dublin:ireland
  edinburgh:u.k.,scotland cardiff:u.k.,wales belfast:u.k. bern:switzerland geneva:switzerland zurich:switzerland athens:greece
  warsaw:poland prague:czechia bratislava:slovakia budapest:hungary bucharest:romania sofia:bulgaria belgrade:serbia zagreb:croatia
  ljubljana:slovenia sarajevo:bosnia tirana:albania skopje:macedonia podgorica:montenegro chisinau:moldova
  kyiv:ukraine kharkiv:ukraine minsk:belarus moscow:russia vilnius:lithuania riga:latvia tallinn:estonia ankara:turkiye istanbul:turkiye
  tbilisi:georgia yerevan:armenia baku:azerbaijan astana:kazakhstan almaty:kazakhstan tashkent:uzbekistan bishkek:kyrgyzstan
  dushanbe:tajikistan ashgabat:turkmenistan kabul:afghanistan islamabad:pakistan karachi:pakistan lahore:pakistan delhi:india
  mumbai:india kolkata:india chennai:india bangalore:india hyderabad:india dhaka:bangladesh kathmandu:nepal colombo:sri beijing:china
  shanghai:china shenzhen:china guangzhou:china wuhan:china chongqing:china tokyo:japan osaka:japan
  ulaanbaatar:mongolia hanoi:vietnam bangkok:thailand vientiane:laos yangon:myanmar naypyidaw:myanmar jakarta:indonesia
  manila:philippines canberra:australia sydney:australia melbourne:australia wellington:zealand auckland:zealand tehran:iran
  baghdad:iraq damascus:syria beirut:lebanon amman:jordan riyadh:saudi jeddah:saudi sanaa:yemen muscat:oman
  doha:qatar manama:bahrain cairo:egypt alexandria:egypt tripoli:libya tunis:tunisia algiers:algeria rabat:morocco casablanca:morocco
  nairobi:kenya mombasa:kenya kampala:uganda kigali:rwanda dodoma:tanzania mogadishu:somalia asmara:eritrea
  lusaka:zambia harare:zimbabwe lilongwe:malawi maputo:mozambique luanda:angola kinshasa:congo lagos:nigeria abuja:nigeria accra:ghana
  abidjan:ivory dakar:senegal bamako:mali monrovia:liberia pretoria:africa johannesburg:africa ottawa:canada toronto:canada
  montreal:canada vancouver:canada washington:u.s. chicago:u.s. houston:u.s. boston:u.s. havana:cuba kingston:jamaica caracas:venezuela
  bogota:colombia quito:ecuador lima:peru santiago:chile asuncion:paraguay montevideo:uruguay brasilia:brazil managua:nicaragua
  tegucigalpa:honduras`
    .split(/\s+/)
    .map((entry): [string, readonly string[]] => {
      const [city = "", countries = ""] = entry.split(":");
      return [city, countries.split(",")];
    }),
);

/** Whether one place, by the forms of its words, is known to lie in the other. */
export const liesIn = (inner: readonly string[], outer: readonly string[]): boolean =>
  inner.some((word) => CITIES.get(word)?.some((country) => outer.includes(country)));
