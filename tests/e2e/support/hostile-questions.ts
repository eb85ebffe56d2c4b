const partsPerChoice = 13;

/**
 * Questions of every kind as they stand in `quiz.md`. `tokens` go where the parser checks Markdown,
 * the vectors themselves where it takes plain text.
 */
export function hostileQuestions(tokens: readonly string[], texts: readonly string[]): string[] {
	const lines = texts.map((text) => text.replaceAll(/\s+/gu, ' ').trim());
	const numbers = Array.from({ length: Math.ceil(tokens.length / partsPerChoice) }, (_, at) => at);
	return [
		...numbers.map((number) => choice(tokens, number)),
		question(
			'order',
			tokens[0],
			tokens.slice(1, 9).map((name, at) => `${at + 1}. ${name}`)
		),
		question('match', tokens[10], matchRows(tokens, lines)),
		question('short', tokens[20], acceptedForms(lines)),
		question('spot', tokens[30], markedLines(lines))
	].map(({ id, kind, body }) => {
		const attributes = `{level=apply objective=doel-0${kind ? ` kind=${kind}` : ''}}`;
		return `## Vraag {#${id}}\n\n${attributes}\n\n${body}\n`;
	});
}

interface Written {
	readonly id: string;
	readonly kind?: string;
	readonly body: string;
}

function choice(tokens: readonly string[], number: number): Written {
	const part = (offset: number) => tokens[(number * partsPerChoice + offset) % tokens.length];
	const options = Array.from({ length: 6 }, (_, place) => {
		const mark = place === 0 ? 'x' : ' ';
		return `- [${mark}] ${part(1 + 2 * place)}\n\n  ${part(2 + 2 * place)}\n`;
	});
	return { id: `keuze-${number}`, body: `${part(0)}\n\n${options.join('\n')}` };
}

function question(kind: string, token: string | undefined, answer: readonly string[]): Written {
	const body = `${token}\n\n${answer.join('\n')}\n\n### Uitleg\n\n${token}`;
	return { id: `${kind}-vraag`, kind, body };
}

function matchRows(tokens: readonly string[], lines: readonly string[]): readonly string[] {
	const plain = lines.filter((line) => !line.includes('|'));
	const rows = tokens.slice(11, 19).map((name, at) => {
		const choices = plain.filter((_, index) => index % 8 === at).slice(0, 5);
		return `| ${name} | ${choices.join(' ')} |`;
	});
	return [`| ${plain[0]} | ${plain[1]} |`, '|---|---|', ...rows];
}

function acceptedForms(lines: readonly string[]): readonly string[] {
	const forms = lines.filter((line) => line.length <= 60 && /[a-z]/iu.test(line));
	return forms.slice(0, 20).map((line) => `- [x] ${line}`);
}

/** As many vectors as the limit of words lets in, each marked as a leak where it may be. */
function markedLines(lines: readonly string[]): readonly string[] {
	const short = lines.filter((line) => !/[[\]{}]/u.test(line) && line.split(' ').length < 4);
	return short.slice(0, 80).map((line, at) => (at % 2 === 0 ? `> [${line}]{person}` : `> ${line}`));
}
