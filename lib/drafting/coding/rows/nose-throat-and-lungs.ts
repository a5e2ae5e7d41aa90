/** ICD-10-CM rows: nose, throat and lungs. Format: `code-table.ts`. */
export const NOSE_THROAT_AND_LUNGS = String.raw`
J00 | Acute nasopharyngitis [common cold] | - | - | common cold; acute nasopharyngitis
J01.90 | Acute sinusitis, unspecified | - | - | acute sinusitis
J01.00 | Acute maxillary sinusitis, unspecified | - | - | acute maxillary sinusitis
J02.9 | Acute pharyngitis, unspecified | - | - | acute pharyngitis; pharyngitis
J04.0 | Acute laryngitis | - | - | acute laryngitis; laryngitis
J05.0 | Acute obstructive laryngitis [croup] | - | - | croup
J06.9 | Acute upper respiratory infection, unspecified | - | - | upper respiratory (?:tract )?(?:infection|illness); =URI; =URTI; viral uri
J69.0 | Pneumonitis due to inhalation of food and vomit | - | - | aspiration pneumonia; aspiration pneumonitis
J12.9 | Viral pneumonia, unspecified | - | - | viral pneumonia
J13 | Pneumonia due to Streptococcus pneumoniae | - | - | pneumococcal pneumonia
J15.9 | Unspecified bacterial pneumonia | - | - | bacterial pneumonia
J18.9 | Pneumonia, unspecified organism | - | - | pneumonia; community[- ]acquired pneumonia; =CAP; =PNA
J20.9 | Acute bronchitis, unspecified | - | - | acute bronchitis
J21.0 | Acute bronchiolitis due to respiratory syncytial virus | - | - | rsv bronchiolitis; bronchiolitis due to rsv
J21.9 | Acute bronchiolitis, unspecified | - | - | bronchiolitis; acute bronchiolitis
J30.1 | Allergic rhinitis due to pollen | - | - | hay fever; allergic rhinitis due to pollen
J30.2 | Other seasonal allergic rhinitis | - | - | seasonal allergic rhinitis
J30.9 | Allergic rhinitis, unspecified | cu | - | allergic rhinitis
J32.9 | Chronic sinusitis, unspecified | c | - | chronic sinusitis
J31.0 | Chronic rhinitis | - | - | chronic rhinitis
J33.9 | Nasal polyp, unspecified | - | - | nasal polyps?
J34.2 | Deviated nasal septum | - | - | deviated (?:nasal )?septum
J36 | Peritonsillar abscess | - | - | peritonsillar abscess
J40 | Bronchitis, not specified as acute or chronic | u | - | bronchitis
J43.9 | Emphysema, unspecified | c | - | emphysema
J44.1 | Chronic obstructive pulmonary disease with (acute) exacerbation | - | - | (?:copd|chronic obstructive pulmonary disease) (?:with (?:acute )?exacerbation|exacerbation|flare); (?:acute )?exacerbation of (?:copd|chronic obstructive pulmonary disease); =AECOPD
J44.9 | Chronic obstructive pulmonary disease, unspecified | cu | - | copd; chronic obstructive pulmonary disease
J45.20 | Mild intermittent asthma, uncomplicated | c | - | mild intermittent asthma
J45.30 | Mild persistent asthma, uncomplicated | c | - | mild persistent asthma
J45.40 | Moderate persistent asthma, uncomplicated | c | - | moderate persistent asthma
J45.50 | Severe persistent asthma, uncomplicated | c | - | severe persistent asthma
J45.21 | Mild intermittent asthma with (acute) exacerbation | - | - | mild intermittent asthma (?:with (?:acute )?exacerbation|exacerbation)
J45.31 | Mild persistent asthma with (acute) exacerbation | - | - | mild persistent asthma (?:with (?:acute )?exacerbation|exacerbation)
J45.41 | Moderate persistent asthma with (acute) exacerbation | - | - | moderate persistent asthma (?:with (?:acute )?exacerbation|exacerbation)
J45.51 | Severe persistent asthma with (acute) exacerbation | - | - | severe persistent asthma (?:with (?:acute )?exacerbation|exacerbation)
J45.901 | Unspecified asthma with (acute) exacerbation | - | - | asthma (?:with (?:acute )?exacerbation|exacerbation|attack|flare); (?:acute )?exacerbation of asthma; acute asthma
J45.909 | Unspecified asthma, uncomplicated | cu | - | asthma; reactive airway disease
J47.9 | Bronchiectasis, uncomplicated | c | - | bronchiectasis
J81.0 | Acute pulmonary edema | - | - | acute pulmonary (?:edema|oedema)
J84.10 | Pulmonary fibrosis, unspecified | cu | - | pulmonary fibrosis
J90 | Pleural effusion, not elsewhere classified | - | - | pleural effusions?
J93.9 | Pneumothorax, unspecified | u | - | pneumothorax
J93.11 | Primary spontaneous pneumothorax | - | - | primary spontaneous pneumothorax
J96.01 | Acute respiratory failure with hypoxia | - | - | acute hypoxi?c respiratory failure; acute respiratory failure with hypoxia
J96.11 | Chronic respiratory failure with hypoxia | c | - | chronic hypoxi?c respiratory failure; chronic respiratory failure with hypoxia
R04.0 | Epistaxis | s | - | epistaxis; nose ?bleeds?
R04.2 | Hemoptysis | s | - | h(?:a)?emoptysis; coughing (?:up )?blood
R05.1 | Acute cough | s | - | acute cough
R05.2 | Subacute cough | s | - | subacute cough
R05.3 | Chronic cough | s | - | chronic cough
R05.9 | Cough, unspecified | su | - | cough
R06.02 | Shortness of breath | s | - | shortness of breath; =SOB
R06.00 | Dyspnea, unspecified | su | - | dyspn(?:o)?ea
R06.09 | Other forms of dyspnea | s | - | dyspn(?:o)?ea on exertion; exertional dyspn(?:o)?ea; =DOE
R06.2 | Wheezing | s | - | wheez(?:e|es|ing)
R09.02 | Hypoxemia | s | - | hypox(?:ia|emia)
R09.81 | Nasal congestion | s | - | nasal congestion
R09.82 | Postnasal drip | s | - | post-?nasal drip
R49.0 | Dysphonia | s | - | hoarse(?:ness)?
R91.1 | Solitary pulmonary nodule | - | - | (?:solitary )?(?:pulmonary|lung) nodule
R07.0 | Pain in throat | s | - | sore throat; throat pain
`;
