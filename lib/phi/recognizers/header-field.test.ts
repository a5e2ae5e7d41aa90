import { testRecognizer } from "../testing/marked-text";
import { headerField } from "./header-field";

testRecognizer(headerField, {
  finds: [
    "Patient Name: «Harold Brennick»",
    "Name: «Brennick, Harold»",
    "Attending: «Lena Marsh»",
    "Attending Physician: Dr. «Lena Marsh»",
    "Dictated by: «Tomas Okafor»",
    "cc: «Adaeze Nwosu»",
    "Next of kin: «Karen Brennick»",
    "Address: «12 Old Mill Road, Denver»",
    "Facility: «Northfield Valley Clinic»",
    "City: «Denver»",
    "Electronically signed by: «Yara Haddad»",
    "PCP: «Priya Raman»",
    "Mother: «Ada Brennick»",
    "Hospital: «Mercy General»",
    "Patient: «John H» MRN: 678",
    "Employer: «Dunmore Mills»",
  ],
  leaves: [
    "Name: unknown",
    "Attending: none",
    "Patient: stable",
    "Plan: follow up",
    "Assessment: Pneumonia",
    "Provider: see below",
    "Location: left arm",
    "Site: right hip",
    "Address: unknown concerns",
    "Nurse: not available",
    "Hospital: none",
    "From: home",
    "To: ICU",
    "Mother: Healthy",
  ],
});
