package dev.lede.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteLockTest {
    @TempDir
    Path root;

    @Test
    void aSecondBuildInThisProcessIsToldWhoHasTheLock() throws Exception {
        WriteLock first = WriteLock.on(root);

        assertThatThrownBy(() -> WriteLock.on(root))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("process " + ProcessHandle.current().pid() + ", which has the lock");
        first.close();

        WriteLock.on(root).close();
    }

    @Test
    void aSecondAttemptHereDoesNotFreeTheLockForOtherProcesses() throws Exception {
        WriteLock first = WriteLock.on(root);
        assertThatThrownBy(() -> WriteLock.on(root)).isInstanceOf(IndexException.class);

        try (var other = OtherProcess.start(LockHolder.class, root.toString())) {
            assertThat(other.nextLine())
                    .startsWith("taken: ")
                    .contains("process " + ProcessHandle.current().pid());
        }
        first.close();
    }

    @Test
    void anotherProcessHoldsItUntilItIsKilled() throws Exception {
        try (var other = OtherProcess.start(LockHolder.class, root.toString())) {
            assertThat(other.nextLine()).isEqualTo("held");

            assertThatThrownBy(() -> WriteLock.on(root))
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("process " + other.pid() + ", which has the lock");
            other.kill();

            WriteLock.on(root).close();
        }
    }

    @Test
    void theSameFolderByAnotherNameIsTheSameLock() throws Exception {
        Path real = Files.createDirectory(root.resolve("real"));
        Path link = Files.createSymbolicLink(root.resolve("link"), real);
        WriteLock first = WriteLock.on(real);

        assertThatThrownBy(() -> WriteLock.on(link)).isInstanceOf(IndexException.class);
        first.close();
    }

    /** Takes the lock of the folder it is given, says so, and keeps it until it is killed. */
    static final class LockHolder {
        public static void main(String[] arguments) throws Exception {
            try {
                WriteLock lock = WriteLock.on(Path.of(arguments[0]));
                OtherProcess.say("held");
                System.in.read();
                lock.close();
            } catch (IndexException e) {
                OtherProcess.say("taken: " + e.getMessage());
            }
        }
    }
}
