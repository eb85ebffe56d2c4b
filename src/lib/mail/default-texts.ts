import type { Locale } from '../content/index.ts';
import type { MailKind, MailText } from './kinds.ts';
import { englishTexts } from './texts-en.ts';
import { dutchTexts } from './texts-nl.ts';

/** The texts that come with the product. */
export const defaultMailTexts: Readonly<Record<Locale, Readonly<Record<MailKind, MailText>>>> = {
	nl: dutchTexts,
	en: englishTexts
};
