import { testRecognizer } from "../testing/marked-text";
import { tableRow } from "./table-row";

testRecognizer(tableRow, {
  finds: [
    "Patient|DOB|Test|Value\n«Quillon Abara»|«1990-11-02»|Sodium|139",
    "first_name,last_name,zip,dx\n«Ayo»,«Bankole»,«30318»,E11.9",
    "Name\tMRN\tResult\n«Idowu»\t«4471»\t140\n«Meret»\t«4472»\t138",
    "member;birthdate;ldl\n«Hyun»;«1979-07-30»;131",
  ],
  leaves: [
    "Name\tDate\tResult\nSodium\t03/12/2024\t140",
    "Test|Result|Units\nSodium|139|mmol/L",
    "aspirin, 81 mg, daily\nmetformin, 500 mg, bid",
    "Patient, who is well, returns\nHe walks, eats, sleeps",
    "Patient|DOB|Value\n|n/a|139",
  ],
});
