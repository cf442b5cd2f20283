package org.wellnessconnection.story.screening;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The look of a person's name, and words with a capital that name nobody. */
final class Names {

    /** One word of a name, or an initial: {@code O'Brien}, {@code Saint-Laurent}, {@code J.}. */
    static final String WORD =
            "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.){0,4}|(?:Mc|Mac|O'|D'|St\\. |St-|Ste-|Le |La |El |Al-)?\\p{Lu}[\\p{Ll}]+(?:['-]\\p{Lu}?\\p{Ll}+){0,3}(?:\\p{Lu}\\p{Ll}+)?)";

    private static final String PARTICLE =
            "(?:de la|de|du|des|da|di|dos|d'|van den|van der|van de|van|von|der|den|ten|ter|la|le|bin|ben|al|el)";

    /** A name of one to three words; small words such as {@code de} and {@code van} may stand between. */
    static final String NAME = WORD + "(?: (?:" + PARTICLE + " )?" + WORD + "){0,2}(?![\\p{L}\\p{N}])";

    /** A name behind a title: a small word may be its first. */
    static final String TITLED = "(?:" + PARTICLE + " ?)?" + NAME;

    /** A name all in capitals is one behind a title only. */
    static final String CAPITALS = "\\p{Lu}{2,}(?:['-]\\p{Lu}+)?(?: \\p{Lu}{2,}(?:-\\p{Lu}+)?)?(?![\\p{L}\\p{N}])";

    /** People who never lived, and firms that are called like one. No common family name is among them. */
    private static final String INVENTED = """
            Google Pepper Seuss House Who Jekyll Watson Strange Dolittle Doolittle Spock Oz Internet Zero Zéro Bean Claus Darcy Butterfly
            Bovary Propre Bricole Muscle Loyal Bonheur Sourire Chance Hulot Jourdain Hyde Hockey Wiki Tout-le-Monde Tout-le-monde Potato Patate Clean Net Evil Mario Scholl Knock Jivago Zhivago Frankenstein Moreau Livingstone Folamour Mamour
            Strangelove Doom Robotnik Peanut Magoo Miyagi Piggy Doubtfire Congeniality Pac-Man Irma Météo Everybody Everyone Nobody Doe
            Hippocrates Hippocrate Osler Freud Nightingale Einstein Shakespeare Molière Huntington Parkinson Alzheimer Crohn Noël Santa Superman Batman Yoda""";

    /** Words that begin a sentence, or that a writer gives a capital. */
    private static final String SMALL = """
            In On At Of And The I A An My We He She They It But So When After Before If For To From By As Is Was With Without Thank Thanks Never Then
            No Not Our Your His Her Their This That These Those Here There Now Today Always Again Still Just Only Also Please Sorry Yes All Both Each
            Je Il Elle On Nous Vous Ils Elles Le La Les L' Un Une Des De Du Au Aux Mais Et Ou Où Pour Merci Ce Cet Cette Ces Quand Puis Dans Sans Avec
            Par Sur Sous Chez Mon Ma Mes Son Sa Ses Notre Nos Votre Vos Leur Leurs Que Qui Si Oui Non Ne Pas Plus Très Bien Beaucoup Encore Toujours
            Jamais Aussi Tous Toutes Tout Toute Mille Vraiment Infiniment Sincèrement Moi Toi Lui Me You Him Them Us""";

