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
		'⟦linkedin.com/in/sanne-testerink⟧',
		'twitter ⟦@annatest88⟧',
		'insta: ⟦anna.testerink⟧',
		'instagram ⟦@anna.testerink⟧',
		'gebruikersnaam: ⟦a.testerink⟧',
		'login failed user=⟦atesterink⟧',
		'inlognaam ⟦atesterink01⟧',
		'loginnaam: ⟦atesterink⟧',
		'username: ⟦anna88⟧',
		'user: ⟦anna88⟧',
		'snapchat ⟦anna_xx88⟧',
		'discord ⟦anna#4471⟧',
		'naam;gebruikersnaam\nAnna;⟦atesterink⟧'
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
		'Zet @Nullable bij het veld',
		'login failed (5x) user=beheer from 10.50.8.219',
		'user=admin',
		'de gebruiker heeft geen toegang',
		'gebruiker kan niet inloggen'
	]
});
