package org.wellnessconnection.story.screening;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that tell something about a person which is harmless alone: an illness, a people, a tongue, a body. In small letters. */
final class TellingTraits {

    private static final Set<String> ILLNESSES = Names.words("""
            lupus leukemia leukaemia leucémie lymphoma lymphome myeloma myélome sarcoma sarcome osteosarcoma ostéosarcome melanoma mélanome glioblastoma
            glioblastome carcinoma cancer tumour tumor tumeur scleroderma sclérodermie sclerosis sclérose fibrosis fibrose hemophilia haemophilia
            hémophilie thalassemia thalassémie myasthenia myasthénie dystrophy dystrophie cardiomyopathy cardiomyopathie endocarditis endocardite
            meningitis méningite encephalitis encéphalite tuberculosis tuberculose malaria paludisme sepsis septicémie aneurysm anévrisme dissection
            stroke avc transplant transplantation greffe greffé greffée dialysis dialyse dialysé dialysée amputee amputé amputée amputation colostomy
            stomie pregnant enceinte miscarriage stillbirth mortinaissance epilepsy épilepsie narcolepsy narcolepsie schizophrenia schizophrénie bipolar
            bipolaire anorexia anorexie addiction opioid opioïdes hiv vih aids sida hepatitis hépatite cirrhosis cirrhose crohn colitis colite hodgkin
            kawasaki marfan parkinson alzheimer dementia démence autism autisme autistic autiste diabetic diabétique hypothermia hypothermie overdose
            surdose quadruplets quintuplets quintuplés triplets triplés triplées twins jumeaux jumelles larynx paralysis paralysie paraplegic paraplégique
            quadriplegic tétraplégique silicosis silicose mesothelioma mésothéliome arteritis artérite sarcoidosis sarcoïdose""");

    private static final Set<String> BELONGINGS = Names.words("""
            blind deaf sourd sourde aveugle mute muet muette trans transgender nonbinary non-binaire queer lesbian gay one-armed one-legged unijambiste
            francophone anglophone allophone inuk inuit innu innue cree cri crie métis anishinaabe anichinabé anichinabée ojibwe mi'kmaw mi'kmaq
            dene dénée haida mohawk abénaquis abénaquise huron-wendat atikamekw naskapi acadian acadien acadienne hutterite mennonite amish sikh muslim
            musulman musulmane jewish juif juive hindu hindou hindoue buddhist bouddhiste orthodox ukrainian ukrainien ukrainienne polish polonais
            polonaise syrian syrien syrienne lebanese libanais libanaise haitian haïtien haïtienne congolese congolais congolaise nigerian nigérian
            nigériane somali somalien somalienne filipino filipina philippin philippine tamil punjabi vietnamese vietnamien vietnamienne chinese chinois
            chinoise korean coréen coréenne japanese japonais japonaise iranian iranien iranienne afghan afghane chilean chilien chilienne mexican
            mexicain mexicaine colombian colombien colombienne belgian belge refugee réfugié réfugiée adopted adopté adoptée widowed""");

    /** Somebody by what they do, whatever it is, who is of a place: 'the sprinter from Truro', 'l'ébéniste de Baie-Saint-Paul'. */
    private static final Pattern OF_A_PLACE = Recognizer.shape(
            "(?i)(?:(?:an?|the|our|former|retired|une?|le|la|notre|ancien|ancienne|du|au|jeune) |l'|d'une? )(?:[\\p{L}'-]+ ){0,2}?"
                    + "(?<work>[\\p{L}'-]{2,}(?:er|or|ist|ian|eer|woman|man|eur|euse|trice|iste|i[èe]re?|ien|ienne|ologue|[èe]te|clown"
                    + "|resident|champion|championne|[ée]tudiante?))(?: (?:[\\p{L}'-]+ ){0,3}?(?:from|in|of|near|at|de|du|des|[àa]|au) | d')"
                    + "(?:la |l')?(?-i:\\p{Lu})");

    private static final Set<String> ARTICLES =
            Names.words("a an the our former retired un une le la l d notre ancien ancienne du au jeune");

    private TellingTraits() {}

    /** Where somebody of a place is named by a work, in a text. */
    static Stream<Span> works(PlainText text) {
        return text.led(ARTICLES::contains, OF_A_PLACE).stream()
                .filter(match -> !OnlyOnes.isThing(match.group("work")) && !isIllness(match.group("work")))
                .map(match -> new Span(match.start("work"), match.end("work")));
    }

    static boolean isIllness(String word) {
        return ILLNESSES.contains(word);
    }

    static boolean isBelonging(String word) {
        return BELONGINGS.contains(word) || word.endsWith("-speaking");
    }
}
