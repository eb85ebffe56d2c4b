import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('ip-address', {
	finds: [
		'ip ⟦203.0.113.87⟧',
		'van ⟦192.168.2.14⟧ naar huis',
		'⟦198.51.100.23⟧:443',
		'ip=⟦203.0.113.91⟧',
		'[⟦192.0.2.57⟧]',
		'⟦2001:db8::8a2e:370:7334⟧',
		'adres ⟦10.4.2.19⟧.',
		'wan=⟦203.0.113.144⟧',
		'na de update op ⟦10.4.2.19⟧ ging het mis'
	],
	ignores: [
		'127.0.0.1',
		'versie 1.2.3.4',
		'0.0.0.0',
		'255.255.255.0',
		'1.2.3',
		'999.1.1.1',
		'10:30:45',
		'v2.10.4.1',
		'Welke versie is nieuwer, 10.4.7.18 of 10.4.12.2?',
		'werk Node bij naar 20.11.1.0'
	]
});
