import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Unbroken from './Unbroken.svelte';

test('a telephone number stays on one line and the text stays the same', () => {
	const text = 'Bel Elin, tel. 06-99000012, of mail.';
	const { container } = render(Unbroken, { text, part: '06-99000012' });
	container.style.width = '6em';
	expect(container.textContent).toBe(text);
	expect(container.querySelector('span')?.getClientRects()).toHaveLength(1);
});

test.each([null, undefined, '06-99000000'])('a text without the part is shown as it is', (part) => {
	const { container } = render(Unbroken, { text: 'Bel Elin.', part });
	expect(container.textContent).toBe('Bel Elin.');
});
