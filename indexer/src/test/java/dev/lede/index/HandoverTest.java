package dev.lede.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.article.RandomArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is served when the handover from one generation to the next stops on its way. */
class HandoverTest {
    @TempDir
    Path root;

    @Test
    void stoppedBeforePublishingTheOldOneIsServedAndTheNextBuildGoesOn() throws Exception {
        Builds.publish(root, new RandomArticles(1).list(3));
        Builds.publish(root, new RandomArticles(2).list(4));
        var generations = new Generations(root);
        Files.createDirectory(generations.draft("000003"));
        // Where what names the served one is written, so that the step after finishing fails.
        Files.createDirectory(root.resolve("CURRENT.tmp"));

        assertThatThrownBy(() -> Handover.to("000003", generations)).isInstanceOf(IOException.class);

        assertThat(generations.all()).containsExactly("000001", "000002", "000003");
        assertThat(generations.current()).contains("000002");
        assertThat(Builds.stored(generations.folder("000002"))).hasSize(4);

        assertThat(Builds.publish(root, new RandomArticles(3).list(5)).generation())
                .isEqualTo("000004");
        assertThat(generations.current()).contains("000004");
        assertThat(generations.all()).containsExactly("000002", "000004");
        assertThat(generations.rollback()).isEqualTo("000002");
    }

    @Test
    void stoppedBeforePublishingAReturnIsToWhatWasServedBefore() throws Exception {
        Builds.publish(root, new RandomArticles(1).list(3));
        Builds.publish(root, new RandomArticles(2).list(4));
        var generations = new Generations(root);
        Files.createDirectory(generations.draft("000003"));
        generations.finish("000003");

        assertThat(generations.rollback()).isEqualTo("000001");
        assertThat(generations.current()).contains("000001");
    }
}
