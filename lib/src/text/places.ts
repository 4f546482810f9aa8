import { rememberWords } from './remembering.js';

/**
 * Capitals and large or much-reported cities of the world, in their English spelling. A name on the list settles
 * what a bare `PLACE:` leaves open; a place that is not on it needs other evidence.
 */
const cities = `Abidjan|Abu Dhabi|Abuja|Acapulco|Accra|Adana|Addis Ababa|Adelaide|Aden|Agadez|Agra|Ahmedabad|Aix-en-Provence|Albany|
Aleppo|Alexandria|Algiers|Almaty|Amman|Amritsar|Amsterdam|Anchorage|Andorra la Vella|Ankara|Antalya|Antananarivo|Antwerp|Apia|Arlington|
Asgabat|Ashgabat|Asmara|Astana|Asuncion|Athens|Atlanta|Auckland|Austin|Avignon|Baghdad|Baku|Bali|Baltimore|Bamako|Bandar Seri Begawan|
Bandung|Bangalore|Bangkok|Bangui|Banjul|Barcelona|Barranquilla|Basel|Basra|Basseterre|Baton Rouge|Beijing|Beirut|Belfast|Belgrade|Belmopan|
Belo Horizonte|Bengaluru|Benghazi|Berlin|Bern|Berne|Bethlehem|Bhopal|Bilbao|Birmingham|Bishkek|Bissau|Blantyre|Bloemfontein|Bogota|
Boise|Bologna|Bonn|Bordeaux|Boston|Brasilia|Bratislava|Brazzaville|Bremen|Bridgetown|Brisbane|Bristol|Brussels|Bucharest|Budapest|
Buenos Aires|Buffalo|Bujumbura|Bukavu|Bulawayo|Bursa|Busan|Cairo|Calcutta|Calgary|Cali|Canberra|Cannes|Cape Town|Caracas|Cardiff|
Cartagena|Casablanca|Castries|Charleston|Charlotte|Chengdu|Chennai|Chiang Mai|Chicago|Chisinau|Chittagong|Chongqing|Christchurch|
Cincinnati|Ciudad Juarez|Cleveland|Cologne|Colombo|Columbia|Columbus|Conakry|Copenhagen|Cordoba|Cotonou|Dakar|Dallas|Damascus|Dar es Salaam|
Darwin|Davos|Dayton|Delhi|Denver|Des Moines|Detroit|Dhaka|Dili|Diyarbakir|Djibouti|Dnipro|Dodoma|Doha|Donetsk|Douala|Dresden|Dubai|
Dublin|Durban|Dushanbe|Dusseldorf|Edinburgh|Edmonton|El Fasher|El Paso|Erbil|Florence|Fort Worth|Fortaleza|Frankfurt|Freetown|Fukuoka|
Gaborone|Gao|Gaza|Gaza City|Gaziantep|Gdansk|Geneva|Genoa|Georgetown|Gitega|Glasgow|Goma|Gothenburg|Grozny|Guadalajara|Guangzhou|
Guatemala City|Guayaquil|Haifa|Halifax|Hamburg|Hanoi|Harare|Harrisburg|Hartford|Hargeisa|Hartford|Havana|Helsinki|Herat|Hiroshima|
Ho Chi Minh City|Hong Kong|Honiara|Honolulu|Houston|Hyderabad|Ibadan|Idlib|Indianapolis|Innsbruck|Irkutsk|Islamabad|Istanbul|Izmir|
Jackson|Jacksonville|Jaipur|Jakarta|Jeddah|Jerusalem|Johannesburg|Juba|Kabul|Kaduna|Kampala|Kandahar|Kano|Kansas City|Karachi|
Kathmandu|Kazan|Kharkiv|Khartoum|Kherson|Kigali|Kingston|Kingstown|Kinshasa|Kisumu|Kolkata|Krakow|Kuala Lumpur|Kumasi|Kuwait City|Kyiv|Kiev|
Kyoto|La Paz|Lagos|Lahore|Las Vegas|Lausanne|Leeds|Leipzig|Libreville|Lille|Lilongwe|Lima|Lincoln|Lisbon|Little Rock|Liverpool|Ljubljana|Lome|
London|Los Angeles|Louisville|Luanda|Lubumbashi|Lucknow|Luhansk|Lusaka|Luxembourg|Lviv|Lyon|Macau|Madison|Madrid|Maiduguri|Malabo|Male|
Malmo|Managua|Manama|Manaus|Manchester|Mandalay|Manila|Maputo|Marrakech|Marrakesh|Mariupol|Marseille|Maseru|Mbabane|Mecca|Medellin|
Medina|Melbourne|Memphis|Mexico City|Miami|Milan|Milwaukee|Minneapolis|Minsk|Mogadishu|Mombasa|Monaco|Monrovia|Monterrey|Montevideo|
Montreal|Moroni|Moscow|Mosul|Mumbai|Munich|Murmansk|Muscat|N'Djamena|Nagasaki|Nagoya|Nairobi|Nantes|Naples|Nashville|Nassau|Naypyidaw|
New Delhi|New Orleans|New York|Newark|Newcastle|Niamey|Nice|Nicosia|Nouakchott|Novosibirsk|Nuku'alofa|Nur-Sultan|Nuuk|Oakland|Odesa|
Odessa|Oklahoma City|Omaha|Oran|Orlando|Osaka|Oslo|Ottawa|Ouagadougou|Oulan-Bator|Oxford|Palermo|Palikir|Panama City|Paramaribo|Paris|
Patna|Perth|Peshawar|Philadelphia|Phnom Penh|Phoenix|Pittsburgh|Podgorica|Port Harcourt|Port Louis|Port Moresby|Port Sudan|Port Vila|
Port of Spain|Port-au-Prince|Portland|Porto|Porto Alegre|Porto-Novo|Prague|Praia|Pretoria|Pristina|Pune|Pyongyang|Quebec City|Quetta|Quito|
Rabat|Rafah|Raleigh|Ramallah|Rangoon|Raqqa|Recife|Reykjavik|Richmond|Riga|Rio de Janeiro|Riyadh|Rome|Rosario|Roseau|Rostov-on-Don|
Rotterdam|Sacramento|Saint Petersburg|Salt Lake City|Salvador|Samarkand|San Antonio|San Diego|San Francisco|San Jose|San Juan|San Marino|
San Salvador|Sanaa|Sana'a|Santa Cruz|Santa Fe|Santiago|Santo Domingo|Sao Paulo|Sao Tome|Sapporo|Sarajevo|Seattle|Seoul|Sevastopol|Seville|
Shanghai|Sharm el-Sheikh|Shenzhen|Simferopol|Singapore|Skopje|Sofia|Srebrenica|Srinagar|St. Louis|St. Paul|St. Petersburg|
Stockholm|Strasbourg|Stuttgart|Sucre|Surabaya|Suva|Sydney|Taipei|Taiz|Tallahassee|Tallinn|Tampa|Tangier|Tarawa|Tashkent|Tbilisi|
Tegucigalpa|Tehran|Tel Aviv|The Hague|Thessaloniki|Thimphu|Tianjin|Tijuana|Timbuktu|Tirana|Tokyo|Topeka|Toronto|Toulouse|Trieste|Tripoli|
Tunis|Turin|Ulaanbaatar|Ulan Bator|United Nations|Utrecht|Vaduz|Valencia|Valletta|Valparaiso|Vancouver|Vatican City|Venice|Victoria|Vienna|
Vientiane|Vilnius|Vladivostok|Volgograd|Warsaw|Washington|Wellington|Windhoek|Winnipeg|Wroclaw|Wuhan|Yamoussoukro|Yangon|Yaounde|
Yekaterinburg|Yerevan|Yokohama|Zagreb|Zanzibar|Zaporizhzhia|Zurich`;

