package dev.lede.analysis;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * English words as Americans write them, so that {@code optimisation}, {@code behaviour} and {@code data centre} find
 * {@code optimization}, {@code behavior} and {@code data center}. What is another word there ({@code tyre} and
 * {@code tire}, {@code storey} and {@code story}) stays.
 */
final class AmericanSpelling {
    /** Before {@code our}: a closed class, as {@code hour}, {@code tour} and {@code source} keep it. */
    private static final String COLOUR = either("""
            arb ard arm behavi cand clam col demean endeav fav ferv flav glam harb hon hum lab neighb od parl ranc
            rig rum savi sav splend succ tum val vap vig""");

    /**
     * Before {@code is}, where it is no suffix. To change those too would do no harm but that they would lose
     * {@code supervision}, {@code precision} and {@code advertisement}, which their stems find.
     */
    private static final String SUPERVISE = either("""
            advert appra chast circumc compr conc desp disgu enterpr exerc expert franch improv liai merchand
            parad porpo pract prec prem prom repr superv surm surpr telev torto treat turquo w""");

    /** The same, where other words end in them: {@code characterise} ends as {@code rise} does. */
    private static final String ADVISE = either("adv appr bra bru cru dem dev exc fundra inc pra rev upr");

    /**
     * @param trigger three letters that are in each word that the rule may change
     * @param british what is changed, once a word
     */
    private record Rule(String trigger, Pattern british, String american) {
        static Rule of(String trigger, String british, String american) {
            return new Rule(trigger, Pattern.compile(british), american);
        }

        static Rule word(String trigger, String british, String american) {
            return of(trigger, "^" + british + "$", american);
        }

        static Rule beginning(String trigger, String british, String american) {
            return of(trigger, "^" + british, american);
        }

        String applied(String word) {
            return word.contains(trigger) ? british.matcher(word).replaceFirst(american) : word;
        }
    }

    private static final String IZE_AND_MORE =
            "((?:e|e[drs]|ers|ements?|able|ably|ability|ing|ings|ingly|ation|ations|ational)$)";

    /** The first anywhere, the second only as the whole beginning. */
    private static final String NOT_SUPERVISE = "^(?!.*" + SUPERVISE + "is|" + ADVISE + "is)";

