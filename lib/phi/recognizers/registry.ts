import { accountNumber } from "./account-number";
import { addressBlock } from "./address-block";
import { age } from "./age";
import { biometricPhoto } from "./biometric-photo";
import { date } from "./date";
import { dayAndMonth } from "./day-and-month";
import { device } from "./device";
import { email } from "./email";
import { facility } from "./facility";
import { headerField } from "./header-field";
import { healthPlanNumber } from "./health-plan-number";
import { letterhead } from "./letterhead";
import { licenseNumber } from "./license-number";
import { medicalRecordNumber } from "./medical-record-number";
import { namedFacility } from "./named-facility";
import { nameCredential } from "./name-credential";
import { nameContext } from "./name-context";
import { nameCue } from "./name-cue";
import { nameLower } from "./name-lower";
import { nameList } from "./name-list";
import { namePattern } from "./name-pattern";
import { networkAddress } from "./network-address";
import { phone } from "./phone";
import { place } from "./place";
import { hl7Segment } from "./hl7-segment";
import { signature } from "./signature";
import { spokenNumber } from "./spoken-number";
import { tableRow } from "./table-row";
import { placeContext } from "./place-context";
import { workplace } from "./workplace";
import { worldAddress } from "./world-address";
import type { Recognizer } from "./recognizer";
import { socialSecurityNumber } from "./social-security-number";
import { streetAddress } from "./street-address";
import { typedPlaceholder } from "./typed-placeholder";
import { uniqueCode } from "./unique-code";
import { url } from "./url";
import { userAccount } from "./user-account";
import { vehicle } from "./vehicle";
import { zipCode } from "./zip-code";

/** Every recognizer that runs, in no particular order: they do not see each other. */
export const RECOGNIZERS: readonly Recognizer[] = [
  accountNumber,
  addressBlock,
  age,
  biometricPhoto,
  date,
  dayAndMonth,
  device,
  email,
  facility,
  headerField,
  healthPlanNumber,
  letterhead,
  licenseNumber,
  medicalRecordNumber,
  namedFacility,
  nameCredential,
  nameContext,
  nameCue,
  nameLower,
  nameList,
  namePattern,
  networkAddress,
  phone,
  place,
  hl7Segment,
  signature,
  spokenNumber,
  tableRow,
  placeContext,
  workplace,
  worldAddress,
  socialSecurityNumber,
  streetAddress,
  typedPlaceholder,
  uniqueCode,
  url,
  userAccount,
  vehicle,
  zipCode,
];

/** Those that read capitals: they run once more over a text that got its capitals back. */
export const CASE_RECOGNIZERS: readonly Recognizer[] = [
  addressBlock,
  facility,
  headerField,
  namedFacility,
  nameContext,
  nameCredential,
  nameCue,
  nameList,
  namePattern,
  place,
  placeContext,
  signature,
  streetAddress,
  workplace,
  worldAddress,
];

/** Those that mean little where everything is in capitals: such a text they read with small letters given back. */
const MIXED_ONLY: ReadonlySet<Recognizer> = new Set([
  addressBlock,
  nameContext,
  placeContext,
  streetAddress,
  workplace,
  worldAddress,
]);
export const CAPITALS_RECOGNIZERS: readonly Recognizer[] = RECOGNIZERS.filter(
  (recognizer) => !MIXED_ONLY.has(recognizer),
);

/** Those that know a number by its capital letters: they read a text in small letters in capitals once more. */
export const NUMBER_RECOGNIZERS: readonly Recognizer[] = [
  accountNumber,
  device,
  healthPlanNumber,
  hl7Segment,
  licenseNumber,
  medicalRecordNumber,
  uniqueCode,
  vehicle,
  zipCode,
];
