import { isContentId, type Worded } from '../../content/index.ts';
import type { Exit } from './types.ts';

/** A way out as it is written, or why it cannot be read. */
export type ExitReading =
	| { readonly ok: true; readonly exit: Exit }
	| { readonly ok: false; readonly code: string; readonly message: Worded };

export const exitShape = '"→ #step (+15m)"';
const arrow = /(?:→|->)[ \t]*#/u;
const written = /^(?:→|->) *#([^\s(]*) *\(([^)]*)\)(?: *\{([^{}]*)\})?$/u;
const duration = /^\+(?:(\d{1,2})d)?(?:(\d{1,3})h)?(?:(\d{1,4})m)?$/u;
const effects = ['keeps', 'loses', 'meets'] as const;
type Effect = (typeof effects)[number];

const isEffect = (name: string): name is Effect => effects.some((effect) => effect === name);

function effectUnknown(attribute: string): Worded {
	const known = effects.map((effect) => `${effect}=id`).join(', ');
	return {
		nl: `"${attribute}" klopt niet: schrijf een of meer van ${known}.`,
		en: `Cannot read "${attribute}": expected ${known}.`
	};
}

/** Where a way out begins in a text; -1 when there is none. */
export function findExit(text: string): number {
	return text.search(arrow);
}

/** Reads `→ #step (+1h30m) {keeps=chat,log loses=… meets=ap-melding}`. Time goes forward only. */
export function readExit(text: string): ExitReading {
	const [, target = '', time = '', attributes = ''] = written.exec(text.trim()) ?? [];
	const refuse = (code: string, message: Worded) => ({ ok: false, code, message }) as const;
	if (target === '' || !isContentId(target))
		return refuse('exit', {
			nl: `Verwacht een vervolg zoals ${exitShape}, er staat "${text.trim()}": pas het aan.`,
			en: `Expected a way out such as ${exitShape}, found "${text.trim()}": change it.`
		});
	const [, days, hours, minutes] = duration.exec(time.replaceAll(' ', '')) ?? [];
	const total = Number(days ?? 0) * 1440 + Number(hours ?? 0) * 60 + Number(minutes ?? 0);
	if (total < 1)
		return refuse('exit-time', {
			nl: `De tijd gaat alleen vooruit: schrijf "(+15m)", "(+2h)" of "(+1h30m)" in plaats van "(${time})".`,
			en: `Time only goes forward: write "(+15m)", "(+2h)" or "(+1h30m)" instead of "(${time})".`
		});
	const found: Record<Effect, readonly string[]> = { keeps: [], loses: [], meets: [] };
	for (const attribute of attributes.split(/\s+/u).filter((word) => word !== '')) {
		const [name = '', value = ''] = attribute.split('=', 2);
		const ids = value.split(',');
		if (!isEffect(name) || !ids.every(isContentId))
			return refuse('exit-effect', effectUnknown(attribute));
		found[name] = ids;
	}
	return { ok: true, exit: { target, minutes: total, ...found } };
}
