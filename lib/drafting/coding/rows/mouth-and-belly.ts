/** ICD-10-CM rows: mouth, gut, liver and pancreas. Format: `code-table.ts`. */
export const MOUTH_AND_BELLY = String.raw`
K02.9 | Dental caries, unspecified | - | - | dental caries; tooth decay; dental cavit(?:y|ies)
K04.7 | Periapical abscess without sinus | - | - | dental abscess; periapical abscess; tooth abscess
K08.89 | Other specified disorders of teeth and supporting structures | s | - | tooth ?ache; dental pain; tooth pain
K12.0 | Recurrent oral aphthae | - | - | aphthous ulcers?; canker sores?; aphthous stomatitis
K20.90 | Esophagitis, unspecified without bleeding | u | - | esophagitis; oesophagitis
K21.9 | Gastro-esophageal reflux disease without esophagitis | cu | - | gerd; gastro-?esophageal reflux(?: disease)?; gastro-?oesophageal reflux(?: disease)?; acid reflux
K21.00 | Gastro-esophageal reflux disease with esophagitis, without bleeding | - | - | reflux esophagitis; gerd with esophagitis
K22.70 | Barrett's esophagus without dysplasia | c | - | barrett'?s (?:o)?esophagus
K25.9 | Gastric ulcer, unspecified as acute or chronic, without hemorrhage or perforation | u | - | gastric ulcer
K26.9 | Duodenal ulcer, unspecified as acute or chronic, without hemorrhage or perforation | u | - | duodenal ulcer
K27.9 | Peptic ulcer, site unspecified, unspecified as acute or chronic, without hemorrhage or perforation | u | - | peptic ulcer(?: disease)?
K29.00 | Acute gastritis without bleeding | - | - | acute gastritis
K29.70 | Gastritis, unspecified, without bleeding | u | - | gastritis
K30 | Functional dyspepsia | - | - | functional dyspepsia; indigestion; dyspepsia
K35.80 | Unspecified acute appendicitis | - | - | acute appendicitis
K37 | Unspecified appendicitis | u | - | appendicitis
K40 | Inguinal hernia | c | side and whether obstructed | (?:(?:right|left|bilateral) )?inguinal hernia
K42.9 | Umbilical hernia without obstruction or gangrene | c | - | umbilical hernia
K43.9 | Ventral hernia without obstruction or gangrene | cu | - | ventral hernia
K44.9 | Diaphragmatic hernia without obstruction or gangrene | c | - | hiat(?:al|us) hernia
K50.90 | Crohn's disease, unspecified, without complications | c | - | crohn'?s(?: disease)?
K51.90 | Ulcerative colitis, unspecified, without complications | c | - | ulcerative colitis
K52.9 | Noninfective gastroenteritis and colitis, unspecified | u | - | gastroenteritis; colitis
K56.609 | Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction | u | - | bowel obstruction; intestinal obstruction; small bowel obstruction; =SBO
K57.30 | Diverticulosis of large intestine without perforation or abscess without bleeding | c | - | diverticulosis(?: of (?:the )?(?:large intestine|colon|sigmoid colon))
K57.32 | Diverticulitis of large intestine without perforation or abscess without bleeding | - | - | (?:sigmoid |colonic )diverticulitis; diverticulitis of (?:the )?(?:large intestine|colon|sigmoid colon)
K57.92 | Diverticulitis of intestine, part unspecified, without perforation or abscess without bleeding | u | - | diverticulitis
K57.90 | Diverticulosis of intestine, part unspecified, without perforation or abscess without bleeding | cu | - | diverticulosis
K58.0 | Irritable bowel syndrome with diarrhea | c | - | irritable bowel(?: syndrome)?(?: \(ibs\))?,? with diarrh(?:o)?ea; =IBS-D
K58.1 | Irritable bowel syndrome with constipation | c | - | irritable bowel(?: syndrome)?,? with constipation; =IBS-C
K58.9 | Irritable bowel syndrome, unspecified | cu | - | irritable bowel(?: syndrome)?; =IBS
K59.00 | Constipation, unspecified | su | - | constipation; constipated
K59.04 | Chronic idiopathic constipation | c | - | chronic idiopathic constipation
K60.2 | Anal fissure, unspecified | u | - | anal fissure
K61.0 | Anal abscess | - | - | (?:peri)?anal abscess
K62.5 | Hemorrhage of anus and rectum | s | - | rectal bleeding; bleeding from (?:the )?rectum
K70.30 | Alcoholic cirrhosis of liver without ascites | c | - | alcoholic cirrhosis(?: of (?:the )?liver)?
K74.60 | Unspecified cirrhosis of liver | cu | - | cirrhosis(?: of (?:the )?liver)?; liver cirrhosis
K76.0 | Fatty (change of) liver, not elsewhere classified | c | - | fatty liver(?: disease)?; hepatic steatosis; nafld
K80.20 | Calculus of gallbladder without cholecystitis without obstruction | - | - | gall ?stones?; cholelithiasis
K81.0 | Acute cholecystitis | - | - | acute cholecystitis
K81.9 | Cholecystitis, unspecified | u | - | cholecystitis
K85.90 | Acute pancreatitis without necrosis or infection, unspecified | - | - | acute pancreatitis; pancreatitis
K86.1 | Other chronic pancreatitis | c | - | chronic pancreatitis
K90.0 | Celiac disease | c | - | c(?:o)?eliac disease; coeliac
K92.0 | Hematemesis | - | - | h(?:a)?ematemesis; vomiting blood
K92.1 | Melena | - | - | mel(?:a)?ena; black tarry stools?
K92.2 | Gastrointestinal hemorrhage, unspecified | u | - | (?:gi|gastrointestinal) (?:bleed(?:ing)?|h(?:a)?emorrhage); =GIB
R10.11 | Right upper quadrant pain | s | - | right upper quadrant (?:abdominal )?pain; =RUQ pain
R10.12 | Left upper quadrant pain | s | - | left upper quadrant (?:abdominal )?pain; =LUQ pain
R10.13 | Epigastric pain | s | - | epigastric (?:abdominal )?pain
R10.31 | Right lower quadrant pain | s | - | right lower quadrant (?:abdominal )?pain; =RLQ pain
R10.32 | Left lower quadrant pain | s | - | left lower quadrant (?:abdominal )?pain; =LLQ pain
R10.84 | Generalized abdominal pain | s | - | generali[sz]ed abdominal pain; diffuse abdominal pain
R10.9 | Unspecified abdominal pain | su | - | abdominal pain; stomach pain; belly pain
R10.A | Pain localized to flank | s | side | {s}flank pain
> right | R10.A1 | Flank pain, right side | -
> left | R10.A2 | Flank pain, left side | -
> bilateral | R10.A3 | Flank pain, bilateral | -
R11.0 | Nausea | s | - | nausea; nauseated; nauseous
R11.10 | Vomiting, unspecified | su | - | vomiting; emesis
R11.2 | Nausea with vomiting, unspecified | s | - | nausea (?:and|with) vomiting; nausea/vomiting; =N/V
R12 | Heartburn | s | - | heartburn
R13.10 | Dysphagia, unspecified | su | - | dysphagia; difficulty swallowing; trouble swallowing
R14.0 | Abdominal distension (gaseous) | s | - | bloating; abdominal distension; abdominal distention
R17 | Unspecified jaundice | s | - | jaundice
R18.8 | Other ascites | - | - | ascites
R19.5 | Other fecal abnormalities | s | - | (?:fecal )?occult blood(?: in stool)?; positive (?:fit|fobt)
R19.7 | Diarrhea, unspecified | s | - | diarrh(?:o)?ea; loose stools?
R63.0 | Anorexia | s | - | loss of appetite; poor appetite; decreased appetite
R63.4 | Abnormal weight loss | s | - | (?<!(?:intentional|planned|for|desired|encouraged|advised|discussed|on) )(?:(?:unintentional|unintended|unexplained|abnormal) )?weight loss
R63.5 | Abnormal weight gain | s | - | abnormal weight gain; (?:excessive|unintentional|unexplained|unwanted) weight gain
`;
