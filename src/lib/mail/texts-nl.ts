import type { MailKind, MailText } from './kinds.ts';

export const dutchTexts: Readonly<Record<MailKind, MailText>> = {
	invitation: {
		subject: 'Je account voor de training van {organisation}',
		body: `Hallo {name},

Bij {organisation} leer je veilig werken met AI-chatbots. Er is een account voor je gemaakt. Kies zelf een wachtwoord op deze pagina:

{link}

{validity} Te laat? Vraag {contact} om een nieuwe link.`
	},
	'password-reset': {
		subject: 'Kies een nieuw wachtwoord voor de training van {organisation}',
		body: `Hallo {name},

Er is een nieuw wachtwoord voor je aangevraagd. Kies het zelf op deze pagina:

{link}

{validity}

Heb je niets aangevraagd? Dan hoef je niets te doen: je oude wachtwoord blijft werken. Vertrouw je het niet, laat het dan weten aan {contact}.`
	},
	assigned: {
		subject: 'Voor je klaargezet: {modules}',
		body: `Hallo {name},

{organisation} heeft training voor je klaargezet over veilig werken met AI-chatbots:

{items}

Begin wanneer het je uitkomt. Je kunt altijd stoppen en later verdergaan. Alles bij elkaar vind je hier: {link}

Wat je in de oefenchat typt, blijft in je eigen tabblad. Niemand leest mee.`
	},
	renewal: {
		subject: 'Tijd voor een herhaling: {modules}',
		body: `Hallo {name},

Dit staat voor je klaar:

{items}

“Herhaling” betekent dat je de module eerder hebt gedaan. Kennis zakt weg en regels veranderen, daarom komt hij terug. Je vorige resultaat blijft bewaard.

Alles bij elkaar vind je hier: {link}`
	},
	content: {
		subject: 'De inhoud is vernieuwd: {modules}',
		body: `Hallo {name},

Dit staat voor je klaar:

{items}

“Vernieuwd” betekent dat de inhoud van de module is veranderd.

Alles bij elkaar vind je hier: {link}`
	},
	reminder: {
		subject: 'Nog open: {modules}',
		body: `Hallo {name},

Dit staat nog voor je open:

{items}

Je gaat verder waar je was. Alles bij elkaar vind je hier: {link}

Net klaar? Dan hoef je niets te doen.`
	},
	overdue: {
		subject: 'De uiterste dag is voorbij: {modules}',
		body: `Hallo {name},

Dit staat nog voor je open:

{items}

Je kunt het nog steeds afronden. Je gaat verder waar je was: {link}

Lukt het niet, of klopt er iets niet? Laat het weten aan {contact}. Dan zoeken jullie samen een oplossing.`
	},
	escalation: {
		subject: 'Training nog open bij {number}',
		body: `Hallo {name},

Bij deze medewerkers is de uiterste dag van een training twee weken of langer voorbij:

{people}

Vraag gerust of er iets in de weg zit, zoals drukte, verlof of een technisch probleem. Scores en antwoorden staan niet in deze mail.

Het overzicht vind je hier: {link}`
	}
};
