import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('handle', {
	finds: [
		'volg ⟦@sj_testerink⟧',
		'gebruikersnaam ⟦svd_meulen⟧',
		'user ⟦kantoor.test1⟧ logt in',
		'https niet, ⟦linkedin.com/in/f-testerink⟧',
		'username: ⟦proef123⟧',
		'insta ⟦@voorbeeld.sma⟧',
		'⟦instagram.com/voorbeeldsma⟧',
		'login ⟦m.test⟧'
	],
	ignores: [
		'@media screen',
		'@Override',
		'npm i @types/node',
		'mail a@b.example',
		'de gebruiker is boos',
		'user heeft geen rechten',
		'@everyone let op',
		'gebruikersnaam [NAAM]'
	]
});
