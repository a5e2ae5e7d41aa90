/** ICD-10-CM rows: eyes and ears. Format: `code-table.ts`. */
export const EYES_AND_EARS = String.raw`
H00.01 | Hordeolum externum | - | eye and eyelid | stye; hordeolum externum
H01.00 | Unspecified blepharitis | - | eye and eyelid | blepharitis
H04.12 | Dry eye syndrome | - | side | {s}dry eyes?(?: syndrome)?
> right | H04.121 | Dry eye syndrome of right lacrimal gland | -
> left | H04.122 | Dry eye syndrome of left lacrimal gland | -
> bilateral | H04.123 | Dry eye syndrome of bilateral lacrimal glands | -
H10.9 | Unspecified conjunctivitis | u | - | conjunctivitis; pink ?eye
H10.1 | Acute atopic conjunctivitis | - | side | {s}allergic conjunctivitis; acute atopic conjunctivitis
> right | H10.11 | Acute atopic conjunctivitis, right eye | -
> left | H10.12 | Acute atopic conjunctivitis, left eye | -
> bilateral | H10.13 | Acute atopic conjunctivitis, bilateral | -
H11.3 | Conjunctival hemorrhage | - | side | {s}subconjunctival h(?:a)?emorrhage
> right | H11.31 | Conjunctival hemorrhage, right eye | -
> left | H11.32 | Conjunctival hemorrhage, left eye | -
> bilateral | H11.33 | Conjunctival hemorrhage, bilateral | -
H16.00 | Unspecified corneal ulcer | - | side | corneal ulcer(?: of the {s}eye)?; {s}corneal ulcer
> right | H16.001 | Unspecified corneal ulcer, right eye | -
> left | H16.002 | Unspecified corneal ulcer, left eye | -
> bilateral | H16.003 | Unspecified corneal ulcer, bilateral | -
H25.9 | Unspecified age-related cataract | c | - | age-related cataracts?; senile cataracts?
H26.9 | Unspecified cataract | cu | - | cataracts?
H35.30 | Unspecified macular degeneration | c | - | macular degeneration
H40.9 | Unspecified glaucoma | cu | - | glaucoma
H43.39 | Other vitreous opacities | - | side | {s}(?:vitreous )?floaters
> right | H43.391 | Other vitreous opacities, right eye | -
> left | H43.392 | Other vitreous opacities, left eye | -
> bilateral | H43.393 | Other vitreous opacities, bilateral | -
H53.8 | Other visual disturbances | s | - | blurred vision; blurry vision
H57.1 | Ocular pain | s | side | {s}eye pain; pain in {my}{s}eye; {s}ocular pain
> right | H57.11 | Ocular pain, right eye | -
> left | H57.12 | Ocular pain, left eye | -
> bilateral | H57.13 | Ocular pain, bilateral | -
H60.9 | Unspecified otitis externa | - | side | {s}(?:acute )?otitis externa; {s}swimmer'?s ear
> right | H60.91 | Unspecified otitis externa, right ear | -
> left | H60.92 | Unspecified otitis externa, left ear | -
> bilateral | H60.93 | Unspecified otitis externa, bilateral | -
H61.2 | Impacted cerumen | - | side | {s}(?:impacted cerumen|cerumen impaction|ear ?wax impaction)
> right | H61.21 | Impacted cerumen, right ear | -
> left | H61.22 | Impacted cerumen, left ear | -
> bilateral | H61.23 | Impacted cerumen, bilateral | -
H65.9 | Unspecified nonsuppurative otitis media | - | side | {s}(?:otitis media with effusion|serous otitis media|nonsuppurative otitis media)
> right | H65.91 | Unspecified nonsuppurative otitis media, right ear | -
> left | H65.92 | Unspecified nonsuppurative otitis media, left ear | -
> bilateral | H65.93 | Unspecified nonsuppurative otitis media, bilateral | -
H66.9 | Otitis media, unspecified | - | side | {s}otitis media; {s}acute otitis media; {s}ear infection; {s}middle ear infection; =AOM
> right | H66.91 | Otitis media, unspecified, right ear | -
> left | H66.92 | Otitis media, unspecified, left ear | -
> bilateral | H66.93 | Otitis media, unspecified, bilateral | -
H69.8 | Other specified disorders of Eustachian tube | - | side | {s}eustachian tube dysfunction
> right | H69.81 | Other specified disorders of Eustachian tube, right ear | -
> left | H69.82 | Other specified disorders of Eustachian tube, left ear | -
> bilateral | H69.83 | Other specified disorders of Eustachian tube, bilateral | -
H72.9 | Unspecified perforation of tympanic membrane | - | side | {s}perforated (?:ear ?drum|tympanic membrane); perforation of {my}{s}(?:tympanic membrane|ear ?drum)
> right | H72.91 | Unspecified perforation of tympanic membrane, right ear | -
> left | H72.92 | Unspecified perforation of tympanic membrane, left ear | -
> bilateral | H72.93 | Unspecified perforation of tympanic membrane, bilateral | -
H81.1 | Benign paroxysmal vertigo | - | side | {s}benign (?:paroxysmal )?positional vertigo; =BPPV; {s}benign paroxysmal vertigo
> right | H81.11 | Benign paroxysmal vertigo, right ear | -
> left | H81.12 | Benign paroxysmal vertigo, left ear | -
> bilateral | H81.13 | Benign paroxysmal vertigo, bilateral | -
H81.0 | Ménière's disease | c | side | {s}m[eé]ni[eè]re'?s disease
> right | H81.01 | Ménière's disease, right ear | -
> left | H81.02 | Ménière's disease, left ear | -
> bilateral | H81.03 | Ménière's disease, bilateral | -
H91.9 | Unspecified hearing loss | cu | side | {s}hearing loss
> right | H91.91 | Unspecified hearing loss, right ear | -
> left | H91.92 | Unspecified hearing loss, left ear | -
> bilateral | H91.93 | Unspecified hearing loss, bilateral | -
H92.0 | Otalgia | s | side | {s}ear pain; {s}earache; {s}otalgia; pain in {my}{s}ear
> right | H92.01 | Otalgia, right ear | -
> left | H92.02 | Otalgia, left ear | -
> bilateral | H92.03 | Otalgia, bilateral | -
H93.1 | Tinnitus | s | side | {s}tinnitus; ringing in {my}{s}ears?
> right | H93.11 | Tinnitus, right ear | -
> left | H93.12 | Tinnitus, left ear | -
> bilateral | H93.13 | Tinnitus, bilateral | -
`;
