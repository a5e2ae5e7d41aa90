/** ICD-10-CM rows: mind and nervous system. Format: `code-table.ts`. */
export const MIND_AND_NERVES = String.raw`
F03 | Unspecified dementia | c | severity and behavior | dementia
F10.10 | Alcohol abuse, uncomplicated | c | - | alcohol abuse
F10.20 | Alcohol dependence, uncomplicated | c | - | alcohol dependence; alcohol use disorder,? severe; alcohol use disorder,? moderate
F10.239 | Alcohol dependence with withdrawal, unspecified | - | - | alcohol dependence with withdrawal
F11.20 | Opioid dependence, uncomplicated | c | - | opioid dependence; opioid use disorder,? severe; opioid use disorder,? moderate
F17.210 | Nicotine dependence, cigarettes, uncomplicated | c | - | nicotine dependence,? cigarettes; cigarette dependence; cigarette smoker with dependence
F20.9 | Schizophrenia, unspecified | c | - | schizophrenia
F25.9 | Schizoaffective disorder, unspecified | c | - | schizoaffective disorder
F31.9 | Bipolar disorder, unspecified | cu | - | bipolar disorder; bipolar affective disorder
F32.0 | Major depressive disorder, single episode, mild | - | - | major depressive disorder,? single episode,? mild; mild single episode of major depression
F32.1 | Major depressive disorder, single episode, moderate | - | - | major depressive disorder,? single episode,? moderate
F32.2 | Major depressive disorder, single episode, severe without psychotic features | - | - | major depressive disorder,? single episode,? severe(?: without psychotic features)?
F32.A | Depression, unspecified | cu | - | depression; depressed mood disorder
F33.0 | Major depressive disorder, recurrent, mild | c | - | major depressive disorder,? recurrent,? mild; recurrent major depressive disorder,? mild
F33.1 | Major depressive disorder, recurrent, moderate | c | - | major depressive disorder,? recurrent,? moderate; recurrent major depressive disorder,? moderate
F33.2 | Major depressive disorder, recurrent severe without psychotic features | c | - | major depressive disorder,? recurrent,? severe without psychotic features
F33.9 | Major depressive disorder, recurrent, unspecified | cu | - | recurrent (?:major )?depress(?:ion|ive disorder); major depressive disorder,? recurrent
F40.10 | Social phobia, unspecified | c | - | social anxiety disorder; social phobia
F41.0 | Panic disorder [episodic paroxysmal anxiety] | c | - | panic disorder
F41.1 | Generalized anxiety disorder | c | - | generali[sz]ed anxiety disorder; =GAD
F41.9 | Anxiety disorder, unspecified | cu | - | anxiety; anxiety disorder
F42.9 | Obsessive-compulsive disorder, unspecified | c | - | obsessive[- ]compulsive disorder; =OCD
F43.10 | Post-traumatic stress disorder, unspecified | c | - | post-?traumatic stress disorder; ptsd
F43.20 | Adjustment disorder, unspecified | - | - | adjustment disorder
F43.21 | Adjustment disorder with depressed mood | - | - | adjustment disorder with depressed mood
F43.22 | Adjustment disorder with anxiety | - | - | adjustment disorder with anxiety
F43.23 | Adjustment disorder with mixed anxiety and depressed mood | - | - | adjustment disorder with mixed anxiety and depressed mood
F50.00 | Anorexia nervosa, unspecified | c | - | anorexia nervosa
F51.01 | Primary insomnia | c | - | primary insomnia
F90.9 | Attention-deficit hyperactivity disorder, unspecified type | c | - | attention[- ]deficit(?: ?/?-?hyperactivity)? disorder; =ADHD; =ADD
F84.0 | Autistic disorder | c | - | autism(?: spectrum disorder)?; autistic disorder
G20 | Parkinson's disease | c | whether there is dyskinesia | parkinson'?s disease
G20.C | Parkinsonism, unspecified | c | - | parkinsonism
G25.0 | Essential tremor | c | - | essential tremor
G25.81 | Restless legs syndrome | c | - | restless legs?(?: syndrome)?
G30.9 | Alzheimer's disease, unspecified | c | - | alzheimer'?s?(?: disease| dementia)?
G35.D | Multiple sclerosis, unspecified | cu | - | multiple sclerosis
G40.909 | Epilepsy, unspecified, not intractable, without status epilepticus | c | - | epilepsy; seizure disorder
G43.909 | Migraine, unspecified, not intractable, without status migrainosus | cu | - | migraines?(?: headaches?)?
G43.109 | Migraine with aura, not intractable, without status migrainosus | c | - | migraine with aura
G44.209 | Tension-type headache, unspecified, not intractable | - | - | tension(?:-type)? headaches?
G44.009 | Cluster headache syndrome, unspecified, not intractable | - | - | cluster headaches?
G45.9 | Transient cerebral ischemic attack, unspecified | - | - | transient isch(?:a)?emic attack; =TIA
G47.00 | Insomnia, unspecified | cu | - | insomnia
G47.33 | Obstructive sleep apnea (adult) (pediatric) | c | - | obstructive sleep apn(?:o)?ea; =OSA
G47.30 | Sleep apnea, unspecified | cu | - | sleep apn(?:o)?ea
G50.0 | Trigeminal neuralgia | c | - | trigeminal neuralgia
G51.0 | Bell's palsy | - | - | bell'?s palsy
G56.0 | Carpal tunnel syndrome | - | side | {s}carpal tunnel(?: syndrome)?
> right | G56.01 | Carpal tunnel syndrome, right upper limb | -
> left | G56.02 | Carpal tunnel syndrome, left upper limb | -
> bilateral | G56.03 | Carpal tunnel syndrome, bilateral upper limbs | -
G57.6 | Lesion of plantar nerve | - | side | {s}morton'?s neuroma
> right | G57.61 | Lesion of plantar nerve, right lower limb | -
> left | G57.62 | Lesion of plantar nerve, left lower limb | -
> bilateral | G57.63 | Lesion of plantar nerve, bilateral lower limbs | -
G62.9 | Polyneuropathy, unspecified | cu | - | peripheral neuropathy; polyneuropathy
G89.4 | Chronic pain syndrome | c | - | chronic pain syndrome
G93.41 | Metabolic encephalopathy | - | - | metabolic encephalopathy
G93.32 | Myalgic encephalomyelitis/chronic fatigue syndrome | c | - | chronic fatigue syndrome; myalgic encephalomyelitis
I63.9 | Cerebral infarction, unspecified | - | - | isch(?:a)?emic stroke; acute stroke; cerebral infarction; =CVA(?! tender)
I61.9 | Nontraumatic intracerebral hemorrhage, unspecified | - | - | intracerebral h(?:a)?emorrhage
I60.9 | Nontraumatic subarachnoid hemorrhage, unspecified | - | - | subarachnoid h(?:a)?emorrhage
R56.9 | Unspecified convulsions | s | - | seizures?; convulsions?
R42 | Dizziness and giddiness | s | - | dizziness; dizzy; lightheaded(?:ness)?; light-headed(?:ness)?; vertigo
R55 | Syncope and collapse | s | - | syncop(?:e|al episode); fainted; fainting; passed out
R51.9 | Headache, unspecified | s | - | headaches?
R41.0 | Disorientation, unspecified | s | - | disorientation; confusion; confused
R41.3 | Other amnesia | s | - | memory loss
R41.82 | Altered mental status, unspecified | s | - | altered mental status; =AMS
R20.2 | Paresthesia of skin | s | - | par(?:a)?esthesias?; tingling; pins and needles
R20.0 | Anesthesia of skin | s | - | numbness
R25.1 | Tremor, unspecified | s | - | tremors?
R53.1 | Weakness | s | - | general(?:i[sz]ed)? weakness
R53.83 | Other fatigue | s | - | fatigue; fatigued; tiredness; (?:feel(?:s|ing)?|been) (?:so |very )?tired; tired all the time
R53.81 | Other malaise | s | - | malaise
R45.851 | Suicidal ideations | s | - | suicidal (?:ideation|thoughts)
`;
