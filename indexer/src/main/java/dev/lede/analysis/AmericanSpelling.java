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
    private static final String ADVISE = either("adv appr bra bru cru dem dev exc inc pra rev");

    /**
     * @param trigger three letters that are in each word that the rule may change
     * @param british what is changed, once a word
     */
    private record Rule(String trigger, Pattern british, String american) {
        static Rule of(String trigger, String british, String american) {
            return new Rule(trigger, Pattern.compile(british), american);
        }

        static Rule word(String british, String american) {
            return of(british.substring(british.length() - 3), "^" + british + "$", american);
        }

        static Rule beginning(String british, String american) {
            return of(british.substring(british.length() - 3), "^" + british, american);
        }

        String applied(String word) {
            return word.contains(trigger) ? british.matcher(word).replaceFirst(american) : word;
        }
    }

    private static final String IZE_AND_MORE = "((?:e|e[drs]|ers|able|ing|ingly|ation|ations|ational)$)";

    private static final String NOT_SUPERVISE = "^(?!.*" + SUPERVISE + "is|" + ADVISE + "is)";

    private static final List<Rule> RULES = List.of(
            Rule.of("our", COLOUR + "our", "$1or"),
            Rule.of("ise", NOT_SUPERVISE + "(.{3,})is" + IZE_AND_MORE, "$3iz$4"),
            Rule.of("isi", NOT_SUPERVISE + "(.{3,})is" + IZE_AND_MORE, "$3iz$4"),
            Rule.of("isa", NOT_SUPERVISE + "(.{3,})is" + IZE_AND_MORE, "$3iz$4"),
            Rule.of("lys", "(?<=[aeo]l)ys(e|e[drs]|ers|ing)$", "yz$1"),
            Rule.of("tre", "(cen|thea|me|li|lus|spec|scep)tr(?:e(?=s?$)|(?=ed$))", "$1ter"),
            Rule.of("bre", "(fi|cali|som|sa)br(?:e(?=s?$)|(?=ed$))", "$1ber"),
            Rule.of("log", "([aio]l)ogu(?:e(?=s?$)|(?=ed$|ing$))", "$1og"),
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
            Rule.of("men", "^(acknowled|jud)gement", "$1gment"),
            Rule.of("sse", "^(foc|bi)(u|a)ss(?=e[ds]$)", "$1$2s"),
            Rule.of("ssi", "^(foc|bi)(u|a)ss(?=ing$)", "$1$2s"),
            Rule.of("lle", "^(fue|dia)ll(?=e[dr]$)", "$1l"),
            Rule.of("lli", "^(fue|dia)ll(?=ing$)", "$1l"),
            Rule.beginning("aerofoil", "airfoil"),
            Rule.beginning("aeroplane", "airplane"),
            Rule.beginning("aetiolog", "etiolog"),
            Rule.beginning("artefact", "artifact"),
            Rule.beginning("enquir", "inquir"),
            Rule.beginning("foetal", "fetal"),
            Rule.beginning("foetus", "fetus"),
            Rule.beginning("grey", "gray"),
            Rule.beginning("jeweller", "jeweler"),
            Rule.beginning("mould", "mold"),
            Rule.beginning("oedema", "edema"),
            Rule.beginning("oesoph", "esoph"),
            Rule.beginning("oestr", "estr"),
            Rule.beginning("plough", "plow"),
            Rule.beginning("practis", "practic"),
            Rule.beginning("sceptic", "skeptic"),
            Rule.beginning("skilful", "skillful"),
            Rule.beginning("sulph", "sulf"),
            Rule.beginning("wilful", "willful"),
            Rule.word("ageing", "aging"),
            Rule.word("aluminium", "aluminum"),
            Rule.word("cosy", "cozy"),
            Rule.word("counsellor", "counselor"),
            Rule.word("counsellors", "counselors"),
            Rule.word("dreamt", "dreamed"),
            Rule.word("jewellery", "jewelry"),
            Rule.word("learnt", "learned"),
            Rule.word("programme", "program"),
            Rule.word("programmes", "programs"),
            Rule.word("pyjamas", "pajamas"),
            Rule.word("spoilt", "spoiled"),
            Rule.word("yoghurt", "yogurt"));

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
