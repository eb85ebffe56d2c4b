// Invented texts for the pictures of the sandbox. People, addresses and numbers do not exist.

const customers = [
	['Noor', 'Testerink'],
	['Bram', 'Proefstra'],
	['Ilse', 'Voorbeeldsma'],
	['Joris', 'van Fictema'],
	['Fenna', 'El Demo']
];

/** @param {number} index */
function customerRow(index) {
	const [first = '', last = ''] = customers[index % customers.length] ?? [];
	const number = String(index + 1).padStart(2, '0');
	const mail = `${first}.${last}${number}@voorbeeld.example`.toLowerCase().replaceAll(' ', '');
	return `8842${number};${first} ${last};Proefweg ${index + 3};1234 AB;Fictiedam;06-990000${number};${mail}`;
}

const rows = Array.from({ length: 25 }, (_, index) => customerRow(index));

export const practiceTexts = {
	letter: `Maak deze verwijsbrief korter.

Betreft: mevr. F. Testerink, geboren 14-03-1958, BSN 999991693
Testlaan 12, 1234 AB Fictiedam, telefoon 06-99000001

Geachte collega, graag uw beoordeling van mevrouw Testerink, 68 jaar, bij wie ik hartfalen vermoed. Zij is sinds zes weken kortademig en gebruikt furosemide en metoprolol. Haar dochter Ilse Testerink (06-99000002) brengt haar.

Met collegiale groet, J. van Fictema, huisarts`,
	csv: `Zet dit klantbestand netjes.\n\nklantnummer;naam;adres;postcode;plaats;telefoon;e-mail\n${rows.join('\n')}`,
	deed: `Leg in gewone taal uit wat hier staat.

Heden, twaalf maart tweeduizend zesentwintig, verschenen voor mij, mr. L. Proefstra, notaris te Fictiedam: de heer Bram Voorbeeldsma, geboren te Testerwoude op 2 mei 1984, BSN 999994451, wonende te 1234 AC Fictiedam, Proefweg 9, gehuwd met mevrouw Noor El Demo, geboren op 17 augustus 1986.
De schuldenaar verklaart wegens geldlening schuldig te zijn € 312.000, terug te betalen van rekening NL13TEST0123456789. Tot zekerheid geeft de schuldenaar recht van hypotheek op de woning Proefweg 9 te Fictiedam.`,
	pnl: `Waar kunnen we besparen?

VERTROUWELIJK - Proefstra Bouw B.V., winst-en-verliesrekening 2026, nog niet gepubliceerd
Omzet\t€ 1.842.300
Inkoop\t€ 701.400
Brutomarge\t61,9%
Salaris Bram Proefstra (uitvoerder)\t€ 48.000 bruto per jaar
Salaris Noor Testerink (planner)\t€ 51.500 bruto per jaar
Overige kosten\t€ 262.800
Verwachte winst\t€ 84.100. We bieden 4% onder de prijs van de concurrent.`
};
