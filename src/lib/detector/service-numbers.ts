import { wordSet, type SourceText } from './source-text.ts';

/** Ranks of the armed forces and the police: whoever has one has a number of service. */
const ranks = wordSet(
	`soldaat sld korporaal kpl sergeant sgt sergeant-majoor adjudant aoo vaandrig luitenant lnt kapitein kap majoor maj overste luitenant-kolonel kolonel
	matroos wachtmeester wmr marechaussee militair militairen defensie kazerne peloton compagnie reservist reservisten brigadier inspecteur
	soldier corporal sergeant-major lieutenant captain major colonel platoon barracks`
);

/** "registratienummer", which elsewhere is one of a register of customers or cases. */
const label = /(?<!\p{L})(?:registratie|reg)\.?[ -]?(?:nummer|nr)\.?[\s:#]{0,3}(?:is )?$/iu;
const longestLabel = 26;

/** "pasnr", which is a customer's unless the line is about staff. */
const passLabel = /(?<!\p{L})(?:toegangs)?pas[ -]?(?:nummer|nr)\.?[\s:#]{0,3}(?:is )?$/iu;
const staff =
	/(?<!\p{L})(?:medewerk(?:er|ster)s?|collega['’]?s?|werkne(?:mers?|emster)|personeel\p{L}*|badge|in dienst|employee|staff|colleague)(?!\p{L})/iu;
const longestLine = 160;

/** Does the number at an offset stand for somebody at work, though its label leaves that open? */
export function isServiceNumber({ text, words }: SourceText, start: number): boolean {
	const before = text.slice(Math.max(0, start - longestLabel), start);
	if (label.test(before)) return words.some(({ key }) => ranks.has(key));
	if (!passLabel.test(before)) return false;
	const line = Math.max(text.lastIndexOf('\n', start) + 1, start - longestLine);
	return staff.test(text.slice(line, start + 40));
}
