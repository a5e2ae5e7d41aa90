import type { Sample } from "./sample.schema";

export const TRANSCRIPT: Sample = {
  id: "transcript",
  title: "Visit transcript",
  about: "A spoken visit with speaker tags: knee pain and blood pressure",
  text: `[doctor] good morning , what brings you in today ?
[patient] hi . my right knee has been hurting for about three weeks .
[doctor] okay . did you injure it ?
[patient] no . i started running again in july and it came on slowly . it's worse going down the stairs .
[doctor] do you have any swelling or locking ?
[patient] no .
[doctor] does it give out ?
[patient] not really . i've been taking ibuprofen , um , two hundred milligrams , no , four hundred milligrams twice a day and it helps a little .
[doctor] all right . and how about your blood pressure , are you taking your lisinopril ?
[patient] yes , every morning . i do get a dry cough with it though .
[doctor] okay . any fever or chills ?
[patient] no , nothing like that . oh , and i broke out in hives from amoxicillin when i was a kid .
[doctor] good to know . do you smoke ?
[patient] no . i quit smoking ten years ago . my father had a heart attack at sixty .
[doctor] okay , let me take a look at you . your blood pressure today is one forty six over eighty eight , and your heart rate is seventy four . on your knee exam , there is no effusion . you have tenderness under the kneecap on the right . range of motion is full . your lungs are clear and i do not hear a murmur .
[doctor] i looked at your x-ray and it shows no fracture , with good joint space .
[doctor] so i think this is patellofemoral pain from the running . i'd like you to stop running for two weeks . we'll start physical therapy . for your blood pressure , i want to stop the lisinopril because of the cough , and start losartan fifty milligrams once a day . we'll check a basic metabolic panel in two weeks .
[patient] okay , sounds good .
[doctor] come back in four weeks , and call me if the knee swells . take care .
[patient] thank you .
`,
};
