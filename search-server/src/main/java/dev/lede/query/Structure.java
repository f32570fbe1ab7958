package dev.lede.query;

import dev.lede.query.Token.Leaf;
import dev.lede.query.Token.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes any row of tokens a well-formed one: each bracket has its partner and something inside, each operator its
 * operands, and no operator follows another. What it takes away it says in a notice.
 */
final class Structure {
    private static final int DEEPEST = 20;

    private Structure() {}

    /** @return nothing, or a row that reads as one query */
    static List<Token> wellFormed(List<Token> tokens, Notices notices) {
        return withOperands(withPartners(tokens, notices), notices);
    }

    private static List<Token> withPartners(List<Token> tokens, Notices notices) {
        List<Token> paired = new ArrayList<>();
        int open = 0;
        int tooDeep = 0;
        for (Token token : tokens) {
            if (token == Sign.OPEN && open == DEEPEST) {
                tooDeep++;
                notices.add("notice.brackets", DEEPEST);
            } else if (token == Sign.OPEN) {
                open++;
                paired.add(token);
            } else if (token == Sign.CLOSE && tooDeep > 0) {
                tooDeep--;
            } else if (token == Sign.CLOSE && open == 0) {
                notices.add("notice.bracket");
            } else if (token == Sign.CLOSE) {
                open--;
                close(paired);
            } else {
                paired.add(token);
            }
        }
        if (open > 0) {
            notices.add("notice.bracket");
        }
        for (; open > 0; open--) {
            close(paired);
        }
        return paired;
    }

    /** Brackets round nothing go. */
    private static void close(List<Token> paired) {
        if (paired.getLast() == Sign.OPEN) {
            paired.removeLast();
        } else {
            paired.add(Sign.CLOSE);
        }
    }

    /** AND, OR and NOT without something on each side that needs it are words: people ask for "Portland OR". */
    private static List<Token> withOperands(List<Token> tokens, Notices notices) {
        List<Token> settled = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.get(i)) {
                case Leaf leaf -> settled.add(leaf);
                case Sign sign -> {
                    if (hasOperands(sign, settled, tokens, i)) {
                        add(sign, settled);
                    } else {
                        asWord(sign, settled, notices);
                    }
                }
            }
        }
        return settled;
    }

    /** Not not is nothing. */
    private static void add(Sign sign, List<Token> settled) {
        if (sign == Sign.NOT && !settled.isEmpty() && settled.getLast() == Sign.NOT) {
            settled.removeLast();
        } else {
            settled.add(sign);
        }
    }

    private static boolean hasOperands(Sign sign, List<Token> before, List<Token> tokens, int at) {
        return switch (sign) {
            case OPEN, CLOSE -> true;
            case AND, OR -> endsOperand(before) && startsOperand(tokens, at + 1);
            case NOT -> startsOperand(tokens, at + 1);
        };
    }

    private static boolean endsOperand(List<Token> before) {
        return !before.isEmpty() && (before.getLast() instanceof Leaf || before.getLast() == Sign.CLOSE);
    }

    /** Whether an operand comes, maybe behind some NOTs. */
    private static boolean startsOperand(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && tokens.get(at) == Sign.NOT) {
            at++;
        }
        return at < tokens.size() && (tokens.get(at) instanceof Leaf || tokens.get(at) == Sign.OPEN);
    }

    private static void asWord(Sign sign, List<Token> settled, Notices notices) {
        notices.add("notice.operator", sign.name());
        if (settled.stream().filter(Leaf.class::isInstance).count() < Lexer.MOST_CLAUSES) {
            settled.add(new Leaf(new ArticleQuery.Word(
                    ArticleQuery.Scope.ANYWHERE, sign.name().toLowerCase(Locale.ROOT))));
        }
    }
}
