package dev.lede.cli;

import dev.lede.config.ConfigException;
import dev.lede.index.IndexException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a command that fails says and returns: one clear line where the cause is known, a trace where it isn't. */
final class Failures {
    private Failures() {}

    static int parsing(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("lede: " + said(failure));
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return Lede.WRONG_USAGE;
    }

    /** What follows the program's own name is a command, or meant to be. */
    private static String said(ParameterException failure) {
        return failure instanceof UnmatchedArgumentException unmatched
                        && unmatched.getCommandLine().getParent() == null
                        && !unmatched.isUnknownOption()
                ? "no command '" + unmatched.getUnmatched().getFirst() + "'"
                : text(failure);
    }

    static int executing(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        switch (failure) {
            case ConfigException settings -> {
                text(settings).lines().forEach(line -> err.println("lede: " + line));
                return Lede.WRONG_USAGE;
            }
            case IndexException index -> err.println("lede: " + text(index));
            case UncheckedIOException wrapped ->
                err.println("lede: " + inWords(Objects.requireNonNull(wrapped.getCause())));
            case IOException io -> err.println("lede: " + inWords(io));
            case Exception unexpected -> {
                err.println("lede: this is a fault of the program, please report it:");
                unexpected.printStackTrace(err);
            }
        }
        err.flush();
        return Lede.FAILED;
    }

    /** Java's own messages for the commonest are a bare path. */
    static String inWords(IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> missing.getFile() + ": no such file or folder";
            case AccessDeniedException denied -> denied.getFile() + ": permission denied";
            case FileAlreadyExistsException taken -> taken.getFile() + ": is there already, and no folder";
            case NotDirectoryException file -> file.getFile() + ": is no folder";
            case IOException other -> text(other);
        };
    }

    private static String text(Exception failure) {
        return Objects.requireNonNullElseGet(failure.getMessage(), failure::toString);
    }
}
