import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { namedFile } from '../../../../tests/support/files.ts';
import FileDrop from './FileDrop.svelte';
import type { FileState } from './file-scan.svelte.ts';

function show(file: FileState = { step: 'empty' }) {
	const onfile = vi.fn<(file: File) => void>();
	const onstop = vi.fn<() => void>();
	render(FileDrop, { file, onfile, onstop });
	return { onfile, onstop };
}

const zone = () => page.getByRole('group', { name: 'Sleep een bestand hierheen' });
const picker = () => page.getByLabelText('Kies een bestand');

function drag(type: string, file: File): void {
	const dataTransfer = new DataTransfer();
	dataTransfer.items.add(file);
	const options = { bubbles: true, cancelable: true, dataTransfer };
	zone().element().dispatchEvent(new DragEvent(type, options));
}

describe('the place for a file', () => {
	it('takes a dropped file', async () => {
		const { onfile } = show();
		const file = namedFile('brief.docx', 'x');
		drag('dragover', file);
		await expect.element(zone()).toHaveClass('over');
		drag('drop', file);
		await expect.element(zone()).not.toHaveClass('over');
		expect(onfile.mock.calls.map(([{ name }]) => name)).toEqual(['brief.docx']);
	});

	it('takes a picked file, and the same one again', async () => {
		const { onfile } = show();
		for (let turn = 0; turn < 2; turn += 1)
			await userEvent.upload(picker(), namedFile('lijst.csv', 'a;b'));
		expect(onfile).toHaveBeenCalledTimes(2);
	});

	it('is reached with the keyboard and says what it takes', async () => {
		show();
		await userEvent.tab();
		await expect.element(picker()).toHaveFocus();
		await expect.element(picker()).toHaveAccessibleDescription(/tot 50 MB/u);
	});

	it('shows what is being read and stops', async () => {
		const { onstop } = show({ step: 'reading', name: 'akte.pdf' });
		await expect.element(page.getByRole('status')).toHaveTextContent('We lezen akte.pdf');
		await page.getByRole('button', { name: 'Stop met lezen' }).click();
		expect(onstop).toHaveBeenCalledOnce();
	});

	it('says why a file was not read and what to do', async () => {
		show({ step: 'refused', name: 'akte.pdf', reason: 'encrypted' });
		await expect
			.element(page.getByRole('alert'))
			.toHaveTextContent('akte.pdf Er zit een wachtwoord op dit bestand. Sla het op zonder');
	});
});
