import type { Recognizer } from '../finding.ts';
import { agbCode } from './agb-code.ts';
import { age } from './age.ts';
import { bigNumber } from './big-number.ts';
import { biometric } from './biometric.ts';
import { bsn } from './bsn.ts';
import { caseNumber } from './case-number.ts';
import { companyConfidential } from './company-confidential.ts';
import { credential } from './credential.ts';
import { criminal } from './criminal.ts';
import { customerNumber } from './customer-number.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { drivingLicence } from './driving-licence.ts';
import { email } from './email.ts';
import { employeeNumber } from './employee-number.ts';
import { ethnicity } from './ethnicity.ts';
import { genetic } from './genetic.ts';
import { iban } from './iban.ts';
import { iccid } from './iccid.ts';
import { idDocument } from './id-document.ts';
import { imei } from './imei.ts';
import { imsi } from './imsi.ts';
import { ipAddress } from './ip-address.ts';
import { kvkNumber } from './kvk-number.ts';
import { licensePlate } from './license-plate.ts';
import { macAddress } from './mac-address.ts';
import { patientNumber } from './patient-number.ts';
import { paymentCard } from './payment-card.ts';
import { personalFinance } from './personal-finance.ts';
import { phone } from './phone.ts';
import { politics } from './politics.ts';
import { religion } from './religion.ts';
import { sexualOrientation } from './sexual-orientation.ts';
import { unionMembership } from './union-membership.ts';
import { uziNumber } from './uzi-number.ts';
import { vatNumber } from './vat-number.ts';

/** Numbers and formats, in the order in which they run. */
export const formats: readonly Recognizer[] = [
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
	bigNumber,
	agbCode,
	uziNumber
];

/** What looks at the persons and addresses that were found before it, in the order in which they run. */
export const facts: readonly Recognizer[] = [
	dateOfBirth,
	age,
	bsn,
	vatNumber,
	kvkNumber,
	patientNumber,
	customerNumber,
	employeeNumber,
	caseNumber,
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
