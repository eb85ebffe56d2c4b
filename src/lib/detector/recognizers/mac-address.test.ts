import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('mac-address', {
	finds: [
		'⟦00:00:5E:00:53:1A⟧',
		'mac ⟦00-00-5e-00-53-a4⟧',
		'-> ⟦00:00:5E:00:53:7F⟧ (tv)',
		'⟦0000.5e00.53c2⟧',
		'lease ⟦00:00:5e:00:53:10⟧,',
		'[⟦00-00-5E-00-53-C2⟧]',
		'a;⟦00:00:5E:00:53:11⟧;b',
		'mac=⟦00:00:5E:00:53:12⟧',
		'mac ⟦A483E7195CD0⟧',
		'mac address: ⟦A4 83 E7 19 5C D0⟧',
		'hwaddr=⟦a483e7195cd1⟧'
	],
	ignores: [
		'ff:ff:ff:ff:ff:ff',
		'00:00:00:00:00:00',
		'10:30:45',
		'00:00:5E:00:53',
		'12-03-2024',
		'aa:bb',
		'00:00:5E:00:53:1A:22',
		'00:00:5G:00:53:1A',
		'4111.1111.1111.1111',
		'Gebruik als voorbeeld 00:00:5E:00:53:01',
		'commit a483e7195cd0'
	]
});
