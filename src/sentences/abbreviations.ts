/** Abbreviations that are written with a full stop, folded, by what may follow them. */

/** Always followed by what they belong to: titles, and words that announce a name or a number. */
export const BEFORE_NAME = new Set(
  `mr mrs ms messrs mx dr prof rev hon gov sen rep reps sens gen col lt lieut cmdr capt maj sgt cpl pvt adm brig supt insp det pres amb
  atty asst assoc st mt ft no nos vs v fr sr. mme mlle msgr pt cmdr hr fig pp vol ch sec art al approx est ca eq`.split(/\s+/),
);

/** Followed by a number: months, pages, numbers. Before a capital they may end a sentence. */
export const BEFORE_NUMBER = new Set(
  "jan feb mar apr jun jul aug sep sept oct nov dec p pp no nos art sec fig vol ch par ver n°".split(" "),
);

/** May stand in the middle or at the end: what follows decides. */
export const AMBIGUOUS = new Set(
  `inc co corp ltd plc llc jr sr bros etc dept univ assn ave blvd rd sq hwy rte bldg approx min max
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
  mon tue tues wed thu thur thurs fri sat sun am pm oz lb lbs ft in yd mi hr hrs mph km kg dem`.split(/\s+/),
);

/** Capitalised words that plainly begin a sentence, so that an abbreviation before them ended one. */
export const STARTERS = new Set(
  `the a an this that these those it its he she they we i you his her their our my there here what when where who why how in on at
  by for from with to of after before since until while as if but and or so yet however meanwhile although though because under
  over during one two some many most several both each all no not nor then now later earlier also only even still`.split(/\s+/),
);
