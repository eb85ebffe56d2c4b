import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('payment-card', {
	finds: [
		'kaart ⟦4111 1111 1111 1111⟧',
		'⟦5555555555554444⟧',
		'creditcard ⟦5555-5555-5555-4444⟧',
		'visa ⟦4111111111111111⟧ verloopt',
		'betaald met ⟦4111 1111 1111 1111⟧.',
		'Creditcard ⟦4000 1234 5678 9017⟧ verloopt',
		'x;⟦5555 5555 5555 4444⟧;y',
		'card number ⟦4111-1111-1111-1111⟧',
		'kaart ⟦4111.1111.1111.1111⟧',
		'Visa eindigend op ⟦1111⟧',
		'PAN: ⟦5555555555554444⟧',
		'kaart: ⟦4111/1111/1111/1111⟧',
		'nr.⟦4111111111111111⟧'
	],
	ignores: [
		'4111 1111 1111 1112',
		'1234567890123456',
		'order 4111111111111113',
		'€ 4111,11',
		'track 3STBKA001234567',
		'imei 990000862471854',
		'2024 2025 2026 2027',
		'7111 1111 1111 1111',
		'eindigend op 1111'
	]
});
