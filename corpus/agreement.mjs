// When a predicted value agrees with a gold one: dates, speakers, amounts, quotes. Used by score.mjs and by training.
// --- dates -------------------------------------------------------------------------------------------------
const plainDate = (edtf) => String(edtf).replace(/[~?%]/g, '').replace(/^\.\.\/|\/\.\.$/g, (open) => open);
const exists = (date) => {
  const match = /^(\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(date);
  if (!match) return false;
  const [, year, month, day] = match;
  if (!day || [year, month, day].some((part) => part.includes('X'))) return true;
  const real = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return real.getUTCMonth() === Number(month) - 1 && real.getUTCDate() === Number(day);
};
/** Equal but for the marks of doubt; where gold is approximate (`~`), the same month will do. Silent wants silent. */
export function sameDate(gold, found) {
  if ((gold ?? null) === null || (found ?? null) === null) return (gold ?? null) === (found ?? null);
  const [g, f] = [plainDate(gold), plainDate(found)];
  if (!f.split('/').every((end) => end === '' || end === '..' || exists(end))) return false;
  return g === f || (String(gold).includes('~') && !g.includes('/') && !f.includes('/') && g.slice(0, 7) === f.slice(0, 7) && f.length >= 7);
}

// --- speakers ----------------------------------------------------------------------------------------------
// One line a speaker: its names, folded. A state stands for its government, its seat of government for the state.
const SAME = `
united states|us|america|washington|white house|us government|american government|trump administration|us administration|us authorities|us officials
department of homeland security|homeland security|dhs|us department of homeland security
state department|department of state|us state department|foggy bottom
immigration and customs enforcement|ice
united kingdom|uk|britain|british government|uk government|london|downing street|no 10|number 10
home office|uk home office|british home office
foreign office|uk foreign office
un refugee agency|unhcr|united nations refugee agency|un high commissioner for refugees|office of the un high commissioner for refugees
un migration agency|iom|international organization for migration|international organisation for migration
united nations|un
european union|eu|brussels|european commission
european court of human rights|strasbourg court|echr
european court of justice|ecj|court of justice of the eu|eu court|luxembourg court
us supreme court|supreme court of the united states|scotus
uk supreme court|supreme court of the united kingdom
human rights groups|rights groups|rights organisations|rights organizations|human rights organisations|human rights organizations
anonymous official|official on condition of anonymity|unnamed official|an official|officials
document|documents|internal documents|internal email|e mail|email|court filing|court papers|leaked document
rwanda|kigali|rwandan government|rwandan authorities
south sudan|juba|south sudanese government
sudan|khartoum|sudanese government
equatorial guinea|malabo
guinea|conakry|guinean government
dr congo|democratic republic of congo|kinshasa|congolese government|drc
el salvador|salvadoran government|san salvador
panama|panamanian government|panama city
costa rica|costa rican government|san jose
guatemala|guatemalan government
honduras|honduran government|tegucigalpa
paraguay|paraguayan government|asuncion
ecuador|ecuadorian government|quito
belize|belizean government|belmopan
eswatini|mbabane|eswatini government|swazi government|lobamba
uganda|kampala|ugandan government|ugandan authorities
ghana|accra|ghanaian government|ghanaian authorities
cameroon|yaounde|cameroonian government
liberia|monrovia|liberian government
kosovo|pristina|kosovo government|kosovar government
palau|koror|ngerulmud|palauan government
uzbekistan|tashkent|uzbek government
mexico|mexico city|mexican government
libya|tripoli|libyan government
nigeria|abuja|nigerian government
burkina faso|ouagadougou|burkinabe government
italy|rome|italian government|palazzo chigi
albania|tirana|albanian government
australia|canberra|australian government
nauru|nauruan government|yaren
papua new guinea|png|port moresby
cambodia|phnom penh|cambodian government
malaysia|kuala lumpur|malaysian government
israel|jerusalem|israeli government
denmark|copenhagen|danish government
netherlands|dutch government
germany|berlin|german government
france|paris|french government
turkey|ankara|turkish government|turkiye
bosnia|bosnia and herzegovina|sarajevo|bosnian government
venezuela|caracas|venezuelan government`.trim().split('\n').map((line) => line.split('|'));
export const canonical = new Map(SAME.flatMap(([first, ...rest]) => [first, ...rest].map((name) => [name, first])));
const GENERIC = new Set('court courts judge judges police agency lawyer lawyers group groups critics minister ministers ministry government opposition party campaigners experts spokesperson spokesman spokeswoman president ambassador source sources report'.split(' '));
const TITLES = /\b(?:(?:prime|deputy|foreign|home|interior|justice|immigration|migration|security|internal affairs|foreign affairs)\s+)*(?:minister|ministers|secretary|attorney general|president|vice president|chancellor|ambassador|senator|justice|judge|governor|mayor|king|sir|dame|lord|lady|mr|mrs|ms|dr|spokesperson|spokesman|spokeswoman)\b(?:\s+(?:of|for)\s+(?:state|foreign affairs|justice|the interior))?/g;
function fold(name) {
  const plain = (name ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\bu\.s\.?/g, 'us').replace(/\bu\.n\.?/g, 'un').replace(/\bu\.k\.?/g, 'uk')
    .replace(/['’]s\b/g, '').replace(/[^\p{L}\p{N} ]/gu, ' ').replace(/\b(?:the|a|an)\b/g, ' ').replace(/\s+/g, ' ').trim();
  const known = canonical.get(plain) ?? canonical.get(plain.replace(/\b(?:government|authorities|administration|officials?|state of)\b/g, '').replace(/\s+/g, ' ').trim());
  if (known) return known;
  const bare = plain.replace(TITLES, ' ').replace(/\s+/g, ' ').trim();
  return canonical.get(bare) ?? (bare || plain);
}
/** The same person or body: a surname stands for the whole name; a long phrase that merely holds the name does not. */
export function sameSpeaker(gold, found) {
  const [g, f] = [fold(gold), fold(found)];
  if (g === f) return true;
  if (!g || !f) return false;
  const [few, many] = [g.split(' '), f.split(' ')].sort((x, y) => x.length - y.length);
  return !few.every((word) => GENERIC.has(word)) && !canonical.has(few.join(' ')) && !canonical.has(many.join(' '))
    && many.length <= few.length + 3 && few.every((word) => many.includes(word));
}

// --- agreement ---------------------------------------------------------------------------------------------
export const same = (a, b) => (a ?? null) === (b ?? null);
export const sameAmount = (gold, found) => (!gold || !found) ? !gold && !found
  : gold.currency === found.currency && Math.abs(gold.value - found.value) <= 0.005 * Math.abs(gold.value);
// A gold fact may carry `alt`: further values, field by field, that a careful reader could also have given.
export const allowed = (fact, field) => [fact[field], ...(fact.alt?.[field] ?? [])];
const LONGEST_QUOTE = 600;
export const quoted = (claim, text) => text == null || (typeof claim.quote === 'string' && claim.quote.trim().length >= 8
  && claim.quote.length <= LONGEST_QUOTE && text.slice(claim.start, claim.end) === claim.quote);
