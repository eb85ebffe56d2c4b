import type { LineNames, Notice, Part, PartLabel } from './document.ts';
import { limits } from './limits.ts';

/** Gathers the parts of one file and its attachments, up to the limit on characters. */
export class Collector {
	readonly parts: Part[] = [];
	readonly notices: Notice[] = [];
	#left: number = limits.characters;
	#images = 0;
	#attachments = 0;

	/** Nothing more fits. */
	get isFull(): boolean {
		return this.#left <= 0;
	}

	/** Adds a text; with names for its lines its line breaks stay as they are. Nothing but white space is not added. */
	add(within: readonly string[], label: PartLabel, text: string, names?: LineNames): void {
		const kept = names ? text : text.trim();
		if (kept.trim() === '') return;
		if (this.isFull) {
			this.cut();
			return;
		}
		const fitting = kept.slice(0, this.#left);
		this.#left -= fitting.length;
		this.parts.push({ label, text: fitting, within, ...names });
		if (fitting.length < kept.length) this.cut();
	}

	/** Adds named values, a value on a line; those without a value are left out. */
	addFields(
		within: readonly string[],
		label: PartLabel,
		fields: readonly (readonly [name: string, value: string])[]
	): void {
		const filled = fields
			.map(([name, value]) => [name, value.replaceAll(/\s+/gu, ' ').trim()] as const)
			.filter(([, value]) => value !== '');
		const text = filled.map(([, value]) => value).join('\n');
		this.add(within, label, text, { fields: filled.map(([name]) => name) });
	}

	/** Something was left out for its length. */
	cut(): void {
		if (!this.notices.some(({ code }) => code === 'text-cut'))
			this.notices.push({ code: 'text-cut' });
	}

	addImages(count: number): void {
		this.#images += count;
	}

	/** Whether one more attachment may be read. */
	takeAttachment(): boolean {
		this.#attachments += 1;
		return this.#attachments <= limits.attachments;
	}

	allNotices(): readonly Notice[] {
		if (this.#images === 0) return this.notices;
		return [...this.notices, { code: 'images-unread', count: this.#images }];
	}
}
