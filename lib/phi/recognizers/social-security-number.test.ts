import { testRecognizer } from "../testing/marked-text";
import { socialSecurityNumber } from "./social-security-number";

testRecognizer(socialSecurityNumber, {
  finds: [
    "SSN «123-45-6789»",
    "SSN: «000-12-3456»",
    "ssn is «666-45-0000»",
    "Social Security Number: «987-65-0192»",
    "social security «123 45 6789»",
    "SSN ending in «6789»",
    "SS# «123456789»",
    "soc sec # «219-09-9999»",
    "number «219-09-9999» on the form",
    "«219 09 9999» was read out",
    "xxx ssn «xxx-xx-6789»",
    "SSN«#123-45-6789»",
    "last four of the social is «4410»",
  ],
  leaves: [
    "Social history: smokes 10 cigarettes.",
    "He lives in social housing.",
    "Blood pressure 123/45.",
    "BMI 28.4 and weight 67.8.",
    "Ratio 12-34-56",
    "Phone 555-0142",
    "Social worker saw her.",
    "Socially isolated for 2 years.",
    "Pressure was 1234-56-789 units",
  ],
});