    private static final List<Rule> RULES = List.of(
            Rule.of("our", COLOUR + "our", "$1or"),
            Rule.of("ise", NOT_SUPERVISE + "(.{3,})is" + IZE_AND_MORE, "$3iz$4"),
            Rule.of("isi", NOT_SUPERVISE + "(.{3,})is" + IZE_AND_MORE, "$3iz$4"),
            Rule.of("isa", NOT_SUPERVISE + "(.{3,})is" + IZE_AND_MORE, "$3iz$4"),
            Rule.of("lys", "(?<=[aeo]l)ys(e|e[drs]|ers|ing|able)$", "yz$1"),
            Rule.of("tre", "(cen|thea|me|li|lus|spec|scep)tr(?:e(?=s?$)|(?=ed$))", "$1ter"),
            Rule.of("bre", "(fi|cali|som|sa)br(?:e(?=s?$)|(?=ed$))", "$1ber"),
            Rule.of("ogu", "(al|il|(?<!pr)ol)ogu(?:e(?=s?$)|(?=ed$|ing$))", "$1og"),
            Rule.of("enc", "(def|off|lic|pret)ence", "$1ense"),
            Rule.of("oeu", "manoeuvr(?:e(?=s?$)|(?=ed$|ing$|ab))", "maneuver"),
            Rule.of("aes", "(an|kin|^)aesth", "$1esth"),
            Rule.of("aed", "^(encyclo|ortho|)paed", "$1ped"),
            Rule.of("aem", "haem(?=o|a)", "hem"),
            Rule.of("aem", "aemi(?=[ac])", "emi"),
            Rule.of("nae", "^gynae", "gyne"),
            Rule.of("lae", "^palaeo", "paleo"),
            Rule.of("hae", "^archaeo", "archeo"),
            Rule.of("oea", "(pn|rrh)oea", "$1ea"),
            Rule.of("gem", "^(acknowled|jud)gement", "$1gment"),
            // Of doubled letters only these: longer words (modelling) the stemmer undoubles itself.
            Rule.of("sse", "^(foc|bi)(u|a)ss(?=e[ds]$)", "$1$2s"),
            Rule.of("ssi", "^(foc|bi)(u|a)ss(?=ing$)", "$1$2s"),
            Rule.of("lle", "^(fue|dia|tria|due|grue)ll(?=e[dr]$)", "$1l"),
            Rule.of("lli", "^(fue|dia|tria|due|grue)ll(?=ing$)", "$1l"),
            Rule.beginning("rof", "aerofoil", "airfoil"),
            Rule.beginning("ero", "aeroplane", "airplane"),
            Rule.beginning("aet", "aetiolog", "etiolog"),
            Rule.beginning("tef", "artefact", "artifact"),
            Rule.beginning("foe", "foetal", "fetal"),
            Rule.beginning("foe", "foetus", "fetus"),
            Rule.beginning("gre", "grey", "gray"),
            Rule.beginning("wel", "jeweller(?!y)", "jeweler"),
            Rule.beginning("oul", "mould", "mold"),
            Rule.beginning("oed", "oedema", "edema"),
            Rule.beginning("oes", "oesoph", "esoph"),
            Rule.beginning("oes", "oestr", "estr"),
            Rule.beginning("oug", "plough", "plow"),
            Rule.beginning("tis", "practis", "practic"),
            Rule.beginning("cep", "sceptic", "skeptic"),
            Rule.beginning("ilf", "skilful", "skillful"),
            Rule.beginning("lph", "sulph", "sulf"),
            Rule.beginning("ilf", "wilful", "willful"),
            Rule.word("gei", "ageing", "aging"),
            Rule.word("niu", "aluminium", "aluminum"),
            Rule.word("osy", "cosy", "cozy"),
            Rule.beginning("osi", "cosi(?=(?:er|est|ly|ness)$)", "cozi"),
            Rule.word("sel", "counsellor", "counselor"),
            Rule.word("sel", "counsellors", "counselors"),
            Rule.word("amt", "dreamt", "dreamed"),
            Rule.word("wel", "jewellery", "jewelry"),
            Rule.word("rnt", "learnt", "learned"),
            Rule.word("mme", "programme", "program"),
            Rule.word("mme", "programmes", "programs"),
            Rule.word("yja", "pyjamas", "pajamas"),
            Rule.word("ilt", "spoilt", "spoiled"),
            Rule.beginning("ogh", "yoghurt", "yogurt"));

    private static final BitSet TRIGGERS = RULES.stream()
            .mapToInt(rule -> rule.trigger().chars().reduce(0, AmericanSpelling::packed))
            .collect(BitSet::new, BitSet::set, BitSet::or);

    private AmericanSpelling() {}

    /** @param word in lower case */
    static String of(CharSequence word) {
        String american = word.toString();
        if (!hasTrigger(word)) {
            return american;
        }
        for (Rule rule : RULES) {
            american = rule.applied(american);
        }
        return american;
    }

    /** Nearly no word has one, and each word of each article is asked. */
    static boolean hasTrigger(CharSequence word) {
        int lastThree = 0;
        for (int i = 0; i < word.length(); i++) {
            lastThree = packed(lastThree, word.charAt(i));
            if (TRIGGERS.get(lastThree)) {
                return true;
            }
        }
        return false;
    }

    /** Three letters in fifteen bits. */
    private static int packed(int lastThree, int letter) {
        boolean isLetter = letter >= 'a' && letter <= 'z';
        return isLetter ? (lastThree << 5 | letter - 'a' + 1) & 0x7fff : 0;
    }

    private static String either(String endings) {
        return Arrays.stream(endings.split("\\s+")).collect(joining("|", "(", ")"));
    }
}
