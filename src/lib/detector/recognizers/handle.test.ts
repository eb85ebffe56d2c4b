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
		'login ⟦m.test⟧',
		'gebruikersnaam: ⟦svdmeulen⟧',
		'gebruiker ⟦svdmeulen⟧ en wachtwoord Zomer2023!Hix',
		'discord: ⟦sjonnie#1234⟧',
		'account ⟦kantoor_heijdra⟧, wachtwoord Akte&Zegel-1842',
		'⟦linkedin.com/in/sanne-testerink⟧'
	],
	ignores: [
		'@media screen',
		'@Override',
		'npm i @types/node',
		'mail a@b.example',
		'de gebruiker is boos',
		'user heeft geen rechten',
		'@everyone let op',
		'gebruikersnaam [NAAM]',
		'@Sanne kun jij dit doen?',
		'linkedin.com/company/fictema',
		'User kan inloggen',
		'Zet @Nullable bij het veld'
	]
});
