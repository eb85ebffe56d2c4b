import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('credential', {
	finds: [
		'wachtwoord: ⟦Lente2026!⟧',
		'Mijn DigiD wachtwoord is ⟦konijn-fiets-88⟧, helpt dat?',
		'pincode ⟦4821⟧',
		'export TOKEN="⟦ghp_TESTa8Lk2Qp0ZxW9mVbRt5Yc1NdU3f⟧"',
		'sleutel ⟦AKIA3XQ7TESTV5NLKD2P⟧',
		'⟦postgres://app:s3cr3tDb@db.intern.example:5432/crm⟧',
		'password=⟦hunter22-x⟧',
		'api_key: ⟦9f8e7d6c5b4a⟧',
		'wifi code is ⟦Tulpenveld22⟧',
		'gebruiker svdm, wachtwoord ⟦Zomer2023!⟧',
		'log in met beheer en ⟦Zomer2023!⟧',
		'Deur met code ⟦5A-9911⟧',
		'pincode app ⟦40713⟧',
		'portaal: lpa_gast / ⟦Herfst-0911⟧',
		'Authorization: Bearer ⟦abcdef1234567890abcdef⟧',
		'kaart met cvc ⟦737⟧',
		'wachtwoord van de wifi: ⟦GastVrij#88⟧',
		'code kluis is ⟦4471⟧',
		'het wachtwoord is nog steeds ⟦Kaasplank!24⟧'
	],
	ignores: [
		'wachtwoord: minimaal 8 tekens',
		'password: ********',
		'Zet API_KEY=<jouw-sleutel> in je .env',
		'wachtwoord [WACHTWOORD]',
		'Hoe kies ik een sterk wachtwoord?',
		'password: changeme',
		'De commit 9fceb02d0ae598e95dc970b74767f19372d61af8 breekt',
		'Het wachtwoord is verlopen',
		'een pincode van vier cijfers',
		'token = os.environ["TOKEN"]',
		'Wachtwoord vergeten? Klik hier',
		'Kies een wachtwoord met 12 tekens en 1 cijfer',
		'commit 9fceb02d0ae598e95dc970b74767f19372d61af8',
		'De kortingscode is ZOMER10',
		'pin 1 van de connector is kapot'
	]
});
