type Words = readonly [string, ...string[]];

// Ordinary first names of many backgrounds: practice files must look like real work.
export const firstNames: Words = [
	'Aïsha',
	'Anouk',
	'Bram',
	'Chantal',
	'Daan',
	'Dewi',
	'Elif',
	'Emre',
	'Fatima',
	'Femke',
	'Giovanni',
	'Hanneke',
	'Ibrahim',
	'Ilse',
	'Jasmijn',
	'Jeroen',
	'Kamal',
	'Kees',
	'Latifa',
	'Lotte',
	'Mehmet',
	'Mirjam',
	'Naomi',
	'Noor',
	'Omar',
	'Pieter',
	'Priya',
	'Ruben',
	'Sanne',
	'Sergio',
	'Tess',
	'Thijs',
	'Wei',
	'Willem',
	'Yara',
	'Zeynep'
];

// Invented, as far as known nobody's. A test keeps them out of the detector's name lists.
export const surnames: Words = [
	'Akdemirsoy',
	'Balkenwoude',
	'Berghuyzer',
	'van den Daelhoek',
	'Dijkverda',
	'Duynmeerink',
	'Elmersink',
	'El Hamrouki',
	'Fokkenstra',
	'Haverkoorn',
	'van Heldersum',
	'Kesterhoff',
	'Lindevoortse',
	'Madrahasi',
	'Meerlandsma',
	'Oosterlinda',
	'Pronkhuizer',
	'van Ravelshorst',
	'Rietkampstra',
	'Sewnarainpal',
	'Tolmeijerink',
	'van der Uylenberch',
	'Voskuilenaar',
	'Wijnbeeksma',
	'Yilmazgil',
	'Zandvliering'
];

export const streets: Words = [
	'Testlaan',
	'Proefweg',
	'Voorbeeldstraat',
	'Oefenkade',
	'Demoplein',
	'Verzonnenpad',
	'Fictiegracht'
];

export const towns: Words = ['Fictiedam', 'Voorbeeldstad', 'Testerwoude', 'Proefdorp', 'Demohaven'];
