import { stem } from "porter2";

/** Verbs and nouns whose forms no suffix rule joins; the left side is stemmed as the right. */
const IRREGULAR = new Map(
  `ate:eat began:begin begun:begin bent:bend bet:bet bit:bite bled:bleed blew:blow blown:blow bore:bear born:bear bought:buy
  broke:break broken:break brought:bring built:build burst:burst caught:catch chose:choose chosen:choose clung:cling crept:creep
  dealt:deal died:die dying:die drank:drink drawn:draw drew:draw driven:drive drove:drive dug:dig eaten:eat fallen:fall fed:feed
  fell:fall felt:feel fled:flee flew:fly flown:fly forbade:forbid forgot:forget forgotten:forget fought:fight found:find froze:freeze
  frozen:freeze gave:give grew:grow grown:grow heard:hear held:hold hid:hide hidden:hide hung:hang kept:keep knew:know known:know
  laid:lay lain:lie lay:lie leapt:leap led:lead left:leave lent:lend lit:light lost:lose lying:lie meant:mean met:meet paid:pay
  ran:run rang:ring ridden:ride risen:rise rode:ride rose:rise sang:sing sank:sink sat:sit saw:see seen:see sent:send shaken:shake
  shook:shake shone:shine shot:shoot shown:show slept:sleep slid:slide sold:sell sought:seek spent:spend spoke:speak spoken:speak
  sprang:spring stole:steal stolen:steal stood:stand struck:strike stuck:stick stung:sting sunk:sink swam:swim swept:sweep
  swore:swear sworn:swear swung:swing taught:teach thought:think threw:throw thrown:throw tore:tear torn:tear understood:understand
  wept:weep shrank:shrink shrunk:shrink overtook:overtake rebuilt:rebuild withstood:withstand mistook:mistake strove:strive knelt:kneel withdrawn:withdraw withdrew:withdraw woke:wake won:win wore:wear worn:wear wound:wound written:write wrote:write
  overthrew:overthrow undertook:undertake upheld:uphold overcame:overcome children:child men:man women:woman people:person
  lives:life wives:wife knives:knife leaves:leave feet:foot teeth:tooth mice:mouse deaths:death dead:die death:die deadly:die
  killed:kill killing:kill injuries:injure injury:injure meeting:meet meetings:meet talks:talk
  said:say told:tell done:do gone:go went:go made:make came:come took:take taken:take given:give beaten:beat borne:bear became:become criteria:criterion crises:crisis analyses:analysis halves:half thieves:thief hoped:hope dropped:drop`
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);

/** Porter2 stem (Snowball English) of a folded word, irregular forms first. */
export const stemWord = (lower: string): string => {
  if (lower.length < 3) return lower;
  const regular = IRREGULAR.get(lower) ?? lower;
  return stem(regular.endsWith("'s") ? regular.slice(0, -2) : regular);
};
