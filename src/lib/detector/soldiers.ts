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

/** Is the number at an offset the one under which the armed forces or the police know somebody? */
export const isOfSoldier = (source: SourceText, start: number): boolean =>
	label.test(source.text.slice(Math.max(0, start - longestLabel), start)) &&
	source.words.some(({ key }) => ranks.has(key));