/** States, and bodies and parts of states that act like one, as the English-language press writes them. */
const countries = `Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|
Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Botswana|Brazil|Britain|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|
Cameroon|Canada|Cape Verde|Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czechia|
Czech Republic|Denmark|Djibouti|Dominica|Dominican Republic|East Timor|Ecuador|Egypt|El Salvador|England|Equatorial Guinea|Eritrea|
Estonia|Eswatini|Ethiopia|Europe|European Union|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Greenland|Grenada|
Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Holland|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|
Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|
Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Micronesia|Moldova|
Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|
North Macedonia|Northern Ireland|Norway|Oman|Pakistan|Palau|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|
Qatar|Romania|Russia|Rwanda|Samoa|San Marino|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|
Solomon Islands|Somalia|Somaliland|South Africa|South Korea|South Sudan|Soviet Union|Spain|Sri Lanka|Sudan|Suriname|Sweden|
Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad|Tunisia|Turkey|Turkmenistan|Türkiye|Tuvalu|UAE|UK|US|USA|USSR|
Uganda|Ukraine|United Arab Emirates|United Kingdom|United Nations|United States|Uruguay|Uzbekistan|Vanuatu|Vatican|Venezuela|
Vietnam|Wales|West Bank|Western Sahara|Yemen|Zambia|Zimbabwe`;

const foldedCountries: ReadonlySet<string> = new Set(countries.split('|').map(foldPlace));

const foldedCities: ReadonlyMap<string, string> = new Map(
  cities.split('|').map((name) => [foldPlace(name), name.trim()]),
);

const squeezedCities: ReadonlyMap<string, string> = new Map(
  [...foldedCities.values()].map((name) => [foldPlace(name).replace(/[^a-z]/g, ''), name]),
);

/**
 * Whether a name is that of a capital or a large city, whatever its case and accents.
 *
 * @example isKnownCity('SÃO PAULO') // true
 */
export function isKnownCity(name: string): boolean {
  return foldedCities.has(foldPlace(name));
}

/**
 * Whether a name is that of a state, a capital or a large city: where it speaks, its government does.
 *
 * @example isKnownPlace('Moscow') // true
 */
export const isKnownPlace: (name: string) => boolean = rememberWords((name) => {
  const folded = foldPlace(name);
  return foldedCountries.has(folded) || foldedCities.has(folded);
});

/**
 * The usual spelling of a city whose name was squeezed into lower-case letters, as host names do, or nothing.
 *
 * @example cityOfSqueezed('newyork') // 'New York'
 */
export function cityOfSqueezed(letters: string): string | undefined {
  return squeezedCities.get(letters);
}

function foldPlace(name: string): string {
  const trimmed = name.trim();
  if (/^[ -~]*$/.test(trimmed)) return trimmed.toLowerCase();
  return trimmed.replace(/’/g, "'").normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
