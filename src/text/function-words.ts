/**
 * Closed-class words and the few adverbs that carry no content of their own. Words that hedge, negate or date are here too:
 * their meaning is read by the kinds, never by similarity.
 */
const FUNCTION_WORDS = new Set(
  `a about above across after afterward again against ago ahead all almost along already also although always am amid among an and
  another any anybody anyone anything apart are aren't around as aside at away back be became because become becomes been before
  beforehand behind being below beside besides between beyond both but by came can can't cannot come could couldn't did didn't do
  does doesn't doing don't done down due during each either else enough etc even ever every everybody everyone everything except
  far few fewer for from further furthermore get gets getting given go going gone got had hadn't has hasn't have haven't having he
  her here hers herself him himself his how however i if in indeed instead into is isn't it its itself just kept later least less
  let like likely lot lots made make makes making many may maybe me meanwhile might mine more moreover most much must mustn't my
  myself near nearly need neither never nevertheless no nobody none nonetheless nor not nothing now of off often on once one only
  onto or other others otherwise ought our ours ourselves out over own per perhaps quite rather really roughly s said same say
  saying says see seem seemed seems several shall she should shouldn't since so some somebody someone something sometimes soon
  still such take taken takes taking than that the their theirs them themselves then there therefore these they thing things this
  those though through throughout thus till to together told too took toward under until up upon us use used very via was wasn't
  way we well went were weren't what whatever when where whether which while who whole whom whose why will with within without
  won't would wouldn't yes yet you your yours yourself 's 'll 've 're 'd 'm mr mrs ms dr sir according according added approximately
  including amount total`.split(/\s+/),
);

/** Whether a folded word carries no content for similarity. */
export const isFunctionWord = (lower: string): boolean => FUNCTION_WORDS.has(lower);
