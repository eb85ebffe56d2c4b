const sentences = [
	'Wil je hier een korte, vriendelijke brief van maken in eenvoudige taal?',
	'Mevrouw Sanne Testerink (46 jaar), geboren op 14-03-1980, woont aan de Testlaan 12, 1234 AB Fictiedam.',
	'Haar BSN is 999991693, bel 06-99000001 of mail s.testerink@praktijk-delinde.example.',
	'Patiëntnummer 4471902: zij heeft hartfalen, slikt metoprolol en haar man Joris is ziek door een burn-out.',
	'Klantnummer 884213, IBAN NL13TEST0123456789, kaart 4111 1111 1111 1111, salaris € 3.450 per maand.',
	'De enige wethouder van Fictiedam met een hond is op 12 maart aangehouden voor diefstal.',
	'Onze collega is moslim, lid van de vakbond en stemt altijd links.',
	'user=ftesterink; wachtwoord=Zomer!23; host=192.0.2.14; kenteken XX-999-X',
	'Vertrouwelijk: de overname van Proefstra Bouw B.V. is nog geheim, de omzet was € 1.842.300.',
	'naam;geboortedatum;postcode\nNoor Voorbeeldsma;01-02-1990;1234 AB\nBram El Demo;03-04-1985;1234 CD',
	'My patient Fenna Van Fictema, aged 52, has diabetes and lives in London.'
];

/**
 * Invented, and read for nothing but practice: the main families of data, sentence by sentence and then all
 * together, because patterns are compiled once more when they meet a longer text.
 */
export const warmUpTexts: readonly string[] = [...sentences, sentences.join('\n\n').repeat(2)];
