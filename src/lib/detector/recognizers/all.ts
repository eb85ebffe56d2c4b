import type { Recognizer } from '../finding.ts';
import { address } from './address.ts';
import { age } from './age.ts';
import { agbCode } from './agb-code.ts';
import { bigNumber } from './big-number.ts';
import { bsn } from './bsn.ts';
import { caseNumber } from './case-number.ts';
import { credential } from './credential.ts';
import { customerNumber } from './customer-number.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { drivingLicence } from './driving-licence.ts';
import { email } from './email.ts';
import { employeeNumber } from './employee-number.ts';
import { handle } from './handle.ts';
import { health } from './health.ts';
import { iban } from './iban.ts';
import { iccid } from './iccid.ts';
import { idDocument } from './id-document.ts';
import { imei } from './imei.ts';
import { imsi } from './imsi.ts';
import { ipAddress } from './ip-address.ts';
import { kvkNumber } from './kvk-number.ts';
import { licensePlate } from './license-plate.ts';
import { location } from './location.ts';
import { macAddress } from './mac-address.ts';
import { patientNumber } from './patient-number.ts';
import { paymentCard } from './payment-card.ts';
import { person } from './person.ts';
import { phone } from './phone.ts';
import { postcode } from './postcode.ts';
import { biometric } from './biometric.ts';
import { companyConfidential } from './company-confidential.ts';
import { criminal } from './criminal.ts';
import { ethnicity } from './ethnicity.ts';
import { genetic } from './genetic.ts';
import { personalFinance } from './personal-finance.ts';
import { politics } from './politics.ts';
import { religion } from './religion.ts';
import { sexualOrientation } from './sexual-orientation.ts';
import { unionMembership } from './union-membership.ts';
import { uziNumber } from './uzi-number.ts';
import { vatNumber } from './vat-number.ts';

/** In the order in which they run: what comes later may look at what was found before it. */
export const recognizers: readonly Recognizer[] = [
	credential,
	email,
	iban,
	paymentCard,
	phone,
	imei,
	iccid,
	imsi,
	ipAddress,
	macAddress,
	idDocument,
	drivingLicence,
	licensePlate,
	handle,
	bigNumber,
	agbCode,
	uziNumber,
	address,
	postcode,
	person,
	dateOfBirth,
	age,
	bsn,
	vatNumber,
	kvkNumber,
	patientNumber,
	customerNumber,
	employeeNumber,
	caseNumber,
	location,
	health,
	criminal,
	religion,
	ethnicity,
	sexualOrientation,
	politics,
	unionMembership,
	genetic,
	biometric,
	personalFinance,
	companyConfidential
];
