import type { Token, Tokens } from 'marked';
import { escapeHtml } from './escape.ts';
import { assetName } from './links.ts';
import { plainText } from './plain-text.ts';

const isImage = (token: Token): token is Tokens.Image => token.type === 'image';

/** The image a paragraph consists of; undefined when anything else is in it. */
export function onlyImage(tokens: readonly Token[]): Tokens.Image | undefined {
	const [first] = tokens;
	return tokens.length === 1 && first && isImage(first) ? first : undefined;
}

/** An image in `assets/` with a text alternative; of every other only the alternative. */
export function renderImage({ href, tokens }: Tokens.Image, assetBase: string): string {
	const name = assetName(href);
	const alternative = escapeHtml(plainText(tokens.map(({ raw }) => raw).join('')));
	if (name === undefined || alternative.trim() === '') return alternative;
	return `<img src="${escapeHtml(`${assetBase}/${name}`)}" alt="${alternative}" loading="lazy">`;
}

/** An image on its own, with its title as caption; a paragraph when the image is refused. */
export function renderFigure(image: Tokens.Image, assetBase: string): string {
	const html = renderImage(image, assetBase);
	if (!html.startsWith('<img ')) return `<p>${html}</p>\n`;
	const caption = escapeHtml(plainText(image.title ?? ''));
	return `<figure>${html}${caption && `<figcaption>${caption}</figcaption>`}</figure>\n`;
}
