/**
 * Pure data: beginnings of the names of months in the languages whose pages are met most, January first. A beginning
 * stands for one month in all of them; names that mean different months in two languages (Czech and Croatian
 * "listopad") are left out.
 */
export const MONTHS: readonly (readonly string[])[] = [
  'jan jän ene gen ian янв січ sty oca ιαν tammi януари يناير كانون ledna siječ'.split(' '),
  'feb fév fev фев лют lut şub φεβ helmi shk فبراير شباط únor velja'.split(' '),
  'mar mär maa mrt már мар бер μαρ maalis مارس آذار břez ožu'.split(' '),
  'apr avr abr ápr апр кві kwi nis απρ huhti pri أبريل نيسان dub'.split(' '),
  'may mai mag mei maj máj май мая тра μαΐ μαι touko مايو أيار květ'.split(' '),
  'jun juin giu iun jún июн чер cze haz ιουν kesä qer يونيو حزيران června'.split(' '),
  'jul juil lug iul júl июл лип lipc tem ιουλ heinä kor يوليو تموز červenc'.split(' '),
  'aug aoû ago aout agu авг сер sie ağu αυγ elo gus أغسطس آب'.split(' '),
  'sep set szept сен вер wrz eyl σεπ syys sht سبتمبر أيلول září ruj'.split(' '),
  'oct okt ott out окт жов paź eki οκτ loka tet أكتوبر říj'.split(' '),
  'nov ноя kas νοε marras nën نوفمبر'.split(' '),
  'dec déc dez dic des дек гру gru ara δεκ joulu dhj ديسمبر prosin'.split(' '),
]
