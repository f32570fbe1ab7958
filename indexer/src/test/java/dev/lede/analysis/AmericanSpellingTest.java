package dev.lede.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmericanSpellingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "optimise optimised optimiser optimisers = optimize optimized optimizer optimizers",
                "tokenising optimisations organisational = tokenizing optimizations organizational",
                "recognisable agonisingly summarise criticise = recognizable agonizingly summarize criticize",
                "denoise minimises characterised = denoize minimizes characterized",
                "behaviour behavioural colour favourite = behavior behavioral color favorite",
                "labour neighbours rumoured watercolour = labor neighbors rumored watercolor",
                "centre centres centred datacentre = center centers centered datacenter",
                "kilometres litre theatre microfibres spectre = kilometers liter theater microfibers specter",
                "analyse analysed analysing catalysed = analyze analyzed analyzing catalyzed",
                "dialogue dialogues catalogued cataloguing = dialog dialogs cataloged cataloging",
                "defence offences licence practising = defense offenses license practicing",
                "manoeuvre manoeuvres manoeuvring = maneuver maneuvers maneuvering",
                "anaesthetic paediatric encyclopaedia = anesthetic pediatric encyclopedia",
                "haematology anaemia gynaecologist diarrhoea = hematology anemia gynecologist diarrhea",
                "greyscale sceptical artefacts judgement = grayscale skeptical artifacts judgment",
                "ageing programme learnt sulphur = aging program learned sulfur",
                "aerofoil aeroplane aetiology foetus = airfoil airplane etiology fetus",
                "foetal jewellery jeweller mould = fetal jewelry jeweler mold",
                "oedema oesophagus oestrogen plough = edema esophagus estrogen plow",
                "wilful skilful aluminium cosy = willful skillful aluminum cozy",
                "counsellor counsellors dreamt programmes = counselor counselors dreamed programs",
                "pyjamas spoilt yoghurt palaeontology = pajamas spoiled yogurt paleontology",
                "archaeology acknowledgement orthopaedic kinaesthetic = archeology acknowledgment orthopedic kinesthetic",
                "fibres calibre sombre sabred = fibers caliber somber sabered",
                "generalisability analysable trialled gruelling = generalizability analyzable trialed grueling",
                "focussed biassing fuelled dialling = focused biasing fueled dialing",
            })
    void britishWordsBecomeAmericanOnesAndThoseStay(String british, String american) {
        assertThat(american(british)).containsExactly(american.split(" "));
        assertThat(american(american)).containsExactly(american.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "supervised unsupervised supervision revise precise precision advertised exercise enterprise promising",
                "surprised uprising uprisings prologue otherwise raise noise rise rising wise disguise compromised franchise appraisal expertise",
                "hour tour source course four your devour courtesy resource contours velour",
                "extreme tree street acre more agree genre are there",
                "analysis catalyst hence difference audience science vogue rogue logic",
                "the of and model data news gpt 4o llama disable visited crisis basis tyre storey cheque",
            })
    void wordsThatAmericansWriteSoStay(String words) {
        assertThat(american(words)).containsExactly(words.split(" "));
    }

    @Test
    void eitherSpellingHasTheSameStemAndQuotedTheirOwn() {
        String stems = NewsAnalyzer.stems(Language.ENGLISH);
        var cutter = new TermCutter(new NewsAnalyzer());

        assertThat(cutter.terms(stems, "labour-saving optimisation's behaviours"))
                .isEqualTo(cutter.terms(stems, "labor-saving optimization's behaviors"));
        assertThat(cutter.terms(NewsAnalyzer.EXACT, "optimisation")).containsExactly("optimisation");
        assertThat(cutter.terms(NewsAnalyzer.stems(Language.FRENCH), "centre"))
                .isNotEqualTo(cutter.terms(NewsAnalyzer.stems(Language.FRENCH), "center"));
    }

    @Test
    void aProtectedWordIsProtectedHoweverItIsSpelt() {
        var cutter = new TermCutter(new NewsAnalyzer(Set.of("authorization")));

        assertThat(cutter.terms(NewsAnalyzer.stems(Language.ENGLISH), "authorisation"))
                .containsExactly("authorization");
        assertThat(new TermCutter(new NewsAnalyzer(Set.of("authorisation")))
                        .terms(NewsAnalyzer.stems(Language.ENGLISH), "authorization"))
                .containsExactly("authorization");
    }

    private static List<String> american(String words) {
        return Stream.of(words.split(" ")).map(AmericanSpelling::of).toList();
    }
}
