import type { Notice, Part, PartLabel } from './document.ts';
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

	add(within: readonly string[], label: PartLabel, text: string, rows?: readonly number[]): void {
		const trimmed = rows ? text : text.trim();
		if (trimmed.trim() === '') return;
		if (this.isFull) return this.cut();
		const kept = trimmed.slice(0, this.#left);
		this.#left -= kept.length;
		this.parts.push({ label, text: kept, within, ...(rows && { rows }) });
		if (kept.length < trimmed.length) this.cut();
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
