import { wordSet } from './source-text.ts';

/** Endings that only streets have. */
export const surelyStreet =
	/(?:straat|straatje|strasse|str|laan|weg|wegje|plein|pleintje|kade|kaai|gracht|dreef|singel|steeg|steegje|plantsoen|boulevard|allee|avenue|strjitte|strjitsje|reed|wei|leane|dyk|gaarde|gaard|burgwal|hof|hofje|dijk|dijkje|pad|paadje|paed|wal|kwai|promenade|esplanade|lei|baan)$/u;

/** Endings that streets share with villages, surnames and ordinary words. */
export const perhapsStreet =
	/(?:hoeve|plas|markt|haven|park|erf|akker|kamp|oord|veld|horst|hage|hagen|meent|stede|werf|zoom|zand|ring|tuin|tuinen|poort|brink|kolk|diep|vaart|sloot|beek|rade|brug|donk|borg|borch|stein|wijk|hout|bos|berg|burg|land|lan|gang|rak|hil|kerk|fearen|gors|molen|bastion|zijde|kant|eind|einde|steinde|hoek|heuvel|hoogt|weide|weiden|gaarden|waard|polder|griend|slag|rode|laar|loo|schans|wacht|kwartier|pas|drift|esch|es|donck|boog|spoor|sluis|dal|duin|meer|ven|vliet|zicht|dam|vest|bolwerk|glop|trekvaart|buurt|achterom|voorom|hofstede|maten|landen|velden|akkers|kampen|eng|enk|terp|stins|state|warf|haghe|hei|heide|kreek|kil|schor|tocht|wetering|wende|ree|houw)$/u;

export const noStreet =
	wordSet(`snelweg autoweg rijksweg onderweg weg pad straat hof dijk wal laan baan snelstraat omweg landelijk maandag
	uitweg bijweg spoorweg luchtweg landweg rechtshof gerechtshof vaarweg vakantiepark bedrijvenpark wei hofje
	dashboard zandpad fietspad voetpad wandelpad hofstraat kampweg versie artikel lid paragraaf hoofdstuk kamer zaal groep lijn bus tram
	allee boulevard avenue promenade reed loopbaan rijbaan startbaan atletiekbaan halverwege voorhof banen renbaan ijsbaan landingsbaan
	januari februari maart april mei juni juli augustus september oktober november december mrt jan feb apr aug sept okt nov dec
	week dag jaar maand uur rond circa ongeveer bijlage tabel figuur pagina hal loods kavel perceel station perron spoor gate unit
	covid windows iphone formule top page section chapter figure table version room floor route rit klas team bed blok deel les`);

export const streetPrefixes =
	wordSet(`sint st burgemeester burg burgem burgm professor prof dokter dr pastoor pastoor past pater meester mr generaal gen admiraal adm koning
	koningin prins prinses graaf gravin oude oud nieuwe nieuw lange korte grote groot kleine klein eerste tweede derde vierde noorder zuider ooster wester van
	der den de het ter ten bij achter op voor t s in la it groene hoge lage noord zuid oost west noordelijke zuidelijke oostelijke westelijke
	kapitein kapelaan kardinaal bisschop deken dominee ds ir ing jhr jonkheer baron baronesse mgr monseigneur rector notaris president
	minister wethouder kolonel luitenant sergeant maarschalk admiraal zuster broeder monnik rue avenue plein boven buiten binnen`);

/** Words that name a street when they stand first: "Laan van …", "Achter de …", "Rue de la …". */
export const namesOneStreet =
	/^(?:laan|plein|weg|achter|kade|park|hof|singel|voor|rue|avenue|boulevard|esplanade|dreef|onder|boven|tussen|buiten|pad|plantsoen)$/u;
