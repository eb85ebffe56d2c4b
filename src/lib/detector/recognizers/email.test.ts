import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('email', {
	finds: [
		'mail ⟦f.testerink@voorbeeld.example⟧ even',
		'⟦a.b+c@mail.example.org⟧',
		'e-mail:⟦jan_jansen@example.com⟧;',
		'contact <⟦piet@bedrijf.example⟧>',
		'⟦Özgür@müller.example⟧ is het adres',
		'schrijf naar ⟦jan punt jansen apenstaartje voorbeeld punt nl⟧',
		'⟦s.proefstra@zorg.amsterdam⟧',
		'naam;⟦x1@example.net⟧;Zwolle',
		'jan punt jansen ⟦jan.jansen@fictema.example⟧',
		'haar mail is ⟦anna punt testerink apenstaart voorbeeld punt example⟧',
		'⟦anna [at] voorbeeld [dot] example⟧'
	],
	ignores: [
		'info@voorbeeld.example is open',
		'stuur het naar klachten@gemeente.example',
		'Installeer react@18.2.0 met npm',
		'git@github.com:org/repo.git werkt niet',
		'naam@example.com',
		'zie @example voor meer',
		'a@b',
		'noreply@dienst.example',
		'deploy@build.example',
		'het teken heet apenstaart of at'
	]
});
