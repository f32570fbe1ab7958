package dev.lede.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the command line within the test: what it printed where, and its exit code. */
record CommandRun(int exit, String out, String err) {
    static CommandRun of(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Lede.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new CommandRun(exit, out.toString(), err.toString());
    }
}
