/**
 * Peoples and adjectives of countries, with the country as news writes it; UN member states and others often in the news.
 * "Russian troops" and "troops of Russia" speak of one country.
 */
const DEMONYMS = new Map(
  `afghan:afghanistan albanian:albania algerian:algeria american:u.s. americans:u.s. angolan:angola argentine:argentina argentinian:argentina
  armenian:armenia australian:australia austrian:austria azerbaijani:azerbaijan bahraini:bahrain bangladeshi:bangladesh belarusian:belarus
  belgian:belgium bolivian:bolivia bosnian:bosnia brazilian:brazil british:u.k. briton:u.k. britons:u.k. bulgarian:bulgaria burmese:myanmar
  cambodian:cambodia cameroonian:cameroon canadian:canada chadian:chad chilean:chile chinese:china colombian:colombia congolese:congo
  croatian:croatia cuban:cuba cypriot:cyprus czech:czechia danish:denmark dane:denmark dutch:netherlands ecuadorian:ecuador egyptian:egypt
  eritrean:eritrea estonian:estonia ethiopian:ethiopia european:europe finnish:finland finn:finland french:france georgian:georgia
  german:germany ghanaian:ghana greek:greece guatemalan:guatemala haitian:haiti honduran:honduras hungarian:hungary icelandic:iceland
  indian:india indonesian:indonesia iranian:iran iraqi:iraq irish:ireland israeli:israel italian:italy ivorian:ivory jamaican:jamaica
  japanese:japan jordanian:jordan kazakh:kazakhstan kenyan:kenya korean:korea kuwaiti:kuwait kyrgyz:kyrgyzstan lao:laos latvian:latvia
  lebanese:lebanon liberian:liberia libyan:libya lithuanian:lithuania malawian:malawi malaysian:malaysia malian:mali maltese:malta
  mexican:mexico moldovan:moldova mongolian:mongolia moroccan:morocco mozambican:mozambique nepalese:nepal nepali:nepal nicaraguan:nicaragua
  nigerian:nigeria nigerien:niger norwegian:norway omani:oman pakistani:pakistan palestinian:palestine panamanian:panama paraguayan:paraguay
  peruvian:peru philippine:philippines filipino:philippines polish:poland pole:poland portuguese:portugal qatari:qatar romanian:romania
  russian:russia russians:russia rwandan:rwanda saudi:saudi salvadoran:salvador scottish:scotland senegalese:senegal serbian:serbia
  serb:serbia singaporean:singapore slovak:slovakia slovenian:slovenia somali:somalia spanish:spain sri:sri sudanese:sudan swedish:sweden
  swede:sweden swiss:switzerland syrian:syria taiwanese:taiwan tanzanian:tanzania thai:thailand tunisian:tunisia turkish:turkiye turk:turkiye
  ugandan:uganda ukrainian:ukraine ukrainians:ukraine uruguayan:uruguay uzbek:uzbekistan venezuelan:venezuela vietnamese:vietnam welsh:wales
  yemeni:yemen zambian:zambia zimbabwean:zimbabwe`
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);

/** The country that a folded word names or belongs to, or undefined. */
export const countryOf = (lower: string): string | undefined => DEMONYMS.get(lower);