    /** Roles, departments and what meetings, weeks and offices are called after. */
    private static final String TRADE = """
            Practitioner Manager Educator Clinician Specialist Emeritus Emerita Experience Safety Care Advocate Advocacy Services Service Relations
            Education Partner Partners Partnership Oriented Centred Centered Portal Flow Transfer Council Committee Rights Voices Navigator Ombudsman
            Day Week Month Year Support Wellness Association Society College Union Hospital Clinic Health Medicine University School Station Unit Ward
            Team Teams Staff Lounge Room Office Desk Resident Residents Doctor Doctors Nurse Nurses Physician Physicians Patient Patients Family Families
            Colleague Colleagues Friend Friends Committee President Speaker Chair Minister Dean Director Chief Internal Surgery Pediatrics Paediatrics
            Emergency Psychiatry Anesthesia Anesthesiology Radiology Pathology Nursing Obstetrics Gynecology Oncology Cardiology Neurology Geriatrics
            Palliative Intensive Critical Public Community Rural ICU ER OR NICU PICU RN MD NP EMS ID I.D No Covid COVID Peer Circle Program Programme Project
            Praticien Praticienne Clinicien Clinicienne Spécialiste Émérite Mobile Sécurité Soins Comité Partenaire Partenaires Ministre Président
            Présidente Directeur Directrice Doyen Doyenne Chef Cheffe Docteur Docteure Médecin Médecins Infirmier Infirmière Infirmières Infirmiers
            Équipe Équipes Gang Résident Résidente Résidents Collègue Collègues Ami Amie Amis Amies Semaine Journée Mois Année Hôpital Clinique
            Université École Collège Ordre Urgence Urgences Chirurgie Médecine Pédiatrie Psychiatrie Anesthésie Radiologie Oncologie Cardiologie
            Neurologie Gériatrie Obstétrique Palliatifs Intensifs Santé Mieux-être Cercle Programme Projet Famille Familles Suivant Suivante
            Wellness Connection Frontières Borders""";

    /** Countries, provinces, large towns, peoples and tongues, days, months, feasts, powers above. */
    private static final String WORLD = """
            Canada Québec Quebec Ontario Alberta Manitoba Saskatchewan Nova Scotia British Columbia Newfoundland Labrador Yukon Nunavut Prince New
            Toronto Montréal Montreal Vancouver Calgary Edmonton Ottawa Gatineau Winnipeg Halifax Regina Saskatoon Hamilton Laval Sherbrooke Moncton
            Fredericton Charlottetown Whitehorse Yellowknife Iqaluit America Amérique Europe Africa Afrique Asia Asie France
            English French Canadian Anglais Anglaise Français Française Cree Cri Inuk Inuit Métis Ojibwe Mi'kmaq Arabic Mandarin Spanish Punjabi Italian
            Greek German Portuguese Ukrainian Muslim Jewish Christian Hindu Sikh Catholic
            Monday Tuesday Wednesday Thursday Friday Saturday Sunday Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche
            January February March April May June July August September October November December
            Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre
            Christmas Easter Thanksgiving Pâques God Dieu Lord Seigneur Jesus Allah Heaven Heavens Goodness Universe Univers Mother Nature Earth Ciel
            Internet Zoom Bless Life Vie Love Amour Hope Espoir Peace Paix""";

    /** How people call somebody without a name. */
    private static final String CALLED = """
            Ms Mr Mrs Mx Mme Mlle Messrs Mom Mum Mommy Dad Daddy Grandma Grandpa Maman Papa Mamie Papi Madame Monsieur Sir Ma'am Dear Chère Cher Doc Buddy Folks Guys Women Men
            Red Mermaid Italy Italie Poucet Chaperon Rien""";

    private static final Set<String> NOBODY = words(String.join(" ", INVENTED, SMALL, TRADE, WORLD, CALLED));

    private static final Pattern FIRST = Pattern.compile("^(?:" + PARTICLE + " ?)(?=\\p{Lu})");
    private static final Pattern INITIAL = Pattern.compile("[A-HJ-W]\\.");
    private static final Pattern END = Pattern.compile("[.,;:!?]+$");

    private Names() {}

    /** The words of a list in the source, with spaces and lines between. */
    static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    /** The same, and no word of it may be one that names nobody. */
    static boolean isFullySomebody(String name) {
        return isSomebody(name)
                && Arrays.stream(name.split(" "))
                        .map(word -> END.matcher(word).replaceAll(""))
                        .noneMatch(NOBODY::contains);
    }

    /** Whether these words can be the name of somebody alive. */
    static boolean isSomebody(String name) {
        var clean = END.matcher(FIRST.matcher(name).replaceFirst("")).replaceAll("");
        var first = END.matcher(clean.split(" ", 2)[0]).replaceAll("");
        if (INITIAL.matcher(name).matches()) {
            return true;
        }
        return !clean.isEmpty() && !NOBODY.contains(first) && !clean.equals("Jane Doe") && !clean.equals("John Doe");
    }
}
